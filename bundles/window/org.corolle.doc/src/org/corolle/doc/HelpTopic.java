// SPDX-License-Identifier: EPL-2.0
package org.corolle.doc;

/** One page of the help: its id (the name of its file) and its title in the language it was asked in. */
public record HelpTopic(String id, String title) { }
