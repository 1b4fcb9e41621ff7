// SPDX-License-Identifier: EPL-2.0
/** Texts for people in French and English: where they stand, how they are filled, which language is taken. */
package org.corolle.core.text;
