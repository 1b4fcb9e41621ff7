// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.corolle.framework.ui.editing.Addition;
import org.corolle.framework.ui.editing.Edits;
import org.corolle.framework.ui.editing.PartCommandHandler;
import org.corolle.framework.ui.editing.PastedLines;
import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.ProjectPackage;
import org.corolle.ui.project.OpenProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPart;

/** What can be done with the chosen line: add, rename, move, copy, delete; by keys, by the menus, by the mouse. */
final class TreeActions {

    /** The tree makes its lines anew at most every so often; a new one is there a little later. */
    private static final int SOON_MILLIS = 300;

    private final ProjectTree tree;
    private final ElementTitles titles;
    private final Supplier<Optional<OpenProject>> project;
    private final InlineRename renaming;
    private final TreeClipboard clipboard;

    TreeActions(ProjectTree tree, ElementTitles titles, Supplier<Optional<OpenProject>> project, Runnable renamed) {
        this.tree = tree;
        this.titles = titles;
        this.project = project;
        this.renaming = new InlineRename(tree.control(), renamed);
        this.clipboard = new TreeClipboard(titles);
        new TreeMenu(this, titles);
        new TreeDrag(this);
        tree.control().addListener(SWT.KeyDown, this::key);
    }

    /** Takes over the commands of the menu « Édition » while the tree has the keyboard. */
    void in(IWorkbenchPart part) {
        PartCommandHandler.of(part, IWorkbenchCommandConstants.EDIT_DELETE, () -> hasKeyboard() && isPart(),
                this::delete);
        PartCommandHandler.of(part, IWorkbenchCommandConstants.FILE_RENAME, () -> hasKeyboard() && isNamed(),
                this::rename);
        PartCommandHandler.of(part, IWorkbenchCommandConstants.EDIT_COPY, () -> hasKeyboard() && chosen().isPresent(),
                () -> copy(false));
        PartCommandHandler.of(part, IWorkbenchCommandConstants.EDIT_CUT, () -> hasKeyboard() && isPart(),
                () -> copy(true));
        PartCommandHandler.of(part, IWorkbenchCommandConstants.EDIT_PASTE, () -> hasKeyboard() && canPaste(),
                this::paste);
    }

    ProjectTree tree() {
        return tree;
    }

    Optional<OpenProject> project() {
        return project.get();
    }

    boolean isRenaming() {
        return renaming.isOn();
    }

    void stopRenaming() {
        renaming.stop();
    }

    /** The element of the chosen line; none when it is a group. */
    Optional<EObject> chosen() {
        return tree.node().filter(node -> !node.isGroup()).map(TreeNode::element);
    }

    /** Whether an element is chosen that can be taken out: any but the project. */
    boolean isPart() {
        return chosen().filter(element -> element.eContainer() != null).isPresent();
    }

    boolean isNamed() {
        return chosen().filter(NamedElement.class::isInstance).isPresent();
    }

    boolean canPaste() {
        return tree.node().filter(node -> clipboard.fits(node) || !clipboard.lines().names().isEmpty()
                && !named(node).isEmpty()).isPresent();
    }

    /** Adds this and lets its name be typed at once. */
    void add(Addition addition) {
        edits().create(addition.parent(), addition.list(), addition.type(), addition.index())
                .thenAccept(made -> made.ifPresent(element ->
                tree.control().getDisplay().timerExec(SOON_MILLIS, () -> begin(element))));
    }

    void rename() {
        chosen().ifPresent(element -> renaming.start(tree.control().getSelection()[0], project().orElseThrow(),
                (NamedElement) element));
    }

    void delete() {
        chosen().ifPresent(element -> edits().delete(element));
    }

    void shift(int by) {
        chosen().ifPresent(element -> edits().shift(element, by));
    }

    void copy(boolean cut) {
        chosen().ifPresent(element -> clipboard.take(element, cut));
    }

    void paste() {
        tree.node().ifPresent(node -> {
            PastedLines lines = clipboard.lines();
            if (lines.names().isEmpty()) {
                clipboard.put(node, project().orElseThrow());
            } else {
                TreePaste.ask(this, lines, named(node));
            }
        });
    }

    /** What a line of text could become here. */
    private static List<Addition> named(TreeNode node) {
        List<Addition> all = node.isGroup() ? Addition.in(node.element(), node.group()) : Addition.in(node.element());
        return all.stream().filter(a -> a.list().isMany()
                && ProjectPackage.Literals.NAMED_ELEMENT.isSuperTypeOf(a.type())).toList();
    }

    Edits edits() {
        return new Edits(project().orElseThrow());
    }

    ElementTitles titles() {
        return titles;
    }

    private void begin(EObject element) {
        if (!tree.control().isDisposed() && tree.reveal(element)) {
            tree.control().notifyListeners(SWT.Selection, new Event());
            tree.control().setFocus();
            if (element instanceof NamedElement) {
                rename();
            }
        }
    }

    private boolean hasKeyboard() {
        return tree.control().isFocusControl() && project().isPresent();
    }

    private void key(Event event) {
        boolean up = event.keyCode == SWT.ARROW_UP;
        if (event.stateMask == SWT.ALT && (up || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            shift(up ? -1 : 1);
        } else if (event.keyCode == SWT.INSERT && event.stateMask == 0) {
            chosen().flatMap(Addition::after).ifPresent(this::add);
        }
    }
}
