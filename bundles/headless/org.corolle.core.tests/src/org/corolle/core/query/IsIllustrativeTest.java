// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.query;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.framework.FrameworkFactory;
import org.corolle.model.framework.Indicator;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectFactory;
import org.junit.jupiter.api.Test;

final class IsIllustrativeTest {

    private final EvaluationProject project = ProjectFactory.eINSTANCE.createEvaluationProject();
    private final EvaluationFramework framework = FrameworkFactory.eINSTANCE.createEvaluationFramework();
    private final Dimension dimension = FrameworkFactory.eINSTANCE.createDimension();
    private final Criterion criterion = FrameworkFactory.eINSTANCE.createCriterion();
    private final Indicator indicator = FrameworkFactory.eINSTANCE.createIndicator();

    IsIllustrativeTest() {
        project.setFramework(framework);
        framework.getDimensions().add(dimension);
        dimension.getCriteria().add(criterion);
        criterion.getIndicators().add(indicator);
    }

    @Test
    void whatStandsInMadeUpContentIsMadeUp() {
        criterion.setIllustrative(true);

        assertTrue(IsIllustrative.test(indicator));
        assertFalse(IsIllustrative.test(dimension));
    }

    @Test
    void aProjectThatHasMadeUpContentKeepsItsRealElementsReal() {
        project.setIllustrative(true);

        assertTrue(IsIllustrative.test(project));
        assertFalse(IsIllustrative.test(indicator));
    }
}
