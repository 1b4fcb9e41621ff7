// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.navigation;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * Leads to an element: the tree opens at it, the editor turns to the page that draws it, its properties come to the
 * front.
 */
public final class Navigation {

    /** Ids of the views that navigation leads to. */
    public static final String PROPERTIES = "org.corolle.framework.ui.properties";
    public static final String TREE = "org.corolle.framework.ui.project-tree";

    private Navigation() { }

    /**
     * Shows the properties of this element, and gives the keyboard to what it is called, or else to its first field.
     */
    public static void edit(IWorkbenchPage page, EObject element) {
        edit(page, element, element.eClass().getEStructuralFeature("name"));
    }

    /** Shows the properties of this element, and gives the keyboard to the field of this feature. */
    public static void edit(IWorkbenchPage page, EObject element, EStructuralFeature feature) {
        try {
            ((EditsElement) page.showView(PROPERTIES)).edit(element, feature);
        } catch (PartInitException missing) {
            Platform.getLog(Navigation.class).error(missing.getMessage(), missing);
        }
    }

    /** Leads there whichever part is in front; the properties take the keyboard. */
    public static void to(IWorkbenchPage page, EObject element) {
        if (page.getActiveEditor() instanceof ShowsElement editor) {
            editor.reveal(element);
        }
        try {
            ((ShowsElement) page.showView(TREE, null, IWorkbenchPage.VIEW_VISIBLE)).reveal(element);
            ((EditsElement) page.showView(PROPERTIES)).follow(element);
        } catch (PartInitException missing) {
            Platform.getLog(Navigation.class).error(missing.getMessage(), missing);
        }
    }
}
