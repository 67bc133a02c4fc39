package org.nsspathway.criteria;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;
import org.nsspathway.pathway.SetRole;

/**
 * A named, versioned set of criteria. Sets are never mixed silently: every result names the set and version it is of.
 *
 * <p>A set with several versions is one table of dated rows. Read on a day, it takes the name of the version of that
 * day. Asked for by a version's name, it is frozen: its rows are those of that version, whatever the day.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public abstract sealed class CriteriaSet permits ImmutableCriteriaSet {
    CriteriaSet() {}

    /**
     * The set's id.
     *
     * @return such as {@code nhs-nss-core}
     */
    public abstract String id();

    /**
     * The versions that it may be read in.
     *
     * @return in the order of their days, never empty
     */
    public abstract List<SetVersion> versions();

    /**
     * A few words for a list.
     *
     * @return never blank
     */
    public abstract String title();

    /**
     * What part it plays in routing.
     *
     * @return the role
     */
    public abstract SetRole role();

    /**
     * The rows, whatever their dates.
     *
     * @return in the order of their table
     */
    public abstract List<Criterion> criteria();

    /** Whether the rows hold on every day, because a version was asked for by its name. */
    @Value.Default
    boolean frozen() {
        return false;
    }

    /** The sets that this is the sum of; empty for all others. */
    abstract List<CriteriaSet> parts();

    @Value.Check
    void check() {
        checkArgument(isId(id()), "the id of a set is lower case letters, digits and hyphens but was '%s'", id());
        checkArgument(!versions().isEmpty() && !title().isBlank(), "set '%s' needs a version and a title", id());
    }

    /** Whether a text may be the id of a set. */
    static boolean isId(String text) {
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = Ascii.isLowerCase(c) || (c >= '0' && c <= '9');
            if (!plain && (begins || (c != '-' && c != '+'))) {
                return false;
            }
            begins = c == '+';
        }
        return !begins;
    }

    /** Several sets read as one; their ids, versions and titles are joined. */
    static CriteriaSet sum(List<CriteriaSet> parts) {
        Map<String, CriteriaSet> owners = new HashMap<>();
        for (CriteriaSet part : parts) {
            for (Criterion each : part.criteria()) {
                CriteriaSet other = owners.putIfAbsent(each.id(), part);
                checkArgument(
                        other == null || other.id().equals(part.id()),
                        "'%s' stands in %s and in %s, which therefore cannot be read as one set",
                        each.id(),
                        other,
                        part);
            }
        }
        return joined(parts);
    }

    private static CriteriaSet joined(List<CriteriaSet> parts) {
        return new Builder()
                .id(join(parts, CriteriaSet::id))
                .addVersions(new SetVersion(join(parts, CriteriaSet::version), LocalDate.MIN))
                .title(join(parts, CriteriaSet::title))
                .role(parts.get(0).role())
                .addAllCriteria(
                        parts.stream().flatMap(part -> part.criteria().stream()).toList())
                .addAllParts(parts)
                .build();
    }

    private static String join(List<CriteriaSet> parts, Function<CriteriaSet, String> name) {
        return parts.stream().map(name).collect(Collectors.joining("+"));
    }

    /**
     * The set's version.
     *
     * @return its name; of a set with several, of which the day of assessment chooses, all names with {@code |} between
     */
    public String version() {
        return versions().stream().map(SetVersion::name).collect(Collectors.joining("|"));
    }

    /**
     * The criteria that hold on a day; of a frozen set, all.
     *
     * @param day the day
     * @return in the order of the table
     */
    public List<Criterion> inForceOn(LocalDate day) {
        ImmutableList.Builder<Criterion> inForce = ImmutableList.builder();
        if (!parts().isEmpty()) {
            for (CriteriaSet part : parts()) {
                inForce.addAll(part.inForceOn(day));
            }
            return inForce.build();
        }
        for (Criterion each : criteria()) {
            if (frozen() || each.inForceOn(day)) {
                inForce.add(each);
            }
        }
        return inForce.build();
    }

    /**
     * Whether a row is read whatever the day, because its version was asked for by its name.
     *
     * @param row a row of this set
     * @return false where the dates of the row decide
     */
    public boolean holdsOnEveryDay(Criterion row) {
        for (CriteriaSet part : parts()) {
            for (Criterion each : part.criteria()) {
                if (each == row) {
                    return part.holdsOnEveryDay(row);
                }
            }
        }
        return frozen();
    }

    /**
     * The set under the name of the version that is read on a day.
     *
     * @param day the day
     * @return the same rows; under the name of the first version if the day lies before all
     */
    public CriteriaSet on(LocalDate day) {
        if (!parts().isEmpty()) {
            return joined(parts().stream().map(part -> part.on(day)).toList());
        }
        return versions().size() == 1 ? this : with(versionOn(day), criteria(), frozen());
    }

    /**
     * Tells every day from which on the set may have another version or other criteria; between two of them it is the
     * same on all days.
     *
     * @param days is told each day, perhaps more than once and in no order
     */
    public void changes(Consumer<? super LocalDate> days) {
        for (CriteriaSet part : parts()) {
            part.changes(days);
        }
        for (SetVersion version : versions()) {
            days.accept(version.from());
        }
        for (Criterion each : criteria()) {
            each.effectiveFrom().ifPresent(days);
            if (each.effectiveTo().isPresent()) {
                days.accept(each.effectiveTo().get().plusDays(1));
            }
        }
    }

    private SetVersion versionOn(LocalDate day) {
        SetVersion current = versions().get(0);
        for (SetVersion each : versions()) {
            current = each.from().isAfter(day) ? current : each;
        }
        return current;
    }

    /** The same set without the rows that are only optional or proposed. */
    CriteriaSet inForce() {
        Builder inForce = new Builder();
        for (Criterion each : criteria()) {
            if (each.status().inForce()) {
                inForce.addCriteria(each);
            }
        }
        for (CriteriaSet part : parts()) {
            inForce.addParts(part.inForce());
        }
        return inForce.id(id())
                .addAllVersions(versions())
                .title(title())
                .role(role())
                .frozen(frozen())
                .build();
    }

    private CriteriaSet with(SetVersion version, List<Criterion> rows, boolean whateverTheDay) {
        return new Builder()
                .id(id())
                .addVersions(version)
                .title(title())
                .role(role())
                .addAllCriteria(rows)
                .frozen(whateverTheDay)
                .build();
    }

    /** Whether a day lies before all that is known of the set. */
    boolean beginsAfter(LocalDate day) {
        boolean begins = versions().get(0).from().isAfter(day);
        for (CriteriaSet part : parts()) {
            begins |= part.beginsAfter(day);
        }
        return !frozen() && begins;
    }

    /** The set as it stood on a day, with no other rows. */
    CriteriaSet asOf(LocalDate day) {
        return with(versionOn(day), inForceOn(day), frozen());
    }

    /** The rows of one version, whatever the day; a version without a first day leaves it to the dates of the rows. */
    CriteriaSet frozenAt(SetVersion version) {
        return version.firstDay()
                .map(day -> with(version, inForceOn(day), true))
                .orElse(this);
    }

    /** Set and version, as {@code nhs-nss-core@2026-11-22}. */
    @Override
    public String toString() {
        return id() + "@" + version();
    }

    /** Builds a set from its table. */
    static final class Builder extends ImmutableCriteriaSet.Builder {
        Builder() {}
    }
}
