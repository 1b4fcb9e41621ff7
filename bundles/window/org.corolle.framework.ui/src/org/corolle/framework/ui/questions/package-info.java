// SPDX-License-Identifier: EPL-2.0
/** The table of questions, in its three columns and its paragraphs. */
package org.corolle.framework.ui.questions;
