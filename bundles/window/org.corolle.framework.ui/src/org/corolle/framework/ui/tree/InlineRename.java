// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.tree;

import org.corolle.framework.ui.editing.NameEdit;
import org.corolle.model.project.NamedElement;
import org.corolle.ui.project.OpenProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A name typed on its line: Enter or leaving takes it, Escape does not. What others write meanwhile stays. */
final class InlineRename {

    private final Tree tree;
    private final Runnable done;
    private Text text;

    InlineRename(Tree tree, Runnable done) {
        this.tree = tree;
        this.done = done;
    }

    boolean isOn() {
        return text != null;
    }

    void stop() {
        Text over = text;
        text = null;
        if (over != null) {
            over.dispose();
            done.run();
        }
    }

    void start(TreeItem item, OpenProject project, NamedElement element) {
        stop();
        NameEdit edit = NameEdit.of(project, element);
        text = new Text(tree, SWT.SINGLE | SWT.BORDER);
        TreeEditor editor = new TreeEditor(tree);
        editor.horizontalAlignment = SWT.LEFT;
        editor.grabHorizontal = true;
        editor.minimumWidth = 120;
        editor.setEditor(text, item);
        text.setText(edit.line());
        text.selectAll();
        text.setFocus();
        text.addDisposeListener(event -> editor.dispose());
        text.addListener(SWT.Traverse, event -> leave(event, () -> take(edit)));
        text.addListener(SWT.FocusOut, event -> take(edit));
    }

    private void leave(Event event, Runnable take) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            take.run();
            tree.setFocus();
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            stop();
            tree.setFocus();
        }
    }

    private void take(NameEdit edit) {
        if (text == null || text.isDisposed()) {
            return;
        }
        String typed = text.getText();
        stop();
        edit.take(typed);
    }
}
