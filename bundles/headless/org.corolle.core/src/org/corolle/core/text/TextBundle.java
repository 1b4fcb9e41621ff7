// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one package in one language, from {@code NAME_fr.properties} and {@code NAME_en.properties} beside a
 * class, in UTF-8. Places are {@code {0}}, {@code {1}}…; a number is written as the language does, {@code {0,number,#}}
 * leaves it bare; {@code {0,plural,=0{none} one{one} other{# of them}}} counts as ICU does. Apostrophes are typographic
 * (’); a straight one stands for itself.
 */
public final class TextBundle {

    private static final Map<URL, TextBundle> READ = new ConcurrentHashMap<>();

    private final Locale locale;
    private final ResourceBundle texts;
    private final Map<String, TextPattern> patterns = new ConcurrentHashMap<>();

    private TextBundle(Locale locale, ResourceBundle texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /**
     * The texts called so beside a class, in the language of {@link Languages}.
     *
     * @throws MissingResourceException if there is no such file
     */
    public static TextBundle of(Class<?> neighbour, String name, Locale wanted) {
        Locale locale = Languages.of(wanted);
        String file = name + "_" + locale.getLanguage() + ".properties";
        URL place = neighbour.getResource(file);
        if (place == null) {
            throw new MissingResourceException(file + " is not beside " + neighbour.getName(), file, "");
        }
        return READ.computeIfAbsent(place, where -> new TextBundle(locale, read(where)));
    }

    private static ResourceBundle read(URL place) {
        try (InputStream in = place.openStream()) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(place.toString(), e);
        }
    }

    /** The language of these texts: French or English. */
    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }

    /**
     * The text of a key, its placeholders filled.
     *
     * @throws MissingResourceException if there is no such key
     */
    public String get(String key, Object... arguments) {
        return patterns.computeIfAbsent(key, name -> TextPattern.of(texts.getString(name), locale)).fill(arguments);
    }

    /** The same texts, unfilled, for a library that asks for a resource bundle. */
    public ResourceBundle asResourceBundle() {
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return texts.containsKey(key) ? texts.getString(key) : null;
            }

            @Override
            public Enumeration<String> getKeys() {
                return texts.getKeys();
            }
        };
    }
}
