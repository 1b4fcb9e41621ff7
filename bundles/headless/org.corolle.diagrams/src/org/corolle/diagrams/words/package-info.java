// SPDX-License-Identifier: EPL-2.0
/** The words on the drawings, in French and English. */
package org.corolle.diagrams.words;
