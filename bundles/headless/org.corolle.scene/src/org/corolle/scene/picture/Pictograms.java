// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;

/** The pictograms by name: outlines of M L Q C Z, filled by the even-odd rule, in a square of {@link #SIDE} units. */
public final class Pictograms {
    /** Side of the square in which outlines are drawn. */
    public static final double SIDE = 24;

    /** Stands where a name is unknown, so that the mistake is seen. */
    private static final String UNKNOWN = "M2 2L22 2L22 22L2 22ZM4 4L4 20L20 20L20 4Z";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final SortedMap<String, String> OUTLINES = read();

    private Pictograms() {
    }

    /** All outlines by name, sorted. */
    public static SortedMap<String, String> outlines() {
        return OUTLINES;
    }

    /** The outline of this name; an empty square where there is none; nothing for an empty name. */
    public static String outline(String name) {
        return name.isEmpty() ? "" : OUTLINES.getOrDefault(name, UNKNOWN);
    }

    /**
     * What the pictogram shows, in French or English, for those who cannot see it; the name itself if it is unknown.
     */
    public static String title(String name, Locale locale) {
        ResourceBundle titles = ResourceBundle.getBundle("org.corolle.scene.picture.titles", locale, EXACT);
        return titles.containsKey(name) ? titles.getString(name) : name;
    }

    /** All outlines as one JSON object, name to outline, for the board. */
    public static String json() {
        StringBuilder json = new StringBuilder("{");
        for (Map.Entry<String, String> entry : OUTLINES.entrySet()) {
            json.append(json.length() > 1 ? ",\n" : "\n").append('"').append(entry.getKey()).append("\":\"")
                    .append(entry.getValue()).append('"');
        }
        return json.append("\n}\n").toString();
    }

    private static SortedMap<String, String> read() {
        Properties outlines = new Properties();
        try (InputStream stream = Pictograms.class.getResourceAsStream("outlines.properties");
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            outlines.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        SortedMap<String, String> sorted = new TreeMap<>();
        outlines.stringPropertyNames().forEach(name -> sorted.put(name, outlines.getProperty(name)));
        return Collections.unmodifiableSortedMap(sorted);
    }
}
