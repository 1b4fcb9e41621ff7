// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.create;

import java.nio.file.Path;
import java.util.Optional;

import org.corolle.core.project.WorkshopStart;
import org.corolle.samples.Template;

/**
 * What somebody asked for: a project of this name, from this template, in this file. Territory and organisation may be
 * empty. A start says what a first workshop needs.
 */
record NewProjectRequest(Template template, String name, String territory, String organisation, Path file,
        Optional<WorkshopStart> start) { }
