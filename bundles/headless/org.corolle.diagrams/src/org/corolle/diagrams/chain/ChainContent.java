// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.corolle.core.query.IsIllustrative;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ChainFactory;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.ImpactDomain;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.Resource;
import org.corolle.model.chain.SupportActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.chain.ValueFlow;
import org.corolle.model.framework.StrategicQuestion;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;
import org.eclipse.emf.ecore.EObject;

/**
 * What a drawing of a chain shows. A project without a chain gives an empty one without an id.
 *
 * @param contributors stakeholders who bring a resource: they stand at the left
 * @param others       those who benefit or surround: they stand below
 */
record ChainContent(ValueChain chain, List<Stakeholder> contributors, List<Stakeholder> others,
        Map<MainActivity, Map<Circuit, List<ChainCell>>> cells, Optional<StrategicQuestion> question,
        boolean illustrative) {

    static ChainContent of(EvaluationProject project, String subject) {
        ValueChain chain = project.getChains().stream().filter(each -> subject.equals(each.getId())).findFirst()
                .or(() -> project.getChains().stream().findFirst()).orElseGet(ChainFactory.eINSTANCE::createValueChain);
        return of(project, chain);
    }

    static ChainContent of(EvaluationProject project, ValueChain chain) {
        Set<Stakeholder> all = new LinkedHashSet<>(chain.getStakeholders());
        for (ValueFlow flow : chain.getFlows()) {
            for (NamedElement end : new NamedElement[] {flow.getSource(), flow.getTarget()}) {
                if (end instanceof Stakeholder stakeholder) {
                    all.add(stakeholder);
                }
            }
        }
        Set<Stakeholder> giving = giving(chain);
        return new ChainContent(chain, all.stream().filter(giving::contains).toList(),
                all.stream().filter(each -> !giving.contains(each)).toList(), cells(chain), question(project, chain),
                illustrative(project, chain));
    }

    boolean exists() {
        return chain.getId() != null;
    }

    List<MainActivity> activities() {
        return chain.getMainActivities();
    }

    List<SupportActivity> supports() {
        return chain.getSupportActivities();
    }

    List<Circuit> circuits() {
        return chain.getCircuits();
    }

    List<Resource> resources() {
        return chain.getResources();
    }

    List<ImpactDomain> domains() {
        return chain.getImpactDomains();
    }

    /** What stands where this row meets this column: more than one cell where something is to be sorted out. */
    List<ChainCell> cells(MainActivity activity, Circuit circuit) {
        return cells.getOrDefault(activity, Map.of()).getOrDefault(circuit, List.of());
    }

    private static Set<Stakeholder> giving(ValueChain chain) {
        Set<Stakeholder> giving = new HashSet<>();
        chain.getResources().forEach(resource -> giving.addAll(resource.getProviders()));
        return giving;
    }

    private static Map<MainActivity, Map<Circuit, List<ChainCell>>> cells(ValueChain chain) {
        Map<MainActivity, Map<Circuit, List<ChainCell>>> cells = new HashMap<>();
        for (ChainCell cell : chain.getCells()) {
            cells.computeIfAbsent(cell.getActivity(), row -> new HashMap<>())
                    .computeIfAbsent(cell.getCircuit(), column -> new ArrayList<>(1)).add(cell);
        }
        return cells;
    }

    private static Optional<StrategicQuestion> question(EvaluationProject project, ValueChain chain) {
        if (project.getFramework() == null) {
            return Optional.empty();
        }
        boolean alone = project.getChains().size() == 1;
        return project.getFramework().getStrategicQuestions().stream()
                .filter(question -> concerns(question, chain) || alone && question.getConcerns().isEmpty()).findFirst();
    }

    private static boolean concerns(StrategicQuestion question, ValueChain chain) {
        return question.getConcerns().stream()
                .anyMatch(each -> each == chain || each.eContainer() == chain || each == chain.getAction());
    }

    private static boolean illustrative(EvaluationProject project, ValueChain chain) {
        if (!project.isIllustrative()) {
            return IsIllustrative.test(chain);
        }
        for (var all = chain.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            if (each instanceof NamedElement && IsIllustrative.test(each)) {
                return true;
            }
        }
        return IsIllustrative.test(chain);
    }
}
