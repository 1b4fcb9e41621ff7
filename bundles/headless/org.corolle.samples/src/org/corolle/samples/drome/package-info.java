// SPDX-License-Identifier: EPL-2.0
/** The common core of the Drôme's social centres. */
package org.corolle.samples.drome;
