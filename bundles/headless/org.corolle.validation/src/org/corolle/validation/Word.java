// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation;

/** An argument of a sentence that is a word of the house in either language. */
public enum Word {
    /** A figure whose source document is not named. */
    UNKNOWN_SOURCE
}
