// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.corolle.core.query.AllElements;
import org.corolle.hub.Answer;
import org.corolle.hub.Hub;
import org.corolle.hub.OperationPermissions;
import org.corolle.hub.Submission;
import org.corolle.hub.change.MetamodelLookup;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.Operation;
import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.framework.Indicator;
import org.corolle.model.project.EvaluationProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a reference may lead to can be made from where it is looked for, with the words that were typed. */
final class ReferenceCandidatesTest {

    private static final Participant WINDOW = new Participant("window", Participant.Role.FACILITATOR);

    @TempDir
    private Path folder;

    @Test
    void aMeasurementIsMadeFromItsIndicator() {
        Indicator indicator = FrameworkPackage.eINSTANCE.getFrameworkFactory().createIndicator();
        EvaluationProject project = org.corolle.model.project.ProjectFactory.eINSTANCE.createEvaluationProject();
        project.setFramework(FrameworkPackage.eINSTANCE.getFrameworkFactory().createEvaluationFramework());
        project.getFramework().getDimensions().add(FrameworkPackage.eINSTANCE.getFrameworkFactory().createDimension());
        project.getFramework().getDimensions().get(0).getCriteria()
                .add(FrameworkPackage.eINSTANCE.getFrameworkFactory().createCriterion());
        project.getFramework().getDimensions().get(0).getCriteria().get(0).getIndicators().add(indicator);

        List<ReferenceCandidates.Home> homes = new ReferenceCandidates(new ModelIndex(project),
                FrameworkPackage.Literals.INDICATOR__MEASUREMENTS).homes(indicator);

        assertEquals(List.of(CollectionPackage.Literals.MEASUREMENT),
                homes.stream().map(ReferenceCandidates.Home::type).toList());
        assertEquals(Map.of("value", List.of("12.5")), homes.get(0).values("12.5"));
        assertEquals(Map.of("text", List.of("presque toutes")), homes.get(0).values("presque toutes"));
        assertEquals(Map.of(), homes.get(0).values(" "));
    }

    @Test
    void whateverIsOfferedIsTakenByTheHub() throws Exception {
        Path file = folder.resolve("illustree.corolle");
        try (InputStream in = Platform.getBundle("org.corolle.samples")
                .getEntry("samples/conserverie-illustree.corolle")
                .openStream()) {
            Files.copy(in, file);
        }
        try (Hub hub = Hub.open(file, OperationPermissions.open(), () -> 0)) {
            List<Operation> offers = hub.askIndex(ReferenceCandidatesTest::offers).join();
            assertTrue(offers.size() > 50, "offers: " + offers.size());

            for (Operation offer : offers) {
                Answer answer = hub.submit(new Submission(UUID.randomUUID().toString(), WINDOW, offer)).join();
                assertInstanceOf(Answer.Accepted.class, answer, offer::toString);
            }
        }
    }

    /** For the first element of each class, and each of its references: each kind that is offered there. */
    private static List<Operation> offers(ModelIndex index) {
        Map<Object, EObject> first = new java.util.LinkedHashMap<>();
        AllElements.of(index.project()).forEach(element -> first.putIfAbsent(element.eClass(), element));
        List<Operation> offers = new ArrayList<>();
        for (EObject element : first.values()) {
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment() && MetamodelLookup.value(element, reference.getName()).isPresent()) {
                    new ReferenceCandidates(index, reference).homes(element).forEach(home -> offers.add(
                            new Operation.Create(MetamodelLookup.nameOf(home.type()), UUID.randomUUID().toString(),
                                    home.place(), home.values("essai"))));
                }
            }
        }
        return offers;
    }
}
