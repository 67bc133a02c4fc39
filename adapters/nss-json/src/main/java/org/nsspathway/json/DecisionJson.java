package org.nsspathway.json;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.Profile;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.routing.PathwayRouter;
import org.nsspathway.routing.RoutingDecision;

/**
 * Decisions as JSON: {@link JsonSchema#DECISION} says how they look. A document has everything that is needed to decide
 * again years later: the presentation, how the record was read, the place with its changes and services, the versions of
 * the rules and of the library; and everything that came of it, so that a replay can tell what differs. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class DecisionJson {
    private static final String OUTCOME = "outcome";
    private static final String LIBRARY = "library";
    private static final List<String> COMPARED = List.of(LIBRARY, "sets", OUTCOME);

    private final CriteriaCatalogue catalogue;
    private final boolean withReasons;

    private DecisionJson(CriteriaCatalogue catalogue, boolean withReasons) {
        this.catalogue = catalogue;
        this.withReasons = withReasons;
    }

    /**
     * A writer that withholds the reasons of concerns, and a reader that decides again.
     *
     * @param catalogue the national rules, without the changes of a place
     * @return the reader and writer
     */
    public static DecisionJson of(CriteriaCatalogue catalogue) {
        return new DecisionJson(catalogue, false);
    }

    /**
     * The same, which also writes the reasons of concerns: free text about a person.
     *
     * @return one that withholds nothing
     */
    public DecisionJson withReasons() {
        return new DecisionJson(catalogue, true);
    }

    /**
     * Writes a decision on one line.
     *
     * @param id a name of the writer's own, never an identifier of a person; left out where it is empty
     * @param decision the decision
     * @param router the router that made it
     * @return a document, without a line break
     */
    public String write(String id, RoutingDecision decision, PathwayRouter router) {
        return JsonOut.write(out -> {
            out.text(Document.FORMAT, JsonSchema.DECISION.format()).textUnlessEmpty(Document.ID, id);
            out.text(LIBRARY, version());
            DecisionContext.write(decision.evaluation().reading(), decision.decidedOn(), router, out);
            out.object(
                    "presentation",
                    members -> new PresentationWriter(out, withReasons)
                            .write(decision.evaluation().presentation()));
            out.object(OUTCOME, members -> new OutcomeWriter(out).write(decision));
        });
    }

    /**
     * Makes a recorded decision again and tells what differs from what was recorded.
     *
     * @param source a name for messages, never an identifier of a person
     * @param json a document that {@link #write} has written, with this library or an older one
     * @return the decision as it is now, unless the document was rejected
     */
    public JsonRead<Replay> replay(String source, String json) {
        return Document.read(json, Place.of(source), JsonSchema.DECISION, this::replay);
    }

    /**
     * The same for one document a line (NDJSON), one after the other and never more than one at a time.
     *
     * @param source a name for messages
     * @param lines the documents; closed by whoever opened it
     * @return the decisions as they are made again
     */
    public JsonLines<Replay> replays(String source, Reader lines) {
        return new JsonLines<>(
                source, lines, (place, json) -> Document.read(json, place, JsonSchema.DECISION, this::replay));
    }

    private Optional<Replay> replay(Members root, Findings findings) {
        if (!root.has(Document.FORMAT)) {
            root.required(Document.FORMAT, Optional.empty());
        }
        root.text(LIBRARY);
        root.has("sets");
        root.has(OUTCOME);
        RecordReading reading = root.required("reading", root.object("reading"))
                .map(DecisionContext::reading)
                .orElseGet(RecordReading::partial);
        Optional<Profile> profile = root.object("profile").flatMap(it -> DecisionContext.profile(it, findings));
        List<String> askedFor = root.texts("asked_for");
        Optional<Presentation> presentation = root.required("presentation", root.object("presentation"))
                .flatMap(it -> new PresentationReader(it, findings, catalogue.vocabulary()).read());
        root.reportUnknown();
        if (presentation.isEmpty() || findings.count() > 0) {
            return Optional.empty();
        }
        try {
            PathwayRouter national = PathwayRouter.of(catalogue, askedFor.toArray(new String[0]));
            PathwayRouter router = profile.map(national::in).orElse(national);
            RoutingDecision decision = router.decide(presentation.get(), reading);
            return Optional.of(new Replay(decision, differences(root, decision, router)));
        } catch (IllegalArgumentException e) {
            root.report(
                    ProblemCode.JSON_CONTRADICTION,
                    "",
                    "the rules that are here cannot be read as they were then: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Only what was worked out, and with what, is compared; the rest was taken over as it is. */
    private List<Replay.Difference> differences(Members root, RoutingDecision decision, PathwayRouter router) {
        Map<?, ?> now = (Map<?, ?>) JsonText.parse(write("", decision, router));
        return TreeComparison.between(root.only(COMPARED), Members.only(now, COMPARED));
    }

    /** The version of the jar; {@code unpackaged} where there is none. */
    private static String version() {
        return Objects.requireNonNullElse(DecisionJson.class.getPackage().getImplementationVersion(), "unpackaged");
    }
}
