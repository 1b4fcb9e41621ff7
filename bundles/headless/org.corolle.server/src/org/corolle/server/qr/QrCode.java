// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.qr;

import java.util.Locale;
import java.util.Map;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A text as a QR code. Around it there must be four squares of white: SVG and text blocks bring them along. */
public final class QrCode {

    /** White around the code, in squares (ISO/IEC 18004). */
    private static final int MARGIN = 4;

    private final ByteMatrix squares;

    private QrCode(ByteMatrix squares) {
        this.squares = squares;
    }

    /** The smallest code of this text that can still be read when a seventh of it is hidden. */
    public static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M,
                    Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length() + " characters", e);
        }
    }

    /** Squares from side to side, without the margin. */
    public int size() {
        return squares.getWidth();
    }

    /** Whether this square is black; what lies outside is white. */
    public boolean black(int column, int row) {
        return column >= 0 && row >= 0 && column < size() && row < size() && squares.get(column, row) == 1;
    }

    /** Squares from side to side, with the margin. */
    public int width() {
        return size() + 2 * MARGIN;
    }

    /**
     * The black squares with the margin around them as an SVG path of one unit a square, a run of squares at a time.
     */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < size(); row++) {
            int from = 0;
            for (int column = 0; column <= size(); column++) {
                if (!black(column, row)) {
                    if (column > from) {
                        path.append(String.format(Locale.ROOT, "M%d %dh%dv1h-%dz", from + MARGIN, row + MARGIN,
                                column - from,
                                column - from));
                    }
                    from = column + 1;
                }
            }
        }
        return path.toString();
    }

    /** The code with its margin as an SVG image of one unit a square. */
    public String svg() {
        int all = width();
        return String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                + " shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/><path d=\"%s\"/></svg>",
                        all, all, all,
                all, path());
    }

    /** The code for a terminal, two squares a character; the light of the letters is the white, for dark terminals. */
    public String blocks() {
        StringBuilder text = new StringBuilder();
        for (int row = -MARGIN; row < size() + MARGIN; row += 2) {
            for (int column = -MARGIN; column < size() + MARGIN; column++) {
                boolean upper = !black(column, row);
                boolean lower = !black(column, row + 1) && row + 1 < size() + MARGIN;
                text.append(upper ? lower ? '█' : '▀' : lower ? '▄' : ' ');
            }
            text.append('\n');
        }
        return text.toString();
    }
}
