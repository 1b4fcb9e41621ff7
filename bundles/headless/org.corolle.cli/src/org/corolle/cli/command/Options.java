// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.command;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The shapes an option or parameter may have. Values stay words here: the verbs judge them, in the user's language. */
public final class Options {

    public static final String LANGUAGE = "--language";
    public static final String DEBUG = "--debug";
    public static final String HELP = "--help";
    public static final String PROGRESS = "--progress";
    public static final String JSON = "--json";
    public static final String FORCE = "--force";
    public static final String OUTPUT = "--output";

    private Options() { }

    /** What every verb takes. */
    public static void common(CommandSpec spec, CommandTexts texts) {
        value(spec, texts, LANGUAGE);
        spec.addOption(OptionSpec.builder("-h", HELP).type(boolean.class).usageHelp(true).build());
        flag(spec, DEBUG);
    }

    public static void flag(CommandSpec spec, String... names) {
        spec.addOption(OptionSpec.builder(names).type(boolean.class).build());
    }

    public static void value(CommandSpec spec, CommandTexts texts, String... names) {
        spec.addOption(OptionSpec.builder(names).type(String.class).paramLabel(label(texts, names)).build());
    }

    /** Several values, separated by commas or by repeating the option. */
    public static void list(CommandSpec spec, CommandTexts texts, String... names) {
        spec.addOption(OptionSpec.builder(names).type(List.class).auxiliaryTypes(String.class).splitRegex(",")
                .paramLabel(label(texts, names)).build());
    }

    /** The words that are no options; arity as picocli writes it. */
    public static void words(CommandSpec spec, CommandTexts texts, String key, String arity) {
        spec.addPositional(PositionalParamSpec.builder().type(List.class).auxiliaryTypes(String.class).arity(arity)
                .index("0..*").hideParamSyntax(true).paramLabel(texts.get("label." + key)).descriptionKey(key)
                .build());
    }

    private static String label(CommandTexts texts, String... names) {
        return texts.get("label." + names[names.length - 1].substring(2));
    }
}
