// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A word that must be one of a few. The topic names it in the message: "problem.unknown.topic". */
public record WordChoice<T>(String topic, List<T> values, Function<T, String> words) {

    public static <T> WordChoice<T> of(String topic, T[] values, Function<T, String> words) {
        return new WordChoice<>(topic, Arrays.asList(values), words);
    }

    /** The value written with this word, capitals or not. */
    public Optional<T> find(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        return values.stream().filter(value -> words.apply(value).equals(lower)).findFirst();
    }

    /** The value written with this word; otherwise a message that lists the words there are. */
    public T pick(String word) throws CommandFailure {
        return find(word).orElseThrow(() -> CommandFailure.usage("problem.unknown." + topic, word, all()));
    }

    /** The values written with these words, each once, in the order given. */
    public List<T> pick(List<String> given) throws CommandFailure {
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
    public String all() {
        return values.stream().map(words).collect(Collectors.joining(", "));
    }
}
