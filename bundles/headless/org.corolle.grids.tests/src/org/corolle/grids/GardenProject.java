// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.corolle.core.project.Elements;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.corolle.grids.grid.GridRequest;
import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ResourceType;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.collection.CollectionPlanItem;
import org.corolle.model.collection.Frequency;
import org.corolle.model.collection.InstrumentKind;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.MeasurementKind;
import org.corolle.model.collection.Qualifier;
import org.corolle.model.collection.Unit;
import org.corolle.model.framework.ChangeMarker;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorLevel;
import org.corolle.model.framework.IndicatorMeasure;
import org.corolle.model.framework.IndicatorNature;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.framework.MarkerDepth;
import org.corolle.model.framework.QuestionFocus;
import org.corolle.model.framework.StrategicQuestion;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.SourceDocument;
import org.corolle.model.project.Territory;
import org.eclipse.emf.ecore.EClass;

/** A small project made up for tests: a shared garden, with a bit of everything that grids show. */
final class GardenProject {

    static final LocalDate DATE = LocalDate.of(2026, 11, 21);

    private final AtomicLong ids = new AtomicLong(1);

    final EvaluationProject project = named(ProjectPackage.Literals.EVALUATION_PROJECT, "Jardin partagé");
    final ValueChain chain = named(ChainPackage.Literals.VALUE_CHAIN, "Chaîne du jardin");
    final Circuit gift = named(ChainPackage.Literals.CIRCUIT, "Circuit du don");
    final Circuit market = named(ChainPackage.Literals.CIRCUIT, "Circuit marchand");
    final MainActivity growing = named(ChainPackage.Literals.MAIN_ACTIVITY, "Culture");
    final MainActivity sharing = named(ChainPackage.Literals.MAIN_ACTIVITY, "Partage");
    final EvaluationFramework framework = named(FrameworkPackage.Literals.EVALUATION_FRAMEWORK, "Référentiel");
    final StrategicQuestion strategic = named(FrameworkPackage.Literals.STRATEGIC_QUESTION,
            "À quoi sert le jardin ?");
    final EvaluativeQuestion who = question("Qui vient au jardin ?", QuestionFocus.PROCESS_AND_OUTPUTS, 1);
    final EvaluativeQuestion why = question("Pourquoi viennent-ils ?", QuestionFocus.PROCESS_AND_OUTPUTS, 1);
    final EvaluativeQuestion how = question("Comment décide-t-on ?", QuestionFocus.PROCESS_AND_OUTPUTS, 2);
    final EvaluativeQuestion value = question("Qu’est-ce que cela change ?",
            QuestionFocus.ADDED_VALUE_AND_IMPACTS, 1);
    final Dimension together = named(FrameworkPackage.Literals.DIMENSION, "Lien social");
    final Dimension nature = named(FrameworkPackage.Literals.DIMENSION, "Nature");
    final Criterion meeting = named(FrameworkPackage.Literals.CRITERION, "Se rencontrer");
    final Criterion deciding = named(FrameworkPackage.Literals.CRITERION, "Décider ensemble");
    final Indicator visits = named(FrameworkPackage.Literals.INDICATOR, "Nombre de visites");
    final Indicator trust = named(FrameworkPackage.Literals.INDICATOR, "Confiance entre voisins");
    final ChangeMarker greeting = named(FrameworkPackage.Literals.CHANGE_MARKER, "On se salue par son prénom");
    final Unit visit = named(CollectionPackage.Literals.UNIT, "visites");
    final CollectionInstrument notebook = named(CollectionPackage.Literals.COLLECTION_INSTRUMENT, "Cahier d’accueil");
    final CollectionPlanItem item = named(CollectionPackage.Literals.COLLECTION_PLAN_ITEM, "Comptage à l’entrée");

    GardenProject() {
        Territory territory = named(ProjectPackage.Literals.TERRITORY, "Quartier des Ormes");
        project.getTerritories().add(territory);
        project.setTerritory(territory);
        project.setVersion("2");
        project.getUnits().add(visit);
        project.setFramework(framework);
        plantChain();
        plantFramework();
        plantCollection();
    }

    private void plantChain() {
        project.getChains().add(chain);
        chain.getCircuits().addAll(List.of(gift, market));
        chain.getMainActivities().addAll(List.of(growing, sharing));
        growing.setResourceType(ResourceType.HUMAN);
        sharing.setResourceLabel("Ressources alimentaires");
        cell(growing, gift, "Entraide", CellStatus.EXISTING);
        cell(growing, market, "Chantier payé ?", CellStatus.TO_DISCUSS).setOpenQuestion("Qui paie ?");
        cell(sharing, gift, "Don aux voisins", CellStatus.IN_PROGRESS);
    }

    private void plantFramework() {
        framework.getStrategicQuestions().add(strategic);
        strategic.getEvaluativeQuestions().addAll(List.of(who, why, how, value));
        framework.getDimensions().addAll(List.of(together, nature));
        together.setColour("#1B5E20");
        together.getCriteria().addAll(List.of(meeting, deciding));
        meeting.getIndicators().addAll(List.of(visits, trust));
        meeting.getMarkers().add(greeting);
        greeting.setDepth(MarkerDepth.HOPED_FOR);
        visits.setCode("L1");
        visits.setLevel(IndicatorLevel.OUTPUT);
        visits.setNature(IndicatorNature.QUANTITATIVE);
        visits.setMeasure(IndicatorMeasure.UNIT);
        visits.setUnit(visit);
        visits.setAscending(true);
        visits.setStatus(IndicatorStatus.RETAINED);
        visits.setDefinition("Personnes passées dans l’année");
        visits.setCalculation("somme du cahier");
        visits.getQuestions().add(who);
        visits.getConcerns().addAll(List.of(growing, gift));
        trust.setLevel(IndicatorLevel.IMPACT);
    }

    private void plantCollection() {
        framework.getInstruments().add(notebook);
        notebook.setKind(InstrumentKind.MONITORING);
        notebook.setPlannedCount(12);
        framework.getPlanItems().add(item);
        item.getIndicators().add(visits);
        item.setInstrument(notebook);
        item.setFrequency(Frequency.YEARLY);
        item.setMoment("en octobre");
        measure(visits, MeasurementKind.BASELINE, "1250", 2024);
        measure(visits, MeasurementKind.TARGET, "2000.5", 2027).setQualifier(Qualifier.MORE_THAN);
    }

    /** Another indicator under a criterion. */
    Indicator indicator(Criterion criterion, String name, Consumer<Indicator> more) {
        Indicator indicator = named(FrameworkPackage.Literals.INDICATOR, name);
        criterion.getIndicators().add(indicator);
        more.accept(indicator);
        return indicator;
    }

    /** Another value of an indicator. */
    Measurement measure(Indicator indicator, MeasurementKind kind, String value, int year) {
        Measurement measurement = create(CollectionPackage.Literals.MEASUREMENT);
        measurement.setKind(kind);
        measurement.setValue(new BigDecimal(value));
        measurement.setYear(year);
        measurement.setIndicator(indicator);
        project.getMeasurements().add(measurement);
        return measurement;
    }

    /** Another cell of the chain. */
    ChainCell cell(MainActivity activity, Circuit circuit, String text, CellStatus status) {
        ChainCell cell = named(ChainPackage.Literals.CHAIN_CELL, text);
        cell.setActivity(activity);
        cell.setCircuit(circuit);
        cell.setStatus(status);
        chain.getCells().add(cell);
        return cell;
    }

    /** A source document of the project. */
    SourceDocument document(String title) {
        SourceDocument document = named(ProjectPackage.Literals.SOURCE_DOCUMENT, title);
        project.getDocuments().add(document);
        return document;
    }

    /** A question without a place yet. */
    EvaluativeQuestion question(String text, QuestionFocus focus, Integer paragraph) {
        EvaluativeQuestion question = named(FrameworkPackage.Literals.EVALUATIVE_QUESTION, text);
        if (focus != null) {
            question.setFocus(focus);
        }
        question.setParagraph(paragraph);
        return question;
    }

    <T extends NamedElement> T named(EClass type, String name) {
        T element = create(type);
        element.setName(name);
        return element;
    }

    <T extends Identified> T create(EClass type) {
        return Elements.create(type, () -> new UUID(ids.get() << 40, ids.getAndIncrement()));
    }

    /** The French grid of this project. */
    Grid grid(GridKind kind) {
        return GridBuilder.build(project, GridRequest.of(kind, Locale.FRENCH, DATE));
    }

    /** The indicator grid of this project with a preset, in French. */
    Grid grid(GridPreset preset, String... columns) {
        return GridBuilder.build(project,
                new GridRequest(GridKind.INDICATORS, preset, List.of(columns), Locale.FRENCH, DATE));
    }
}
