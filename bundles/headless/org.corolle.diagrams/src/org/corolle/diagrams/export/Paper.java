// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.export;

import java.util.Locale;

import org.corolle.scene.page.PageSize;

/** What a drawing is put on: paper of a size, or the screen, where the drawing has its own size. */
public enum Paper {
    A4(PageSize.A4), A3(PageSize.A3), A2(PageSize.A2), A1(PageSize.A1), A0(PageSize.A0), SCREEN(null);

    private final PageSize size;

    Paper(PageSize size) {
        this.size = size;
    }

    /** Its name on the command line, such as a3. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Null for the screen. */
    PageSize size() {
        return size;
    }
}
