// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.query;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.corolle.core.labels.Labels;
import org.corolle.model.framework.Dimension;
import org.corolle.model.project.Action;

/** The question that an Agora asks about an action, petal by petal. */
public final class AgoraPrompt {

    private static final Pattern PLACE = Pattern.compile("\\{(action|dimension)}");
    /** S002, Agora of 9 November 2017; the space before the question mark does not break. */
    private static final String FRENCH = "En quoi l’action de {action} contribue à la dimension {dimension}\u00a0?";
    private static final String ENGLISH = "How does the action {action} contribute to the dimension {dimension}?";

    private AgoraPrompt() { }

    /** The petal's own question, or the usual one in this language, with both names put in. */
    public static String of(Action action, Dimension dimension, Locale locale) {
        Labels labels = Labels.in(locale);
        String own = dimension.getAgoraPrompt();
        String prompt = own != null && !own.isBlank() ? own : Locale.ENGLISH.equals(labels.locale()) ? ENGLISH : FRENCH;
        Map<String, String> names = Map.of("action", labels.of(action), "dimension", labels.of(dimension));
        return PLACE.matcher(prompt).replaceAll(place -> Matcher.quoteReplacement(names.get(place.group(1))));
    }
}
