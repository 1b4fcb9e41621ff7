// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.text.Illustrative;
import org.corolle.framework.ui.text.SearchText;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The lines of the tree of a project, computed as they are opened, so that size costs nothing.
 * Elements of several kinds below one element are grouped under the label of what contains them.
 */
public final class TreeModel {

    /** Shown in the properties of their element rather than as lines of their own. */
    private static final Set<EReference> IN_PROPERTIES = Set.of(ProjectPackage.Literals.ELEMENT__PROVENANCE,
            ProjectPackage.Literals.ELEMENT__SOURCE_REFS, ProjectPackage.Literals.ELEMENT__READINGS,
            ProjectPackage.Literals.EVALUATION_PROJECT__LAYOUTS);

    private final ElementTitles titles;
    private final FrameworkMessages messages;
    private final TreeNode root;
    private final Set<EObject> kept;
    private final int matches;

    /** The tree of this project; only what matches the search, and what leads to it, when something is searched. */
    public TreeModel(EvaluationProject project, ElementTitles titles, SearchText search) {
        this.titles = titles;
        this.messages = FrameworkMessages.in(titles.labels().locale());
        this.root = new TreeNode(null, project, null, this::children);
        this.kept = search.isEmpty() ? null : new HashSet<>();
        this.matches = search.isEmpty() ? 0 : keep(project, search);
    }

    public TreeNode root() {
        return root;
    }

    /** How many elements match what is searched. */
    public int matches() {
        return matches;
    }

    /** The words on this line. */
    public String label(TreeNode node) {
        if (node.isGroup()) {
            String kind = titles.labels().of(node.element().eClass(), node.group());
            return messages.get("tree.group", kind, node.children().size());
        }
        String title = titles.of(node.element());
        return Illustrative.test(node.element()) ? messages.get("tree.illustrative", title) : title;
    }

    /** The lines from the root to this element; empty when the tree does not show it. */
    public List<TreeNode> pathTo(EObject element) {
        Deque<EObject> way = new ArrayDeque<>();
        for (EObject e = shown(element); e != null; e = e.eContainer()) {
            way.addFirst(e);
        }
        if (way.peekFirst() != root.element()) {
            return List.of();
        }
        List<TreeNode> path = new ArrayList<>(List.of(root));
        way.removeFirst();
        for (EObject step : way) {
            Optional<List<TreeNode>> next = below(path.get(path.size() - 1), step);
            if (next.isEmpty()) {
                return List.of();
            }
            path.addAll(next.get());
        }
        return path;
    }

    private static EObject shown(EObject element) {
        EObject shown = element;
        for (EObject e = element; e != null && e.eContainer() != null; e = e.eContainer()) {
            if (IN_PROPERTIES.contains(e.eContainmentFeature())) {
                shown = e.eContainer();
            }
        }
        return shown;
    }

    private static Optional<List<TreeNode>> below(TreeNode node, EObject element) {
        EReference feature = element.eContainmentFeature();
        for (TreeNode child : node.children()) {
            if (!child.isGroup() && child.element() == element) {
                return Optional.of(List.of(child));
            } else if (child.group() == feature && child.isGroup()) {
                return child.children().stream().filter(c -> c.element() == element).findFirst()
                        .map(c -> List.of(child, c));
            }
        }
        return Optional.empty();
    }

    private List<TreeNode> children(TreeNode node) {
        if (node.isGroup()) {
            return elements(node, node.group());
        }
        List<EReference> filled = node.element().eClass().getEAllContainments().stream()
                .filter(r -> !IN_PROPERTIES.contains(r)).filter(r -> node.element().eIsSet(r)).toList();
        boolean grouped = filled.size() > 1 || node == root;
        List<TreeNode> lines = new ArrayList<>();
        for (EReference reference : filled.stream().filter(r -> holds(node, r)).toList()) {
            if (grouped && reference.isMany()) {
                lines.add(new TreeNode(node, node.element(), reference, this::children));
            } else {
                lines.addAll(elements(node, reference));
            }
        }
        return lines;
    }

    private boolean holds(TreeNode node, EReference reference) {
        return kept == null || contents(node.element(), reference).stream().anyMatch(kept::contains);
    }

    private List<TreeNode> elements(TreeNode parent, EReference reference) {
        List<? extends EObject> all = contents(parent.element(), reference);
        List<TreeNode> lines = new ArrayList<>(all.size());
        for (EObject element : all) {
            if (kept == null || kept.contains(element)) {
                lines.add(new TreeNode(parent, element, null, this::children));
            }
        }
        return lines;
    }

    @SuppressWarnings("unchecked")
    private static List<? extends EObject> contents(EObject element, EReference reference) {
        return reference.isMany() ? (List<EObject>) element.eGet(reference)
                : List.of((EObject) element.eGet(reference));
    }

    private int keep(EvaluationProject project, SearchText search) {
        int found = 0;
        for (Iterator<EObject> all = project.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (shown(element) == element && search.in(titles.of(element) + " " + titles.labels()
                    .of(element.eClass()))) {
                found++;
                for (EObject e = element; e != null && kept.add(e);) {
                    e = e.eContainer();
                }
            }
        }
        return found;
    }
}
