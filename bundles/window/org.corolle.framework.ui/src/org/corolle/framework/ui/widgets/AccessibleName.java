// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.widgets;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Gives controls their names for those who hear the window. */
public final class AccessibleName {

    private AccessibleName() { }

    /** From now on a screen reader calls this control so. */
    public static <C extends Control> C as(C control, String name) {
        return as(control, () -> name);
    }

    /** From now on a screen reader calls this control what this says at the moment. */
    public static <C extends Control> C as(C control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }
        });
        return control;
    }
}
