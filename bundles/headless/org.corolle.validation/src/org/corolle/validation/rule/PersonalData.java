// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.rule;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises e-mail addresses, telephone numbers and people named with a title in a text. */
public final class PersonalData {

    private static final String SPACE = "[ \\u00a0\\u202f]";
    private static final String SEPARATOR = "[ .\\-/\\u00a0\\u202f]";
    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+-]+(?:@|" + SPACE + "?[\\[(](?:at|arobase|a)[\\])]" + SPACE + "?)"
            + "[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d,.])(?:"
            + "0[1-9](" + SEPARATOR + "?)\\d{2}(?:\\1\\d{2}){3}"
            + "|(?:\\+|00)33" + SEPARATOR + "?(?:\\(0\\)" + SEPARATOR + "?)?[1-9](?:" + SEPARATOR + "?\\d{2}){4}"
            + "|\\+\\d{1,3}(?:" + SEPARATOR + "?\\d{2,4}){2,5}"
            + ")(?!\\d)");
    private static final Pattern TITLED_PERSON = Pattern.compile(
            "(?<![\\p{L}\\d])(?<!\\d" + SPACE + ")(?:M\\.|MM\\.|Mmes?|Mlles?|Monsieur|Madame|Mademoiselle"
            + "|Mr\\.?|Mrs\\.?|Ms\\.?)" + SPACE + "\\p{Lu}[\\p{L}’'-]+");

    private static final Pattern PERSON = Pattern.compile(
            "\\p{Lu}[\\p{Ll}’'-]+(?:-\\p{Lu}\\p{Ll}+)? \\p{Lu}[\\p{L}’'-]+");
    private static final Pattern BETWEEN_PEOPLE = Pattern.compile("\\s*[,;/&\\n]\\s*|\\s+(?:et|and)\\s+");

    private PersonalData() { }

    public static boolean hasEmail(String text) {
        boolean maybe = text.indexOf('@') >= 0 || text.indexOf('(') >= 0 || text.indexOf('[') >= 0;
        return maybe && EMAIL.matcher(text).find();
    }

    public static boolean hasPhone(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count() >= 8 && PHONE.matcher(text).find();
    }

    /** Whether the text is nothing but two or more first names with surnames: people where a role should stand. */
    public static boolean isListOfPeople(String text) {
        String[] items = BETWEEN_PEOPLE.split(text.strip());
        return items.length > 1 && Stream.of(items).allMatch(i -> PERSON.matcher(i).matches());
    }

    public static boolean hasTitledPerson(String text) {
        return TITLED_PERSON.matcher(text).find();
    }

    /** The text with addresses, telephone numbers and titled people hidden, so that a list of findings repeats none. */
    public static String masked(String text) {
        String masked = text;
        for (Pattern pattern : new Pattern[] {EMAIL, PHONE, TITLED_PERSON}) {
            masked = pattern.matcher(masked).replaceAll("•••");
        }
        return masked;
    }
}
