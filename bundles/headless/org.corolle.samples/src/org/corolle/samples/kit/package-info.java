// SPDX-License-Identifier: EPL-2.0
/** The small language in which samples and templates are written. */
package org.corolle.samples.kit;
