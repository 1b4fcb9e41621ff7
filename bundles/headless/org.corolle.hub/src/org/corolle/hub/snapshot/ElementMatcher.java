// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Which element of one state is which of another: by id. Where the two have no id in common, as when a state was typed
 * in anew, by equal name and then by position. What is drawn where, and the snapshots themselves, are left out.
 */
final class ElementMatcher {

    private static final List<EReference> EXCLUDED_FEATURES =
            List.of(ProjectPackage.Literals.EVALUATION_PROJECT__LAYOUTS,
            ProjectPackage.Literals.EVALUATION_PROJECT__SNAPSHOTS);

    /** Now to before, in the order of now. */
    private final Map<Identified, Identified> before = new LinkedHashMap<>();
    private final Map<Identified, Identified> now = new HashMap<>();
    private final Map<String, Identified> old = new HashMap<>();
    private final Map<String, Identified> recent = new HashMap<>();
    private final boolean foreign;

    ElementMatcher(EvaluationProject before, EvaluationProject after) {
        index(before, old);
        index(after, recent);
        foreign = recent.values().stream().noneMatch(e -> e != after && old.containsKey(e.getId()));
        match(before, after);
        recent.values().forEach(element -> {
            Identified same = old.get(element.getId());
            if (same != null && same.eClass() == element.eClass() && !now.containsKey(same)
                    && !this.before.containsKey(element)) {
                match(same, element);
            }
        });
    }

    Identified before(Identified element) {
        return before.get(element);
    }

    Identified now(Identified element) {
        return now.get(element);
    }

    /** All elements of a state that count, containers first. */
    static List<Identified> all(Identified root) {
        List<Identified> all = new ArrayList<>(List.of(root));
        for (EReference room : root.eClass().getEAllContainments()) {
            children(root, room).forEach(child -> all.addAll(all(child)));
        }
        return all;
    }

    static List<Identified> children(Identified parent, EReference room) {
        if (EXCLUDED_FEATURES.contains(room)) {
            return List.of();
        }
        Object held = parent.eGet(room);
        return held == null ? List.of() : held instanceof List<?> list ? list.stream().map(Identified.class::cast)
                .toList()
                : List.of((Identified) held);
    }

    private static void index(Identified root, Map<String, Identified> into) {
        all(root).forEach(e -> into.put(e.getId(), e));
    }

    private void match(Identified was, Identified is) {
        before.put(is, was);
        now.put(was, is);
        for (EReference room : is.eClass().getEAllContainments()) {
            List<Identified> olds = children(was, room);
            List<Identified> news = children(is, room);
            if (!foreign) {
                news.stream().filter(e -> same(old.get(e.getId()), e)).forEach(e -> match(old.get(e.getId()), e));
            } else {
                pair(new ArrayList<>(olds), new ArrayList<>(news));
            }
        }
    }

    private void pair(List<Identified> olds, List<Identified> news) {
        for (Identified element : List.copyOf(news)) {
            olds.stream()
                    .filter(o -> o.eClass() == element.eClass() && name(o) != null
                    && Objects.equals(name(o), name(element)))
                    .findFirst().ifPresent(o -> {
                        match(o, element);
                        olds.remove(o);
                        news.remove(element);
                    });
        }
        for (int i = 0; i < Math.min(olds.size(), news.size()); i++) {
            if (olds.get(i).eClass() == news.get(i).eClass()) {
                match(olds.get(i), news.get(i));
            }
        }
    }

    private boolean same(Identified was, Identified is) {
        return was != null && was.eClass() == is.eClass() && !now.containsKey(was)
                && !EcoreUtil.isAncestor((EObject) is, was);
    }

    private static String name(Identified element) {
        return element instanceof NamedElement named ? named.getName() : null;
    }
}
