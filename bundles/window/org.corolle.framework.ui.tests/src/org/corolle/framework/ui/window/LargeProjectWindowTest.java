// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectWriter;
import org.corolle.framework.ui.text.TinyProject;
import org.corolle.framework.ui.todo.ToDoView;
import org.corolle.framework.ui.tree.ProjectTreeView;
import org.corolle.framework.ui.tree.TreeNode;
import org.corolle.model.chain.ChainFactory;
import org.corolle.model.project.ProjectFactory;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LargeProjectWindowTest {

    private static final int GROUPS = 60_000;
    private static final int RESOURCES = 40_000;
    /** Longer than this and people believe that the window is dead. */
    private static final long LONGEST_PAUSE_MILLIS = 4_000;

    @TempDir
    Path folder;

    @Test
    void aHundredThousandElementsOpenWhileTheWindowStaysAlive() throws Exception {
        Path file = folder.resolve("large.corolle");
        new ProjectWriter().write(large(), file, Progress.NONE);

        try (ProjectWindow window = new ProjectWindow()) {
            window.open(file);
            Tree tree = window.treeOf(TreeNode.class);
            assertEquals(4, tree.getItem(0).getItemCount());
            ToDoView toDo = window.view(ToDoView.ID);
            window.until(() -> toDo.findings().size() > GROUPS);
            window.settle();

            ProjectTreeView view = window.view(ProjectTreeView.ID);
            tree.getItem(0).getItem(0).setExpanded(true);
            window.settle();
            view.reveal(window.project().project().getChains().get(0).getResources().get(RESOURCES - 1));
            window.settle();

            assertEquals("Ressource " + (RESOURCES - 1), tree.getSelection()[0].getText());
            assertTrue(window.longestPause() < LONGEST_PAUSE_MILLIS, "the window stood still for "
                    + window.longestPause() + " ms");
        }
    }

    private static org.corolle.model.project.EvaluationProject large() {
        TinyProject small = new TinyProject();
        IntStream.range(0, GROUPS).forEach(i -> small.project.getStakeholders()
                .add(TinyProject.named(ProjectFactory.eINSTANCE.createStakeholder(), "Groupe " + i)));
        IntStream.range(0, RESOURCES).forEach(i -> small.chain.getResources()
                .add(TinyProject.named(ChainFactory.eINSTANCE.createResource(), "Ressource " + i)));
        return small.project;
    }
}
