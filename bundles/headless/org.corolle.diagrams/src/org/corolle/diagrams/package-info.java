// SPDX-License-Identifier: EPL-2.0
/** Scenes of the chain, the flower and the stakeholder map, made from the project alone. */
package org.corolle.diagrams;
