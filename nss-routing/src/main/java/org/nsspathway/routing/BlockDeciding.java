package org.nsspathway.routing;

import java.util.BitSet;
import java.util.Optional;
import org.nsspathway.pathway.Service;
import org.nsspathway.pathway.Signal;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.routing.internal.policy.Course;
import org.nsspathway.routing.internal.policy.SignalValues;

/** Runs the policy on what planes tell of a person; gives up where it asks for what they leave open. */
final class BlockDeciding {
    private final RouterContext context;
    private final BlockPlan plan;
    private final BitSet told;

    BlockDeciding(RouterContext context, BlockPlan plan, BitSet told) {
        this.context = context;
        this.plan = plan;
        this.told = told;
    }

    /** Where anybody like this person is led; empty where each has to be decided on. */
    Optional<BlockRoutes.Destination> decide(Presentation likeThis) {
        ServiceStates services = context.services(likeThis);
        Values values = new Values(services, likeThis);
        Course course = context.program().withoutActions(values, services);
        if (!values.open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BlockRoutes.Destination(
                course.first().pathway(), course.state(course.first().pathway())));
    }

    /** The signals of somebody, with those that were asked for and are open. */
    private final class Values implements SignalValues {
        private final ServiceStates services;
        private final Presentation person;
        private final BitSet open = new BitSet();

        Values(ServiceStates services, Presentation person) {
            this.services = services;
            this.person = person;
        }

        @Override
        public boolean holds(int number) {
            Signal signal = context.program().signals().get(number);
            if (signal instanceof Signal.OfService service) {
                return service(service, number);
            }
            if (signal instanceof Signal.OfSetting setting) {
                return context.setting(setting.setting(), person.assessedOn()).equals(setting.value());
            }
            if (told.get(number)) {
                return true;
            }
            if (told.get(plan.signals() + number)) {
                open.set(number);
            }
            return false;
        }

        private boolean service(Signal.OfService asked, int number) {
            if (asked.asks() != Signal.OfService.ServiceQuestion.EXCLUDES) {
                return services.answers(asked.asks(), context.pathway(asked.pathway()));
            }
            Service service = services.service(context.pathway(asked.pathway()));
            if (service != null && !service.excludes().isEmpty()) {
                open.set(number);
            }
            return false;
        }
    }
}
