// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.template;

import static org.corolle.samples.kit.Chains.chain;
import static org.corolle.samples.kit.Chains.circuit;
import static org.corolle.samples.kit.Chains.impactDomain;
import static org.corolle.samples.kit.Chains.mainActivity;
import static org.corolle.samples.kit.Chains.supportActivity;
import static org.corolle.samples.kit.Collections.unit;
import static org.corolle.samples.kit.Projects.project;

import java.util.List;

import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.CircuitKind;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ResourceType;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.collection.Unit;
import org.corolle.model.collection.UnitKind;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.kit.Citation;
import org.corolle.samples.kit.Finish;
import org.corolle.samples.kit.Source;

/** Chains to fill in. A pair of activity and circuit without a cell is shown as empty, and stays on the to-do list. */
public final class ChainTemplates {

    private static final Citation PORTER = Source.PORTER.at("chapitre 2 : la chaîne de valeur");
    private static final Citation MATRIX = Source.S001.at("dernière chaîne : activités principales et modalités de valorisation");

    private ChainTemplates() { }

    public static EvaluationProject empty() {
        return Finish.project(project("Nouvelle démarche d'évaluation", null), "template/vide");
    }

    public static EvaluationProject porter() {
        EvaluationProject project = project("Chaîne de valeur de Porter",
                "La chaîne d'une entreprise selon Porter (1985) : cinq activités principales, quatre activités de soutien."
                + " À la pointe de la flèche, Porter place la marge ; la chaîne élargie y met les impacts sociaux.");
        ValueChain chain = chain("Chaîne de valeur").with(ValueChain::setTemplate, true).from(PORTER)
                .in(project.getChains());
        mainActivities(chain, PORTER, "Logistique interne", "Production", "Logistique externe",
                "Commercialisation et vente", "Services");
        supportActivities(chain, PORTER, "Infrastructure de l'entreprise", "Gestion des ressources humaines",
                "Développement technologique", "Approvisionnements");
        circuit("Circuit marchand").with(Circuit::setKind, CircuitKind.MARKET)
                .with(Circuit::setUnit, euro(project)).in(chain.getCircuits());
        impactDomain("Marge").from(PORTER).in(chain.getImpactDomains());
        return Finish.project(project, "template/porter");
    }

    public static EvaluationProject socialStructure() {
        EvaluationProject project = project("Chaîne de valeur d'une structure de l'ESS",
                "Proposition de Corolle pour démarrer : le dessin présenté par l'étude « ESS et création de valeur » n'a pas"
                + " été conservé. Tous les intitulés sont à discuter et à remplacer par ceux du groupe.");
        ValueChain chain = chain("Chaîne de valeur élargie").with(ValueChain::setTemplate, true).in(project.getChains());
        mainActivities(chain, null, "Accueillir et aller vers", "Concevoir avec les personnes concernées",
                "Agir et accompagner", "Partager et relier");
        supportActivities(chain, null, "Gouvernance démocratique", "Vie associative et bénévolat",
                "Équipe salariée et compétences", "Coopération territoriale et financements", "Évaluation et R&D sociale");
        circuits(project, chain);
        List.of("Effets pour les personnes", "Effets pour la structure et ses partenaires", "Effets pour le territoire")
                .forEach(domain -> impactDomain(domain).in(chain.getImpactDomains()));
        return Finish.project(project, "template/structure-ess");
    }

    public static EvaluationProject activitiesAndCircuits() {
        EvaluationProject project = project("Activités et circuits",
                "Trois activités à nommer, trois circuits : neuf cases à remplir en groupe, comme pour la Conserverie.");
        ValueChain chain = chain("Chaîne de valeur élargie").with(ValueChain::setTemplate, true).in(project.getChains());
        mainActivities(chain, null, "Activité 1", "Activité 2", "Activité 3");
        List<ResourceType> types = List.of(ResourceType.MATERIAL, ResourceType.HUMAN, ResourceType.LOGISTIC);
        for (int i = 0; i < types.size(); i++) {
            MainActivity activity = chain.getMainActivities().get(i);
            activity.setResourceType(types.get(i));
        }
        supportActivities(chain, null, "Activité de soutien 1", "Activité de soutien 2");
        circuits(project, chain);
        List.of("Domaine d'impact 1", "Domaine d'impact 2", "Domaine d'impact 3")
                .forEach(domain -> impactDomain(domain).in(chain.getImpactDomains()));
        return Finish.project(project, "template/activites-circuits");
    }

    /** The three circuits of the method; the unit of a local exchange is the group's to choose. */
    private static void circuits(EvaluationProject project, ValueChain chain) {
        circuit("Circuit du don").with(Circuit::setKind, CircuitKind.GIFT).from(MATRIX).in(chain.getCircuits());
        circuit("Circuit local d'échange").with(Circuit::setKind, CircuitKind.LOCAL_EXCHANGE).from(MATRIX)
                .in(chain.getCircuits());
        circuit("Circuit marchand").with(Circuit::setKind, CircuitKind.MARKET).from(MATRIX)
                .with(Circuit::setUnit, euro(project)).in(chain.getCircuits());
    }

    private static Unit euro(EvaluationProject project) {
        return unit(UnitKind.MONEY, "€", "Euro").in(project.getUnits());
    }

    private static void mainActivities(ValueChain chain, Citation passage, String... names) {
        for (String name : names) {
            mainActivity(name).from(passages(passage)).in(chain.getMainActivities());
        }
    }

    private static void supportActivities(ValueChain chain, Citation passage, String... names) {
        for (String name : names) {
            supportActivity(name).from(passages(passage)).in(chain.getSupportActivities());
        }
    }

    private static Citation[] passages(Citation passage) {
        return passage == null ? new Citation[0] : new Citation[] {passage};
    }
}
