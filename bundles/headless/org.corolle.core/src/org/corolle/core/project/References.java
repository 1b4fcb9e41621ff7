// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

import org.corolle.core.project.ProjectProblem.Kind;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * References as the file writes them, set once all elements are there. A link known to both its ends keeps the order
 * that each end wrote; where only one end tells it, as after a merge of two files, the other is completed;
 * where they disagree, the end that can have but one link is right.
 */
final class References {

    private record Written(EObject owner, EReference reference, String ids, int line) { }

    /** Compared by hand, since what a record brings for this makes the JVM write code at every start. */
    private record Link(EObject owner, EReference reference, EObject target) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Link link && owner == link.owner && reference == link.reference
                    && target == link.target;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * owner.hashCode() + reference.hashCode()) + target.hashCode();
        }

        Link back() {
            return new Link(target, reference.getEOpposite(), owner);
        }
    }

    private final Map<String, EObject> elements;
    private final List<Written> singles = new ArrayList<>();
    private final List<Written> lists = new ArrayList<>();
    private final Set<Link> told = new HashSet<>();
    private final List<Link> expected = new ArrayList<>();

    References(Map<String, EObject> elements) {
        this.elements = elements;
    }

    void add(EObject owner, EReference reference, String ids, int line) {
        (reference.isMany() ? lists : singles).add(new Written(owner, reference, ids, line));
    }

    void resolve() throws Stop {
        for (Written single : singles) {
            EObject target = target(single, single.ids().strip());
            tell(new Link(single.owner(), single.reference(), target));
        }
        for (Written list : lists) {
            fill(list);
        }
        for (Link link : expected) {
            if (!told.contains(link)) {
                connect(link);
            }
        }
    }

    private void fill(Written list) throws Stop {
        Set<EObject> seen = new HashSet<>();
        for (StringTokenizer ids = new StringTokenizer(list.ids()); ids.hasMoreTokens();) {
            EObject target = target(list, ids.nextToken());
            Link link = new Link(list.owner(), list.reference(), target);
            if (seen.add(target) && free(link)) {
                tell(link);
            }
        }
    }

    /** Whether the other end may have this link: it has no other, or can have many. */
    private static boolean free(Link link) {
        EReference opposite = link.reference().getEOpposite();
        Object other = opposite == null || opposite.isMany() ? null : link.target().eGet(opposite);
        return other == null || other == link.owner();
    }

    private void tell(Link link) {
        connect(link);
        EReference opposite = link.reference().getEOpposite();
        if (opposite == null) {
            return;
        }
        told.add(link);
        if (opposite.isMany()) {
            expected.add(link.back());
        } else if (link.target().eGet(opposite) == null) {
            connect(link.back());
        }
    }

    /** Sets this end only. */
    private static void connect(Link link) {
        InternalEObject owner = (InternalEObject) link.owner();
        if (link.reference().isMany()) {
            XmiInput.list(owner, link.reference()).basicAdd(link.target(), null);
        } else if (link.reference().getEOpposite() == null) {
            owner.eSet(link.reference(), link.target());
        } else {
            int feature = owner.eClass().getFeatureID(link.reference());
            owner.eInverseAdd((InternalEObject) link.target(), feature, null, null);
        }
    }

    private EObject target(Written written, String id) throws Stop {
        EObject target = elements.get(id);
        if (target == null) {
            boolean elsewhere = id.indexOf('#') >= 0 || id.indexOf(':') >= 0;
            throw new Stop(elsewhere ? Kind.EXTERNAL_LINK : Kind.DANGLING_REFERENCE,
                    id, written.line(), written.reference());
        }
        if (!written.reference().getEReferenceType().isInstance(target)) {
            throw new Stop(Kind.BAD_VALUE, id, written.line(), written.reference());
        }
        return target;
    }
}
