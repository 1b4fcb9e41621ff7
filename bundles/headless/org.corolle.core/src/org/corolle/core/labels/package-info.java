// SPDX-License-Identifier: EPL-2.0
/** The words users see, in French and English, read from the metamodel. */
package org.corolle.core.labels;
