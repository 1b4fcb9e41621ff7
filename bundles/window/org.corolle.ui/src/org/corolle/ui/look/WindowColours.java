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

    private static final double QUIET = 0.68;
    private static final double BREATH = 0.12;
    private static final RGB WHITE = new RGB(0xFF, 0xFF, 0xFF);

    private WindowColours() {
    }

    /** The accent, as light as it takes to be read on the pages of this desktop. */
    public static Color accent(Control owner) {
        return of(owner, Contrast.readable(ACCENT, front(owner), lightest(owner)));
    }

    /** For text that explains. */
    public static Color quiet(Control owner) {
        return of(owner, Contrast.readable(Contrast.mix(front(owner), back(owner), QUIET), front(owner), back(owner)));
    }

    /** A colour of ours for text on pages, written #RRGGBB for a light desktop; on a dark one as light as it takes. */
    public static Color text(Control owner, String hex) {
        return of(owner, Contrast.readable(rgb(hex), front(owner), lightest(owner)));
    }

    /**
     * A pale colour of ours to write on, #RRGGBB for a light desktop; on a dark one a breath of it on the page's own.
     */
    public static Color surface(Control owner, String hex) {
        boolean plain = "#ffffff".equals(hex);
        return of(owner, !Contrast.isDark(back(owner)) ? rgb(hex) : plain ? back(owner)
                : Contrast.mix(rgb(hex), back(owner), BREATH));
    }

    /** The background of pages. */
    public static Color page(Control owner) {
        return owner.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
    }

    /** A colour written #RRGGBB, as the model keeps them. */
    public static Color of(Control owner, String hex) {
        return of(owner, rgb(hex));
    }

    private static RGB rgb(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
    }

    private static RGB front(Control owner) {
        return owner.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB();
    }

    private static RGB back(Control owner) {
        return owner.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
    }

    /** What text of ours stands on at worst: on a dark desktop our own surfaces are lighter than its pages. */
    private static RGB lightest(Control owner) {
        RGB back = back(owner);
        return Contrast.isDark(back) ? Contrast.mix(WHITE, back, BREATH) : back;
    }

    private static Color of(Control owner, RGB rgb) {
        return new LocalResourceManager(JFaceResources.getResources(), owner).create(ColorDescriptor.createFrom(rgb));
    }
}
