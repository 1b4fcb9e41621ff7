// SPDX-License-Identifier: EPL-2.0
/** What has been done to an element: when, by which group, what; never by which person. */
package org.corolle.hub.history;
