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

    /** Chooses this element on the page; false when the page does not show it. */
    default boolean reveal(EObject element) {
        return false;
    }

    void setFocus();
}
