package org.nsspathway.routing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nsspathway.batch.CompiledSets;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.pathway.Service;
import org.nsspathway.presentation.RecordReading;

/** What is read of every block to route its people, and what the planes tell of signals. Immutable. */
final class BlockPlan {
    private final CompiledSets sets;
    private final CompiledSets ofTests;
    private final ImmutableList<Set<String>> groups;
    private final ImmutableList<BlockBits> bits;
    private final int signals;

    BlockPlan(PathwayRouter router, RecordReading reading) {
        CriteriaCatalogue catalogue = router.catalogue();
        CriteriaEvaluator evaluator = router.everything();
        BlockQuestions questions = new BlockQuestions(catalogue.vocabulary(), reading);
        CompiledSets rulesOnly = CompiledSets.of(catalogue, evaluator, reading, List.of());
        List<BlockSignals.Told> told = new BlockSignals(router, rulesOnly.criteria(), questions).all();
        Stream<BlockBits> tooYoung =
                floors(router.context()).map(age -> questions.met(BlockQuestions.youngerThan(age)));
        this.bits = Stream.of(
                        told.stream().map(BlockSignals.Told::holds),
                        told.stream().map(BlockSignals.Told::open),
                        tooYoung)
                .flatMap(each -> each)
                .collect(ImmutableList.toImmutableList());
        this.signals = told.size();
        this.sets = CompiledSets.of(catalogue, evaluator, reading, questions.conditions());
        this.ofTests = CompiledSets.of(
                catalogue,
                catalogue.evaluatorInForce(List.of()),
                catalogue.filterTests().longestWindows(reading),
                questions.ofTests());
        this.groups = ImmutableList.copyOf(questions.groups());
    }

    private static Stream<Integer> floors(RouterContext context) {
        Stream<Integer> national =
                context.policy().pathways().stream().map(Pathway::minAge).flatMap(each -> each.stream());
        Stream<Integer> local = context.services().stream().map(Service::minAge).flatMap(each -> each.stream());
        return Stream.concat(national, local).distinct();
    }

    CompiledSets sets() {
        return sets;
    }

    CompiledSets ofTests() {
        return ofTests;
    }

    /** Groups of facts of which it matters whether anything is recorded. */
    List<Set<String>> groups() {
        return groups;
    }

    /** For every signal where it holds, then for every signal where it is open, then who is too young for services. */
    List<BlockBits> bits() {
        return bits;
    }

    int signals() {
        return signals;
    }
}
