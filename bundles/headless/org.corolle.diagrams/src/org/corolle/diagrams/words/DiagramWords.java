// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one package's drawings, from messages.properties (English) and messages_fr.properties beside its
 * classes.
 */
public final class DiagramWords {

    private static final Map<String, DiagramWords> READ = new ConcurrentHashMap<>();

    private final Properties texts;
    private final Locale locale;

    private DiagramWords(Properties texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** English for an English locale, French for any other, as the labels of the model are. */
    public static DiagramWords of(Class<?> owner, Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        String file = english ? "messages.properties" : "messages_fr.properties";
        return READ.computeIfAbsent(owner.getPackageName() + "/" + file,
                key -> new DiagramWords(read(owner, file), english ? Locale.ENGLISH : Locale.FRENCH));
    }

    public Locale locale() {
        return locale;
    }

    /** The text of this key, {0} to {9} replaced; apostrophes need no doubling. */
    public String get(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        if (values.length == 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 40);
        for (int i = 0; i < text.length(); i++) {
            boolean place = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            filled.append(place ? values[text.charAt(i + 1) - '0'] : text.charAt(i));
            i += place ? 2 : 0;
        }
        return filled.toString();
    }

    /** One of two texts: "key.one" for one (and in French for none), "key.many" otherwise; {0} is the number. */
    public String count(String key, int number) {
        boolean one = number == 1 || number == 0 && Locale.FRENCH.equals(locale);
        return get(key + (one ? ".one" : ".many"), number);
    }

    private static Properties read(Class<?> owner, String file) {
        Properties texts = new Properties();
        try (InputStream in = owner.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
