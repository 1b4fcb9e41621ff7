// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.widgets;

import java.util.List;

import org.eclipse.swt.widgets.Composite;

/** A line of a list: its controls and what is to be refreshed in it. */
public record FieldRow(Composite control, List<Runnable> refreshes) {

    /** Shows what is so now. */
    public void refresh() {
        refreshes.forEach(Runnable::run);
    }
}
