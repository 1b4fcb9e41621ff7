// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.util.Iterator;
import java.util.UUID;
import java.util.function.Supplier;

import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.eclipse.emf.ecore.EObject;

/** A new project that starts from a template. */
public final class NewProject {

    private NewProject() { }

    /**
     * Turns this copy of a template into a project of its own: its title, new identifiers for all it holds, and chains
     * that are no templates any more.
     */
    public static EvaluationProject from(EvaluationProject template, String title, Supplier<UUID> ids) {
        template.setName(title);
        template.setId(ids.get().toString());
        for (Iterator<EObject> all = template.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified element) {
                element.setId(ids.get().toString());
            }
        }
        template.setDescription(null);
        template.getChains().forEach(chain -> chain.setTemplate(false));
        return template;
    }
}
