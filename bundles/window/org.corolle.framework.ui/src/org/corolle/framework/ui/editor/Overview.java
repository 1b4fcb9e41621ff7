// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editor;

import static org.corolle.model.project.ProjectPackage.Literals.EVALUATION_PROJECT__END_DATE;
import static org.corolle.model.project.ProjectPackage.Literals.EVALUATION_PROJECT__ORGANISATION;
import static org.corolle.model.project.ProjectPackage.Literals.EVALUATION_PROJECT__PHASE;
import static org.corolle.model.project.ProjectPackage.Literals.EVALUATION_PROJECT__PURPOSES;
import static org.corolle.model.project.ProjectPackage.Literals.EVALUATION_PROJECT__START_DATE;
import static org.corolle.model.project.ProjectPackage.Literals.EVALUATION_PROJECT__TERRITORY;
import static org.corolle.model.project.ProjectPackage.Literals.EVALUATION_PROJECT__VERSION;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.text.ValueFormat;
import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.StrategicQuestion;
import org.corolle.model.project.Element;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A project at a glance: who, where, when, how much there is, what is made up, what remains open. */
public record Overview(String title, List<Fact> facts, boolean illustrative, List<ValueChain> chains,
        List<Count> counts, List<ChainCell> openCells) {

    /** A label with what the project says; nothing is shown for what it does not say. */
    public record Fact(String label, String value) { }

    /** How many of these there are, and the first of them to lead to. */
    public record Count(String label, int number, EObject first) { }

    public static Overview of(EvaluationProject project, ElementTitles titles) {
        return new Overview(titles.of(project), facts(project, titles), isIllustrative(project),
                List.copyOf(project.getChains()),
                counts(project, titles), project.getChains().stream().flatMap(c -> c.getCells().stream())
                .filter(Overview::isOpen).toList());
    }

    /** Whether nothing was put into the project yet. */
    public boolean isEmpty() {
        return chains.isEmpty() && counts.isEmpty();
    }

    private static boolean isOpen(ChainCell cell) {
        return cell.getStatus() == CellStatus.TO_DISCUSS || cell.getOpenQuestion() != null && !cell.getOpenQuestion()
                .isBlank();
    }

    private static boolean isIllustrative(EvaluationProject project) {
        if (project.isIllustrative()) {
            return true;
        }
        for (Iterator<EObject> all = project.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element && element.isIllustrative()) {
                return true;
            }
        }
        return false;
    }

    private static List<Fact> facts(EvaluationProject project, ElementTitles titles) {
        ValueFormat values = new ValueFormat(titles.labels());
        return Stream.of(EVALUATION_PROJECT__TERRITORY, EVALUATION_PROJECT__ORGANISATION,
                EVALUATION_PROJECT__START_DATE,
                EVALUATION_PROJECT__END_DATE, EVALUATION_PROJECT__PHASE, EVALUATION_PROJECT__PURPOSES,
                EVALUATION_PROJECT__VERSION)
                .map(f -> new Fact(titles.labels().of(project.eClass(), f), value(project, f, titles, values)))
                .filter(fact -> !fact.value().isBlank()).toList();
    }

    private static String value(EvaluationProject project, EStructuralFeature feature, ElementTitles titles,
            ValueFormat values) {
        Object value = project.eGet(feature);
        if (value instanceof EObject element) {
            return titles.of(element);
        } else if (value instanceof List<?> many) {
            return many.stream().map(v -> values.one(v, (EAttribute) feature)).collect(Collectors.joining(", "));
        }
        return feature instanceof EAttribute ? values.of(project, feature) : "";
    }

    private static List<Count> counts(EvaluationProject project, ElementTitles titles) {
        List<Count> counts = new ArrayList<>();
        for (EStructuralFeature f : List.of(ProjectPackage.Literals.EVALUATION_PROJECT__ACTIONS,
                ProjectPackage.Literals.EVALUATION_PROJECT__STAKEHOLDERS,
                ProjectPackage.Literals.EVALUATION_PROJECT__SESSIONS,
                ProjectPackage.Literals.EVALUATION_PROJECT__CONTRIBUTIONS,
                ProjectPackage.Literals.EVALUATION_PROJECT__MEASUREMENTS,
                ProjectPackage.Literals.EVALUATION_PROJECT__DOCUMENTS)) {
            add(counts, titles.labels().of(project.eClass(), f), (List<?>) project.eGet(f));
        }
        if (project.getFramework() != null) {
            framework(counts, project.getFramework(), titles);
        }
        return counts;
    }

    private static void framework(List<Count> counts, EvaluationFramework framework, ElementTitles titles) {
        List<Criterion> criteria = framework.getDimensions().stream().flatMap(d -> d.getCriteria().stream()).toList();
        List<StrategicQuestion> strategic = framework.getStrategicQuestions();
        List<Indicator> indicators = criteria.stream().flatMap(c -> c.getIndicators().stream()).toList();
        add(counts, label(titles, framework, "strategicQuestions"), strategic);
        add(counts, strategic.isEmpty() ? "" : label(titles, strategic.get(0), "evaluativeQuestions"),
                strategic.stream().flatMap(s -> s.getEvaluativeQuestions().stream()).toList());
        add(counts, label(titles, framework, "dimensions"), framework.getDimensions());
        add(counts, framework.getDimensions().isEmpty() ? "" : label(titles, framework.getDimensions().get(0),
                "criteria"), criteria);
        add(counts, criteria.isEmpty() ? "" : label(titles, criteria.get(0), "indicators"), indicators);
    }

    private static String label(ElementTitles titles, EObject owner, String feature) {
        return titles.labels().of(owner.eClass(), owner.eClass().getEStructuralFeature(feature));
    }

    private static void add(List<Count> counts, String label, List<?> elements) {
        if (!elements.isEmpty()) {
            counts.add(new Count(label, elements.size(), (EObject) elements.get(0)));
        }
    }
}
