// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read again by a reader, as a phone would. */
class QrCodeTest {

    private static final int WHITE = 0xFFFFFF;
    private static final int DOTS = 4;

    @ParameterizedTest
    @ValueSource(strings = {"http://192.168.1.12:40123/#abcdefghijklmnopqrstuv", "http://[fd00::1]:8080/#x", "a",
            "Salle « de la Véore » à 14 h"})
    void isReadAsItWasMeant(String text) throws Exception {
        QrCode code = QrCode.of(text);

        assertEquals(text, read(code.size() + 8, (x, y) -> code.black(x - 4, y - 4)));
    }

    @Test
    void isReadFromTheTerminalToo() throws Exception {
        String text = "http://10.42.0.1:8080/#abcdefghijklmnopqrstuv";
        List<String> lines = QrCode.of(text).blocks().lines().toList();

        String read = read(lines.get(0).length(), (x, y) -> y / 2 < lines.size()
                && !isLight(lines.get(y / 2).charAt(x), y % 2 == 0));

        assertEquals(text, read);
    }

    @Test
    void isReadFromItsOutlineToo() throws Exception {
        String text = "http://127.0.0.1:1/#x";
        QrCode code = QrCode.of(text);
        boolean[][] black = new boolean[code.width()][code.width()];

        Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(code.path());
        while (run.find()) {
            int from = Integer.parseInt(run.group(1));
            Arrays.fill(black[Integer.parseInt(run.group(2))], from, from + Integer.parseInt(run.group(3)), true);
        }

        assertEquals(text, read(code.width(), (x, y) -> black[y][x]));
        assertTrue(code.svg().contains(code.path()) && code.svg().contains("viewBox=\"0 0 " + code.width() + " "),
                code.svg());
    }

    @Test
    void saysWhenATextIsTooLong() {
        assertThrows(IllegalArgumentException.class, () -> QrCode.of("x".repeat(5_000)));
    }

    private static boolean isLight(char block, boolean upper) {
        return block == '█' || block == (upper ? '▀' : '▄');
    }

    private static String read(int side, BiPredicate<Integer, Integer> black) throws Exception {
        int all = side * DOTS;
        int[] dots = new int[all * all];
        Arrays.fill(dots, WHITE);
        for (int y = 0; y < all; y++) {
            for (int x = 0; x < all; x++) {
                if (black.test(x / DOTS, y / DOTS)) {
                    dots[y * all + x] = 0;
                }
            }
        }
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(all, all, dots))))
                .getText();
    }
}
