// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import com.ibm.icu.text.MessageFormat;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Both languages say the same things: every key in both, every pattern formats, no straight apostrophe that a format
 * would eat.
 */
class WorkbenchTextsTest {

    @ParameterizedTest
    @CsvSource({
        "org.corolle.workbench, org/corolle/workbench/text/messages, _en",
        "org.corolle.workbench, OSGI-INF/l10n/bundle, ''",
        "org.corolle.ui, org/corolle/ui/project/messages, _en"})
    void everyKeyInBothLanguages(String bundle, String name, String inEnglish) throws IOException {
        Properties english = read(bundle, name + inEnglish + ".properties");
        Properties french = read(bundle, name + "_fr.properties");

        assertEquals(english.stringPropertyNames(), french.stringPropertyNames());
        french.stringPropertyNames().forEach(key -> formats(english.getProperty(key), french.getProperty(key)));
    }

    private static void formats(String english, String french) {
        assertEquals(new MessageFormat(english).getFormats().length, new MessageFormat(french).getFormats().length,
                french);
        assertTrue(!french.isBlank() && !english.contains("'") && !french.contains("'"), french);
    }

    private static Properties read(String bundle, String path) throws IOException {
        URL url = Platform.getBundle(bundle).getResource(path);
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
