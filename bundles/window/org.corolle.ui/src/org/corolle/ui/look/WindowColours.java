// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.look;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The few colours of the window; all of it but the accent comes from the system. */
public final class WindowColours {

    /** The one accent: titles, notices. Its contrast on white is 8, more than the 4.5 that reading needs. */
    private static final RGB ACCENT = new RGB(0x8A, 0x2B, 0x6B);

    private WindowColours() {
    }

    /** The accent. */
    public static Color accent(Control owner) {
        return of(owner, ACCENT);
    }

    /** For text that explains. */
    public static Color quiet(Control owner) {
        RGB front = owner.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB();
        RGB back = owner.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
        return of(owner, mix(front, back, 0.68));
    }

    /** The background of pages. */
    public static Color page(Control owner) {
        return owner.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
    }

    /** A colour written #RRGGBB, as the model keeps them. */
    public static Color of(Control owner, String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return of(owner, new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF));
    }

    private static Color of(Control owner, RGB rgb) {
        return new LocalResourceManager(JFaceResources.getResources(), owner).create(ColorDescriptor.createFrom(rgb));
    }

    private static RGB mix(RGB a, RGB b, double share) {
        return new RGB(mix(a.red, b.red, share), mix(a.green, b.green, share), mix(a.blue, b.blue, share));
    }

    private static int mix(int a, int b, double share) {
        return (int) Math.round(a * share + b * (1 - share));
    }
}
