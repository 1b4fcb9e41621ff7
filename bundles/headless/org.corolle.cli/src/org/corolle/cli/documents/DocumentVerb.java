// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.documents;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.corolle.cli.command.CommandFailure;
import org.corolle.cli.command.CommandLanguage;
import org.corolle.cli.command.CommandTexts;
import org.corolle.cli.command.Invocation;
import org.corolle.cli.command.Options;
import org.corolle.cli.command.OutputWord;
import org.corolle.cli.command.Verb;
import org.corolle.cli.command.WordChoice;
import org.corolle.core.document.DocumentFile;
import org.corolle.core.document.DocumentFormat;
import org.corolle.model.project.EvaluationProject;

import picocli.CommandLine.Model.CommandSpec;

/** What the verbs that write documents have in common: formats, date, language, and where the documents go. */
abstract class DocumentVerb implements Verb {

    static final String FORMAT = "--format";
    static final String DATE = "--date";

    static void declareOutput(CommandSpec spec, CommandTexts texts) {
        Options.value(spec, texts, "-o", Options.OUTPUT);
        Options.value(spec, texts, DATE);
        Options.flag(spec, "-f", Options.FORCE);
        Options.flag(spec, Options.JSON);
        Options.flag(spec, Options.PROGRESS);
    }

    /** The name of the list in the JSON result. */
    abstract String listName();

    /** What the JSON result tells of a file. */
    abstract Map<String, Object> described(DocumentFile file);

    /** The key of what is said while the work goes on. */
    abstract String progressKey();

    /** The key of what is said when several documents do not fit into one file. */
    abstract String severalKey();

    /** The formats asked for, else the one that the output's name tells, else the usual one. */
    static List<DocumentFormat> formats(Invocation call, WordChoice<DocumentFormat> known, String usual)
            throws CommandFailure {
        List<DocumentFormat> asked = known.pick(call.values(FORMAT));
        String output = call.value(Options.OUTPUT).orElse("");
        Optional<DocumentFormat> told = told(output, known);
        if (asked.size() == 1 && told.isPresent() && !told.get().equals(asked.get(0))) {
            throw CommandFailure.usage("problem.contradiction", output, asked.get(0).id());
        }
        if (asked.isEmpty() && told.isEmpty() && !OutputWord.isFolder(call.file(output), output)) {
            throw CommandFailure.usage("problem.ending", output, known.all());
        }
        return asked.isEmpty() ? List.of(told.orElse(known.pick(usual))) : asked;
    }

    /** The format that the ending of a file's name tells. */
    static Optional<DocumentFormat> told(String output, WordChoice<DocumentFormat> known) {
        return output.indexOf('.') < 0 ? Optional.empty() : known.find(output.substring(output.lastIndexOf('.') + 1));
    }

    /** The date that is to stand on the documents. */
    static LocalDate date(Invocation call) throws CommandFailure {
        String said = call.value(DATE).orElse(null);
        try {
            return said == null ? call.shell().today().get() : LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            throw CommandFailure.usage("problem.date", said);
        }
    }

    /** The documents' language: the one asked for, else the project's. */
    static Locale language(Invocation call, EvaluationProject project) {
        return call.language().map(CommandLanguage::locale)
                .orElseGet(() -> CommandLanguage.locale(String.valueOf(project.getLanguage())));
    }
}
