package org.nsspathway.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which classes a rule speaks of. */
final class Selections {
    /**
     * What one thread keeps for itself and uses again and again: {@code DerivedNumber} and the rows that a reader lends
     * to a derivation, readers and routers of blocks, and counts that are added to.
     */
    private static final Set<String> TOOLS =
            Set.of("DerivedNumber", "GatheredRows", "ExactRun", "BlockReader", "BlockRouter", "VerdictCounts");

    private Selections() {}

    /** In a package that others may use; what lies in {@code internal} is never exported. */
    static DescribedPredicate<JavaClass> exported() {
        return describe("are in an exported package", Selections::isExported);
    }

    /** Public, and so is every type around it. */
    static DescribedPredicate<JavaClass> openToTheWorld() {
        return describe("can be seen from outside", Selections::isOpen);
    }

    /** Not written by Immutables, whose classes are named {@code ImmutableX} and are never public. */
    static DescribedPredicate<JavaClass> handWritten() {
        return describe("are written by hand", javaClass -> !isGenerated(javaClass));
    }

    /**
     * What the library hands out: public types, and whatever implements one. A builder is left out, because it is
     * filled before there is a value; so is the shim in which Immutables computes defaults while it builds, and so are
     * {@link #TOOLS}, which are no answers.
     */
    static DescribedPredicate<JavaClass> outgoingValues() {
        return describe(
                "are handed out as values",
                javaClass -> !isBuilder(javaClass)
                        && (isOpen(javaClass) && isExported(javaClass)
                                || Stream.concat(
                                                javaClass.getAllRawSuperclasses().stream(),
                                                javaClass.getAllRawInterfaces().stream())
                                        .anyMatch(type -> isOpen(type) && isOurs(type) && isExported(type))));
    }

    private static boolean isExported(JavaClass javaClass) {
        return !(javaClass.getPackageName() + ".").contains(".internal.");
    }

    static boolean isOpen(JavaClass javaClass) {
        Optional<JavaClass> around = javaClass.getEnclosingClass();
        return javaClass.getModifiers().contains(JavaModifier.PUBLIC) && (around.isEmpty() || isOpen(around.get()));
    }

    static boolean isGenerated(JavaClass javaClass) {
        Optional<JavaClass> around = javaClass.getEnclosingClass();
        return around.map(Selections::isGenerated)
                .orElseGet(() -> javaClass.getSimpleName().startsWith("Immutable") && !isOpen(javaClass));
    }

    private static boolean isBuilder(JavaClass javaClass) {
        return javaClass.getSimpleName().endsWith("Builder")
                || javaClass.getSimpleName().equals("InitShim")
                || TOOLS.contains(javaClass.getSimpleName());
    }

    private static boolean isOurs(JavaClass javaClass) {
        return javaClass.getPackageName().startsWith("org.nsspathway");
    }
}
