// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.ecore.EClass;

/**
 * What a first workshop needs: the action that it is about, and the names of the chain's main activities or of the
 * flower's petals. Names are stripped, blank ones left out.
 */
public record WorkshopStart(String action, List<String> activities, List<String> petals) {

    public WorkshopStart {
        action = action.strip();
        activities = named(activities);
        petals = named(petals);
    }

    private static List<String> named(List<String> names) {
        return names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /**
     * Puts it into a new project: the action, which the project's chains are of; as many activities and petals as there
     * are names, those that are there already named anew. Where no names are given, what is there stays.
     */
    public void fill(EvaluationProject project, Supplier<UUID> ids) {
        Action made = create(ProjectPackage.Literals.ACTION, ids);
        made.setName(action);
        project.getActions().add(made);
        for (ValueChain chain : project.getChains()) {
            chain.setName(action);
            chain.setAction(made);
            name(chain.getMainActivities(), activities, ChainPackage.Literals.MAIN_ACTIVITY, ids,
                    MainActivity::setName);
        }
        if (project.getFramework() != null) {
            name(project.getFramework().getDimensions(), petals, FrameworkPackage.Literals.DIMENSION, ids,
                    Dimension::setName);
        }
    }

    private interface Naming<E> {
        void name(E element, String name);
    }

    private static <E extends Identified> void name(List<E> elements, List<String> names, EClass type,
            Supplier<UUID> ids, Naming<E> naming) {
        if (names.isEmpty()) {
            return;
        }
        while (elements.size() > names.size()) {
            elements.remove(elements.size() - 1);
        }
        for (int i = 0; i < names.size(); i++) {
            if (i == elements.size()) {
                elements.add(create(type, ids));
            }
            naming.name(elements.get(i), names.get(i));
        }
    }

    private static <E extends Identified> E create(EClass type, Supplier<UUID> ids) {
        return Elements.create(type, ids);
    }
}
