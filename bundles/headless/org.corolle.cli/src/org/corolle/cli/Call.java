// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectReader;
import org.corolle.model.project.EvaluationProject;

import picocli.CommandLine.ParseResult;

/** One run of a verb: the words that were given, the shell around, the language spoken and the one asked for. */
record Call(ParseResult given, Shell shell, Texts texts, Optional<String> language) {

    Locale locale() {
        return texts.locale();
    }

    boolean has(String option) {
        return given.matchedOptionValue(option, false);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(given.matchedOptionValue(option, (String) null));
    }

    List<String> values(String option) {
        return given.matchedOptionValue(option, List.of());
    }

    /** The words that are no options. */
    List<String> words() {
        return given.matchedPositionalValue(0, List.of());
    }

    /** The only word that is no option. */
    String word() throws Failure {
        if (words().isEmpty()) {
            throw Failure.usage("problem.missing", texts.get("label.file"));
        }
        if (words().size() > 1) {
            throw Failure.usage("problem.extra", words().get(1));
        }
        return words().get(0);
    }

    /** The file a word means, seen from the folder of the call. */
    Path file(String word) throws Failure {
        if (word.indexOf('\uFFFD') >= 0) {
            throw Failure.usage("problem.charset", word);
        }
        try {
            return shell.folder().resolve(word);
        } catch (InvalidPathException e) {
            throw Failure.usage("problem.charset", word);
        }
    }

    EvaluationProject project(Path file) throws ProjectProblem {
        shell.model().run();
        try (Meter meter = meter("progress.reading")) {
            return new ProjectReader().read(file, meter);
        }
    }

    /** A progress to hand to long work; it shows itself only if somebody looks and the work is long. */
    Meter meter(String key) {
        boolean shown = shell.terminal() || has(Options.PROGRESS);
        return new Meter(shell, texts.get(key), shown);
    }

    /** A line for people, apart from the result. */
    void say(String key, Object... values) {
        shell.messages().println(texts.get(key, values));
    }

    /** A line of the result. */
    void print(String line) {
        shell.results().println(line);
    }
}
