// SPDX-License-Identifier: EPL-2.0
/** Edits inside a text, merged so that no letter is lost. */
package org.corolle.hub.text;
