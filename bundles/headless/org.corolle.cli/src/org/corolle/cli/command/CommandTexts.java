// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.command;

import java.util.Locale;
import java.util.ResourceBundle;

import org.corolle.core.text.TextBundle;

/** The words of the command line in one language. */
public final class CommandTexts {

    private final TextBundle texts;

    private CommandTexts(TextBundle texts) {
        this.texts = texts;
    }

    public static CommandTexts in(Locale locale) {
        return new CommandTexts(TextBundle.of(CommandTexts.class, "texts", locale));
    }

    public Locale locale() {
        return texts.locale();
    }

    /** All texts as picocli asks for them. */
    public ResourceBundle bundle() {
        return texts.asResourceBundle();
    }

    /** The text of this key, its places filled. */
    public String get(String key, Object... values) {
        return texts.get(key, values);
    }
}
