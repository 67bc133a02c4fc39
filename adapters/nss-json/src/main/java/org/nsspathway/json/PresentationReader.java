package org.nsspathway.json;

import java.time.LocalDate;
import java.util.Optional;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.Setting;
import org.nsspathway.presentation.Sex;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * Reads the members of one presentation. Its frame, that is the day, the person, the place and the lists, is read whole
 * or the document is rejected.
 */
final class PresentationReader {
    private final Members root;
    private final Findings findings;
    private final Vocabulary vocabulary;

    PresentationReader(Members root, Findings findings, Vocabulary vocabulary) {
        this.root = root;
        this.findings = findings;
        this.vocabulary = vocabulary;
    }

    Optional<Presentation> read() {
        Optional<LocalDate> day = root.required("assessed_on", Forms.day(root, "assessed_on"));
        Person person = root.object("person").map(this::person).orElseGet(Person::unknown);
        Setting setting = root.choice("setting", Setting.class).orElse(Setting.GENERAL_PRACTICE);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        ItemReader items;
        try {
            items = new ItemReader(day.get(), person, findings, vocabulary);
        } catch (IllegalArgumentException e) {
            root.report(ProblemCode.JSON_CONTRADICTION, "person", e.getMessage() + ". Correct one of the two.");
            return Optional.empty();
        }
        root.each("symptoms", items::symptom);
        root.each("results", items::result);
        root.each("history", items::history);
        root.each("concerns", items::concern);
        root.texts("unread").forEach(term -> items.unread(term, root));
        root.reportUnknown();
        Presentation.Builder presentation = items.finish().setting(setting);
        return findings.count() == items.problems() ? Optional.of(presentation.build()) : Optional.empty();
    }

    private Person person(Members it) {
        Person.Builder person = Person.builder();
        Optional<Integer> age = it.wholeNumber("age_in_years", 0, Person.MOST_YEARS);
        it.choice("sex", Sex.class).ifPresent(person::sex);
        if (age.isPresent() && it.has("born")) {
            it.report(
                    ProblemCode.JSON_CONTRADICTION, "born", "age and birth are both given and could differ. Keep one.");
        } else {
            person.ageInYears(age).born(Forms.date(it, "born"));
        }
        it.object("organs").ifPresent(organs -> {
            for (String organ : organs.names()) {
                Optional<Boolean> there = organs.truth(organ);
                Optional<String> name = Names.fact(organ, organs, "", vocabulary);
                if (there.isPresent() && name.isPresent()) {
                    person.putOrgans(name.get(), there.get());
                }
            }
        });
        it.reportUnknown();
        return person.build();
    }
}
