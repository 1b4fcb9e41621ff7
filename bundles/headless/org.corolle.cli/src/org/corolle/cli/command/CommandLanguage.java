// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.command;

import java.util.List;
import java.util.Locale;

/** The language to speak: the one asked for, else the system's if it is French, else English. */
public final class CommandLanguage {

    public static final List<String> KNOWN = List.of("fr", "en");

    private static final String OPTION = Options.LANGUAGE;

    private CommandLanguage() { }

    /** Looks for the option before the words are understood, since errors in the words need a language too. */
    public static Locale of(String[] words, Shell shell) {
        for (int i = 0; i < words.length && !words[i].equals("--"); i++) {
            String asked = words[i].startsWith(OPTION + "=") ? words[i].substring(OPTION.length() + 1)
                    : words[i].equals(OPTION) && i + 1 < words.length ? words[i + 1] : "";
            if (KNOWN.contains(asked)) {
                return locale(asked);
            }
        }
        return locale(system(shell));
    }

    /** Refuses a language that is not spoken. */
    public static void check(Invocation call) throws CommandFailure {
        String asked = call.language().orElse("fr");
        if (!KNOWN.contains(asked)) {
            throw CommandFailure.usage("problem.language", asked, String.join(", ", KNOWN));
        }
    }

    /** The locale of a known language; French when it is not English. */
    public static Locale locale(String language) {
        return language.equals("en") ? Locale.ENGLISH : Locale.FRENCH;
    }

    /** POSIX: the first of these variables that is set decides. The launcher keeps the one it had to replace. */
    private static String system(Shell shell) {
        for (String name : new String[] {"COROLLE_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = shell.variables().apply(name);
            if (value != null && !value.isEmpty()) {
                return value.startsWith("fr") ? "fr" : "en";
            }
        }
        return Locale.getDefault().getLanguage().equals("fr") ? "fr" : "en";
    }
}
