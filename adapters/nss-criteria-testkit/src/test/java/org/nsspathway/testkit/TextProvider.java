package org.nsspathway.testkit;

import java.util.List;
import org.nsspathway.criteria.CriteriaProvider;
import org.nsspathway.vocabulary.Derivation;
import org.nsspathway.vocabulary.TableSource;

/** A provider whose tables stand in a test. */
record TextProvider(String name, String setRows, String criterionRows, String factRows, List<Derivation> offered)
        implements CriteriaProvider {
    private static final String FACTS = "name,kind,value,cost,label\n";
    private static final String SETS = "id,version,title,role,table\n";
    private static final String HEADER =
            "id,title,parent,source,section,source_read_on,url,confidence,status,effective_from,"
                    + "effective_to,population,sex,organ,min_age,max_age,condition,action,alternative_action,destination,urgency,"
                    + "direct_access,strength,modifiers,result_facts,note,reviewed_on\n";

    static TextProvider of(String name) {
        return new TextProvider(name, "", "", "", List.of());
    }

    TextProvider set(String row) {
        return new TextProvider(name, setRows + row + "\n", criterionRows, factRows, offered);
    }

    /** A row with this id, status and condition. */
    TextProvider criterion(String id, String status, String condition) {
        String row = id + ",A title,,A protocol,1,,,I," + status + ",,,,any,,,,\"" + condition
                + "\",refer,,nss,2w,no,consider,,,,\n";
        return new TextProvider(name, setRows, criterionRows + row, factRows, offered);
    }

    TextProvider fact(String row) {
        return new TextProvider(name, setRows, criterionRows, factRows + row + "\n", offered);
    }

    TextProvider derivation(Derivation derivation) {
        return new TextProvider(name, setRows, criterionRows, factRows, List.of(derivation));
    }

    @Override
    public List<TableSource> facts() {
        return factRows.isEmpty() ? List.of() : List.of(TableSource.text(name + " facts.csv", FACTS + factRows));
    }

    @Override
    public List<TableSource> sets() {
        return setRows.isEmpty() ? List.of() : List.of(TableSource.text(name + " sets.csv", SETS + setRows));
    }

    @Override
    public TableSource table(String table) {
        if (!table.equals("criteria.csv")) {
            return CriteriaProvider.super.table(table);
        }
        return TableSource.text(name + " criteria.csv", HEADER + criterionRows);
    }

    @Override
    public List<Derivation> derivations() {
        return offered;
    }
}
