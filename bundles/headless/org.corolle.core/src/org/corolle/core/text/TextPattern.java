// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.text;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text with places to fill, read from ICU's notation: {@code {0}}, {@code {0,number,#}} and
 * {@code {0,plural,=0{…} one{…} other{…}}} with {@code #} for the number. We read it ourselves because ICU takes a
 * quarter of a second to wake, which the command line would pay at each start; a test compares both.
 */
final class TextPattern {

    /** A piece of text: what it adds for these arguments; {@code counted} is the number of the plural around it. */
    private interface Part {
        void append(StringBuilder text, Object[] arguments, Number counted);
    }

    private static final String BARE = "number,#";
    private static final String PLURAL = "plural,";

    private final String source;
    private final Locale locale;
    private final List<Part> parts;
    private int at;

    private TextPattern(String source, Locale locale) {
        this.source = source;
        this.locale = locale;
        this.parts = parts(false);
    }

    /** @throws IllegalArgumentException if braces do not pair or a place is of no known kind */
    static TextPattern of(String source, Locale locale) {
        TextPattern pattern = new TextPattern(source, locale);
        if (pattern.at < source.length()) {
            throw pattern.wrong("a closing brace too many");
        }
        return pattern;
    }

    String fill(Object... arguments) {
        StringBuilder text = new StringBuilder(source.length() + 40);
        parts.forEach(part -> part.append(text, arguments, null));
        return text.toString();
    }

    private List<Part> parts(boolean inPlural) {
        List<Part> found = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        while (at < source.length() && source.charAt(at) != '}') {
            char next = source.charAt(at++);
            if (next == '{' || next == '#' && inPlural) {
                found.add(literal(plain));
                found.add(next == '{' ? place() : (text, arguments, counted) -> text.append(word(counted)));
            } else {
                plain.append(next);
            }
        }
        found.add(literal(plain));
        return found;
    }

    private static Part literal(StringBuilder plain) {
        String words = plain.toString();
        plain.setLength(0);
        return (text, arguments, counted) -> text.append(words);
    }

    private Part place() {
        int index = Integer.parseInt(until(",}"));
        if (source.charAt(at - 1) == '}') {
            return (text, arguments, counted) -> text.append(word(argument(arguments, index)));
        } else if (source.startsWith(BARE + "}", at)) {
            at += BARE.length() + 1;
            return (text, arguments, counted) -> text.append(argument(arguments, index));
        } else if (source.startsWith(PLURAL, at)) {
            at += PLURAL.length();
            return plural(index);
        }
        throw wrong("an unknown kind of place");
    }

    private Part plural(int index) {
        Map<String, List<Part>> forms = new LinkedHashMap<>();
        while (at < source.length() && source.charAt(at) != '}') {
            forms.put(until("{").strip(), parts(true));
            until("}");
        }
        until("}");
        if (!forms.containsKey("other")) {
            throw wrong("a plural without other");
        }
        return (text, arguments, counted) -> {
            if (!(argument(arguments, index) instanceof Number number)) {
                text.append(source);
                return;
            }
            forms.getOrDefault("=" + number, forms.getOrDefault(category(number), forms.get("other")))
                    .forEach(part -> part.append(text, arguments, number));
        };
    }

    /** The plural categories of French and English after Unicode's CLDR, for whole numbers below a million. */
    private String category(Number number) {
        boolean one = number.longValue() == 1 || number.longValue() == 0 && locale.equals(Locale.FRENCH);
        return one ? "one" : "other";
    }

    private String until(String ends) {
        int start = at;
        while (at < source.length() && ends.indexOf(source.charAt(at)) < 0) {
            at++;
        }
        if (at == source.length()) {
            throw wrong("a brace that is not closed");
        }
        return source.substring(start, at++);
    }

    /** What is not given is told by its place, so that the mistake is seen. */
    private static Object argument(Object[] arguments, int index) {
        return index < arguments.length ? arguments[index] : "{" + index + "}";
    }

    private String word(Object argument) {
        return argument instanceof Number number ? NumberFormat.getInstance(locale).format(number)
                : String.valueOf(argument);
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + " at " + at + " in: " + source);
    }
}
