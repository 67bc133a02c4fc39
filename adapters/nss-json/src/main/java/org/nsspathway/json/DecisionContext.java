package org.nsspathway.json;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nsspathway.condition.Condition;
import org.nsspathway.criteria.CriterionEdit;
import org.nsspathway.criteria.Profile;
import org.nsspathway.pathway.Service;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Setting;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.routing.PathwayRouter;

/** What a decision was made with, beside the presentation: how the record was read, which rules, and where. */
final class DecisionContext {
    private static final int MOST_DAYS = 100_000;

    private DecisionContext() {}

    static void write(RecordReading reading, LocalDate day, PathwayRouter router, JsonOut out) {
        out.object("reading", members -> reading(reading, out));
        out.texts("asked_for", router.askedFor());
        out.objects(
                "sets",
                router.sets(),
                (set, members) ->
                        out.text("id", set.id()).text("version", set.on(day).version()));
        router.place().ifPresent(place -> out.object("profile", members -> profile(place, out)));
    }

    private static void reading(RecordReading it, JsonOut out) {
        out.word("silence", it.silence());
        out.texts("assumed_qualifiers", it.assumedQualifiers().stream().sorted().toList());
        it.symptomsCurrentForDays().ifPresent(days -> out.number("symptoms_current_for_days", days));
        if (it.durationFromRepeatedRecords()) {
            out.truth("duration_from_repeated_records", true);
        }
        if (!it.resultsValidForDays().isEmpty()) {
            out.object(
                    "results_valid_for_days",
                    members -> it.resultsValidForDays().forEach(out::number));
        }
    }

    private static void profile(Profile it, JsonOut out) {
        out.text("name", it.name());
        out.objects(
                "edits",
                it.edits(),
                (edit, members) -> out.text("set", edit.set())
                        .text("id", edit.id())
                        .text("column", edit.column())
                        .text("value", edit.value()));
        out.objects("services", it.services(), (service, members) -> service(service, out));
    }

    private static void service(Service it, JsonOut out) {
        out.text("pathway", it.pathway());
        it.offered().ifPresent(offered -> out.truth("offered", offered));
        out.text("open_from", it.openFrom()).text("suspended_from", it.suspendedFrom());
        out.texts(
                "accepts_from",
                it.acceptsFrom().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Members::word)
                        .toList());
        it.minAge().ifPresent(age -> out.number("min_age", age));
        out.texts("excludes", it.excludes().stream().map(Condition::text).toList());
        if (!it.settings().isEmpty()) {
            out.object("settings", members -> it.settings().forEach(out::text));
        }
        out.texts("fallback", it.fallback());
        out.textUnlessEmpty("catchment", it.catchment())
                .text("source", it.source())
                .text("read_on", it.readOn())
                .textUnlessEmpty("note", it.note());
    }

    static RecordReading reading(Members it) {
        RecordReading.Builder reading = RecordReading.builder();
        reading.silence(it.required("silence", it.choice("silence", RecordReading.Silence.class))
                .orElse(RecordReading.Silence.PARTIAL));
        reading.addAllAssumedQualifiers(it.texts("assumed_qualifiers"));
        it.wholeNumber("symptoms_current_for_days", 1, MOST_DAYS).ifPresent(reading::symptomsCurrentForDays);
        it.truth("duration_from_repeated_records").ifPresent(reading::durationFromRepeatedRecords);
        it.object("results_valid_for_days").ifPresent(tests -> {
            for (String test : tests.names()) {
                tests.wholeNumber(test, 1, MOST_DAYS).ifPresent(days -> reading.putResultsValidForDays(test, days));
            }
        });
        it.reportUnknown();
        return built(it, reading::build).orElseGet(RecordReading::partial);
    }

    static Optional<Profile> profile(Members it, Findings findings) {
        Optional<String> name = it.required("name", it.text("name"));
        List<CriterionEdit> edits = new java.util.ArrayList<>();
        it.each("edits", edit -> {
            edits.add(new CriterionEdit(
                    edit.required("set", edit.text("set")).orElse(""),
                    edit.required("id", edit.text("id")).orElse(""),
                    edit.required("column", edit.text("column")).orElse(""),
                    edit.parsed("value", "a text", text -> text).orElse(""),
                    findings.at(edit.pointer())));
            edit.reportUnknown();
        });
        List<Service> services = new java.util.ArrayList<>();
        it.each("services", service -> service(service, findings).ifPresent(services::add));
        it.reportUnknown();
        return name.flatMap(known -> built(it, () -> new Profile(known, edits, services)));
    }

    private static Optional<Service> service(Members it, Findings findings) {
        Place place = findings.at(it.pointer());
        Service.Builder service = Service.builder()
                .pathway(it.required("pathway", it.text("pathway")).orElse(""))
                .offered(it.truth("offered"))
                .openFrom(Forms.day(it, "open_from"))
                .suspendedFrom(Forms.day(it, "suspended_from"))
                .minAge(it.wholeNumber("min_age", 0, MOST_DAYS))
                .addAllFallback(it.texts("fallback"))
                .catchment(it.text("catchment").orElse(""))
                .source(it.required("source", it.text("source")).orElse(""))
                .readOn(Forms.day(it, "read_on"))
                .note(it.text("note").orElse(""))
                .place(place);
        for (String setting : it.texts("accepts_from")) {
            built(it, () -> Setting.valueOf(setting.toUpperCase(java.util.Locale.ROOT)))
                    .ifPresent(service::addAcceptsFrom);
        }
        for (String condition : it.texts("excludes")) {
            built(it, () -> Condition.parse(condition)).ifPresent(service::addExcludes);
        }
        it.object("settings").ifPresent(settings -> {
            for (String setting : settings.names()) {
                settings.text(setting).ifPresent(value -> service.putSettings(setting, value));
            }
        });
        it.reportUnknown();
        return built(it, service::build);
    }

    private static <T> Optional<T> built(Members it, java.util.function.Supplier<T> builder) {
        try {
            return Optional.of(builder.get());
        } catch (IllegalArgumentException e) {
            it.report(ProblemCode.JSON_VALUE_UNREADABLE, "", "this cannot be made again: " + e.getMessage() + ".");
            return Optional.empty();
        }
    }
}
