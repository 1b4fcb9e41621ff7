// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.create;

import java.nio.file.Path;

import org.corolle.samples.Template;

/**
 * What somebody asked for: a project of this name, from this template, in this file. Territory and organisation may be
 * empty.
 */
record NewProjectRequest(Template template, String name, String territory, String organisation, Path file) { }
