// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.command;

import java.util.concurrent.CancellationException;

import org.corolle.core.project.ProjectProblem;

import picocli.CommandLine.Model.CommandSpec;

/** One command: the words it takes, and what it does with them. */
public interface Verb {

    /** Adds the options and parameters; their explanations stand in the texts, under the verb's name. */
    void declare(CommandSpec spec, CommandTexts texts);

    /** Does the work and gives the exit code. */
    int run(Invocation call) throws CommandFailure, ProjectProblem, CancellationException;
}
