// SPDX-License-Identifier: EPL-2.0
/** What the samples of Romans share: places, groups, units, values, petals without names, real sessions. */
package org.corolle.samples.romans;
