// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import org.corolle.model.project.NamedElement;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Finds elements by the beginning of their name. */
final class Lookup {

    private final EObject root;

    private Lookup(EObject root) {
        this.root = root;
    }

    public static Lookup in(EObject root) {
        return new Lookup(root);
    }

    /** The element of this type whose name starts so. */
    public <E extends NamedElement> E the(Class<E> type, String beginning) {
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (type.isInstance(element) && type.cast(element).getName().startsWith(beginning)) {
                return type.cast(element);
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " " + beginning);
    }
}
