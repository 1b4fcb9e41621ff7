// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.command;

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
public record Invocation(ParseResult given, Shell shell, CommandTexts texts, Optional<String> language) {

    public Locale locale() {
        return texts.locale();
    }

    public boolean has(String option) {
        return given.matchedOptionValue(option, false);
    }

    public Optional<String> value(String option) {
        return Optional.ofNullable(given.matchedOptionValue(option, (String) null));
    }

    public List<String> values(String option) {
        return given.matchedOptionValue(option, List.of());
    }

    /** The words that are no options. */
    public List<String> words() {
        return given.matchedPositionalValue(0, List.of());
    }

    /** The only word that is no option. */
    public String word() throws CommandFailure {
        if (words().isEmpty()) {
            throw CommandFailure.usage("problem.missing", texts.get("label.file"));
        }
        if (words().size() > 1) {
            throw CommandFailure.usage("problem.extra", words().get(1));
        }
        return words().get(0);
    }

    /** The file a word means, seen from the folder of the call. */
    public Path file(String word) throws CommandFailure {
        if (word.indexOf('\uFFFD') >= 0) {
            throw CommandFailure.usage("problem.charset", word);
        }
        try {
            return shell.folder().resolve(word);
        } catch (InvalidPathException e) {
            throw CommandFailure.usage("problem.charset", word);
        }
    }

    public EvaluationProject project(Path file) throws ProjectProblem {
        shell.model().run();
        try (ProgressLine meter = meter("progress.reading")) {
            return new ProjectReader().read(file, meter);
        }
    }

    /** A progress to hand to long work; it shows itself only if somebody looks and the work is long. */
    public ProgressLine meter(String key) {
        boolean shown = shell.terminal() || has(Options.PROGRESS);
        return new ProgressLine(shell, texts.get(key), shown);
    }

    /** A line for people, apart from the result. */
    public void say(String key, Object... values) {
        shell.messages().println(texts.get(key, values));
    }

    /** A line of the result. */
    public void print(String line) {
        shell.results().println(line);
    }
}
