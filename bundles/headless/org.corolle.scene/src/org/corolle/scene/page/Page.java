// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.page;

/**
 * The paper that a drawing is put on.
 *
 * @param margin on all sides, in millimetres
 */
public record Page(PageSize size, Orientation orientation, double margin, TitleBlock titleBlock) {
    private static final double USUAL_MARGIN = 10;

    public Page {
        if (!(margin >= 0) || 2 * PageSize.points(margin) > size.shortSide() / 2) {
            throw new IllegalArgumentException("a margin of " + margin + " mm leaves too little of " + size);
        }
    }

    /** Paper that lies as the drawing does, with margins every printer can do. */
    public static Page of(PageSize size, TitleBlock titleBlock) {
        return new Page(size, Orientation.AUTO, USUAL_MARGIN, titleBlock);
    }
}
