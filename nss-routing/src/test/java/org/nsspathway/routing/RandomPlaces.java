package org.nsspathway.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nsspathway.condition.Condition;
import org.nsspathway.criteria.Profile;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.pathway.PolicySetting;
import org.nsspathway.pathway.RoutingPolicy;
import org.nsspathway.pathway.Service;
import org.nsspathway.presentation.Setting;

/** Places whose services are open, closed, for some only, and who choose otherwise. The same seed gives the same places. */
final class RandomPlaces {
    private static final List<String> COLUMNS =
            List.of("on_missing_tests", "on_unknown_primary", "on_several_sites", "on_recurrence");
    private static final List<String> EXCLUDES = List.of(
            "cannot_attend_outpatient",
            "seen_in_nss_within_3_months AND NOT new_symptom_since_last_seen",
            "several_sites",
            "site_rule_met OR other_cancer");

    private final Random random;
    private final RoutingPolicy policy;

    RandomPlaces(long seed, RoutingPolicy policy) {
        this.random = new Random(seed);
        this.policy = policy;
    }

    Profile next(int number) {
        List<Service> services = new ArrayList<>();
        for (Pathway pathway : policy.pathways()) {
            if (pathway.closable() && random.nextInt(3) > 0) {
                services.add(service(pathway));
            }
        }
        services.add(choices());
        return new Profile("place-" + number, List.of(), services);
    }

    private Service service(Pathway pathway) {
        Service.Builder service = Service.builder().pathway(pathway.id()).source("test");
        int offered = random.nextInt(5);
        if (offered < 4) {
            service.offered(offered > 0);
        }
        if (random.nextInt(4) == 0) {
            service.suspendedFrom(LocalDate.of(2025, 9, 1).plusDays(random.nextInt(300)));
        }
        if (random.nextInt(4) == 0) {
            service.minAge(random.nextInt(60));
        }
        if (random.nextInt(3) == 0) {
            service.addAcceptsFrom(Setting.values()[random.nextInt(Setting.values().length)]);
        }
        if (random.nextInt(4) == 0) {
            service.addExcludes(Condition.parse(EXCLUDES.get(random.nextInt(EXCLUDES.size()))));
        }
        policy.pathways().stream()
                .filter(each -> each.place().isPresent() && !each.equals(pathway))
                .filter(each -> each.urgency().compareTo(pathway.urgency()) >= 0)
                .filter(each -> random.nextInt(4) == 0)
                .forEach(each -> service.addFallback(each.id()));
        return service.build();
    }

    /** A service that cannot be closed carries what the place chose. */
    private Service choices() {
        Service.Builder service = Service.builder()
                .pathway("urgent-suspected-cancer")
                .offered(true)
                .source("test");
        for (String column : COLUMNS) {
            PolicySetting setting = policy.settings().stream()
                    .filter(each -> each.name().equals(column))
                    .findFirst()
                    .orElseThrow();
            if (random.nextBoolean()) {
                service.putSettings(
                        column,
                        setting.allowed().get(random.nextInt(setting.allowed().size())));
            }
        }
        return service.build();
    }
}
