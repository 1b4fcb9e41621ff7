// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import java.util.concurrent.CancellationException;

import org.corolle.core.project.ProjectProblem;

import picocli.CommandLine.Model.CommandSpec;

/** One command: the words it takes, and what it does with them. */
interface Verb {

    /** Adds the options and parameters; their explanations stand in the texts, under the verb's name. */
    void declare(CommandSpec spec, Texts texts);

    /** Does the work and gives the exit code. */
    int run(Call call) throws Failure, ProjectProblem, CancellationException;
}
