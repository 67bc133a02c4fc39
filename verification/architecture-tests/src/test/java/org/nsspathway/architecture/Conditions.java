package org.nsspathway.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What a rule demands, where ArchUnit has no word for it. Each condition reports one sentence per violation. */
final class Conditions {

    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Impl|Util|Utils|Manager|Helper|Base)|I[A-Z][a-z].*");

    private static final Pattern EMPTY_PACKAGE = Pattern.compile("(.*\\.)?(utils?|common|helpers?|misc|impl)(\\..*)?");

    private Conditions() {}

    static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return condition("be in a package marked @NullMarked", (javaClass, report) -> {
            if (!javaClass.getPackage().isAnnotatedWith(NullMarked.class)) {
                report.violated("package " + javaClass.getPackageName() + " of class " + javaClass.getName()
                        + " is not @NullMarked; add package-info.java");
            }
        });
    }

    /** Interfaces may be implemented, unless sealed; a class that can be seen is an enum, a record, final or sealed. */
    static ArchCondition<JavaClass> beClosed() {
        return condition("be an interface, an enum, a record, final or sealed", (javaClass, report) -> {
            boolean closed = javaClass.isInterface()
                    || javaClass.isEnum()
                    || javaClass.isRecord()
                    || javaClass.getModifiers().contains(JavaModifier.FINAL)
                    || javaClass.reflect().isSealed();
            if (!closed) {
                report.violated("class " + javaClass.getName() + " can be extended by anyone; make it final or sealed");
            }
        });
    }

    static ArchCondition<JavaClass> haveOnlyFinalInstanceFields() {
        return condition("have only final fields", (javaClass, report) -> {
            for (JavaField field : javaClass.getFields()) {
                Set<JavaModifier> modifiers = field.getModifiers();
                boolean changes = !modifiers.contains(JavaModifier.FINAL) && !modifiers.contains(JavaModifier.STATIC);
                if (changes && !isRemembered(field)) {
                    report.violated("field " + field.getFullName() + " can be changed; make it final");
                }
            }
        });
    }

    static ArchCondition<JavaClass> useOptionalOnlyAsReturnType() {
        return condition("use Optional only as a return type", (javaClass, report) -> {
            for (JavaField field : javaClass.getFields()) {
                if (isOptional(field.getRawType())) {
                    report.violated("field " + field.getFullName() + " is an Optional; store the value or its absence");
                }
            }
            for (JavaCodeUnit unit : javaClass.getCodeUnits()) {
                boolean called = unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED);
                if (called
                        && !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && unit.getRawParameterTypes().stream().anyMatch(Conditions::isOptional)) {
                    report.violated(
                            "parameter of " + unit.getFullName() + " is an Optional; offer two methods instead");
                }
            }
        });
    }

    static ArchCondition<JavaClass> haveAPlainName() {
        return condition("have a name from the pathway", (javaClass, report) -> {
            if (EMPTY_NAME.matcher(javaClass.getSimpleName()).matches()) {
                report.violated("class " + javaClass.getName()
                        + " is named by habit (Impl, Util, Manager, Helper, Base, I...);" + " name what it is for");
            }
            if (EMPTY_PACKAGE.matcher(javaClass.getPackageName()).matches()) {
                report.violated("class " + javaClass.getName() + " is in a package named by habit; name what it holds");
            }
        });
    }

    /** Looks at everything that a type from outside can see: what it extends, and its public and protected members. */
    static ArchCondition<JavaClass> beWithoutGuavaInSignatures(Layout layout) {
        return condition("show no Guava type in public or protected signatures", (javaClass, report) -> {
            Stream.concat(javaClass.getInterfaces().stream(), javaClass.getSuperclass().stream())
                    .filter(Conditions::isGuava)
                    .forEach(type -> report.violated("class " + javaClass.getName() + " extends " + type.getName()));
            for (JavaMember member : javaClass.getAllMembers()) {
                Set<JavaModifier> modifiers = member.getModifiers();
                boolean seen = modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
                if (seen
                        && !modifiers.contains(JavaModifier.SYNTHETIC)
                        && member.getOwner().getPackageName().startsWith(layout.root())) {
                    signature(member)
                            .filter(Conditions::isGuava)
                            .forEach(type -> report.violated(
                                    member.getFullName() + " shows " + type.getName() + "; use the JDK's interface"));
                }
            }
        });
    }

    /** An IOException may pass where the caller handed in what is read or written, and from what is itself a stream. */
    static ArchCondition<JavaMethod> declareOnlyUncheckedExceptions() {
        return new ArchCondition<>(
                "declare no checked exception, but IOException for what a caller's stream or path does") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean reads = isStream(method.getOwner())
                        || method.getRawParameterTypes().stream()
                                .map(JavaClass::getPackageName)
                                .anyMatch(List.of("java.io", "java.nio.file")::contains);
                method.getThrowsClause().getTypes().stream()
                        .filter(type ->
                                !type.isAssignableTo(RuntimeException.class) && !type.isAssignableTo(Error.class))
                        .filter(type -> !(reads && type.isAssignableTo(IOException.class)))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " declares the checked " + type.getName())));
            }
        };
    }

    @SafeVarargs
    static ArchCondition<JavaClass> createAnException(Class<? extends Throwable>... generic) {
        return new ArchCondition<>("create an exception without a name of its own") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                for (JavaConstructorCall call : javaClass.getConstructorCallsFromSelf()) {
                    boolean nameless = !call.getName().isEmpty()
                            && !isCallToSuper(call)
                            && Arrays.stream(generic).anyMatch(call.getTargetOwner()::isEquivalentTo);
                    events.add(new SimpleConditionEvent(call, nameless, call.getDescription()));
                }
            }
        };
    }

    private static boolean isStream(JavaClass type) {
        return Stream.of(Reader.class, Writer.class, InputStream.class, OutputStream.class)
                .anyMatch(type::isAssignableTo);
    }

    private static boolean isCallToSuper(JavaConstructorCall call) {
        return call.getOrigin().isConstructor()
                && call.getOriginOwner()
                        .getRawSuperclass()
                        .map(call.getTargetOwner()::equals)
                        .orElse(false);
    }

    private static Stream<JavaClass> signature(JavaMember member) {
        if (member instanceof JavaField field) {
            return field.getType().getAllInvolvedRawTypes().stream();
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        Stream<JavaType> types = Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    /** What Immutables works out on first use, or while it builds, it remembers in a transient field: no answer changes. */
    private static boolean isRemembered(JavaField field) {
        return field.getModifiers().contains(JavaModifier.TRANSIENT) && Selections.isGenerated(field.getOwner());
    }

    private static boolean isGuava(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .anyMatch(raw -> raw.getPackageName().startsWith("com.google.common"));
    }

    private static boolean isOptional(JavaClass type) {
        return type.isEquivalentTo(Optional.class) || type.getName().matches("java\\.util\\.Optional(Int|Long|Double)");
    }

    private static ArchCondition<JavaClass> condition(String text, BiConsumer<JavaClass, Report> check) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                check.accept(javaClass, message -> events.add(SimpleConditionEvent.violated(javaClass, message)));
            }
        };
    }

    /** Where a condition says what it found. */
    private interface Report {
        void violated(String message);
    }
}
