// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

/** Whether a text shows anything: spaces, format characters, marks without a letter and fillers alone do not. */
final class VisibleText {

    /** Letters and a sign that are drawn as nothing: fillers of Hangul, the empty pattern of Braille. */
    private static final String FILLERS = "\u115f\u1160\u3164\uffa0\u2800";

    private VisibleText() { }

    static boolean in(String text) {
        return text.codePoints().anyMatch(VisibleText::isVisible);
    }

    private static boolean isVisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> false;
            default -> FILLERS.indexOf(letter) < 0;
        };
    }
}
