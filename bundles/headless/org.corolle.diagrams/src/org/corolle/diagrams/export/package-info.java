// SPDX-License-Identifier: EPL-2.0
/** Drawings as files: SVG, PDF and PNG, for the screen or for paper, with title, version and date. */
package org.corolle.diagrams.export;
