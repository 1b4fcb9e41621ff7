// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import org.eclipse.swt.widgets.Control;

/** The control of one feature of one element. It shows the project as it is and keeps what is being typed. */
public interface PropertyField {

    Control control();

    /** Shows the feature as it is now; what is being typed stays. */
    void refresh();

    /** Gives it the keyboard. */
    default boolean setFocus() {
        return control().setFocus();
    }
}
