// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;

import org.junit.jupiter.api.Test;

class MessageAssemblerTest {

    private static final int LONGEST = 100_000;

    private final MessageAssembler assembly = new MessageAssembler(LONGEST);

    @Test
    void readsWhatWasCompressedForSending() throws Exception {
        String text = "Une carte, puis une autre ; ".repeat(2_000);
        OutgoingMessage message = OutgoingMessage.text(text);

        assembly.begin(true);
        assembly.add(ByteBuffer.wrap(message.deflated()));

        assertEquals(text, assembly.end());
        assertTrue(message.deflated().length < text.length() / 50);
    }

    @Test
    void putsPiecesTogetherEvenWithinALetter() throws Exception {
        byte[] bytes = "é…😀".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assembly.begin(false);
        for (byte each : bytes) {
            assembly.add(ByteBuffer.wrap(new byte[] {each}));
        }

        assertEquals("é…😀", assembly.end());
    }

    @Test
    void blowsUpNoBombs() throws Exception {
        OutgoingMessage bomb = OutgoingMessage.text("x".repeat(50_000_000));
        assertTrue(bomb.deflated().length > LONGEST / 2);

        assembly.begin(true);
        assembly.add(ByteBuffer.wrap(bomb.deflated(), 0, LONGEST / 2));

        assertThrows(MessageAssembler.TooLarge.class, assembly::end);
    }

    @Test
    void refusesWhatIsNoTextAndWhatIsNotCompressed() throws Exception {
        assembly.begin(false);
        assembly.add(ByteBuffer.wrap(new byte[] {(byte) 0xC3, (byte) 0x28}));
        assertThrows(MessageAssembler.Garbled.class, assembly::end);

        assembly.begin(true);
        assembly.add(ByteBuffer.wrap(new byte[] {(byte) 0xFF, 1, 2, 3}));
        assertThrows(MessageAssembler.Garbled.class, assembly::end);
    }

    @Test
    void keepsThePace() {
        RateLimiter rateLimiter = new RateLimiter(10, 3, 0);

        assertTrue(rateLimiter.allows(0) && rateLimiter.allows(0) && rateLimiter.allows(0));
        assertEquals(false, rateLimiter.allows(0));
        assertEquals(false, rateLimiter.allows(90_000_000));
        assertTrue(rateLimiter.allows(200_000_000));
    }
}
