package org.nsspathway.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.example.alliance.AllianceCriteria;
import org.example.alliance.Highest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaProvider;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.criteria.uk.UkCriteriaProvider;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/** A jar of somebody else's adds criteria, facts and a derivation without touching ours, and none may clash. */
class ThirdPartyJarTest {
    private static final String PACKAGE = "org/example/alliance";

    @Test
    void a_jar_on_the_class_path_adds_a_criterion_a_fact_and_a_derivation(@TempDir Path folder) throws IOException {
        Path jar = jar(folder.resolve("alliance.jar"));
        CriteriaCatalogue catalogue = installedWith(jar);

        Evaluation evaluation = catalogue
                .evaluator("nhs-nss-core", "example-alliance")
                .evaluate(
                        CaseTable.read(TableSource.text("case.csv", """
                                                case_id,age,sex,assessed_on,facts
                                                1,61,male,2026-05-04,fatigue:unexplained~6w;clothes_too_big:unexplained~3w;crp_mg_l=64@2026-02-20;crp_mg_l=12@2026-04-20
                                                """), catalogue.vocabulary())
                                .cases()
                                .get(0)
                                .presentation(),
                        RecordReading.complete());

        assertThat(evaluation.problems()).isEmpty();
        assertThat(evaluation.with(Verdict.MET))
                .extracting(CriterionResult::toString)
                .containsExactly(
                        "nhs-nss-core@" + catalogue.set("nhs-nss-core").version() + " CORE-CONST MET",
                        "example-alliance@2026-04-01 EX-CLOTHES MET",
                        "example-alliance@2026-04-01 EX-CRP MET");
        assertThat(evaluation.of("EX-CRP").explanation().tree()).contains("64");
    }

    @Test
    void without_the_jar_its_set_and_its_fact_are_not_there() {
        CriteriaCatalogue catalogue = CriteriaCatalogue.installed();

        assertThat(catalogue.vocabulary().fact("loose_clothes")).isEmpty();
        assertThatThrownBy(() -> catalogue.set("example-alliance")).hasMessageContaining("Installed are uk-emergency");
    }

    @Test
    void two_jars_with_one_set_are_fatal_and_both_sources_are_named() {
        TextProvider other = TextProvider.of("other")
                .set("example-alliance,1,Ours,criteria,criteria.csv")
                .criterion("X", "local", "fatigue");

        assertThatThrownBy(() -> load(new AllianceCriteria(), other))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("example-alliance")
                .hasMessageContaining("alliance-sets.csv, row 2")
                .hasMessageContaining("other sets.csv, row 2");
    }

    @Test
    void two_jars_that_define_one_fact_differently_are_fatal_and_both_sources_are_named() {
        TextProvider other = TextProvider.of("other").fact("loose_clothes,sign,boolean,examine,Loose clothes");

        assertThatThrownBy(() -> load(new AllianceCriteria(), other))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("loose_clothes")
                .hasMessageContaining("alliance-facts.csv, row 2")
                .hasMessageContaining("other facts.csv, row 2");
    }

    @Test
    void two_jars_with_derivations_of_one_name_are_fatal_and_both_classes_are_named() {
        TextProvider other = TextProvider.of("other").derivation(new Highest() {});

        assertThatThrownBy(() -> load(new AllianceCriteria(), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'highest'")
                .hasMessageContaining(Highest.class.getName())
                .hasMessageContaining(ThirdPartyJarTest.class.getName());
    }

    private static void load(CriteriaProvider... others) {
        CriteriaCatalogue.of(Stream.concat(Stream.of(new UkCriteriaProvider()), Stream.of(others))
                .toList());
    }

    /** What an application would see whose class path holds the jar, and not our test classes. */
    private static CriteriaCatalogue installedWith(Path jar) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, new WithoutExamples(before))) {
            thread.setContextClassLoader(loader);
            return CriteriaCatalogue.installed();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static final class WithoutExamples extends ClassLoader {
        WithoutExamples(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.example.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        @Override
        public @Nullable URL getResource(String name) {
            return name.startsWith(PACKAGE) ? null : super.getResource(name);
        }
    }

    private static Path jar(Path jar) throws IOException {
        Path classes = Path.of("target", "test-classes", PACKAGE);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.list(classes)) {
            for (Path file : List.copyOf(files.toList())) {
                out.putNextEntry(new JarEntry(PACKAGE + "/" + file.getFileName()));
                out.write(Files.readAllBytes(file));
            }
            out.putNextEntry(new JarEntry("META-INF/services/" + CriteriaProvider.class.getName()));
            out.write(AllianceCriteria.class.getName().getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
