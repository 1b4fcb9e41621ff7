// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.properties;

import org.eclipse.emf.ecore.EObject;

/** One value of a feature, as the page shows it. */
public sealed interface PropertyValue {

    /** The words of the value. */
    String text();

    /** Words to read, select and copy. */
    record Words(String text) implements PropertyValue { }

    /** Words of a source, exactly as they stand there. */
    record Quotation(String text) implements PropertyValue { }

    /** A colour, with its name #RRGGBB. */
    record Colour(String text) implements PropertyValue { }

    /** Another element: choosing it leads there. */
    record Link(String text, EObject target) implements PropertyValue { }
}
