// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.SourceDocument;
import org.corolle.model.project.Stakeholder;
import org.eclipse.emf.ecore.EClass;

/** A project of a few elements with counted identifiers: a document, two stakeholders, a chain of one cell. */
public final class SmallProject {

    private final Supplier<UUID> ids;
    public final EvaluationProject project;
    public final SourceDocument document;
    public final Stakeholder inhabitants;
    public final Stakeholder producers;
    public final ChainCell cell;

    public SmallProject() {
        AtomicLong count = new AtomicLong();
        ids = () -> new UUID(0x4000, 0x8000000000000000L + count.incrementAndGet());
        project = create(ProjectPackage.Literals.EVALUATION_PROJECT);
        project.setName("La Conserverie");
        document = create(ProjectPackage.Literals.SOURCE_DOCUMENT);
        document.setDate("2018-07");
        project.getDocuments().add(document);
        inhabitants = stakeholder("Habitants & bénévoles");
        producers = stakeholder("Producteurs « bio »\ndu territoire");
        producers.getExpectations().add("Des surplus valorisés");
        ValueChain chain = create(ChainPackage.Literals.VALUE_CHAIN);
        project.getChains().add(chain);
        MainActivity collecting = create(ChainPackage.Literals.MAIN_ACTIVITY);
        chain.getMainActivities().add(collecting);
        Circuit gift = create(ChainPackage.Literals.CIRCUIT);
        chain.getCircuits().add(gift);
        cell = create(ChainPackage.Literals.CHAIN_CELL);
        cell.setActivity(collecting);
        cell.setCircuit(gift);
        cell.getStakeholders().add(producers);
        cell.getStakeholders().add(inhabitants);
        chain.getCells().add(cell);
    }

    public <T extends Identified> T create(EClass type) {
        return Elements.create(type, ids);
    }

    private Stakeholder stakeholder(String name) {
        Stakeholder stakeholder = create(ProjectPackage.Literals.STAKEHOLDER);
        stakeholder.setName(name);
        project.getStakeholders().add(stakeholder);
        return stakeholder;
    }
}
