// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class SharedTextTest {

    @Test
    void whatOthersWriteComesInBesideWhatIsTyped() {
        SharedText text = new SharedText("Don de surplus");

        String merged = text.merge("Don de surplus aux voisins", "Grand don de surplus");

        assertEquals("Grand don de surplus aux voisins", merged);
        assertEquals("Grand don de surplus", text.known());
        assertEquals("Grand don de surplus aux voisins", text.toSend(merged).apply(text.known()));
    }

    @Test
    void lettersTypedInsideWhatOthersDeleteAreKept() {
        SharedText text = new SharedText("abcdef");

        String merged = text.merge("abcXdef", "af");

        assertEquals("aXf", merged);
    }

    @Test
    void whatWasSentAndCameBackIsNotSentAgain() {
        SharedText text = new SharedText("a");

        text.own("ab");

        assertTrue(text.toSend("ab").isEmpty());
        assertEquals("abc", text.toSend("abc").apply("ab"));
    }

    @Test
    void theCaretStaysBesideItsLetters() {
        assertEquals(3, SharedText.moved(3, "Don de", "Don de surplus"), "what comes after does not move it");
        assertEquals(9, SharedText.moved(3, "Don de", "Grand Don de"), "what comes before moves it on");
        assertEquals(0, SharedText.moved(0, "Don", "Le Don"), "at the start it stays");
        assertEquals(1, SharedText.moved(3, "abcdef", "af"), "what it stood in is gone");
        assertEquals(0, SharedText.moved(0, "", "tout"), "in an empty text it stays at the start");
    }
}
