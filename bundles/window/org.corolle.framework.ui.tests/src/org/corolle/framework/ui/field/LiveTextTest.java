// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class LiveTextTest {

    @Test
    void whatOthersWriteComesInBesideWhatIsTyped() {
        LiveText text = new LiveText("Don de surplus");

        String merged = text.merge("Don de surplus aux voisins", "Grand don de surplus");

        assertEquals("Grand don de surplus aux voisins", merged);
        assertEquals("Grand don de surplus", text.known());
        assertEquals("Grand don de surplus aux voisins", text.toSend(merged).apply(text.known()));
    }

    @Test
    void lettersTypedInsideWhatOthersDeleteAreKept() {
        LiveText text = new LiveText("abcdef");

        String merged = text.merge("abcXdef", "af");

        assertEquals("aXf", merged);
    }

    @Test
    void whatWasSentAndCameBackIsNotSentAgain() {
        LiveText text = new LiveText("a");

        text.own("ab");

        assertTrue(text.toSend("ab").isEmpty());
        assertEquals("abc", text.toSend("abc").apply("ab"));
    }

    @Test
    void theCaretStaysBesideItsLetters() {
        assertEquals(3, LiveText.moved(3, "Don de", "Don de surplus"), "what comes after does not move it");
        assertEquals(9, LiveText.moved(3, "Don de", "Grand Don de"), "what comes before moves it on");
        assertEquals(0, LiveText.moved(0, "Don", "Le Don"), "at the start it stays");
        assertEquals(1, LiveText.moved(3, "abcdef", "af"), "what it stood in is gone");
        assertEquals(0, LiveText.moved(0, "", "tout"), "in an empty text it stays at the start");
    }
}
