// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.illustrated;

import java.util.List;

import org.corolle.model.chain.Impact;
import org.corolle.model.collection.KeyFigure;
import org.corolle.model.framework.Dimension;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Objective;
import org.corolle.model.project.ProjectFactory;
import org.corolle.model.project.RuleSetting;
import org.corolle.model.project.RuleThreshold;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.transfer.Crosswalk;
import org.corolle.model.transfer.CrosswalkRelation;
import org.corolle.model.transfer.TransferFactory;
import org.corolle.samples.kit.Lookup;

/** Made-up links from what is real to what is not; the fourth objective stays without any. */
final class Links {

    private Links() { }

    static void into(EvaluationProject project) {
        Lookup find = Lookup.in(project);
        List<Objective> objectives = project.getActions().get(0).getObjectives();
        objectives.get(0).getIndicators().add(Coded.indicator(project, "D1.1"));
        objectives.get(0).getImpacts().add(find.the(Impact.class, "Des bénévoles formés"));
        objectives.get(1).getIndicators().add(Coded.indicator(project, "D3.2"));
        objectives.get(1).getImpacts().add(find.the(Impact.class, "Des familles cuisinent"));
        objectives.get(2).getIndicators().add(Coded.indicator(project, "D5.1"));
        objectives.get(2).getIndicators().add(Coded.indicator(project, "D6.3"));
        find.the(KeyFigure.class, "Fruits et légumes").setIndicator(Coded.indicator(project, "D4.1"));
        find.the(KeyFigure.class, "Producteurs ayant").setIndicator(Coded.indicator(project, "D5.3"));
        find.the(KeyFigure.class, "Partenariats avec").setIndicator(Coded.indicator(project, "D5.3"));
        interests(find);
        crosswalks(project);
        limit(project);
    }

    /** Where a map of stakeholders would put the groups; no organisation that exists is judged. */
    private static void interests(Lookup find) {
        judged(find, "Habitants", 3, 2);
        judged(find, "Bénévoles", 3, 3);
        judged(find, "Adhérents", 2, 1);
        judged(find, "Salariés", 3, 3);
        judged(find, "Administrateurs", 2, 3);
        judged(find, "Producteurs", 3, 2);
        judged(find, "Consommateurs", 1, 1);
    }

    private static void judged(Lookup find, String group, int interest, int influence) {
        Stakeholder stakeholder = find.the(Stakeholder.class, group);
        stakeholder.setInterest(interest);
        stakeholder.setInfluence(influence);
    }

    /** Six local petals towards the five dimensions of the Drôme; the petals have no name, so this is no fact. */
    private static void crosswalks(EvaluationProject project) {
        crosswalk(project, 1, "Épanouissement", CrosswalkRelation.CLOSE);
        crosswalk(project, 2, "Cohésion sociale", CrosswalkRelation.IDENTICAL);
        crosswalk(project, 3, "Épanouissement", CrosswalkRelation.NARROWER);
        crosswalk(project, 4, "Environnement", CrosswalkRelation.NARROWER);
        crosswalk(project, 5, "Gouvernance", CrosswalkRelation.IDENTICAL);
        crosswalk(project, 6, "Richesses produites", CrosswalkRelation.BROADER);
    }

    /** The group set itself a limit lower than the usual one, and has gone beyond it. */
    private static void limit(EvaluationProject project) {
        RuleThreshold inAll = ProjectFactory.eINSTANCE.createRuleThreshold();
        inAll.setName("inAll");
        inAll.setValue(15);
        RuleSetting setting = ProjectFactory.eINSTANCE.createRuleSetting();
        setting.setRule("V37");
        setting.getThresholds().add(inAll);
        project.getRuleSettings().add(setting);
    }

    private static void crosswalk(EvaluationProject project, int petal, String core, CrosswalkRelation relation) {
        Crosswalk crosswalk = TransferFactory.eINSTANCE.createCrosswalk();
        crosswalk.setLocal(Lookup.in(project).the(Dimension.class, "Dimension " + petal));
        crosswalk.setCoreName(core);
        crosswalk.setRelation(relation);
        crosswalk.setComment("Correspondance fictive : le nom du pétale est inconnu.");
        project.getCrosswalks().add(crosswalk);
    }
}
