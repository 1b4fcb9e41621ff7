// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.look;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** The type sizes of the house, derived from the system's dialog font and freed with the control that asked. */
public final class Fonts {

    private Fonts() {
    }

    /** The one large title of a page. */
    public static Font title(Control owner) {
        return font(owner, 1.8f, SWT.BOLD);
    }

    /** The heading of a part of a page. */
    public static Font heading(Control owner) {
        return font(owner, 1.2f, SWT.BOLD);
    }

    /** A word that stands out of its line. */
    public static Font strong(Control owner) {
        return font(owner, 1f, SWT.BOLD);
    }

    /** A figure meant to be seen first. */
    public static Font figure(Control owner) {
        return font(owner, 2.2f, SWT.NORMAL);
    }

    private static Font font(Control owner, float factor, int style) {
        FontDescriptor base = FontDescriptor.createFrom(JFaceResources.getDialogFont());
        int height = Math.round(base.getFontData()[0].getHeight() * factor);
        return new LocalResourceManager(JFaceResources.getResources(), owner).create(base.setHeight(height)
                .setStyle(style));
    }
}
