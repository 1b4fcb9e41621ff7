// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.tree;

import java.util.List;
import java.util.function.Function;

import org.corolle.model.project.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** A line of the tree: an element, or a group of elements under the label of the reference that contains them. */
public final class TreeNode {

    private final TreeNode parent;
    private final EObject element;
    private final EReference group;
    private final Function<TreeNode, List<TreeNode>> expand;
    private List<TreeNode> children;

    TreeNode(TreeNode parent, EObject element, EReference group, Function<TreeNode, List<TreeNode>> expand) {
        this.parent = parent;
        this.element = element;
        this.group = group;
        this.expand = expand;
    }

    public TreeNode parent() {
        return parent;
    }

    /** The element of this line; for a group, the element that contains the group. */
    public EObject element() {
        return element;
    }

    public boolean isGroup() {
        return group != null;
    }

    /** The id of this line's element; for a group, of the element that contains it. */
    String id() {
        return element instanceof Identified identified ? identified.getId() : "";
    }

    /** What tells this line from all others, however often the tree is made anew. */
    String key() {
        return group == null ? id() : id() + "/" + group.getName();
    }

    EReference group() {
        return group;
    }

    /** The lines below, computed when first asked for. */
    public List<TreeNode> children() {
        if (children == null) {
            children = expand.apply(this);
        }
        return children;
    }
}
