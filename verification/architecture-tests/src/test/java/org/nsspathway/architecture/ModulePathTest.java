package org.nsspathway.architecture;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The four jars work on the module path. All other tests run on the class path, where a wrong module-info shows
 * nothing.
 */
class ModulePathTest {

    private static final Set<String> MODULES = Set.of(
            "org.nsspathway.core", "org.nsspathway.criteria.uk", "org.nsspathway.clock", "org.nsspathway.routing");

    private static final ModuleFinder FINDER = ModuleFinder.of(classPath());

    @Test
    void the_four_modules_resolve_together_and_every_provided_service_loads() {
        Configuration graph = ModuleLayer.boot().configuration().resolve(FINDER, ModuleFinder.of(), MODULES);

        ModuleLayer layer = ModuleLayer.boot().defineModulesWithOneLoader(graph, ClassLoader.getPlatformClassLoader());

        assertThat(layer.modules()).extracting(Module::getName).containsAll(MODULES);
        Module core = layer.findModule("org.nsspathway.core").orElseThrow();
        core.getDescriptor()
                .uses()
                .forEach(service -> assertThat(loaded(layer, service))
                        .as("providers of %s", service)
                        .isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.nsspathway.core",
                "org.nsspathway.criteria.uk",
                "org.nsspathway.clock",
                "org.nsspathway.routing"
            })
    void a_module_requires_only_guava_slf4j_and_our_own_and_passes_on_only_our_own(String module) {
        for (Requires required : descriptor(module).requires()) {
            boolean ours = MODULES.contains(required.name());
            boolean forTheCompiler = required.modifiers().contains(Requires.Modifier.STATIC)
                    && Set.of("org.jspecify", "org.immutables.value.annotations")
                            .contains(required.name());
            assertThat(ours
                            || forTheCompiler
                            || Set.of("java.base", "com.google.common", "org.slf4j")
                                    .contains(required.name()))
                    .as("%s may require %s", module, required)
                    .isTrue();
            assertThat(ours || !required.modifiers().contains(Requires.Modifier.TRANSITIVE))
                    .as("%s may pass on %s to whoever uses it", module, required)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.nsspathway.core", "org.nsspathway.clock", "org.nsspathway.routing"})
    void a_module_exports_every_package_but_internal_ones(String module) throws IOException {
        Set<String> exported = descriptor(module).exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(toCollection(TreeSet::new));

        assertThat(exported)
                .isEqualTo(packagesWithClasses(module).stream()
                        .filter(name -> !(name + ".").contains(".internal."))
                        .collect(toCollection(TreeSet::new)));
    }

    @Test
    void the_uk_criteria_are_reached_through_the_service_only() {
        ModuleDescriptor descriptor = descriptor("org.nsspathway.criteria.uk");

        assertThat(descriptor.exports()).isEmpty();
        assertThat(descriptor.provides()).isNotEmpty();
    }

    private static List<Object> loaded(ModuleLayer layer, String service) {
        Module core = layer.findModule("org.nsspathway.core").orElseThrow();
        Class<?> type = Class.forName(core, service);
        return ServiceLoader.load(layer, type).stream()
                .map(provider -> (Object) provider.get())
                .toList();
    }

    /** A folder that holds only tables is a package too, and cannot be exported. */
    private static Set<String> packagesWithClasses(String module) throws IOException {
        try (ModuleReader reader = reference(module).open();
                Stream<String> names = reader.list()) {
            return names.filter(name -> name.endsWith(".class") && name.contains("/"))
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .collect(toSet());
        }
    }

    private static ModuleDescriptor descriptor(String module) {
        return reference(module).descriptor();
    }

    private static ModuleReference reference(String module) {
        return FINDER.find(module)
                .orElseThrow(() -> new AssertionError(
                        module + " is not among the modules of the class path. Does it have a module-info.java?"));
    }

    /** The library's modules and the two libraries they need; the rest of the class path is no business of theirs. */
    private static Path[] classPath() {
        Set<String> wanted = Stream.concat(
                        Repository.LIBRARY_MODULES.stream(), Stream.of("guava", "failureaccess", "slf4j-api"))
                .collect(toSet());
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> wanted.stream().anyMatch(name -> isEntryOf(name, Path.of(entry))))
                .map(Path::of)
                .toArray(Path[]::new);
    }

    /** Either a jar named after the artifact, or the classes of a module that is not packaged yet. */
    private static boolean isEntryOf(String artifact, Path entry) {
        return entry.getFileName().toString().matches(artifact + "-[0-9].*\\.jar")
                || entry.endsWith(Path.of(artifact, "target", "classes"));
    }
}
