package org.nsspathway.criteria;

import java.util.List;
import org.nsspathway.pathway.PolicyEdit;
import org.nsspathway.pathway.RoutingPolicy;
import org.nsspathway.problem.TableException;

/** Applies the edits of a profile to a routing policy; what the policy then refuses is told at the edit. */
final class EditsOfPolicy {

    private EditsOfPolicy() {}

    static RoutingPolicy apply(RoutingPolicy policy, List<CriterionEdit> edits) {
        try {
            return policy.edited(edits.stream().map(EditsOfPolicy::edit).toList());
        } catch (TableException e) {
            throw located(policy, edits, e);
        }
    }

    /** The first edit that is refused by itself, else the first of all. */
    private static TableException located(RoutingPolicy policy, List<CriterionEdit> edits, TableException refusal) {
        for (CriterionEdit edit : edits) {
            try {
                policy.edited(List.of(edit(edit)));
            } catch (TableException own) {
                boolean told = own.place().column("").equals(edit.place());
                return told ? own : new TableException(edit.place().column("value"), own.text());
            }
        }
        return new TableException(
                edits.get(0).place(), "with these edits the policy cannot be loaded: " + refusal.getMessage());
    }

    private static PolicyEdit edit(CriterionEdit edit) {
        return new PolicyEdit(edit.id(), edit.column(), edit.value(), edit.place());
    }
}
