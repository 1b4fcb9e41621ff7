// SPDX-License-Identifier: EPL-2.0
/** Rules about the value chain, its cells and its stakeholders. */
package org.corolle.validation.chain;
