package org.nsspathway.criteria;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/** The two files of a profile in their folder; the name is taken from the files, so that a folder may be renamed. */
record ProfileFolder(Path folder) {
    private static final String CRITERIA = ".criteria.csv";
    private static final String SERVICES = ".services.csv";

    Profile read() {
        String name = only(CRITERIA);
        String services = only(SERVICES);
        if (!name.equals(services)) {
            throw refused("its files are of two profiles, '" + name + "' and '" + services
                    + "'. Give both the same name before " + CRITERIA + " and " + SERVICES + ".");
        }
        if (!Profile.isName(name)) {
            throw refused("the name of a profile is lower case letters, digits and hyphens but was '" + name
                    + "'. Rename its files.");
        }
        return Profile.read(
                name,
                TableSource.file(folder.resolve(name + CRITERIA)),
                TableSource.file(folder.resolve(name + SERVICES)));
    }

    private String only(String ending) {
        List<String> names =
                names().stream().filter(file -> file.endsWith(ending)).sorted().toList();
        if (names.isEmpty()) {
            throw refused("it holds no file NAME" + ending + ". A profile is NAME" + CRITERIA + " and NAME" + SERVICES
                    + " in one folder.");
        }
        if (names.size() > 1) {
            throw refused("it holds " + String.join(" and ", names.subList(0, 2)) + " and so " + names.size()
                    + " profiles. Give every profile a folder of its own.");
        }
        return names.get(0).substring(0, names.get(0).length() - ending.length());
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        } catch (IOException e) {
            throw refused("the folder cannot be opened (" + e.getClass().getSimpleName()
                    + "). Check its name and that you may read it.");
        }
    }

    private TableException refused(String text) {
        return new TableException(Place.of(folder.toString()), text);
    }
}
