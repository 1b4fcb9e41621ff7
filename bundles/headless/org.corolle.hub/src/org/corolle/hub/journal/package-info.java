// SPDX-License-Identifier: EPL-2.0
/** What came since the last save, on disk before it is acknowledged. */
package org.corolle.hub.journal;
