// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.document;

/**
 * What in a project a document is about.
 *
 * @param element id of the element; empty for the whole project, or for the first that there will be
 * @param part    id of the part of it that is shown, such as a petal; else empty
 * @param title   in the document's language; empty for the whole project
 * @param empty   whether the project has nothing to show there yet, so that only a blank is worth writing
 */
public record DocumentSubject(String element, String part, String title, boolean empty) {

    /** The whole project. */
    public static final DocumentSubject PROJECT = new DocumentSubject("", "", "", false);
}
