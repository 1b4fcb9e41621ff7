// SPDX-License-Identifier: EPL-2.0
/** Verbs that make a project, tell what it holds, or copy a sample. */
package org.corolle.cli.project;
