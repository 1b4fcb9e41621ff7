// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.web;

import org.corolle.model.project.EvaluationProject;

/**
 * The project as it was after one delta, in a copy that nobody changes.
 *
 * @param number of the delta
 */
public record ProjectVersion(long number, EvaluationProject project) { }
