// SPDX-License-Identifier: EPL-2.0
/** Words, numbers and dates as documents write them, in French and English. */
package org.corolle.grids.words;
