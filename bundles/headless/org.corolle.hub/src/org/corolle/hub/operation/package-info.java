// SPDX-License-Identifier: EPL-2.0
/** What participants ask for, and how it is checked and worked out. */
package org.corolle.hub.operation;
