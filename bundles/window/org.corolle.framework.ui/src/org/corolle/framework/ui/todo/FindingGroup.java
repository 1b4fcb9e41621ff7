// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.todo;

import java.util.List;

import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Finding;

/** Findings under one title; the gravest of them gives the group its severity. */
public record FindingGroup(String title, String explanation, RuleSeverity severity, List<Finding> findings) { }
