// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.documents;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.corolle.cli.command.CommandFailure;
import org.corolle.cli.command.CommandLanguage;
import org.corolle.cli.command.CommandTexts;
import org.corolle.cli.command.Invocation;
import org.corolle.cli.command.Options;
import org.corolle.cli.command.OutputWord;
import org.corolle.cli.command.ProjectFile;
import org.corolle.cli.command.Verb;
import org.corolle.core.project.ProjectProblem;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.corolle.model.project.EvaluationProject;

import picocli.CommandLine.Model.CommandSpec;

/** {@code corolle generate FILE WHAT…}: the documents of a project, the same bytes as from the window. */
public final class GenerateVerb implements Verb {

    private static final String ALL = "--all";
    private static final String PRESET = "--preset";
    private static final String COLUMNS = "--columns";
    private static final String FORMAT = "--format";
    private static final String DATE = "--date";

    @Override
    public void declare(CommandSpec spec, CommandTexts texts) {
        Options.words(spec, texts, "documents", "1..*");
        Options.flag(spec, "-a", ALL);
        Options.list(spec, texts, "-p", PRESET);
        Options.list(spec, texts, "-c", COLUMNS);
        Options.list(spec, texts, FORMAT);
        Options.value(spec, texts, "-o", Options.OUTPUT);
        Options.value(spec, texts, DATE);
        Options.flag(spec, "-f", Options.FORCE);
        Options.flag(spec, Options.JSON);
        Options.flag(spec, Options.PROGRESS);
    }

    @Override
    public int run(Invocation call) throws CommandFailure, ProjectProblem {
        List<GridKind> kinds = new ArrayList<>();
        String file = file(call, kinds);
        List<GridDocument> documents = documents(call, kinds);
        Targets targets = Targets.of(call, documents.size() > 1);
        LocalDate date = date(call);
        EvaluationProject project = call.project(call.file(file));
        Locale locale = call.language().map(CommandLanguage::locale)
                .orElseGet(() -> CommandLanguage.locale(String.valueOf(project.getLanguage())));
        ColumnChoice.check(documents, call.values(COLUMNS), locale);
        String stem = ProjectFile.stem(call.file(file));
        return new Generation(call, project, targets, stem, locale, date, call.values(COLUMNS)).write(documents);
    }

    /** The word that is no document's is the project's file. */
    private static String file(Invocation call, List<GridKind> kinds) throws CommandFailure {
        List<String> others = new ArrayList<>();
        for (String word : call.words()) {
            GridDocument.KINDS.find(word).ifPresentOrElse(kinds::add, () -> others.add(word));
        }
        if (others.isEmpty()) {
            throw CommandFailure.usage("problem.missing", call.texts().get("label.file"));
        }
        if (others.size() > 1) {
            throw CommandFailure.usage("problem.unknown.document", others.get(1), GridDocument.KINDS.all());
        }
        return others.get(0);
    }

    private static List<GridDocument> documents(Invocation call, List<GridKind> named) throws CommandFailure {
        List<GridKind> kinds = call.has(ALL) ? List.of(GridKind.values()) : named.stream().distinct().toList();
        if (kinds.isEmpty()) {
            throw CommandFailure.usage("problem.nothing", GridDocument.KINDS.all());
        }
        boolean indicators = kinds.contains(GridKind.INDICATORS);
        for (String option : new String[] {PRESET, COLUMNS}) {
            if (!indicators && !call.values(option).isEmpty()) {
                throw CommandFailure.usage("problem.indicatorsonly", option);
            }
        }
        List<GridPreset> presets = GridDocument.PRESETS.pick(call.values(PRESET));
        if (presets.isEmpty()) {
            presets = call.has(ALL) ? List.of(GridPreset.values()) : List.of(GridPreset.EVALUATOR);
        }
        return GridDocument.all(kinds, presets, formats(call));
    }

    /** The formats asked for, else the one that the output's name tells, else XLSX. */
    private static List<GridFormat> formats(Invocation call) throws CommandFailure {
        List<GridFormat> asked = GridDocument.FORMATS.pick(call.values(FORMAT));
        String output = call.value(Options.OUTPUT).orElse("");
        Optional<GridFormat> told = Targets.format(output);
        if (asked.size() == 1 && told.isPresent() && told.get() != asked.get(0)) {
            throw CommandFailure.usage("problem.contradiction", output, asked.get(0).extension());
        }
        if (asked.isEmpty() && told.isEmpty() && !OutputWord.isFolder(call.file(output), output)) {
            throw CommandFailure.usage("problem.ending", output, GridDocument.FORMATS.all());
        }
        return asked.isEmpty() ? List.of(told.orElse(GridFormat.XLSX)) : asked;
    }

    private static LocalDate date(Invocation call) throws CommandFailure {
        String said = call.value(DATE).orElse(null);
        try {
            return said == null ? call.shell().today().get() : LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            throw CommandFailure.usage("problem.date", said);
        }
    }
}
