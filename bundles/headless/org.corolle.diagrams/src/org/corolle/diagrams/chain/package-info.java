// SPDX-License-Identifier: EPL-2.0
/** The extended value chain: the whole canvas of the method, and the chain of one circuit. */
package org.corolle.diagrams.chain;
