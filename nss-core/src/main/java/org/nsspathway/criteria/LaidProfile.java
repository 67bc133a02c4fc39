package org.nsspathway.criteria;

import java.util.ArrayList;
import java.util.List;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/**
 * Lays a profile over rules. Where that fails, the row with the mistake is set aside and the rest is tried, again and
 * again, so that whoever wrote the profile is told all mistakes in one go. Nothing is loaded then.
 */
final class LaidProfile {

    private LaidProfile() {}

    /** Takes a profile and lays it over rules, or refuses it for the first mistake. */
    @FunctionalInterface
    interface Laying {
        CriteriaCatalogue lay(Profile profile);
    }

    static CriteriaCatalogue of(Profile profile, Laying laying) {
        try {
            return laying.lay(profile);
        } catch (TableException first) {
            throw TableException.of(all(profile, first, laying));
        }
    }

    private static List<TableException> all(Profile profile, TableException first, Laying laying) {
        List<TableException> mistakes = new ArrayList<>();
        TableException mistake = first;
        Profile rest = profile;
        while (mistakes.stream().map(TableException::text).noneMatch(mistake.text()::equals)) {
            mistakes.add(mistake);
            Profile without = without(rest, mistake.place());
            if (without.equals(rest)) {
                break;
            }
            rest = without;
            try {
                laying.lay(rest);
                break;
            } catch (TableException next) {
                mistake = next;
            }
        }
        return mistakes;
    }

    /** What remains without the row of a mistake; a row of the place's own goes with all its lines, or it would lack some. */
    private static Profile without(Profile profile, Place place) {
        List<CriterionEdit> left = new ArrayList<>(profile.edits());
        for (CriterionEdit edit : profile.edits()) {
            if (isSame(edit.place(), place)) {
                boolean own = edit.set().equals(EditedSets.OWN);
                left.removeIf(each -> each.equals(edit)
                        || (own && each.set().equals(edit.set()) && each.id().equals(edit.id())));
            }
        }
        return new Profile(
                profile.name(),
                left,
                profile.services().stream()
                        .filter(service -> !isSame(service.place(), place))
                        .toList());
    }

    private static boolean isSame(Place row, Place place) {
        return row.column("").equals(place.column(""));
    }
}
