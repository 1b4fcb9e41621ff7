// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.text;

import java.util.UUID;

import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ChainFactory;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ResourceType;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.FrameworkFactory;
import org.corolle.model.framework.QuestionFocus;
import org.corolle.model.framework.StrategicQuestion;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.ProjectFactory;
import org.corolle.model.project.SourceDocument;
import org.corolle.model.project.SourceReference;

/** A small project that tests share: a chain of one activity and two circuits, a strategic question, a document. */
public final class TinyProject {

    public final EvaluationProject project = named(ProjectFactory.eINSTANCE.createEvaluationProject(), "Conserverie");
    public final ValueChain chain = named(ChainFactory.eINSTANCE.createValueChain(), "Chaîne");
    public final MainActivity collecting = named(ChainFactory.eINSTANCE.createMainActivity(), "Collecte");
    public final Circuit gift = named(ChainFactory.eINSTANCE.createCircuit(), "Don");
    public final Circuit market = named(ChainFactory.eINSTANCE.createCircuit(), "Circuit marchand");
    public final ChainCell surplus = named(ChainFactory.eINSTANCE.createChainCell(), "Mise à disposition des surplus");
    public final StrategicQuestion strategic = named(FrameworkFactory.eINSTANCE.createStrategicQuestion(),
            "Quelle complémentarité ?");
    public final SourceDocument document = named(ProjectFactory.eINSTANCE.createSourceDocument(), "Diaporama");

    public TinyProject() {
        project.getChains().add(chain);
        chain.getMainActivities().add(collecting);
        collecting.setResourceType(ResourceType.FOOD);
        chain.getCircuits().add(gift);
        chain.getCircuits().add(market);
        cell(surplus, gift, CellStatus.EXISTING);
        project.setFramework(FrameworkFactory.eINSTANCE.createEvaluationFramework());
        project.getFramework().getStrategicQuestions().add(strategic);
        project.getDocuments().add(document);
        project.getFramework().setId(UUID.randomUUID().toString());
        SourceReference source = ProjectFactory.eINSTANCE.createSourceReference();
        source.setId(UUID.randomUUID().toString());
        source.setDocument(document);
        source.setLocator("diapositive 12");
        source.setQuotation("les surplus & invendables");
        surplus.getSourceRefs().add(source);
    }

    public ChainCell cell(ChainCell cell, Circuit circuit, CellStatus status) {
        cell.setActivity(collecting);
        cell.setCircuit(circuit);
        cell.setStatus(status);
        chain.getCells().add(cell);
        return cell;
    }

    public EvaluativeQuestion question(String text, QuestionFocus focus, Integer paragraph) {
        EvaluativeQuestion question = named(FrameworkFactory.eINSTANCE.createEvaluativeQuestion(), text);
        if (focus != null) {
            question.setFocus(focus);
        }
        question.setParagraph(paragraph);
        strategic.getEvaluativeQuestions().add(question);
        return question;
    }

    public static <E extends NamedElement> E named(E element, String name) {
        element.setId(UUID.randomUUID().toString());
        element.setName(name);
        return element;
    }
}
