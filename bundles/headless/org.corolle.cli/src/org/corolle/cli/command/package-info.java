// SPDX-License-Identifier: EPL-2.0
/** What every verb needs: its options, the shell around it, messages, JSON, failures. */
package org.corolle.cli.command;
