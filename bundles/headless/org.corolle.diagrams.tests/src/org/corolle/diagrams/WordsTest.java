// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;

import org.corolle.diagrams.chain.ChainScene;
import org.corolle.diagrams.content.FlowerContext;
import org.corolle.diagrams.map.MapScene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Pattern LOOSE = Pattern.compile("[^\\u00a0] ?[;:?!»]|« ");

    @ParameterizedTest
    @ValueSource(classes = {Diagrams.class, ChainScene.class, MapScene.class, FlowerContext.class})
    void bothLanguagesSayTheSameThings(Class<?> owner) throws IOException {
        assertEquals(read(owner, "messages_en.properties").keySet(), read(owner, "messages_fr.properties").keySet());
    }

    @ParameterizedTest
    @ValueSource(classes = {Diagrams.class, ChainScene.class, MapScene.class, FlowerContext.class})
    void frenchSignsKeepTheirSpace(Class<?> owner) throws IOException {
        read(owner, "messages_fr.properties").forEach((key, text) ->
                assertTrue(!LOOSE.matcher((String) text).find(), () -> key + ": " + text));
    }

    private static Properties read(Class<?> owner, String file) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(owner.getResourceAsStream(file),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
