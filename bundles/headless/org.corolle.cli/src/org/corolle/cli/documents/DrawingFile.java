// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.documents;

import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.export.DrawingExport;

/** One file to draw; its name follows the project's. */
record DrawingFile(DiagramRequest request, DrawingExport export, String title, String fileName) {
}
