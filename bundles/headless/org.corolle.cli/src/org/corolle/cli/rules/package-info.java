// SPDX-License-Identifier: EPL-2.0
/** Verbs that check a project, or change what its rules ask. */
package org.corolle.cli.rules;
