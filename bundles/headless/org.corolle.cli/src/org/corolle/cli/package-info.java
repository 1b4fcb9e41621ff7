// SPDX-License-Identifier: EPL-2.0
/** The command line: finds the verb, one class each, and lets it work; starts as plain Java. */
package org.corolle.cli;
