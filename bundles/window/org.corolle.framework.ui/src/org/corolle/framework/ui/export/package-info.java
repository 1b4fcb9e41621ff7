// SPDX-License-Identifier: EPL-2.0
/** « Exporter… »: which documents, in which formats and language, to which place; then written in the background. */
package org.corolle.framework.ui.export;
