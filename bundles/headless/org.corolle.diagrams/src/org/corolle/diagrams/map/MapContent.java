// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.corolle.model.chain.Impact;
import org.corolle.model.chain.Resource;
import org.corolle.model.chain.SupportActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.chain.ValueFlow;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;

/**
 * What the map shows: the stakeholders, what they bring, what they gain, and what passes between them.
 *
 * @param centre   the action, or the project where there are several actions
 * @param around   stakeholders of whom no link is known yet
 * @param linked   stakeholders with a link, in the project's order
 */
record MapContent(NamedElement centre, List<Stakeholder> linked, List<Stakeholder> around, List<Resource> resources,
        List<Impact> impacts, List<MapLink> links) {

    static MapContent of(EvaluationProject project, String subject) {
        Optional<Action> action = project.getActions().stream().filter(each -> subject.equals(each.getId())).findFirst()
                .or(() -> project.getActions().size() == 1 ? Optional.of(project.getActions().get(0))
                : Optional.empty());
        List<ValueChain> chains = action.filter(each -> project.getActions().size() > 1)
                .<List<ValueChain>>map(Action::getChains).orElseGet(project::getChains);
        NamedElement centre = action.<NamedElement>map(each -> each).orElse(project);
        Map<String, MapLink> links = links(project, chains, centre);
        Set<NamedElement> ends = new LinkedHashSet<>();
        links.values().forEach(link -> ends.addAll(List.of(link.source(), link.target())));
        List<Stakeholder> people = people(project, action, chains);
        return new MapContent(centre, people.stream().filter(ends::contains).toList(),
                people.stream().filter(each -> !ends.contains(each)).toList(),
                ends.stream().filter(Resource.class::isInstance).map(Resource.class::cast).toList(),
                ends.stream().filter(Impact.class::isInstance).map(Impact.class::cast).toList(),
                List.copyOf(links.values()));
    }

    /** All of the project, or those of one action among several. */
    private static List<Stakeholder> people(EvaluationProject project, Optional<Action> action,
            List<ValueChain> chains) {
        if (action.isEmpty() || project.getActions().size() == 1) {
            return project.getStakeholders();
        }
        Set<Stakeholder> people = new LinkedHashSet<>();
        chains.forEach(chain -> people.addAll(chain.getStakeholders()));
        people.addAll(action.get().getPartners());
        return new ArrayList<>(people);
    }

    private static Map<String, MapLink> links(EvaluationProject project, List<ValueChain> chains, NamedElement centre) {
        Map<String, MapLink> links = new LinkedHashMap<>();
        for (ValueChain chain : chains) {
            chain.getFlows().forEach(flow -> flow(links, flow, centre));
            for (Resource resource : chain.getResources()) {
                resource.getProviders().forEach(each -> add(links, MapLink.brings(each, resource)));
                if (!resource.getProviders().isEmpty()) {
                    add(links, MapLink.brings(resource, centre));
                }
            }
            for (SupportActivity support : chain.getSupportActivities()) {
                support.getCarriers().forEach(each -> add(links, MapLink.brings(each, centre)));
            }
            chain.getImpactDomains().forEach(domain -> domain.getImpacts()
                    .forEach(impact -> impact(links, impact, centre)));
        }
        return links;
    }

    private static void impact(Map<String, MapLink> links, Impact impact, NamedElement centre) {
        impact.getBeneficiaries().forEach(each -> add(links, MapLink.gains(impact, each)));
        if (!impact.getBeneficiaries().isEmpty()) {
            add(links, MapLink.gains(centre, impact));
        }
    }

    /** What leads to or from a place in the chain leads to or from the action. */
    private static void flow(Map<String, MapLink> links, ValueFlow flow, NamedElement centre) {
        NamedElement source = end(flow.getSource(), centre);
        NamedElement target = end(flow.getTarget(), centre);
        if (source != null && target != null && source != target
                && (source instanceof Stakeholder || target instanceof Stakeholder)) {
            add(links, MapLink.flow(flow, source, target));
        }
    }

    private static NamedElement end(NamedElement end, NamedElement centre) {
        boolean own = end == null || end instanceof Stakeholder || end instanceof Resource || end instanceof Impact;
        return own ? end : centre;
    }

    private static void add(Map<String, MapLink> links, MapLink link) {
        links.putIfAbsent(link.key(), link);
    }
}
