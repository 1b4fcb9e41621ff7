// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.document;

import java.nio.file.Path;

/** One file to write. */
public record DocumentFile(DocumentKind kind, DocumentRequest request, Path target) {
}
