// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

final class TextEditTest {

    @Test
    void twoPeopleInOneTextLoseNoLetter() {
        String text = "Les habitants cuisinent";
        TextEdit one = TextEdit.splice(text, 13, 0, " du quartier");
        TextEdit other = TextEdit.splice(text, 23, 0, " ensemble");

        assertEquals("Les habitants du quartier cuisinent ensemble", other.after(one).apply(one.apply(text)));
        assertEquals("Les habitants du quartier cuisinent ensemble", one.after(other).apply(other.apply(text)));
    }

    @Test
    void whatOneInsertsInsideWhatAnotherDeletesStays() {
        TextEdit deletes = TextEdit.splice("abcdef", 1, 4, "");
        TextEdit inserts = TextEdit.splice("abcdef", 3, 0, "X");

        assertEquals("aXf", inserts.after(deletes).apply(deletes.apply("abcdef")));
        assertEquals("aXf", deletes.after(inserts).apply(inserts.apply("abcdef")));
    }

    @Test
    void whatBothDeleteIsDeletedOnce() {
        TextEdit one = TextEdit.splice("abcdef", 1, 3, "");
        TextEdit other = TextEdit.splice("abcdef", 2, 3, "");

        assertEquals("af", other.after(one).apply(one.apply("abcdef")));
    }

    @Test
    void theDifferenceOfTwoTextsNeverCutsASurrogatePair() {
        TextEdit edit = TextEdit.between("a\uD83C\uDF3Bb", "a\uD83C\uDF3Cb");

        assertEquals("a\uD83C\uDF3Cb", edit.apply("a\uD83C\uDF3Bb"));
        assertTrue(edit.steps().contains(new TextEdit.Delete("\uD83C\uDF3B")));
    }

    @Test
    void anEditThatDoesNotFitIsNoticed() {
        TextEdit edit = TextEdit.splice("abc", 1, 1, "");

        assertFalse(edit.fits("axc"));
        assertFalse(edit.fits("abcd"));
    }

    @Test
    void randomEditsMergeToTheSameTextAndCanBeTakenBack() {
        long seed = System.nanoTime();
        System.out.println("TextEditTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            String text = text(random, random.nextInt(12));
            TextEdit a = edit(random, text);
            TextEdit b = edit(random, text);

            String viaA = b.after(a).apply(a.apply(text));
            assertEquals(text, a.inverse().apply(a.apply(text)), "seed " + seed);
            assertEquals(a.apply(text).length() + b.apply(text).length() - text.length()
                    + deletedTwice(a, b, text), viaA.length(), "seed " + seed);
        }
    }

    private static int deletedTwice(TextEdit a, TextEdit b, String text) {
        boolean[] first = deleted(a, text.length());
        boolean[] second = deleted(b, text.length());
        int both = 0;
        for (int i = 0; i < text.length(); i++) {
            both += first[i] && second[i] ? 1 : 0;
        }
        return both;
    }

    private static boolean[] deleted(TextEdit edit, int length) {
        boolean[] result = new boolean[length];
        int at = 0;
        for (TextEdit.Step step : edit.steps()) {
            if (step instanceof TextEdit.Keep k) {
                at += k.count();
            } else if (step instanceof TextEdit.Delete d) {
                for (int i = 0; i < d.text().length(); i++) {
                    result[at++] = true;
                }
            }
        }
        return result;
    }

    private static TextEdit edit(Random random, String text) {
        int at = random.nextInt(text.length() + 1);
        int deleted = random.nextInt(text.length() - at + 1);
        return TextEdit.splice(text, at, deleted, text(random, random.nextInt(4)));
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }
}
