// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.text;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.MessageFormat;

/** One text with places to fill. ICU is only woken for a text that needs it: the command line starts sooner. */
@FunctionalInterface
interface TextPattern {

    /** What stands in a text for an argument: its number, and whether it is a number written bare. */
    Pattern PLACE = Pattern.compile("\\{(\\d+)(,number,#)?}");
    Pattern ICU = Pattern.compile("\\{\\d+\\s*,(?!number,#})");

    String fill(Object... arguments);

    static TextPattern of(String text, Locale locale) {
        if (ICU.matcher(text).find()) {
            return arguments -> new MessageFormat(text, locale).format(arguments);
        }
        return text.indexOf('{') < 0 ? arguments -> text : arguments -> fill(text, locale, arguments);
    }

    private static String fill(String text, Locale locale, Object... arguments) {
        Matcher places = PLACE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (places.find()) {
            int number = Integer.parseInt(places.group(1));
            String word = number < arguments.length ? word(arguments[number], places.group(2) != null, locale)
                    : places.group();
            places.appendReplacement(filled, Matcher.quoteReplacement(word));
        }
        return places.appendTail(filled).toString();
    }

    private static String word(Object argument, boolean bare, Locale locale) {
        return argument instanceof Number number && !bare ? NumberFormat.getInstance(locale).format(number)
                : String.valueOf(argument);
    }
}
