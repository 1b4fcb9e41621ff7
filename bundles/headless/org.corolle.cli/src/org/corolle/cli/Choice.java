// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A word that must be one of a few. The topic names it in the message: "problem.unknown.topic". */
record Choice<T>(String topic, List<T> values, Function<T, String> words) {

    static <T> Choice<T> of(String topic, T[] values, Function<T, String> words) {
        return new Choice<>(topic, Arrays.asList(values), words);
    }

    /** The value written with this word, capitals or not. */
    Optional<T> find(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        return values.stream().filter(value -> words.apply(value).equals(lower)).findFirst();
    }

    /** The value written with this word; otherwise a message that lists the words there are. */
    T pick(String word) throws Failure {
        return find(word).orElseThrow(() -> Failure.usage("problem.unknown." + topic, word, all()));
    }

    /** The values written with these words, each once, in the order given. */
    List<T> pick(List<String> given) throws Failure {
        List<T> picked = new ArrayList<>();
        for (String word : given) {
            T value = pick(word);
            if (!picked.contains(value)) {
                picked.add(value);
            }
        }
        return picked;
    }

    /** The words there are. */
    String all() {
        return values.stream().map(words).collect(Collectors.joining(", "));
    }
}
