// SPDX-License-Identifier: EPL-2.0
/** States of a project kept under a label: taken, listed, compared and brought back. */
package org.corolle.hub.snapshot;
