// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
import org.corolle.core.document.DocumentSubject;
import org.corolle.core.project.ProjectProblem;
import org.corolle.grids.document.GridDocuments;
import org.corolle.model.project.EvaluationProject;

import picocli.CommandLine.Model.CommandSpec;

/** {@code corolle generate FILE WHAT…}: the documents of a project, the same bytes as from the window. */
public final class GenerateVerb extends DocumentVerb {

    private static final String ALL = "--all";
    private static final String PRESET = "--preset";
    private static final String COLUMNS = "--columns";
    private static final String USUAL_PRESET = "evaluator";

    private final DocumentKinds kinds = CommandDocuments.generated();
    private final WordChoice<DocumentKind> words = new WordChoice<>("document", kinds.all(), DocumentKind::id);

    @Override
    public void declare(CommandSpec spec, CommandTexts texts) {
        Options.words(spec, texts, "documents", "1..*");
        Options.flag(spec, "-a", ALL);
        Options.list(spec, texts, "-p", PRESET);
        Options.list(spec, texts, "-c", COLUMNS);
        Options.list(spec, texts, FORMAT);
        declareOutput(spec, texts);
    }

    @Override
    public int run(Invocation call) throws CommandFailure, ProjectProblem {
        List<DocumentKind> named = new ArrayList<>();
        String file = file(call, named);
        List<DocumentKind> wanted = wanted(call, named);
        List<String> presets = presets(call);
        WordChoice<DocumentFormat> known = new WordChoice<>("format", kinds.all().get(0).formats(), DocumentFormat::id);
        List<DocumentFormat> formats = formats(call, known, known.values().get(0).id());
        boolean several = formats.size() > 1 || wanted.size() > 1
                || presets(wanted.get(0)).isPresent() && presets.size() > 1;
        DocumentRun.checkRoom(call, this, several, told(call.value(Options.OUTPUT).orElse(""), known).isPresent());
        LocalDate date = date(call);
        EvaluationProject project = call.project(call.file(file));
        Locale locale = language(call, project);
        List<DocumentOrder> orders = new ArrayList<>();
        for (DocumentKind kind : wanted) {
            for (Map<String, String> options : options(kind, presets, call.values(COLUMNS), locale)) {
                orders.addAll(new DocumentOrder(kind, new DocumentRequest(formats.get(0), locale, date,
                        DocumentSubject.PROJECT, options)).in(formats, List.of(locale)));
            }
        }
        return new DocumentRun(call, this, project, call.file(file)).write(orders);
    }

    /** The word that is no document's is the project's file. */
    private String file(Invocation call, List<DocumentKind> named) throws CommandFailure {
        List<String> others = new ArrayList<>();
        for (String word : call.words()) {
            words.find(word).ifPresentOrElse(named::add, () -> others.add(word));
        }
        if (others.isEmpty()) {
            throw CommandFailure.usage("problem.missing", call.texts().get("label.file"));
        }
        if (others.size() > 1) {
            throw CommandFailure.usage("problem.unknown.document", others.get(1), words.all());
        }
        return others.get(0);
    }

    private List<DocumentKind> wanted(Invocation call, List<DocumentKind> named) throws CommandFailure {
        List<DocumentKind> wanted = call.has(ALL) ? kinds.all() : named.stream().distinct().toList();
        if (wanted.isEmpty()) {
            throw CommandFailure.usage("problem.nothing", words.all());
        }
        boolean presets = wanted.stream().anyMatch(kind -> presets(kind).isPresent());
        for (String option : new String[] {PRESET, COLUMNS}) {
            if (!presets && !call.values(option).isEmpty()) {
                throw CommandFailure.usage("problem.indicatorsonly", option);
            }
        }
        return wanted;
    }

    private List<String> presets(Invocation call) throws CommandFailure {
        List<String> known = kinds.all().stream().flatMap(kind -> presets(kind).stream()).findFirst()
                .orElseThrow().values();
        List<String> asked = new WordChoice<String>("preset", known, preset -> preset).pick(call.values(PRESET));
        return !asked.isEmpty() ? asked : call.has(ALL) ? known : List.of(USUAL_PRESET);
    }

    private static Optional<DocumentOption> presets(DocumentKind kind) {
        return kind.options().stream().filter(option -> option.id().equals(GridDocuments.PRESET)).findFirst();
    }

    /** The options of each document of a kind: one for each preset, if the kind has presets. */
    private static List<Map<String, String>> options(DocumentKind kind, List<String> presets, List<String> columns,
            Locale locale) throws CommandFailure {
        if (presets(kind).isEmpty()) {
            return List.of(Map.of());
        }
        List<Map<String, String>> options = new ArrayList<>();
        for (String preset : presets) {
            ColumnChoice.check(preset, columns, locale);
            options.add(Map.of(GridDocuments.PRESET, preset, GridDocuments.COLUMNS, String.join(",", columns)));
        }
        return options;
    }

    @Override
    String listName() {
        return "documents";
    }

    @Override
    Map<String, Object> described(DocumentFile file) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("document", file.kind().id());
        entry.put("preset", file.request().option(GridDocuments.PRESET).orElse(null));
        entry.put("format", file.request().format().id());
        entry.put("language", file.request().locale().getLanguage());
        entry.put("file", file.target());
        return entry;
    }

    @Override
    String progressKey() {
        return "progress.writing";
    }

    @Override
    String severalKey() {
        return "problem.several";
    }
}
