package org.nsspathway.cli;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.nsspathway.condition.Condition;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriterionEdit;
import org.nsspathway.criteria.Profile;
import org.nsspathway.pathway.Service;

/** Prints all that differs in one place: services, tests, policy, and every row that is edited, switched off or its own. */
final class PlaceBook {
    private static final String OWN = "local";

    private final CriteriaCatalogue national;
    private final Profile place;
    private final StringBuilder out = new StringBuilder();

    PlaceBook(CriteriaCatalogue national, Profile place) {
        this.national = national;
        this.place = place;
    }

    String print() {
        out.append("What differs in ").append(place.name()).append(" from the national rules\n");
        section("Services", place.services(), this::service);
        section("Filter function tests", place.filterTestEdits(), edit -> edit(edit.id(), edit));
        section("Routing policy", place.policyEdits(), edit -> edit(edit.id(), edit));
        List<CriterionEdit> off = new ArrayList<>();
        List<CriterionEdit> own = new ArrayList<>();
        List<CriterionEdit> changed = new ArrayList<>();
        for (CriterionEdit edit : place.criterionEdits()) {
            boolean isOff = edit.column().equals("status") && edit.value().equals("off");
            (edit.set().equals(OWN) ? own : isOff ? off : changed).add(edit);
        }
        section("Rows switched off", off, edit -> line("  " + edit.set() + " " + edit.id() + note(edit.note())));
        section("Rows changed or switched on", changed, edit -> edit(edit.set() + " " + edit.id(), edit));
        section("Rows of its own", byRow(own), this::own);
        return out.toString();
    }

    private <T> void section(String title, Collection<T> parts, Consumer<T> print) {
        out.append("\n").append(title).append("\n");
        if (parts.isEmpty()) {
            line("  nothing");
        }
        parts.forEach(print);
    }

    private void line(String text) {
        out.append(text).append("\n");
    }

    private static String note(String text) {
        return text.isEmpty() ? "" : "  (" + text + ")";
    }

    /** One cell: what stands nationally, and what stands here. */
    private void edit(String row, CriterionEdit edit) {
        String before = String.join(" | ", national.before(edit));
        line("  " + row + "  " + edit.column() + note(edit.note()));
        if (!before.isEmpty()) {
            line("    was  " + before);
        }
        line("    is   " + (edit.value().isEmpty() ? "empty" : edit.value()));
    }

    private static Collection<List<CriterionEdit>> byRow(List<CriterionEdit> edits) {
        Map<String, List<CriterionEdit>> rows = new LinkedHashMap<>();
        edits.forEach(edit ->
                rows.computeIfAbsent(edit.id(), any -> new ArrayList<>()).add(edit));
        return rows.values();
    }

    private void own(List<CriterionEdit> cells) {
        line("  " + cells.get(0).id());
        cells.forEach(cell -> line("    " + cell.column() + "  " + cell.value() + note(cell.note())));
    }

    private void service(Service each) {
        String offered =
                each.offered().map(yes -> yes ? "offered" : "not offered").orElse("not known whether offered");
        line("  " + each.pathway() + "  " + offered
                + each.openFrom().map(day -> ", from " + day).orElse("")
                + each.suspendedFrom().map(day -> ", suspended from " + day).orElse("")
                + each.minAge().map(age -> ", from age " + age).orElse("")
                + note(each.note()));
        part(
                "accepts from",
                each.acceptsFrom().stream()
                        .map(setting -> Ascii.toLowerCase(setting.name()))
                        .sorted()
                        .collect(Collectors.joining(", ")));
        part("not for", each.excludes().stream().map(Condition::text).collect(Collectors.joining("; ")));
        each.settings().forEach(this::part);
        part("else", String.join(", ", each.fallback()));
        part("for", each.catchment());
        part(
                "source",
                each.source()
                        + each.readOn().map(day -> " (read on " + day + ")").orElse(""));
    }

    private void part(String name, String text) {
        if (!text.isEmpty()) {
            line("    " + name + "  " + text);
        }
    }
}
