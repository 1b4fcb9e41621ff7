// SPDX-License-Identifier: EPL-2.0
/** The drawings as kinds of documents. */
package org.corolle.diagrams.document;
