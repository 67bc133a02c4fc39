package org.nsspathway.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Calls that read something nobody passed: the clock, or the machine's locale, time zone and character set. */
final class HiddenInputs {

    /** {@code now()} with a given clock is fine, so the calls are told apart by what they take. */
    static final List<String> CLOCK = List.of(
            "java\\.time\\.[a-z.]*[A-Z]\\w*\\.now\\((java\\.time\\.ZoneId)?\\)",
            "java\\.time\\.chrono\\.\\w+\\.dateNow\\((java\\.time\\.ZoneId)?\\)",
            "java\\.time\\.Clock\\.(system|tick)\\w*\\((java\\.time\\.ZoneId)?\\)",
            "java\\.time\\.InstantSource\\.system\\(\\)",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
            "java\\.util\\.Date\\.<init>\\(\\)",
            "java\\.util\\.(Gregorian)?Calendar\\.(getInstance|<init>)\\(.*\\)");

    static final List<String> PLACE = List.of(
            "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
            "java\\.time\\.Clock\\.systemDefaultZone\\(\\)",
            "java\\.util\\.TimeZone\\.getDefault\\(\\)",
            "java\\.util\\.Locale\\.getDefault\\(.*\\)",
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
            "java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)",
            "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
            "java\\.lang\\.String\\.format\\(java\\.lang\\.String, \\[Ljava\\.lang\\.Object;\\)",
            "java\\.lang\\.String\\.formatted\\(.*\\)",
            "java\\.util\\.Formatter\\.<init>\\((java\\.lang\\.Appendable)?\\)",
            "java\\.text\\.\\w*Format\\.get\\w*Instance\\(\\)",
            "java\\.text\\.(Simple|Decimal)\\w*Format\\.<init>\\((java\\.lang\\.String)?\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
            "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)",
            "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
            "java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)",
            "java\\.io\\.File(Reader|Writer)\\.<init>\\((java\\.lang\\.String|java\\.io\\.File)(, boolean)?\\)",
            "java\\.io\\.Print(Stream|Writer)\\.<init>\\((java\\.lang\\.String|java\\.io\\.File|java\\.io\\.OutputStream)\\)",
            "java\\.util\\.Scanner\\.<init>\\((java\\.io\\.InputStream|java\\.io\\.File|java\\.nio\\.file\\.Path)\\)");

    private HiddenInputs() {}

    /** Holds for a class that calls, or refers to, a method or constructor that one of the patterns describes. */
    static ArchCondition<JavaClass> readAHiddenInput(String what, List<String> patterns) {
        return new ArchCondition<>("read " + what) {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                for (JavaAccess<?> access : javaClass.getAccessesFromSelf()) {
                    if (access.getTarget() instanceof CodeUnitAccessTarget target) {
                        String call = written(target);
                        boolean hidden = patterns.stream().anyMatch(call::matches);
                        events.add(new SimpleConditionEvent(
                                access, hidden, hidden ? access.getDescription() : call + " reads no hidden input"));
                    }
                }
            }
        };
    }

    /** The call as the patterns read it: owner, name and what it takes. */
    static String written(CodeUnitAccessTarget target) {
        List<String> types =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        return target.getOwner().getName() + "." + target.getName() + "(" + String.join(", ", types) + ")";
    }
}
