// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.selection;

import java.util.Optional;

import org.eclipse.core.commands.common.EventManager;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** The element chosen in a view or editor, told to the whole window. */
public final class ElementSelection extends EventManager implements ISelectionProvider {

    private ISelection selection = StructuredSelection.EMPTY;

    /** Gives this part such a provider. */
    public static ElementSelection of(IWorkbenchPart part) {
        ElementSelection provider = new ElementSelection();
        part.getSite().setSelectionProvider(provider);
        provider.keepUp(part);
        return provider;
    }

    /**
     * Takes over what is chosen elsewhere, without a word: a part that is only brought to the front tells the window
     * the
     * element chosen last, not the one that was chosen when it was left.
     */
    private void keepUp(IWorkbenchPart part) {
        IWorkbenchPage page = part.getSite().getPage();
        ISelectionListener listener = (source, chosen) -> {
            if (source != part && element(chosen).isPresent()) {
                selection = chosen;
            }
        };
        page.addSelectionListener(listener);
        page.addPartListener(new IPartListener2() {
            @Override
            public void partClosed(IWorkbenchPartReference closed) {
                if (closed.getPart(false) == part) {
                    page.removeSelectionListener(listener);
                    page.removePartListener(this);
                }
            }
        });
    }

    /** The element that is chosen, if one is. */
    public static Optional<EObject> element(ISelection selection) {
        return selection instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof EObject element
                ? Optional.of(element) : Optional.empty();
    }

    /** Tells the follower which elements are chosen elsewhere in the window, until its control is disposed. */
    public static void follow(IWorkbenchPart part, Control owner, java.util.function.Consumer<EObject> follower) {
        ISelectionListener listener = (source, selection) -> {
            if (source != part) {
                element(selection).ifPresent(follower);
            }
        };
        part.getSite().getPage().addSelectionListener(listener);
        owner.addDisposeListener(event -> part.getSite().getPage().removeSelectionListener(listener));
    }

    /** Chooses this element. */
    public void choose(EObject element) {
        setSelection(element == null ? StructuredSelection.EMPTY : new StructuredSelection(element));
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection chosen) {
        selection = chosen == null ? StructuredSelection.EMPTY : chosen;
        SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
        for (Object listener : getListeners()) {
            ((ISelectionChangedListener) listener).selectionChanged(event);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        addListenerObject(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        removeListenerObject(listener);
    }
}
