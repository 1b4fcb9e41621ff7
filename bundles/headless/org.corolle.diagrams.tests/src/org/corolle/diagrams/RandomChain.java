// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.corolle.core.project.Elements;
import org.corolle.model.chain.ActivityContent;
import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ChainPackage.Literals;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.CircuitKind;
import org.corolle.model.chain.FlowKind;
import org.corolle.model.chain.Impact;
import org.corolle.model.chain.ImpactDomain;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.Polarity;
import org.corolle.model.chain.Resource;
import org.corolle.model.chain.ResourceType;
import org.corolle.model.chain.SupportActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.chain.ValueFlow;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.project.StakeholderKind;
import org.eclipse.emf.ecore.EClass;

/** Projects with a chain of any size, in French words of any length; the same seed gives the same project. */
public final class RandomChain {

    private static final String[] WORDS =
            ("collecte transformation des produits locaux, avec les habitantes et habitants du"
            + " quartier : partage solidaire d'une conserverie intercommunale anticonstitutionnellement monnaie-temps pour la"
            + " coopération territoriale bénévole ? accompagnement « participatif » à échéance hebdomadaire")
            .split(" ");

    private final Random random;
    private final int words;
    private final EvaluationProject project;
    private final ValueChain chain;
    private long ids;

    private RandomChain(int words, long seed) {
        this.random = new Random(seed);
        this.words = words;
        project = make(ProjectPackage.Literals.EVALUATION_PROJECT, 3);
        chain = make(Literals.VALUE_CHAIN, words);
        project.getChains().add(chain);
    }

    /** @param words of the longest labels */
    public static EvaluationProject of(int activities, int circuits, int words, long seed) {
        RandomChain made = new RandomChain(words, seed);
        made.people(2 + activities);
        made.matrix(activities, circuits);
        made.supports(activities / 3 + 1);
        made.ends(activities / 3 + 1);
        made.flows(activities);
        return made.project;
    }

    private <T extends NamedElement> T make(EClass type, int most) {
        T made = Elements.create(type, () -> new UUID(1, ++ids));
        StringBuilder name = new StringBuilder();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            name.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        made.setName(name.toString());
        return made;
    }

    private void people(int count) {
        for (int i = 0; i < count; i++) {
            Stakeholder each = make(ProjectPackage.Literals.STAKEHOLDER, 6);
            each.setKind(one(StakeholderKind.values()));
            project.getStakeholders().add(each);
            chain.getStakeholders().add(each);
        }
    }

    private void matrix(int activities, int circuits) {
        for (int i = 0; i < activities; i++) {
            MainActivity activity = make(Literals.MAIN_ACTIVITY, words);
            activity.setResourceType(one(ResourceType.values()));
            contents(activity.getContents(), random.nextInt(3) - 1);
            chain.getMainActivities().add(activity);
        }
        for (int i = 0; i < circuits; i++) {
            Circuit circuit = make(Literals.CIRCUIT, words / 2 + 1);
            circuit.setKind(one(CircuitKind.values()));
            circuit.setStatus(one(CellStatus.values()));
            chain.getCircuits().add(circuit);
            chain.getMainActivities().stream().filter(activity -> random.nextInt(9) > 0)
                    .forEach(activity -> cell(activity, circuit));
        }
    }

    private void cell(MainActivity activity, Circuit circuit) {
        ChainCell cell = make(Literals.CHAIN_CELL, words);
        cell.setActivity(activity);
        cell.setCircuit(circuit);
        cell.setStatus(one(CellStatus.values()));
        cell.setOpenQuestion(random.nextInt(6) == 0 ? "Est-ce bien cela ?" : null);
        chain.getCells().add(cell);
    }

    private void contents(List<ActivityContent> contents, int count) {
        for (int i = 0; i < count; i++) {
            contents.add(make(Literals.ACTIVITY_CONTENT, words));
        }
    }

    private void supports(int count) {
        for (int i = 0; i < count; i++) {
            SupportActivity support = make(Literals.SUPPORT_ACTIVITY, words);
            contents(support.getContents(), random.nextInt(5));
            for (int j = random.nextInt(5); j > 0; j--) {
                support.getCarriers().add(one(project.getStakeholders()));
            }
            chain.getSupportActivities().add(support);
        }
    }

    private void ends(int count) {
        for (int i = 0; i < count; i++) {
            Resource resource = make(Literals.RESOURCE, 5);
            resource.setType(one(ResourceType.values()));
            resource.getProviders().add(one(project.getStakeholders()));
            chain.getResources().add(resource);
            ImpactDomain domain = make(Literals.IMPACT_DOMAIN, words);
            for (int j = random.nextInt(4); j > 0; j--) {
                Impact impact = make(Literals.IMPACT, words);
                impact.setPolarity(one(Polarity.values()));
                impact.getBeneficiaries().add(one(project.getStakeholders()));
                impact.getRegenerates().add(one(chain.getResources()));
                domain.getImpacts().add(impact);
            }
            chain.getImpactDomains().add(domain);
        }
    }

    private void flows(int count) {
        List<NamedElement> ends = new ArrayList<>(project.getStakeholders());
        ends.addAll(chain.getMainActivities());
        ends.addAll(chain.getSupportActivities());
        ends.addAll(chain.getResources());
        chain.getImpactDomains().forEach(domain -> ends.addAll(domain.getImpacts()));
        for (int i = 0; i < count; i++) {
            ValueFlow flow = make(Literals.VALUE_FLOW, 4);
            flow.setKind(one(FlowKind.values()));
            flow.setSource(one(ends));
            flow.setTarget(one(ends));
            chain.getFlows().add(flow);
        }
    }

    private <T> T one(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private <T> T one(T[] choice) {
        return choice[random.nextInt(choice.length)];
    }
}
