// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.chain;

import static org.corolle.validation.ValidationProjects.cell;
import static org.corolle.validation.ValidationProjects.create;
import static org.corolle.validation.ValidationProjects.framework;
import static org.corolle.validation.ValidationProjects.in;
import static org.corolle.validation.ValidationProjects.keys;
import static org.corolle.validation.ValidationProjects.project;
import static org.corolle.validation.ValidationProjects.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.corolle.model.chain.ActivityContent;
import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.CircuitKind;
import org.corolle.model.chain.FlowKind;
import org.corolle.model.chain.Impact;
import org.corolle.model.chain.ImpactDomain;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.Polarity;
import org.corolle.model.chain.Resource;
import org.corolle.model.chain.SupportActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.chain.ValueFlow;
import org.corolle.model.collection.UnitKind;
import org.corolle.model.framework.Dimension;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.workshop.Contribution;
import org.corolle.validation.rule.Rule;
import org.junit.jupiter.api.Test;

class ChainRulesTest {

    private final EvaluationProject project = project();
    private final ValueChain chain = in(project.getChains(), ValueChain.class, "Conserverie");

    @Test
    void v05AsksForCarriersAndContents() {
        in(chain.getSupportActivities(), SupportActivity.class, "R&D");

        says(new SupportActivityRule(), "noCarrier", "noContent");
    }

    @Test
    void v05IsSilentOnASupportActivityThatIsCarriedAndDescribed() {
        SupportActivity research = in(chain.getSupportActivities(), SupportActivity.class, "R&D");
        research.getCarriers().add(in(project.getStakeholders(), Stakeholder.class, "CLIRSE"));
        in(research.getContents(), ActivityContent.class, "Identifie besoins et ressources");

        says(new SupportActivityRule());
    }

    @Test
    void v06AsksForTheCounterpartOfWhatIsNoGift() {
        in(chain.getCircuits(), Circuit.class, "Marché", c -> c.setKind(CircuitKind.MARKET));
        in(chain.getCircuits(), Circuit.class, "Autrement");

        says(new CounterpartRule(), "noUnit", "unknownKind");
    }

    @Test
    void v06IsSilentOnGiftsOnCountedCircuitsAndOnDiscardedOnes() {
        in(chain.getCircuits(), Circuit.class, "Don", c -> c.setKind(CircuitKind.GIFT));
        in(chain.getCircuits(), Circuit.class, "Marché", c -> c.setKind(CircuitKind.MARKET),
                c -> c.setUnit(unit(project, UnitKind.MONEY, "€")));
        in(chain.getCircuits(), Circuit.class, "Troc", c -> c.setStatus(CellStatus.DISCARDED));

        says(new CounterpartRule());
    }

    @Test
    void v07SpeaksOfAStakeholderThatNothingLinks() {
        in(project.getStakeholders(), Stakeholder.class, "Voisins");

        says(new StakeholderRoleRule(), "noRole");
    }

    @Test
    void v07IsSilentOnWhoeverContributesOrBenefits() {
        in(project.getStakeholders(), Stakeholder.class, "Dit ce qu'il apporte", s -> s.setContribution("Du temps"));
        in(project.getStakeholders(), Stakeholder.class, "Dit ce qu'il gagne", s -> s.setGain("Des amis"));
        in(chain.getResources(), Resource.class, "Surplus").getProviders().add(stakeholder("Donne"));
        impact().getBeneficiaries().add(stakeholder("Bénéficie"));
        MainActivity collect = in(chain.getMainActivities(), MainActivity.class, "Collecte");
        collect.getCarriers().add(stakeholder("Porte"));
        Circuit gift = in(chain.getCircuits(), Circuit.class, "Don");
        cell(chain, collect, gift, "Surplus").getStakeholders().add(stakeholder("Agit"));
        in(chain.getFlows(), ValueFlow.class, "Aide", f -> f.setSource(stakeholder("D'ici")),
                f -> f.setTarget(stakeholder("Là")));
        in(project.getActions(), Action.class, "Conserverie").getPartners().add(stakeholder("Partenaire"));

        says(new StakeholderRoleRule());
    }

    @Test
    void v08AsksForThePetalsOfADomain() {
        in(chain.getImpactDomains(), ImpactDomain.class, "Cohésion");

        says(new DomainDimensionRule(), "noDimension");
    }

    @Test
    void v08TakesALinkOfTheDomainOrOfOneOfItsImpacts() {
        Dimension petal = in(framework(project).getDimensions(), Dimension.class, "Lien social");
        in(chain.getImpactDomains(), ImpactDomain.class, "Cohésion").getDimensions().add(petal);
        impact().getDimensions().add(petal);

        says(new DomainDimensionRule());
    }

    @Test
    void v09AsksForAnImpactThatRenewsAResource() {
        impact();

        says(new RegenerationRule(), "noRegeneration");
    }

    @Test
    void v09IsSilentOnARenewedResource() {
        impact().getRegenerates().add(in(chain.getResources(), Resource.class, "Bénévoles"));

        says(new RegenerationRule());
    }

    @Test
    void v09IsSilentOnAFlowOfRegenerationAndBeforeAnyDomain() {
        says(new RegenerationRule());

        impact();
        in(chain.getFlows(), ValueFlow.class, "Retour", f -> f.setKind(FlowKind.REGENERATION));

        says(new RegenerationRule());
    }

    @Test
    void v10AsksOnceForAnUnwantedEffect() {
        impact().setPolarity(Polarity.POSITIVE);
        impact().setIntended(true);

        says(new UnwantedEffectRule(), "noUnwantedEffect");
    }

    @Test
    void v10IsSilentWhenAnUnintendedEffectOrANegativeCardIsThere() {
        says(new UnwantedEffectRule());

        Impact unintended = impact();
        unintended.setIntended(false);
        says(new UnwantedEffectRule());

        unintended.setIntended(null);
        in(project.getContributions(), Contribution.class, "Trop de monde", c -> c.setPolarity(Polarity.NEGATIVE));
        says(new UnwantedEffectRule());
    }

    private void says(Rule rule, String... keys) {
        assertEquals(List.of(keys), keys(rule, project));
    }

    private Impact impact() {
        ImpactDomain domain = in(chain.getImpactDomains(), ImpactDomain.class, "Domaine");
        return in(domain.getImpacts(), Impact.class, "Effet");
    }

    private Stakeholder stakeholder(String name) {
        Stakeholder stakeholder = create(Stakeholder.class);
        stakeholder.setName(name);
        project.getStakeholders().add(stakeholder);
        return stakeholder;
    }
}
