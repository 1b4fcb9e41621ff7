// SPDX-License-Identifier: EPL-2.0
/** La Coopération de Romans, from its activity report and its evaluation. */
package org.corolle.samples.cooperation;
