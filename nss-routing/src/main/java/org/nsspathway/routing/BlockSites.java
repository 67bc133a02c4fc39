package org.nsspathway.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nsspathway.batch.CompiledCriterion;
import org.nsspathway.condition.Condition;
import org.nsspathway.pathway.ReferralType;
import org.nsspathway.pathway.Signal;

/**
 * What planes tell of site pathways: one fits where the rules that are met are of one referral type and nothing else could
 * name another. Of children, of several types and of images, planes tell nothing.
 */
final class BlockSites {
    private final Map<String, BlockBits> byType = new LinkedHashMap<>();
    private final BlockBits several;

    BlockSites(RouterContext context, List<CompiledCriterion> criteria, BlockQuestions questions) {
        Map<String, List<BlockBits>> rules = new LinkedHashMap<>();
        for (CompiledCriterion each : criteria) {
            if (BlockSignals.isForASite(context, each)) {
                rules.computeIfAbsent(context.sites().type(each.criterion()).code(), key -> new ArrayList<>())
                        .add(BlockBits.met(each));
            }
        }
        rules.forEach((type, met) -> byType.put(type, BlockBits.any(met)));
        BlockBits named = questions.isKnown(SitePathways.NAMED_BY_IMAGING)
                ? questions.met(new Condition.Present(SitePathways.NAMED_BY_IMAGING))
                : BlockBits.NONE;
        List<BlockBits> children = new ArrayList<>();
        for (Signal signal : context.program().signals()) {
            if (signal.name().equals(ReferralType.CHILD) && signal instanceof Signal.OfFacts facts) {
                children.add(questions.met(facts.condition()));
            }
        }
        BlockBits anyType = BlockBits.any(List.copyOf(byType.values()));
        this.several = named.or(BlockBits.any(children).and(anyType)).or(this::moreThanOne);
    }

    private long moreThanOne(BlockAnswers block, int word) {
        long one = 0;
        long more = 0;
        for (BlockBits each : byType.values()) {
            long bits = each.of(block, word);
            more |= one & bits;
            one |= bits;
        }
        return more;
    }

    BlockSignals.Told told(Signal.OfSites asked) {
        BlockBits holds = switch (asked.is()) {
            case Signal.OfSites.ONE -> BlockBits.any(List.copyOf(byType.values()));
            case Signal.OfSites.SEVERAL, Signal.OfSites.UNMAPPED -> BlockBits.NONE;
            default -> byType.getOrDefault(asked.is(), BlockBits.NONE);
        };
        return new BlockSignals.Told((block, word) -> holds.of(block, word) & ~several.of(block, word), several);
    }
}
