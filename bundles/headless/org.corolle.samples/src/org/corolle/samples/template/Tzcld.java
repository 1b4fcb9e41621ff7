// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.template;

import static org.corolle.samples.kit.Chains.chain;
import static org.corolle.samples.kit.Chains.impactDomain;
import static org.corolle.samples.kit.Chains.mainActivity;
import static org.corolle.samples.kit.Chains.supportActivity;
import static org.corolle.samples.kit.Frameworks.framework;
import static org.corolle.samples.kit.Projects.project;

import java.util.List;
import java.util.Locale;

import org.corolle.model.chain.ImpactDomain;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.framework.Dimension;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.kit.Citation;
import org.corolle.samples.kit.Finish;
import org.corolle.samples.kit.Petals;
import org.corolle.samples.kit.Source;

/** Territoires zéro chômeur de longue durée: one family of activities, two supports, three targets of impact. */
public final class Tzcld {

    private static final Citation PAGE = Source.TZCLD.at("début de la page");

    private Tzcld() { }

    public static EvaluationProject build() {
        EvaluationProject project = project("Territoires zéro chômeur de longue durée : trois cibles d'impact",
                "La chaîne et les trois cibles évaluées dans le 13e arrondissement de Paris, reprises ensuite à Colombelles,"
                + " Thiers et Villeurbanne Saint-Jean. Les listes d'indicateurs ne sont pas publiées : elles restent à saisir.");
        project.getSourceRefs().add(Source.TZCLD_FOUR.at("début de la page").toReference());
        project.setFramework(framework("Référentiel d'évaluation").from(PAGE).alone());
        Petals.into(project.getFramework(),
                Petals.named(List.of("Salariés", "Utilisateurs des activités", "Territoire")), PAGE);
        ValueChain chain = chain("Chaîne de valeur de l'expérimentation").with(ValueChain::setTemplate, true).from(PAGE)
                .in(project.getChains());
        mainActivity("Activités de l'entreprise à but d'emploi").from(PAGE).in(chain.getMainActivities());
        supportActivity("Gouvernance collective").from(PAGE).in(chain.getSupportActivities());
        supportActivity("Mobilisation, implication et animation des ressources humaines").from(PAGE)
                .in(chain.getSupportActivities());
        for (Dimension target : project.getFramework().getDimensions()) {
            impactDomain("Impacts : " + target.getName().toLowerCase(Locale.FRENCH)).from(PAGE)
                    .having(ImpactDomain::getDimensions, target).in(chain.getImpactDomains());
        }
        return Finish.project(project, "template/tzcld");
    }
}
