// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import org.corolle.diagrams.DiagramRequest;
import org.corolle.diagrams.export.DrawingExport;

/** One file to draw; its name follows the project's. */
record Drawing(DiagramRequest request, DrawingExport export, String title, String fileName) {
}
