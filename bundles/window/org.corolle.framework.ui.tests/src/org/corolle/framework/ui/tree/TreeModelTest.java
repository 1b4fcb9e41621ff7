// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.corolle.core.labels.Labels;
import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.text.SearchText;
import org.corolle.framework.ui.text.TinyProject;
import org.corolle.model.collection.CollectionFactory;
import org.junit.jupiter.api.Test;

final class TreeModelTest {

    private static final int MANY = 100_000;
    /** Work of the processor, not time on the clock: other programs do not count. */
    private static final int MOST_SECONDS_OF_WORK = 3;

    private final TinyProject small = new TinyProject();

    @Test
    void groupsTheProjectUnderTheLabelsOfTheMetamodel() {
        TreeModel tree = tree("");

        assertEquals(List.of("Chaînes de valeur (1)", "Référentiel d'évaluation", "Documents sources (1)"),
                lines(tree, tree.root()));
    }

    @Test
    void groupsSeveralKindsBelowOneElementAndNotOneKindAlone() {
        TreeModel tree = tree("");
        TreeNode chain = last(tree.pathTo(small.chain));
        TreeNode framework = last(tree.pathTo(small.project.getFramework()));

        assertEquals(List.of("Activités principales (1)", "Modalités de valorisation (circuits) (2)", "Cases (1)"),
                lines(tree, chain));
        assertEquals(List.of("Quelle complémentarité ?"), lines(tree, framework));
    }

    @Test
    void leavesSourcesToTheProperties() {
        TreeModel tree = tree("");

        assertTrue(last(tree.pathTo(small.surplus)).children().isEmpty());
        assertSame(small.surplus, last(tree.pathTo(small.surplus.getSourceRefs().get(0))).element());
    }

    @Test
    void marksWhatIsIllustrativeAndWhatItContains() {
        small.chain.setIllustrative(true);
        TreeModel tree = tree("");

        assertEquals("Chaîne (illustratif)", tree.label(last(tree.pathTo(small.chain))));
        assertEquals("Don (illustratif)", tree.label(last(tree.pathTo(small.gift))));
    }

    @Test
    void aProjectThatHoldsSomeIllustrationsDoesNotMarkWhatIsReal() {
        small.project.setIllustrative(true);
        TreeModel tree = tree("");

        assertEquals("Conserverie (illustratif)", tree.label(tree.root()));
        assertEquals("Don", tree.label(last(tree.pathTo(small.gift))));
    }

    @Test
    void aSearchKeepsWhatMatchesAndTheWayThere() {
        TreeModel tree = tree("circuit MARCHAND");

        assertEquals(1, tree.matches());
        assertEquals(List.of("Chaînes de valeur (1)"), lines(tree, tree.root()));
        assertEquals(List.of("Modalités de valorisation (circuits) (1)"), lines(tree, last(tree.pathTo(small.chain))));
        assertTrue(tree.pathTo(small.gift).isEmpty());
    }

    @Test
    void aSearchFindsAKindByItsName() {
        assertEquals(2, tree("circuit").matches());
    }

    @Test
    void aHundredThousandElementsOpenAndAreSearchedAtOnce() {
        IntStream.range(0, MANY).forEach(i -> small.project.getMeasurements()
                .add(CollectionFactory.eINSTANCE.createMeasurement()));

        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        TreeModel tree = tree("");
        assertEquals(4, tree.pathTo(small.project.getMeasurements().get(MANY - 1)).size() + 1);
        assertEquals(1, tree("surplus").matches());
        Duration worked = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
        assertTrue(worked.toSeconds() < MOST_SECONDS_OF_WORK, worked.toString());
    }

    private TreeModel tree(String search) {
        return new TreeModel(small.project, new ElementTitles(Labels.in(Locale.FRENCH)), SearchText.of(search));
    }

    private static List<String> lines(TreeModel tree, TreeNode node) {
        return node.children().stream().map(tree::label).toList();
    }

    private static TreeNode last(List<TreeNode> path) {
        return path.get(path.size() - 1);
    }
}
