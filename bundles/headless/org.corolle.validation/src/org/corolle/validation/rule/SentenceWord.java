// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.rule;

/** An argument of a sentence that is a word of the house in either language. */
public enum SentenceWord {
    /** A figure whose source document is not named. */
    UNKNOWN_SOURCE
}
