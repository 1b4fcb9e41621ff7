// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editor;

import org.corolle.framework.ui.properties.PropertiesView;
import org.corolle.framework.ui.tree.ProjectTreeView;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Leads to an element: the tree opens at it, the editor turns to the page that draws it, its properties come to the front. */
public final class Navigation {

    private Navigation() { }

    /** Shows the properties of this element, and gives the keyboard to what it is called, or else to its first field. */
    public static void edit(IWorkbenchPage page, EObject element) {
        edit(page, element, element.eClass().getEStructuralFeature("name"));
    }

    /** Shows the properties of this element, and gives the keyboard to the field of this feature. */
    public static void edit(IWorkbenchPage page, EObject element, EStructuralFeature feature) {
        try {
            ((PropertiesView) page.showView(PropertiesView.ID)).edit(element, feature);
        } catch (PartInitException missing) {
            Platform.getLog(Navigation.class).error(missing.getMessage(), missing);
        }
    }

    /** Leads there whichever part is in front; the properties take the keyboard. */
    public static void to(IWorkbenchPage page, EObject element) {
        if (page.getActiveEditor() instanceof ProjectEditor editor) {
            editor.reveal(element);
        }
        try {
            ((ProjectTreeView) page.showView(ProjectTreeView.ID, null, IWorkbenchPage.VIEW_VISIBLE)).reveal(element);
            ((PropertiesView) page.showView(PropertiesView.ID)).follow(element);
        } catch (PartInitException missing) {
            Platform.getLog(Navigation.class).error(missing.getMessage(), missing);
        }
    }
}
