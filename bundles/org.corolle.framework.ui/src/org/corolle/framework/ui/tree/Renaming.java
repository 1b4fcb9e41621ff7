// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.tree;

import org.corolle.framework.ui.editing.Edits;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.ProjectPackage;
import org.corolle.session.operation.Operation.EditText;
import org.corolle.session.text.TextEdit;
import org.corolle.ui.project.OpenProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A name typed on its line: Enter or leaving takes it, Escape does not. What others write meanwhile stays. */
final class Renaming {

    private final Tree tree;
    private final Runnable done;
    private Text text;

    Renaming(Tree tree, Runnable done) {
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
        String before = element.getName() == null ? "" : element.getName();
        String line = before.strip().replaceAll("\\s+", " ");
        long base = project.number();
        String id = Edits.id(element);
        text = new Text(tree, SWT.SINGLE | SWT.BORDER);
        TreeEditor editor = new TreeEditor(tree);
        editor.horizontalAlignment = SWT.LEFT;
        editor.grabHorizontal = true;
        editor.minimumWidth = 120;
        editor.setEditor(text, item);
        text.setText(line);
        text.selectAll();
        text.setFocus();
        text.addDisposeListener(event -> editor.dispose());
        text.addListener(SWT.Traverse, event -> leave(event, () -> take(project, id, before, line, base)));
        text.addListener(SWT.FocusOut, event -> take(project, id, before, line, base));
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

    private void take(OpenProject project, String id, String before, String line, long base) {
        if (text == null || text.isDisposed()) {
            return;
        }
        String typed = text.getText();
        stop();
        if (!typed.equals(line)) {
            project.change(new EditText(id, ProjectPackage.Literals.NAMED_ELEMENT__NAME.getName(), base, TextEdit.between(before, typed)));
        }
    }
}
