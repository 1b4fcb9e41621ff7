// SPDX-License-Identifier: EPL-2.0
/** Text measured, cleaned and broken with the shipped typeface, so that board, PDF and picture break lines alike. */
package org.corolle.scene.text;
