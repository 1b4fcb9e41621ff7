// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.page;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** A page of the editor of a project; its controls are made when it is first turned to. */
public interface ProjectPage {

    /** What its tab says. */
    String title();

    /** Makes its controls in this parent, which lays them out to fill. */
    void create(Composite parent);

    /** Shows the project as it is now. */
    void refresh();

    /** Whether the page is the one that draws elements of this kind. */
    default boolean draws(EObject element) {
        return false;
    }

    /** Chooses this element on the page, as soon as the page shows it. */
    default void reveal(EObject element) { }

    void setFocus();
}
