// SPDX-License-Identifier: EPL-2.0
/** The one writer of an open project, and the copies that follow it. */
package org.corolle.hub;
