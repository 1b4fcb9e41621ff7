// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.documents;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
import org.corolle.cli.command.WordChoice;
import org.corolle.core.project.ProjectProblem;
import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.request.DiagramLook;
import org.corolle.diagrams.export.DrawingExport;
import org.corolle.diagrams.export.DrawingFormat;
import org.corolle.diagrams.export.Paper;
import org.corolle.model.project.EvaluationProject;
import org.corolle.scene.page.Orientation;

import picocli.CommandLine.Model.CommandSpec;

/** {@code corolle draw FILE}: the drawings of a project for paper or screen, the same bytes as from the window. */
public final class DrawVerb implements Verb {

    static final WordChoice<DrawingFormat> FORMATS = WordChoice.of("drawingformat", DrawingFormat.values(), DrawingFormat::extension);

    private static final WordChoice<Paper> PAPERS = WordChoice.of("page", Paper.values(), Paper::id);
    private static final WordChoice<DiagramLook> LOOKS = WordChoice.of("look", DiagramLook.values(),
            look -> look.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    private static final String DIAGRAM = "--diagram";
    private static final String SUBJECT = "--subject";
    private static final String PETAL = "--petal";
    private static final String FORMAT = "--format";
    private static final String PAGE = "--page";
    private static final String LANDSCAPE = "--landscape";
    private static final String PORTRAIT = "--portrait";
    private static final String LOOK = "--look";
    private static final String BLANK = "--blank";
    private static final String DATE = "--date";

    @Override
    public void declare(CommandSpec spec, CommandTexts texts) {
        Options.words(spec, texts, "file", "1..*");
        Options.list(spec, texts, "-d", DIAGRAM);
        Options.value(spec, texts, "-s", SUBJECT);
        Options.value(spec, texts, PETAL);
        Options.list(spec, texts, FORMAT);
        Options.value(spec, texts, PAGE);
        Options.flag(spec, LANDSCAPE);
        Options.flag(spec, PORTRAIT);
        Options.value(spec, texts, LOOK);
        Options.flag(spec, "-b", BLANK);
        Options.value(spec, texts, "-o", Options.OUTPUT);
        Options.value(spec, texts, DATE);
        Options.flag(spec, "-f", Options.FORCE);
        Options.flag(spec, Options.JSON);
        Options.flag(spec, Options.PROGRESS);
    }

    @Override
    public int run(Invocation call) throws CommandFailure, ProjectProblem {
        List<String> diagrams = call.values(DIAGRAM);
        DrawingChoice.check(diagrams);
        List<DrawingFormat> formats = formats(call);
        Optional<Paper> paper = call.value(PAGE).isEmpty() ? Optional.empty() : Optional.of(PAPERS.pick(call.value(PAGE).get()));
        Orientation orientation = orientation(call);
        DiagramLook look = LOOKS.pick(call.value(LOOK).orElse("light"));
        LocalDate date = date(call);
        EvaluationProject project = call.project(call.file(call.word()));
        Locale locale = call.language().map(CommandLanguage::locale)
                .orElseGet(() -> CommandLanguage.locale(String.valueOf(project.getLanguage())));
        DrawingChoice choice = new DrawingChoice(project, locale, call.has(BLANK));
        List<DrawingFile> drawings = choice.of(diagrams, call.value(SUBJECT), call.value(PETAL)).stream()
                .flatMap(chosen -> formats.stream().map(format -> new DrawingFile(
                        new DiagramRequest(chosen.type(), chosen.subject(), chosen.dimension(), locale, look, false,
                                call.has(BLANK)),
                        new DrawingExport(format, paper.orElse(usual(format)), orientation, date), chosen.title(),
                        chosen.fileName(format))))
                .toList();
        return new DrawingFiles(call, project, ProjectFile.stem(call.file(call.word()))).write(drawings);
    }

    /** What is printed is on A3, as the method's posters are; what is put into a page or a slide has its own size. */
    private static Paper usual(DrawingFormat format) {
        return format == DrawingFormat.PDF ? Paper.A3 : Paper.SCREEN;
    }

    /** The formats asked for, else the one that the output's name tells, else PDF. */
    private static List<DrawingFormat> formats(Invocation call) throws CommandFailure {
        List<DrawingFormat> asked = FORMATS.pick(call.values(FORMAT));
        String output = call.value(Options.OUTPUT).orElse("");
        Optional<DrawingFormat> told = DrawingFiles.format(output);
        if (asked.size() == 1 && told.isPresent() && told.get() != asked.get(0)) {
            throw CommandFailure.usage("problem.contradiction", output, asked.get(0).extension());
        }
        boolean names = !output.equals(OutputWord.STANDARD) && !OutputWord.isFolder(call.file(output), output);
        if (asked.isEmpty() && told.isEmpty() && names) {
            throw CommandFailure.usage("problem.ending", output, FORMATS.all());
        }
        return asked.isEmpty() ? List.of(told.orElse(DrawingFormat.PDF)) : asked;
    }

    private static Orientation orientation(Invocation call) throws CommandFailure {
        if (call.has(LANDSCAPE) && call.has(PORTRAIT)) {
            throw CommandFailure.usage("problem.orientation");
        }
        return call.has(LANDSCAPE) ? Orientation.LANDSCAPE : call.has(PORTRAIT) ? Orientation.PORTRAIT : Orientation.AUTO;
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
