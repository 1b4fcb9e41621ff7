// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.corolle.cli.command.CommandFailure;
import org.corolle.cli.command.CommandLanguage;
import org.corolle.cli.command.CommandTexts;
import org.corolle.cli.command.ExitCode;
import org.corolle.cli.command.Invocation;
import org.corolle.cli.command.Options;
import org.corolle.cli.command.Shell;
import org.corolle.cli.command.Verb;
import org.corolle.cli.documents.DrawVerb;
import org.corolle.cli.documents.GenerateVerb;
import org.corolle.cli.project.InfoVerb;
import org.corolle.cli.project.NewVerb;
import org.corolle.cli.project.SamplesVerb;
import org.corolle.cli.rules.RulesVerb;
import org.corolle.cli.rules.ValidateVerb;
import org.corolle.cli.serve.ServeVerb;
import org.corolle.core.project.ProjectProblem;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: finds the verb, lets it work, and tells how it ended by messages and an exit code. */
public final class Corolle {

    static final List<String> VERBS = List.of("new", "info", "validate", "rules", "generate", "draw", "serve",
            "samples");

    private static final String VERSION = "--version";

    private final Shell shell;
    private final CommandTexts texts;
    private boolean debug;

    private Corolle(Shell shell, CommandTexts texts) {
        this.shell = shell;
        this.texts = texts;
    }

    public static void main(String[] words) {
        // values stay words: half the JDK need not be loaded
        System.setProperty("picocli.converters.excludes", "java.*");
        Interruption interruption = Interruption.listen();
        Preload model = Preload.begin(words);
        int code = run(words, Shell.ofThisProcess(interruption::asked, model::await));
        interruption.end();
        System.exit(code);
    }

    /** Runs one command and gives its exit code; never throws. */
    static int run(String[] words, Shell shell) {
        Corolle corolle = new Corolle(shell, CommandTexts.in(CommandLanguage.of(words, shell)));
        int code = corolle.run(words);
        if (shell.results().checkError() && code == ExitCode.OK) {
            code = corolle.say(null, corolle.texts.get("problem.lost"), ExitCode.FILE);
        }
        shell.messages().flush();
        return code;
    }

    private int run(String[] words) {
        debug = List.of(words).contains(Options.DEBUG);
        CommandLine line = line(words);
        try {
            return run(line.parseArgs(words));
        } catch (ParameterException e) {
            say(e, new SyntaxProblem(texts).explain(e), ExitCode.USAGE);
            shell.messages().println(texts.get("problem.help", e.getCommandLine().getCommandSpec().qualifiedName()));
            return ExitCode.USAGE;
        } catch (CommandFailure e) {
            return say(e, e.message(texts), e.code());
        } catch (ProjectProblem e) {
            return say(e, e.message(texts.locale()), ExitCode.FILE);
        } catch (CancellationException e) {
            return say(e, texts.get("problem.cancelled"), ExitCode.CANCELLED);
        } catch (OutOfMemoryError e) {
            return say(e, texts.get("problem.memory"), ExitCode.FILE);
        } catch (RuntimeException | Error e) {
            return say(e, texts.get("problem.bug", e), ExitCode.BUG);
        }
    }

    private int run(ParseResult given) throws CommandFailure, ProjectProblem {
        ParseResult last = given.hasSubcommand() ? given.subcommand() : given;
        if (last.isUsageHelpRequested()) {
            return help(last, shell.results(), ExitCode.OK);
        }
        if (given.isVersionHelpRequested()) {
            shell.results().println(texts.get("version.line", Version.read()));
            return ExitCode.OK;
        }
        if (last == given) {
            return help(given, shell.messages(), ExitCode.USAGE);
        }
        Optional<String> language = Optional.ofNullable(last.matchedOptionValue(Options.LANGUAGE,
                given.matchedOptionValue(Options.LANGUAGE, (String) null)));
        Invocation call = new Invocation(last, shell, texts, language);
        CommandLanguage.check(call);
        return ((Verb) last.commandSpec().userObject()).run(call);
    }

    private int say(Throwable problem, String message, int code) {
        shell.messages().println(message);
        if (debug && problem != null) {
            problem.printStackTrace(shell.messages());
        }
        return code;
    }

    private static int help(ParseResult on, PrintStream to, int code) {
        on.commandSpec().commandLine().usage(to);
        return code;
    }

    private static Verb verb(String name) {
        return switch (name) {
            case "new" -> new NewVerb();
            case "info" -> new InfoVerb();
            case "validate" -> new ValidateVerb();
            case "rules" -> new RulesVerb();
            case "generate" -> new GenerateVerb();
            case "draw" -> new DrawVerb();
            case "serve" -> new ServeVerb();
            case "samples" -> new SamplesVerb();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Only the verb at the head of the words is declared, when there is one: it starts sooner. */
    private CommandLine line(String[] words) {
        CommandSpec all = spec(CommandSpec.create(), "corolle");
        Options.common(all, texts);
        all.addOption(OptionSpec.builder("-V", VERSION).type(boolean.class).versionHelp(true).build());
        all.usageMessage().synopsisSubcommandLabel(texts.get("label.verb"));
        boolean known = words.length > 0 && VERBS.contains(words[0]);
        for (String name : known ? List.of(words[0]) : VERBS) {
            Verb verb = verb(name);
            CommandSpec spec = spec(CommandSpec.wrapWithoutInspection(verb), name);
            verb.declare(spec, texts);
            Options.common(spec, texts);
            all.addSubcommand(name, spec);
        }
        return new CommandLine(all).setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }

    private CommandSpec spec(CommandSpec spec, String name) {
        spec.name(name).resourceBundle(texts.bundle());
        spec.usageMessage().abbreviateSynopsis(true).sortOptions(false);
        return spec;
    }
}
