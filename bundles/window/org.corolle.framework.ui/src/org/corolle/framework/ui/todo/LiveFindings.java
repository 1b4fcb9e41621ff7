// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.todo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.corolle.model.project.Identified;
import org.corolle.ui.project.OpenProject;
import org.corolle.validation.rule.Finding;
import org.eclipse.emf.ecore.EObject;

/** Turns findings about a copy of the project into findings about the elements that the window shows. */
final class LiveFindings {

    private final OpenProject project;

    LiveFindings(OpenProject project) {
        this.project = project;
    }

    /** The same findings; those about something that is gone by now are left out. */
    List<Finding> all(List<Finding> findings) {
        List<Finding> here = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            Optional<EObject> element = element(finding.element());
            List<Object> arguments = list(finding.arguments());
            if (element.isPresent() && arguments != null) {
                here.add(new Finding(finding.rule(), finding.severity(), element.get(), finding.key(), arguments));
            }
        }
        return here;
    }

    private Optional<EObject> element(EObject there) {
        return there instanceof Identified identified ? project.element(identified.getId()) : Optional.empty();
    }

    /** The same arguments; null when one of them is gone. */
    private List<Object> list(List<?> there) {
        List<Object> here = new ArrayList<>(there.size());
        for (Object argument : there) {
            Object own = argument instanceof EObject e ? element(e).orElse(null) : argument instanceof List<?> many
                    ? list(many) : argument;
            if (own == null && argument != null) {
                return null;
            }
            here.add(own);
        }
        return here;
    }
}
