package org.nsspathway.fhir.r4;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;

/** Finds the resource of a record to which another refers, by its full address or by its type and id. */
final class References {
    private final Map<String, Entry> byKey = new HashMap<>();

    References(List<Entry> entries) {
        for (Entry entry : entries) {
            if (!entry.fullUrl().isEmpty()) {
                byKey.putIfAbsent(entry.fullUrl(), entry);
            }
            String id = entry.resource().getIdElement().getIdPart();
            if (id != null) {
                byKey.putIfAbsent(entry.resource().fhirType() + "/" + id, entry);
            }
        }
    }

    Optional<Entry> find(Reference reference) {
        String to = key(reference);
        Entry found = byKey.get(to);
        return Optional.ofNullable(found == null ? byKey.get(lastTwo(to)) : found);
    }

    /** The reference as it is written, without a version. */
    static String key(Reference reference) {
        String to = reference.getReference() == null ? "" : reference.getReference();
        int history = to.indexOf("/_history/");
        return history < 0 ? to : to.substring(0, history);
    }

    /** {@code Patient/1} of {@code https://server/Patient/1}. */
    static String lastTwo(String reference) {
        int last = reference.lastIndexOf('/');
        int before = last < 0 ? -1 : reference.lastIndexOf('/', last - 1);
        return before < 0 ? reference : reference.substring(before + 1);
    }
}
