// SPDX-License-Identifier: EPL-2.0
/** A disk that fails where a test says so. */
package org.corolle.hub.disk;
