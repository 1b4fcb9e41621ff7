// SPDX-License-Identifier: EPL-2.0
/** Blank chains and flowers to start from. */
package org.corolle.samples.template;
