// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.look;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * The texts of one bundle in the language of the window. A bundle keeps one, in its class Messages:
 * {@code static final WindowTexts TEXTS = WindowTexts.of(Messages.class);} beside messages.properties and messages_fr.properties.
 */
public final class WindowTexts {

    private final ResourceBundle texts;

    private WindowTexts(ResourceBundle texts) {
        this.texts = texts;
    }

    /** The texts of messages.properties in the package of this class. */
    public static WindowTexts of(Class<?> neighbour) {
        return new WindowTexts(ResourceBundle.getBundle(neighbour.getPackageName() + ".messages", WindowLanguage.locale(),
                neighbour.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The text of this key; arguments fill the placeholders {0}, {1}… */
    public String get(String key, Object... arguments) {
        String text = texts.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, WindowLanguage.locale()).format(arguments);
    }
}
