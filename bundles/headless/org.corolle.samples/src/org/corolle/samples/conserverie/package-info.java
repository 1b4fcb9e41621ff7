// SPDX-License-Identifier: EPL-2.0
/** The Conserverie mobile et solidaire of Romans, from its sources. */
package org.corolle.samples.conserverie;
