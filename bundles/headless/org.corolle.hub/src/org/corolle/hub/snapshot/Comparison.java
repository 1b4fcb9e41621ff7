// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.corolle.hub.snapshot.Difference.ChangedField;
import org.corolle.hub.snapshot.Difference.Kind;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.workshop.WorkshopPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What has changed between two states of a project, in the order of the project; what is gone comes last. What is
 * inside something new or gone is not told again.
 */
public record Comparison(List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** Compares two states. Neither may change meanwhile, nor while the comparison is read. */
    public static Comparison between(EvaluationProject before, EvaluationProject after) {
        ElementMatcher matching = new ElementMatcher(before, after);
        List<Difference> found = new ArrayList<>();
        for (Identified element : ElementMatcher.all(after)) {
            Identified was = matching.before(element);
            if (was != null) {
                compare(matching, was, element, found);
            } else if (matching.before(parent(element)) != null) {
                found.add(new Difference(Kind.ADDED, element, List.of()));
            }
        }
        for (Identified element : ElementMatcher.all(before)) {
            if (matching.now(element) == null && matching.now(parent(element)) != null) {
                found.add(new Difference(Kind.REMOVED, element, List.of()));
            }
        }
        return new Comparison(found);
    }

    /** One line for each difference, with what has changed of it. */
    public List<String> lines(Locale locale) {
        DifferenceText text = new DifferenceText(locale);
        return differences.stream().map(text::line).toList();
    }

    private static void compare(ElementMatcher matching, Identified was, Identified is, List<Difference> found) {
        List<ChangedField> fields = new ArrayList<>();
        boolean moved = false;
        if (is.eContainer() != null && matching.before(parent(is)) != was.eContainer()) {
            fields.add(new ChangedField(is.eContainmentFeature(), List.of(was.eContainer()), List.of(is.eContainer())));
            moved = true;
        }
        for (EStructuralFeature feature : is.eClass().getEAllStructuralFeatures()) {
            if (isLeftOut(feature)) {
                continue;
            }
            if (feature instanceof EReference room && room.isContainment()) {
                if (isReordered(matching, ElementMatcher.children(was, room), ElementMatcher.children(is, room))) {
                    fields.add(new ChangedField(feature, List.of(), List.of()));
                }
            } else {
                FieldComparison.of(matching, was, is, feature).ifPresent(fields::add);
            }
        }
        if (!fields.isEmpty()) {
            found.add(new Difference(moved ? Kind.MOVED : Kind.CHANGED, is, fields));
        }
    }

    /** Of two references that mirror each other one is told: the single one, or that of the first class by name. */
    private static boolean isLeftOut(EStructuralFeature feature) {
        if (feature instanceof EReference r && r.getEOpposite() != null && !r.isContainment()) {
            EReference opposite = r.getEOpposite();
            String owner = r.getEContainingClass().getName();
            return r.isContainer() || r.isMany()
                    && (!opposite.isMany() || owner.compareTo(opposite.getEContainingClass().getName()) > 0);
        }
        return feature == ProjectPackage.Literals.IDENTIFIED__ID || feature.isDerived()
                || feature == WorkshopPackage.Literals.SESSION__SNAPSHOT;
    }

    private static boolean isReordered(ElementMatcher matching, List<Identified> olds, List<Identified> news) {
        List<Identified> then = olds.stream().map(matching::now).filter(Objects::nonNull).filter(news::contains)
                .toList();
        List<Identified> now = news.stream().filter(then::contains).toList();
        return !then.equals(now);
    }

    private static Identified parent(Identified element) {
        return (Identified) element.eContainer();
    }
}
