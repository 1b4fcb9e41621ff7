// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.kit;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.corolle.model.chain.Wording;
import org.corolle.model.collection.Measurement;
import org.corolle.model.project.CommitmentZoom;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.RuleSetting;
import org.corolle.model.project.SourceReference;
import org.corolle.model.transfer.Crosswalk;
import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.SessionRole;
import org.eclipse.emf.ecore.EObject;

/**
 * Identifiers made from the sample and the way to the element in words, so that they stay the same
 * from build to build and when a neighbour is added.
 */
final class Ids {

    private final Map<String, Integer> taken = new HashMap<>();

    void give(EvaluationProject project, String seed) {
        give((Identified) project, "corolle:" + seed);
    }

    private void give(Identified element, String path) {
        element.setId(UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)).toString());
        List<EObject> children = List.copyOf(element.eContents());
        for (EObject child : children) {
            String step = path + "/" + child.eContainingFeature().getName() + ":" + word(child);
            int rank = taken.merge(step, 1, Integer::sum);
            give((Identified) child, rank == 1 ? step : step + "#" + rank);
        }
    }

    private static String word(EObject element) {
        if (element instanceof NamedElement named && named.getName() != null) {
            return named.getName();
        } else if (element instanceof SourceReference reference) {
            return reference.getDocument().getName() + " " + reference.getLocator();
        } else if (element instanceof Wording wording) {
            return wording.getText();
        } else if (element instanceof CommitmentZoom zoom) {
            return zoom.getCommitment().getName();
        } else if (element instanceof Attendance attendance) {
            return attendance.getStakeholder().getName();
        } else if (element instanceof Measurement measurement) {
            return measurement.getKind() + " " + measurement.getIndicator().getCode();
        } else if (element instanceof Crosswalk crosswalk) {
            return crosswalk.getLocal().getName();
        } else if (element instanceof SessionRole role) {
            return role.getKind() + " " + role.getHeldBy();
        } else if (element instanceof RuleSetting setting) {
            return setting.getRule();
        }
        return element.eClass().getName();
    }
}
