// SPDX-License-Identifier: EPL-2.0
/**
 * What people do in a session, in their own words: add a card, group cards, write a cell. The hub works each act out.
 */
package org.corolle.hub.act;
