package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.pathway.SetRole;
import org.nsspathway.vocabulary.Vocabulary;

/** A rule set as it stands in its table, from which it can be read again after an edit. */
record SetRows(String id, String version, String title, SetRole role, List<String> header, List<CsvTable.Row> rows) {

    SetRows {
        header = ImmutableList.copyOf(header);
        rows = ImmutableList.copyOf(rows);
    }

    SetRows with(String newVersion, List<CsvTable.Row> newRows) {
        return new SetRows(id, newVersion, title, role, header, newRows);
    }

    CriteriaSet read(Vocabulary vocabulary) {
        List<Criterion> criteria = CriteriaTable.read(rows, header);
        SetCheck.check(criteria, vocabulary);
        return new CriteriaSet(id, version, title, role, criteria);
    }
}
