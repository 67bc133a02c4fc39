package org.nsspathway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nsspathway.internal.text.Nearest;

/** Finds a rule set, or several read as one, by what people write: {@code id}, {@code id@version}, {@code a+b}. */
record SetNames(Map<String, CriteriaSet> sets) {
    CriteriaSet set(String id) {
        List<CriteriaSet> parts = new ArrayList<>();
        for (String part : id.split("\\+", -1)) {
            parts.add(one(part.strip()));
        }
        return parts.size() == 1 ? parts.get(0) : CriteriaSet.sum(parts);
    }

    private CriteriaSet one(String idAndVersion) {
        int at = idAndVersion.indexOf('@');
        CriteriaSet set = sets.get(at < 0 ? idAndVersion : idAndVersion.substring(0, at));
        if (set == null) {
            throw new IllegalArgumentException("There is no set '" + idAndVersion + "'."
                    + Nearest.of(idAndVersion, sets.keySet())
                            .map(name -> " Did you mean '" + name + "'?")
                            .orElse("")
                    + " Installed are " + String.join(", ", sets.keySet()) + ".");
        }
        if (at < 0) {
            return set;
        }
        String wanted = idAndVersion.substring(at + 1);
        for (SetVersion each : set.versions()) {
            if (each.isCalled(wanted)) {
                return set.frozenAt(each);
            }
        }
        if (set.version().equals(wanted)) {
            return set;
        }
        String known = set.versions().stream().map(SetVersion::name).collect(Collectors.joining(" and "));
        throw new IllegalArgumentException("Set '" + set.id() + "' has version " + known + " and not '" + wanted
                + "'. Leave the version out, or install that one.");
    }
}
