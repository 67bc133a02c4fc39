package org.nsspathway.cli;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        head("Services");
        place.services().forEach(this::service);
        head("Filter function tests");
        place.filterTestEdits().forEach(edit -> edit(edit.id(), edit));
        head("Routing policy");
        place.policyEdits().forEach(edit -> edit(edit.id(), edit));
        List<CriterionEdit> off = new ArrayList<>();
        List<CriterionEdit> own = new ArrayList<>();
        List<CriterionEdit> changed = new ArrayList<>();
        for (CriterionEdit edit : place.criterionEdits()) {
            boolean isOff = edit.column().equals("status") && edit.value().equals("off");
            (edit.set().equals(OWN) ? own : isOff ? off : changed).add(edit);
        }
        head("Rows switched off");
        off.forEach(edit -> line("  " + edit.set() + " " + edit.id() + note(edit.note())));
        head("Rows changed or switched on");
        changed.forEach(edit -> edit(edit.set() + " " + edit.id(), edit));
        head("Rows of its own");
        own(own);
        return out.toString();
    }

    private void head(String title) {
        out.append("\n").append(title).append("\n");
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

    private void own(List<CriterionEdit> edits) {
        Map<String, List<CriterionEdit>> rows = new LinkedHashMap<>();
        edits.forEach(edit ->
                rows.computeIfAbsent(edit.id(), any -> new ArrayList<>()).add(edit));
        rows.forEach((id, cells) -> {
            line("  " + id);
            cells.forEach(cell -> line("    " + cell.column() + "  " + cell.value() + note(cell.note())));
        });
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
