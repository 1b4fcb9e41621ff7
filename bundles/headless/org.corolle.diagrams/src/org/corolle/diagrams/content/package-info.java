// SPDX-License-Identifier: EPL-2.0
/** What flowers are drawn from: the project as a flower sees it, its cards by petal, its questions and colours. */
package org.corolle.diagrams.content;
