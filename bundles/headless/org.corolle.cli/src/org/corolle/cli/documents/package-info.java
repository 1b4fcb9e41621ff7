// SPDX-License-Identifier: EPL-2.0
/** Verbs that write the documents and drawings of a project. */
package org.corolle.cli.documents;
