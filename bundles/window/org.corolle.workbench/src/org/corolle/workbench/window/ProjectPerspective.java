// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.window;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The tree on the left, the project in the middle, its properties on the right, what is to be done below. */
public final class ProjectPerspective implements IPerspectiveFactory {

    /** Id of this perspective. */
    public static final String ID = "org.corolle.workbench.perspective";
    /** Ids of the views in it. */
    public static final String TREE = "org.corolle.framework.ui.project-tree";
    public static final String PROPERTIES = "org.corolle.framework.ui.properties";
    public static final String TO_DO = "org.corolle.framework.ui.to-do";

    private static final float TREE_SHARE = 0.21f;
    private static final float EDITOR_SHARE = 0.68f;
    private static final float TO_DO_FROM = 0.70f;

    /** In points: on less, three columns and a list below would leave no line of the list in sight. */
    private static final int LEAST_WIDTH = 1000;
    private static final int LEAST_HEIGHT = 600;
    private static final float SMALL_TREE_SHARE = 0.3f;
    private static final float SMALL_BELOW_FROM = 0.45f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        if (screen.width < LEAST_WIDTH || screen.height < LEAST_HEIGHT) {
            small(layout);
        } else {
            usual(layout);
        }
    }

    /** A small screen, or a large scale: properties and what is to be done share the lower half. */
    private static void small(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.createFolder("left", IPageLayout.LEFT, SMALL_TREE_SHARE, editors).addView(TREE);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, SMALL_BELOW_FROM, editors);
        below.addView(TO_DO);
        below.addView(PROPERTIES);
        below.addPlaceholder("org.eclipse.ui.views.ProgressView");
    }

    private static void usual(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, TREE_SHARE, editors);
        left.addView(TREE);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, EDITOR_SHARE, editors);
        right.addView(PROPERTIES);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, TO_DO_FROM, editors);
        below.addView(TO_DO);
        below.addPlaceholder("org.eclipse.ui.views.ProgressView");
    }
}
