// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.documents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.corolle.cli.command.CommandFailure;
import org.corolle.cli.command.CommandTexts;
import org.corolle.cli.command.Invocation;
import org.corolle.cli.command.Options;
import org.corolle.cli.command.WordChoice;
import org.corolle.core.document.DocumentFile;
import org.corolle.core.document.DocumentFormat;
import org.corolle.core.document.DocumentKind;
import org.corolle.core.document.DocumentKinds;
import org.corolle.core.document.DocumentOption;
import org.corolle.core.document.DocumentOrder;
import org.corolle.core.document.DocumentRequest;
import org.corolle.core.project.ProjectProblem;
import org.corolle.diagrams.document.DrawingDocuments;
import org.corolle.model.project.EvaluationProject;
import org.corolle.scene.page.Orientation;

import picocli.CommandLine.Model.CommandSpec;

/** {@code corolle draw FILE}: the drawings of a project for paper or screen, the same bytes as from the window. */
public final class DrawVerb extends DocumentVerb {

    private static final String DIAGRAM = "--diagram";
    private static final String SUBJECT = "--subject";
    private static final String PETAL = "--petal";
    private static final String PAGE = "--page";
    private static final String LANDSCAPE = "--landscape";
    private static final String PORTRAIT = "--portrait";
    private static final String LOOK = "--look";
    private static final String LETTERS = "--letters";
    private static final String BLANK = "--blank";
    private static final String USUAL_FORMAT = "pdf";

    private final DocumentKinds kinds = CommandDocuments.drawn();

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
        Options.value(spec, texts, LETTERS);
        Options.flag(spec, "-b", BLANK);
        declareOutput(spec, texts);
    }

    @Override
    public int run(Invocation call) throws CommandFailure, ProjectProblem {
        DrawingWish wish = new DrawingWish(call.values(DIAGRAM), call.value(SUBJECT), call.value(PETAL),
                call.has(BLANK));
        List<DocumentKind> wanted = wish.kinds(kinds);
        WordChoice<DocumentFormat> known = new WordChoice<>("drawingformat", wanted.get(0).formats(),
                DocumentFormat::id);
        List<DocumentFormat> formats = formats(call, known, USUAL_FORMAT);
        Map<String, String> options = options(call);
        LocalDate date = date(call);
        String word = call.word();
        EvaluationProject project = call.project(call.file(word));
        Locale locale = language(call, project);
        List<DocumentOrder> orders = new DrawingSearch(project, locale, wish).find(wanted).stream()
                .flatMap(found -> new DocumentOrder(found.kind(), new DocumentRequest(formats.get(0), locale, date,
                        found.subject(), options)).in(formats, List.of(locale)).stream()).toList();
        DocumentRun.checkRoom(call, this, orders.size() > 1,
                told(call.value(Options.OUTPUT).orElse(""), known).isPresent());
        return new DocumentRun(call, this, project, call.file(word)).write(orders);
    }

    private Map<String, String> options(Invocation call) throws CommandFailure {
        Map<String, String> options = new HashMap<>();
        for (String option : new String[] {PAGE, LOOK, LETTERS}) {
            String id = option.substring(2);
            if (call.value(option).isPresent()) {
                options.put(id, new WordChoice<String>(id, values(id), word -> word).pick(call.value(option).get()));
            }
        }
        if (call.has(LANDSCAPE) && call.has(PORTRAIT)) {
            throw CommandFailure.usage("problem.orientation");
        }
        if (call.has(LANDSCAPE) || call.has(PORTRAIT)) {
            options.put(DrawingDocuments.ORIENTATION, DrawingDocuments.word(
                    call.has(LANDSCAPE) ? Orientation.LANDSCAPE : Orientation.PORTRAIT));
        }
        if (call.has(BLANK)) {
            options.put(DrawingDocuments.BLANK, DocumentRequest.YES);
        }
        return options;
    }

    private List<String> values(String option) {
        return kinds.all().get(0).options().stream().filter(known -> known.id().equals(option)).findFirst()
                .map(DocumentOption::values).orElseThrow();
    }

    @Override
    String listName() {
        return "drawings";
    }

    @Override
    Map<String, Object> described(DocumentFile file) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("diagram", file.kind().id());
        entry.put("title", file.request().subject().title());
        entry.put("subject", file.request().subject().element());
        entry.put("petal", file.request().subject().part());
        entry.put("format", file.request().format().id());
        entry.put("page", DrawingDocuments.paper(file.request()).id());
        entry.put("language", file.request().locale().getLanguage());
        entry.put("file", file.target());
        return entry;
    }

    @Override
    String progressKey() {
        return "progress.drawing";
    }

    @Override
    String severalKey() {
        return "problem.several.drawings";
    }
}
