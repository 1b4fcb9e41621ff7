// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.illustrated;

import static org.corolle.samples.kit.Chains.flow;

import org.corolle.model.chain.FlowKind;
import org.corolle.model.chain.Impact;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.Resource;
import org.corolle.model.chain.SupportActivity;
import org.corolle.model.chain.ValueFlow;
import org.corolle.model.collection.Unit;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;
import org.corolle.samples.kit.Lookup;

/** A flow of each kind, up to the impact that renews a resource: the cycle of value. */
final class Flows {

    private final EvaluationProject project;
    private final Lookup find;

    private Flows(EvaluationProject project) {
        this.project = project;
        this.find = Lookup.in(project);
    }

    static void into(EvaluationProject project) {
        new Flows(project).write();
    }

    private void write() {
        Stakeholder producers = find.the(Stakeholder.class, "Producteurs");
        Stakeholder volunteers = find.the(Stakeholder.class, "Bénévoles");
        MainActivity collecting = find.the(MainActivity.class, "Collecte");
        MainActivity transforming = find.the(MainActivity.class, "Transformation");
        MainActivity distributing = find.the(MainActivity.class, "Distribution");
        Impact saved = find.the(Impact.class, "Des fruits et légumes");
        add(FlowKind.GIFT, "Surplus et invendus", producers, collecting);
        add(FlowKind.TIME_COUNTERPART, "Tic-tacs contre du temps", transforming, volunteers)
                .setUnit(find.the(Unit.class, "Tic-tac"));
        add(FlowKind.PAYMENT, "Achat de denrées", distributing, producers).setUnit(find.the(Unit.class, "Euro"));
        add(FlowKind.SERVICE, "Aide aux récoltes", find.the(Stakeholder.class, "Habitants"), producers);
        add(FlowKind.INFORMATION, "Besoins repérés en atelier", transforming,
                find.the(SupportActivity.class, "Le CLIRSE"));
        add(FlowKind.SUPPORT, "Coordination", find.the(SupportActivity.class, "La Coopération"), transforming);
        add(FlowKind.IMPACT, "Produits sauvés", distributing, saved);
        add(FlowKind.REGENERATION, "Ressource renouvelée", saved, find.the(Resource.class, "Ressources alimentaires"));
    }

    private ValueFlow add(FlowKind kind, String label, NamedElement from, NamedElement to) {
        return flow(label).with(ValueFlow::setKind, kind).with(ValueFlow::setSource, from)
                .with(ValueFlow::setTarget, to).in(project.getChains().get(0).getFlows());
    }
}
