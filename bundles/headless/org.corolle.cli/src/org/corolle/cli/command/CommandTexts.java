// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The words of the command line in one language. Read without the search of ResourceBundle: faster. */
public final class CommandTexts {

    private final Locale locale;
    private final ResourceBundle bundle;

    private CommandTexts(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** French for French, English for any other language. */
    public static CommandTexts in(Locale locale) {
        String name = Locale.FRENCH.getLanguage().equals(locale.getLanguage()) 
                ? "texts_fr.properties" : "texts.properties";
        try (InputStream in = CommandTexts.class.getResourceAsStream(name)) {
            return new CommandTexts(locale,
                    new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Locale locale() {
        return locale;
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    /** The text of this key, {0} to {9} replaced; apostrophes need no doubling. */
    public String get(String key, Object... values) {
        String pattern = bundle.getString(key);
        StringBuilder text = new StringBuilder(pattern.length() + 40);
        for (int i = 0; i < pattern.length(); i++) {
            int value = placeholder(pattern, i);
            if (value < 0) {
                text.append(pattern.charAt(i));
            } else {
                text.append(values[value]);
                i += 2;
            }
        }
        return text.toString();
    }

    /** One of two texts: "key.one" for one (and in French for zero), "key.many" otherwise. */
    public String count(String key, long number) {
        boolean one = number == 1 || number == 0 && Locale.FRENCH.equals(locale);
        return get(key + (one ? ".one" : ".many"), number);
    }

    private static int placeholder(String pattern, int at) {
        boolean here = pattern.charAt(at) == '{' && at + 2 < pattern.length() && pattern.charAt(at + 2) == '}';
        return here ? Character.digit(pattern.charAt(at + 1), 10) : -1;
    }
}
