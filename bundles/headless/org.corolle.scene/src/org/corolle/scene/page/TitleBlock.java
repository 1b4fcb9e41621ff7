// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.page;

/**
 * What stands below a printed drawing, each in the reader's language, empty where there is nothing to say.
 *
 * @param title    what is drawn
 * @param subtitle the project or the organisation
 * @param version  which state of the project is drawn
 * @param date     when it was drawn, as the reader writes dates
 * @param mark     of the page, such as 2/3
 */
public record TitleBlock(String title, String subtitle, String version, String date, String mark) {

    /** Nothing at all: the drawing has the whole paper. */
    public static final TitleBlock NONE = new TitleBlock("", "", "", "", "");
}
