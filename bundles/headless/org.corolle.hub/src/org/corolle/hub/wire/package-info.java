// SPDX-License-Identifier: EPL-2.0
/** Operations and deltas as JSON, for the journal and for the network. */
package org.corolle.hub.wire;
