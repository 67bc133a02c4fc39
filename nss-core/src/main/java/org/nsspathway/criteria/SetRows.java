package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.pathway.SetRole;
import org.nsspathway.vocabulary.Vocabulary;

/** A rule set as it stands in its table, from which it can be read again after an edit. */
record SetRows(
        String id,
        List<SetVersion> versions,
        String title,
        SetRole role,
        List<String> header,
        List<CsvTable.Row> rows) {

    SetRows {
        versions = ImmutableList.copyOf(versions);
        header = ImmutableList.copyOf(header);
        rows = ImmutableList.copyOf(rows);
    }

    /** The same set under versions that name the change. */
    SetRows edited(String change, List<CsvTable.Row> newRows) {
        List<SetVersion> renamed =
                versions.stream().map(each -> each.editedBy(change)).toList();
        return new SetRows(id, renamed, title, role, header, newRows);
    }

    CriteriaSet read(Vocabulary vocabulary, PopulationAges ages) {
        List<Criterion> criteria = CriteriaTable.read(rows, header, ages);
        SetCheck.check(criteria, vocabulary);
        return new CriteriaSet.Builder()
                .id(id)
                .addAllVersions(versions)
                .title(title)
                .role(role)
                .addAllCriteria(criteria)
                .build();
    }
}
