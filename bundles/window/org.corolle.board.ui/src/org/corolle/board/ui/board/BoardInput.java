// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.board;

import java.nio.file.Path;

import org.corolle.diagrams.request.DiagramType;
import org.corolle.ui.look.Icons;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** Names one drawing of an open project to the window; two inputs of the same drawing are equal. */
public final class BoardInput extends PlatformObject implements IEditorInput {

    private final Path file;
    private final Drawing drawing;
    private final String title;

    /** Which drawing: its kind, what it shows, and the petal of a drawing of one petal. */
    public record Drawing(DiagramType type, String subject, String dimension) {

        /** As the address of the board's page has it. */
        String inAddress() {
            return type.id() + ":" + subject + (dimension.isEmpty() ? "" : ":" + dimension);
        }
    }

    public BoardInput(Path file, Drawing drawing, String title) {
        this.file = file;
        this.drawing = drawing;
        this.title = title;
    }

    public Path file() {
        return file;
    }

    public Drawing drawing() {
        return drawing;
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.named("board");
    }

    @Override
    public String getName() {
        return title;
    }

    @Override
    public String getToolTipText() {
        return title;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoardInput input && file.equals(input.file) && drawing.equals(input.drawing);
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + drawing.hashCode();
    }
}
