// SPDX-License-Identifier: EPL-2.0
/** What a browser gets over HTTP: the board's files, fonts, pictograms and drawings, and nothing else. */
package org.corolle.server.web;
