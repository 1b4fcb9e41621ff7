// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.util.UUID;
import java.util.function.Supplier;

import org.corolle.model.project.Identified;
import org.eclipse.emf.ecore.EClass;

/** Makes elements that have their identifier from birth. */
public final class Elements {

    private Elements() { }

    /** A new element of this class with an identifier from this source: random in use, counted in tests. */
    @SuppressWarnings("unchecked")
    public static <T extends Identified> T create(EClass type, Supplier<UUID> ids) {
        Identified element = (Identified) type.getEPackage().getEFactoryInstance().create(type);
        element.setId(ids.get().toString());
        return (T) element;
    }
}
