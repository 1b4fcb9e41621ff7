// SPDX-License-Identifier: EPL-2.0
/** The shapes of petals, and how slips of paper are laid into them. */
package org.corolle.diagrams.petals;
