// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.conserverie;

import static org.corolle.samples.kit.Chains.chain;
import static org.corolle.samples.kit.Chains.circuit;
import static org.corolle.samples.kit.Chains.impactDomain;
import static org.corolle.samples.kit.Chains.mainActivity;
import static org.corolle.samples.kit.Chains.resource;
import static org.corolle.samples.kit.Source.S000;
import static org.corolle.samples.kit.Source.S001;
import static org.corolle.samples.kit.Source.S004;

import java.util.List;

import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.CircuitKind;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.Resource;
import org.corolle.model.chain.ResourceType;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.collection.Unit;
import org.corolle.model.project.Action;
import org.corolle.model.project.DocumentStatus;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Stakeholder;
import org.corolle.samples.kit.Citation;
import org.corolle.samples.kit.Lookup;

/** The extended value chain of the last slide: three activities, three circuits, what enters and what comes out. */
final class Chain {

    private static final Citation SLIDE = S001.at("dernière diapositive de la Conserverie");
    private static final Citation CIRCUITS = S000.at("Phase 2 : les trois circuits d'échanges");
    private static final Citation MARKET = S000.at("Une extension en cours aux circuits d'échanges marchands-ESS");

    private final EvaluationProject project;
    private final Lookup find;
    private final ValueChain chain;

    Chain(EvaluationProject project, Action action) {
        this.project = project;
        this.find = Lookup.in(project);
        this.chain = chain("La Conserverie mobile et solidaire").with(ValueChain::setVersion, "1")
                .with(ValueChain::setStatus, DocumentStatus.IN_DISCUSSION).with(ValueChain::setAction, action)
                .from(SLIDE, CIRCUITS).in(project.getChains());
    }

    void write() {
        mainActivities();
        circuits();
        resources();
        new Cells(chain).write();
        SupportActivities.into(chain, project);
        List.of("Vitalité de la communauté et cohésion sociale",
                "Création de richesses économiques, sociales et culturelles",
                "Accélération de la transition écologique")
                .forEach(domain -> impactDomain(domain).from(SLIDE, S000.at("domaines d'impacts")).in(chain.getImpactDomains()));
        chain.getStakeholders().addAll(project.getStakeholders());
    }

    private void mainActivities() {
        activity("Collecte de produits", ResourceType.FOOD, "Ressources alimentaires");
        activity("Transformation des produits", ResourceType.HUMAN, "Ressources humaines");
        activity("Distribution des produits transformés", ResourceType.LOGISTIC, "Ressources logistiques");
    }

    private void activity(String name, ResourceType type, String resourceLabel) {
        mainActivity(name).with(MainActivity::setResourceType, type).with(MainActivity::setResourceLabel, resourceLabel)
                .from(SLIDE).in(chain.getMainActivities());
    }

    private void circuits() {
        circuit("Circuit du don").with(Circuit::setKind, CircuitKind.GIFT).with(Circuit::setStatus, CellStatus.EXISTING)
                .from(SLIDE, CIRCUITS.saying("don des denrées alimentaires par les producteurs, don de temps par les"
                        + " bénévoles, don des produits transformés"))
                .in(chain.getCircuits());
        circuit("Circuit local d'échange").with(Circuit::setKind, CircuitKind.LOCAL_EXCHANGE)
                .with(Circuit::setStatus, CellStatus.EXISTING).with(Circuit::setUnit, find.the(Unit.class, "Tic-tac"))
                .from(SLIDE, CIRCUITS.saying("contrepartie en monnaie-temps pour les activités de transformation, échange"
                        + " des produits transformés au sein d'un système d'échange local"))
                .in(chain.getCircuits());
        circuit("Circuit marchand").with(Circuit::setKind, CircuitKind.MARKET)
                .with(Circuit::setStatus, CellStatus.IN_PROGRESS).with(Circuit::setUnit, find.the(Unit.class, "Euro"))
                .with(Circuit::setEthicalRule, "Les conserves fabriquées par des contributeurs bénévoles, rémunérés en"
                        + " monnaie-temps, ne sont pas vendues en euros.")
                .from(SLIDE, CIRCUITS.saying("achat des denrées alimentaires aux producteurs, rétribution des activités de"
                        + " transformation, vente des produits transformés"), MARKET.saying("il n'est pas souhaitable, sur le"
                        + " plan éthique, que les conserves fabriquées par des contributeurs bénévoles, rémunérés en"
                        + " monnaie-temps, soient vendues en euros dans des circuits de consommation classiques"))
                .in(chain.getCircuits());
    }

    private void resources() {
        resource("Ressources alimentaires").with(Resource::setType, ResourceType.FOOD)
                .having(Resource::getProviders, stakeholder("Producteurs locaux"))
                .from(SLIDE, S000.at("Un projet d'AVS visant à faire évoluer les pratiques de consommation"))
                .in(chain.getResources());
        resource("Ressources humaines").with(Resource::setType, ResourceType.HUMAN)
                .having(Resource::getProviders, stakeholder("Habitants"), stakeholder("Bénévoles"), stakeholder("Salariés"))
                .from(SLIDE, S000.at("Un projet d'AVS visant à faire évoluer les pratiques de consommation"))
                .in(chain.getResources());
        resource("Ressources logistiques").with(Resource::setType, ResourceType.LOGISTIC)
                .having(Resource::getProviders, stakeholder("Maison de quartier des Ors"),
                        stakeholder("Maison de quartier Saint-Nicolas"), stakeholder("Maison citoyenne"))
                .from(SLIDE, S004.at("fiche « la Conserverie mobile et solidaire », quels résultats ?")
                        .saying("Une distribution sur place, dans les maisons de quartier"))
                .in(chain.getResources());
    }

    private Stakeholder stakeholder(String name) {
        return find.the(Stakeholder.class, name);
    }
}
