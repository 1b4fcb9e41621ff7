// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.corolle.core.Progress;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ChainFactory;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.collection.Unit;
import org.corolle.model.collection.UnitKind;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.framework.Indicator;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.ProjectFactory;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.project.StakeholderKind;
import org.corolle.model.workshop.WorkshopPackage;
import org.corolle.validation.rule.Finding;
import org.corolle.validation.rule.Rule;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;

/** Small projects for the tests of the rules, and what one rule says of them. */
public final class ValidationProjects {

    private static final List<EPackage> PACKAGES = List.of(ProjectPackage.eINSTANCE, ChainPackage.eINSTANCE,
            FrameworkPackage.eINSTANCE, CollectionPackage.eINSTANCE, WorkshopPackage.eINSTANCE);

    private ValidationProjects() { }

    /** An empty project. */
    public static EvaluationProject project() {
        return ProjectFactory.eINSTANCE.createEvaluationProject();
    }

    /** A new element of this type, added to the list, then made ready. */
    @SafeVarargs
    public static <T> T in(List<? super T> list, Class<T> type, Consumer<T>... preparations) {
        T element = create(type);
        list.add(element);
        List.of(preparations).forEach(p -> p.accept(element));
        return element;
    }

    /** A new element of this type with a name, added to the list, then made ready. */
    @SafeVarargs
    public static <T extends NamedElement> T in(List<? super T> list, Class<T> type, String name,
            Consumer<T>... preparations) {
        T element = in(list, type, preparations);
        element.setName(name);
        return element;
    }

    /** A new element of this type, in no project. */
    public static <T> T create(Class<T> type) {
        for (EPackage candidate : PACKAGES) {
            EClassifier found = candidate.getEClassifier(type.getSimpleName());
            if (found != null && found.getInstanceClass() == type) {
                return type.cast(candidate.getEFactoryInstance().create((EClass) found));
            }
        }
        throw new IllegalArgumentException(type.getName());
    }

    /** The framework of the project, made if there is none. */
    public static EvaluationFramework framework(EvaluationProject project) {
        if (project.getFramework() == null) {
            project.setFramework(create(EvaluationFramework.class));
        }
        return project.getFramework();
    }

    /** A new indicator under a new petal and criterion. */
    public static Indicator indicator(EvaluationProject project, String name) {
        Dimension petal = in(framework(project).getDimensions(), Dimension.class, "Pétale");
        Criterion criterion = in(petal.getCriteria(), Criterion.class, "Critère");
        return in(criterion.getIndicators(), Indicator.class, name);
    }

    /** A unit of this kind in the project. */
    public static Unit unit(EvaluationProject project, UnitKind kind, String symbol) {
        return in(project.getUnits(), Unit.class, symbol, u -> u.setKind(kind), u -> u.setSymbol(symbol));
    }

    /** A stakeholder of this kind in the project. */
    public static Stakeholder stakeholder(EvaluationProject project, StakeholderKind kind, String name) {
        return in(project.getStakeholders(), Stakeholder.class, name, s -> s.setKind(kind));
    }

    /** A cell of the chain. */
    public static ChainCell cell(ValueChain chain, MainActivity activity, Circuit circuit, String text) {
        ChainCell cell = ChainFactory.eINSTANCE.createChainCell();
        cell.setActivity(activity);
        cell.setCircuit(circuit);
        cell.setName(text);
        chain.getCells().add(cell);
        return cell;
    }

    /** What one rule finds; each finding can be told in both languages. */
    public static List<Finding> findings(Rule rule, EvaluationProject project) {
        List<Finding> findings = new Validator(List.of(rule)).validate(project, Progress.NONE);
        findings.forEach(ValidationProjects::told);
        return findings;
    }

    /** Both sentences of a finding in both languages, which fails if one is missing. */
    public static List<String> told(Finding finding) {
        return List.of(finding.what(Locale.FRENCH), finding.remedy(Locale.FRENCH), finding.what(Locale.ENGLISH),
                finding.remedy(Locale.ENGLISH));
    }

    /** The keys of what one rule finds, in order. */
    public static List<String> keys(Rule rule, EvaluationProject project) {
        return findings(rule, project).stream().map(Finding::key).toList();
    }

    /** What one rule finds, as French sentences, with ordinary spaces. */
    public static List<String> sentences(Rule rule, EvaluationProject project) {
        return findings(rule, project).stream().map(f -> f.what(Locale.FRENCH).replaceAll("\\h", " ")).toList();
    }
}
