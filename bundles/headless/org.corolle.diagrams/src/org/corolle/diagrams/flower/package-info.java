// SPDX-License-Identifier: EPL-2.0
/** The flower of an action, one petal, the flower of the framework. */
package org.corolle.diagrams.flower;
