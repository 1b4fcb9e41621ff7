// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.project;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.corolle.cli.command.AlignedLines;
import org.corolle.cli.command.CommandFailure;
import org.corolle.cli.command.CommandTexts;
import org.corolle.cli.command.ExitCode;
import org.corolle.cli.command.Invocation;
import org.corolle.cli.command.JsonOutput;
import org.corolle.cli.command.Options;
import org.corolle.cli.command.Verb;
import org.corolle.core.labels.Labels;
import org.corolle.core.project.ProjectProblem;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

import picocli.CommandLine.Model.CommandSpec;

/** {@code corolle info FILE}: what a project is and what it holds. */
public final class InfoVerb implements Verb {

    @Override
    public void declare(CommandSpec spec, CommandTexts texts) {
        Options.words(spec, texts, "file", "1..*");
        Options.flag(spec, Options.JSON);
        Options.flag(spec, Options.PROGRESS);
    }

    @Override
    public int run(Invocation call) throws CommandFailure, ProjectProblem {
        Path file = call.file(call.word());
        EvaluationProject project = call.project(file);
        ElementCounts inventory = ElementCounts.of(project);
        if (call.has(Options.JSON)) {
            JsonOutput.print(call, document(file, project, inventory));
        } else {
            print(call, project, inventory);
        }
        return ExitCode.OK;
    }

    private static void print(Invocation call, EvaluationProject project, ElementCounts inventory) {
        Labels labels = Labels.in(call.locale());
        Map<String, String> lines = new LinkedHashMap<>();
        for (EAttribute said : new EAttribute[] {ProjectPackage.Literals.NAMED_ELEMENT__NAME,
                ProjectPackage.Literals.EVALUATION_PROJECT__ORGANISATION,
                ProjectPackage.Literals.EVALUATION_PROJECT__PHASE,
                ProjectPackage.Literals.EVALUATION_PROJECT__START_DATE,
                ProjectPackage.Literals.EVALUATION_PROJECT__END_DATE,
                ProjectPackage.Literals.EVALUATION_PROJECT__VERSION,
                ProjectPackage.Literals.EVALUATION_PROJECT__LANGUAGE,
                ProjectPackage.Literals.EVALUATION_PROJECT__FORMAT_VERSION}) {
            lines.put(labels.of(project.eClass(), said), AttributeText.of(project, said, labels));
        }
        lines.put(labels.of(ProjectPackage.Literals.EVALUATION_PROJECT__TERRITORY),
                project.getTerritory() == null ? "" : labels.of(project.getTerritory()));
        call.print(AlignedLines.lines(lines));
        call.print("");
        call.print(call.texts().get("info.elements", inventory.total()));
        Map<String, String> counts = new LinkedHashMap<>();
        inventory.byKind().forEach((kind, number) -> counts.put("  " + labels.of(kind), number.toString()));
        call.print(AlignedLines.lines(counts));
        if (inventory.illustrative() > 0) {
            call.print("");
            call.print(call.texts().get("info.illustrative", inventory.illustrative()));
        }
    }

    private static Map<String, Object> document(Path file, EvaluationProject project, ElementCounts inventory) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", file);
        document.put("id", project.getId());
        document.put("title", project.getName());
        document.put("territory", project.getTerritory() == null ? null : project.getTerritory().getName());
        document.put("organisation", project.getOrganisation());
        document.put("phase", project.isSetPhase() ? project.getPhase().getLiteral() : null);
        document.put("startDate", project.getStartDate());
        document.put("endDate", project.getEndDate());
        document.put("version", project.getVersion());
        document.put("language", project.getLanguage());
        document.put("formatVersion", project.getFormatVersion());
        document.put("illustrative", inventory.illustrative() > 0);
        document.put("illustrativeElements", inventory.illustrative());
        document.put("elements", inventory.total());
        Map<String, Object> counts = new LinkedHashMap<>();
        inventory.byKind().forEach((EClass kind, Long number) -> counts.put(kind.getName(), number));
        document.put("counts", counts);
        return document;
    }
}
