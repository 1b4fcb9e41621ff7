// SPDX-License-Identifier: EPL-2.0
/** Elementary changes of a project, their making and their taking back. */
package org.corolle.hub.change;
