// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.corolle.scene.Face;

/** Breaks one text into lines of any width. Widths are parts of the size, so that each word is measured once. */
final class LineBreaker {
    private final float[] advances;
    private final List<Piece> pieces = new ArrayList<>();
    private final double space;
    private final boolean rightToLeft;

    /** What is never broken unless it is wider than a line; ended by a space, a line end, or nothing. */
    private record Piece(String text, double width, char end) { }

    LineBreaker(String text, Face face) {
        advances = Typeface.Tables.of(face);
        space = advances[' '];
        rightToLeft = ShapedText.rightToLeft(Glyphs.clean(text));
        String[] paragraphs = text.strip().split("\\R", -1);
        for (String paragraph : paragraphs) {
            split(Glyphs.clean(paragraph));
            if (!pieces.isEmpty()) {
                Piece last = pieces.get(pieces.size() - 1);
                pieces.set(pieces.size() - 1, new Piece(last.text, last.width, '\n'));
            }
        }
    }

    /** Width of the widest piece. */
    double widest() {
        return pieces.stream().mapToDouble(Piece::width).max().orElse(0);
    }

    /** All the text in lines of this width; pieces that are wider are broken; a line is never empty. */
    List<FittedText.Line> wrap(double width) {
        List<FittedText.Line> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        double gap = 0;
        for (Piece piece : pieces) {
            if (line.length() > 0 && used + gap + piece.width > width) {
                lines.add(directed(line.toString(), used));
                line.setLength(0);
                used = 0;
                gap = 0;
            }
            Piece rest = piece;
            while (rest.width > width && rest.text.length() > 1) {
                String head = head(rest.text, width);
                int at = head.endsWith("-") && !rest.text.startsWith(head) ? head.length() - 1 : head.length();
                lines.add(directed(head, Typeface.units(head, 0, head.length(), advances)));
                rest = piece(rest.text.substring(at), rest.end);
            }
            if (gap > 0) {
                line.append(' ');
            }
            line.append(rest.text);
            used += gap + rest.width;
            gap = rest.end == ' ' ? space : 0;
            if (rest.end == '\n') {
                lines.add(directed(line.toString(), used));
                line.setLength(0);
                used = 0;
            }
        }
        return lines;
    }

    /** A line of a text that is read from the right says so, even if its own first letter is not. */
    private FittedText.Line directed(String line, double width) {
        boolean marked = rightToLeft && !ShapedText.rightToLeft(line);
        return new FittedText.Line(marked ? Glyphs.RIGHT_TO_LEFT_MARK + line : line, width);
    }

    /** What of a word goes onto a line of this width, with its hyphen. */
    private String head(String word, double width) {
        int at = WordBreak.at(word, width, advances);
        String head = word.substring(0, at) + WordBreak.hyphen(word, at);
        while (Typeface.units(head, 0, head.length(), advances) > width && WordBreak.before(word, at) > 0) {
            at = WordBreak.before(word, at);
            head = word.substring(0, at) + WordBreak.hyphen(word, at);
        }
        return head;
    }

    /** The first lines, the last of them ending with an ellipsis; none where not even that fits. */
    List<FittedText.Line> cut(double width, int most) {
        if (most < 1 || advances['…'] > width) {
            return List.of();
        }
        List<FittedText.Line> kept = wrap(width).stream().takeWhile(line -> line.width() <= width).limit(most)
                .collect(Collectors.toCollection(ArrayList::new));
        String last = kept.isEmpty() ? "" : kept.remove(kept.size() - 1).text();
        kept.add(ended(last, width));
        return kept;
    }

    private FittedText.Line ended(String text, double width) {
        int end = text.length();
        while (end > 0 && Typeface.units(text, 0, end, advances) + advances['…'] > width) {
            end--;
        }
        while (end > 0 && (end < text.length() && Character.isLowSurrogate(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end - 1)) && !closing(text.charAt(end - 1)))) {
            end--;
        }
        return measured(text.substring(0, end) + '…');
    }

    private static boolean closing(char character) {
        return character == ')' || character == '%' || character == '»' || character == '□' || character == '€'
                || Glyphs.isMark(character) || Character.isLowSurrogate(character)
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }

    private void split(String text) {
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == ' ' && !tied(text, at)) {
                add(text.substring(start, at), ' ');
                start = at + 1;
            } else if (breaksAfter(text, at)) {
                add(text.substring(start, at + 1), '-');
                start = at + 1;
            }
        }
        add(text.substring(start), ' ');
    }

    /** A space that French typography keeps, and that was typed as a plain one. */
    private static boolean tied(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '«' || at + 1 < text.length()
                && "»:;!?%€".indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean breaksAfter(String text, int at) {
        char character = text.charAt(at);
        if (at == 0 || at + 1 >= text.length() || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == character) {
            return false;
        }
        boolean within = text.charAt(at - 1) != ' ' && Character.isLetterOrDigit(text.charAt(at + 1));
        return (character == '-' || character == '/' || character == '–' || character == '—') && within;
    }

    private void add(String text, char end) {
        int start = 0;
        for (int next : UnspacedWords.ends(text)) {
            pieces.add(piece(text.substring(start, next), next == text.length() ? end : '-'));
            start = next;
        }
    }

    private Piece piece(String text, char end) {
        return new Piece(text, Typeface.units(text, 0, text.length(), advances), end);
    }

    private FittedText.Line measured(String text) {
        return new FittedText.Line(text, Typeface.units(text, 0, text.length(), advances));
    }
}
