// SPDX-License-Identifier: EPL-2.0
/** The map of the stakeholders around an action. */
package org.corolle.diagrams.map;
