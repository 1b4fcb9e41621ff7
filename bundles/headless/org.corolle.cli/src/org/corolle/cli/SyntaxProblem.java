// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import java.util.List;

import org.corolle.cli.command.CommandTexts;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what picocli, which speaks English only, did not understand. */
final class SyntaxProblem {

    private final CommandTexts texts;

    SyntaxProblem(CommandTexts texts) {
        this.texts = texts;
    }

    String explain(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (problem instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0));
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return texts.get("problem.twice", name(twice.getOverwritten()));
        }
        ArgSpec place = problem.getArgSpec();
        return place == null ? texts.get("problem.words") : texts.get("problem.value", name(place));
    }

    private String unmatched(UnmatchedArgumentException problem) {
        String word = problem.getUnmatched().get(0);
        boolean verb = problem.getCommandLine().getParent() == null;
        String key = word.startsWith("-") ? "problem.option" : verb ? "problem.verb" : "problem.extra";
        List<String> near = problem.getSuggestions();
        return texts.get(key, word) + (near.isEmpty() ? "" : " " + texts.get("problem.near", near.get(0)));
    }

    private String missing(ArgSpec place) {
        return texts.get(place.isOption() ? "problem.valueless" : "problem.missing", name(place));
    }

    private static String name(ArgSpec place) {
        return place instanceof OptionSpec option ? option.longestName() : place.paramLabel();
    }
}
