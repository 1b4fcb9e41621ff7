/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project;

import org.corolle.model.chain.ValueChain;

import org.corolle.model.collection.KeyFigure;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.Unit;

import org.corolle.model.framework.EvaluationFramework;

import org.corolle.model.layout.DiagramLayout;

import org.corolle.model.transfer.Crosswalk;
import org.corolle.model.transfer.TransferKit;

import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.Session;
import org.corolle.model.workshop.Snapshot;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evaluation Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getPurposes <em>Purposes</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getCycle <em>Cycle</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getEndDate <em>End Date</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getVersion <em>Version</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#isScoring <em>Scoring</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getTerritory <em>Territory</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getTerritories <em>Territories</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getCommitments <em>Commitments</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getStakeholders <em>Stakeholders</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getActions <em>Actions</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getKeyFigures <em>Key Figures</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getChains <em>Chains</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getFramework <em>Framework</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getSessions <em>Sessions</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getContributions <em>Contributions</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getUnits <em>Units</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getGlossary <em>Glossary</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getSnapshots <em>Snapshots</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getKits <em>Kits</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getCrosswalks <em>Crosswalks</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getRuleSettings <em>Rule Settings</em>}</li>
 *   <li>{@link org.corolle.model.project.EvaluationProject#getLayouts <em>Layouts</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject()
 * @model annotation="urn:corolle:label fr='D\351marche d\'\351valuation' en='Evaluation project' fr.doc='Un projet d\'\351valuation partag\351e : un fichier.' en.doc='A shared evaluation project: one file.' source='domain \2478.1' fr.name='Titre de la d\351marche' en.name='Title of the project' fr.name.doc='Titre qui figure sur les documents.' en.name.doc='Title that stands on the documents.'"
 * @generated
 */
public interface EvaluationProject extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_FormatVersion()
	 * @model default="1"
	 *        annotation="urn:corolle:label fr='Version du format' en='Format version' fr.doc='Version du format de fichier, tenue par Corolle.' en.doc='Version of the file format, kept by Corolle.' source='design'"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.EvaluationProject#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Purposes</b></em>' attribute list.
	 * The list contents are of type {@link org.corolle.model.project.Purpose}.
	 * The literals are from the enumeration {@link org.corolle.model.project.Purpose}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purposes</em>' attribute list.
	 * @see org.corolle.model.project.Purpose
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Purposes()
	 * @model annotation="urn:corolle:label fr='Vis\351es' en='Purposes' fr.doc='\300 quoi l\'\351valuation doit servir.' en.doc='What the evaluation is for.' source='S003'"
	 * @generated
	 */
	EList<Purpose> getPurposes();

	/**
	 * Returns the value of the '<em><b>Phase</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.project.Phase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phase</em>' attribute.
	 * @see org.corolle.model.project.Phase
	 * @see #isSetPhase()
	 * @see #unsetPhase()
	 * @see #setPhase(Phase)
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Phase()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Phase' en='Phase' fr.doc='Phase de travail en cours.' en.doc='Working phase under way.' source='S001'"
	 * @generated
	 */
	Phase getPhase();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.EvaluationProject#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' attribute.
	 * @see org.corolle.model.project.Phase
	 * @see #isSetPhase()
	 * @see #unsetPhase()
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(Phase value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.project.EvaluationProject#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPhase()
	 * @see #getPhase()
	 * @see #setPhase(Phase)
	 * @generated
	 */
	void unsetPhase();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.project.EvaluationProject#getPhase <em>Phase</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Phase</em>' attribute is set.
	 * @see #unsetPhase()
	 * @see #getPhase()
	 * @see #setPhase(Phase)
	 * @generated
	 */
	boolean isSetPhase();

	/**
	 * Returns the value of the '<em><b>Cycle</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.project.ProjectCycle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cycle</em>' attribute.
	 * @see org.corolle.model.project.ProjectCycle
	 * @see #isSetCycle()
	 * @see #unsetCycle()
	 * @see #setCycle(ProjectCycle)
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Cycle()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Moment du projet social' en='Project cycle' fr.doc='Usage dans le cycle du projet social.' en.doc='Use in the cycle of the social project.' source='domain \2471.3'"
	 * @generated
	 */
	ProjectCycle getCycle();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.EvaluationProject#getCycle <em>Cycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cycle</em>' attribute.
	 * @see org.corolle.model.project.ProjectCycle
	 * @see #isSetCycle()
	 * @see #unsetCycle()
	 * @see #getCycle()
	 * @generated
	 */
	void setCycle(ProjectCycle value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.project.EvaluationProject#getCycle <em>Cycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCycle()
	 * @see #getCycle()
	 * @see #setCycle(ProjectCycle)
	 * @generated
	 */
	void unsetCycle();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.project.EvaluationProject#getCycle <em>Cycle</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cycle</em>' attribute is set.
	 * @see #unsetCycle()
	 * @see #getCycle()
	 * @see #setCycle(ProjectCycle)
	 * @generated
	 */
	boolean isSetCycle();

	/**
	 * Returns the value of the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start Date</em>' attribute.
	 * @see #setStartDate(String)
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_StartDate()
	 * @model dataType="org.corolle.model.project.PartialDate"
	 *        annotation="urn:corolle:label fr='D\351but' en='Start' fr.doc='D\351but de la d\351marche.' en.doc='Start of the process.' source='domain \2478.1'"
	 * @generated
	 */
	String getStartDate();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.EvaluationProject#getStartDate <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Date</em>' attribute.
	 * @see #getStartDate()
	 * @generated
	 */
	void setStartDate(String value);

	/**
	 * Returns the value of the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End Date</em>' attribute.
	 * @see #setEndDate(String)
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_EndDate()
	 * @model dataType="org.corolle.model.project.PartialDate"
	 *        annotation="urn:corolle:label fr='Fin' en='End' fr.doc='Fin de la d\351marche.' en.doc='End of the process.' source='domain \2478.1'"
	 * @generated
	 */
	String getEndDate();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.EvaluationProject#getEndDate <em>End Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Date</em>' attribute.
	 * @see #getEndDate()
	 * @generated
	 */
	void setEndDate(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Version()
	 * @model annotation="urn:corolle:label fr='Version' en='Version' fr.doc='Version du travail, choisie par l\'\351quipe ; elle figure sur les documents.' en.doc='Version of the work, chosen by the team; it stands on the documents.' source='domain \2478.1'"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.EvaluationProject#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>"fr"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Language()
	 * @model default="fr"
	 *        annotation="urn:corolle:label fr='Langue' en='Language' fr.doc='Langue du contenu : fr ou en.' en.doc='Language of the content: fr or en.' source='domain \2478.1'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.EvaluationProject#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organisation</em>' attribute.
	 * @see #setOrganisation(String)
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Organisation()
	 * @model annotation="urn:corolle:label fr='Structure porteuse' en='Lead organisation' fr.doc='Structure ou collectif qui porte la d\351marche.' en.doc='Organisation or group that leads the process.' source='domain \2478.1'"
	 * @generated
	 */
	String getOrganisation();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.EvaluationProject#getOrganisation <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' attribute.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(String value);

	/**
	 * Returns the value of the '<em><b>Scoring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scoring</em>' attribute.
	 * @see #setScoring(boolean)
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Scoring()
	 * @model annotation="urn:corolle:label fr='Noter les p\351tales' en='Score the petals' fr.doc='Coch\351 si les p\351tales portent une note. Sans cela aucune note n\'est montr\351e.' en.doc='Ticked when petals carry a score. Otherwise no score is shown.' source='domain \2470'"
	 * @generated
	 */
	boolean isScoring();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.EvaluationProject#isScoring <em>Scoring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scoring</em>' attribute.
	 * @see #isScoring()
	 * @generated
	 */
	void setScoring(boolean value);

	/**
	 * Returns the value of the '<em><b>Territory</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Territory</em>' reference.
	 * @see #setTerritory(Territory)
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Territory()
	 * @model annotation="urn:corolle:label fr='Territoire' en='Territory' fr.doc='Territoire de la d\351marche.' en.doc='Territory of the project.' source='domain \2478.1'"
	 * @generated
	 */
	Territory getTerritory();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.EvaluationProject#getTerritory <em>Territory</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Territory</em>' reference.
	 * @see #getTerritory()
	 * @generated
	 */
	void setTerritory(Territory value);

	/**
	 * Returns the value of the '<em><b>Territories</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.project.Territory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Territories</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Territories()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Territoires' en='Territories' fr.doc='Territoires cit\351s dans le projet.' en.doc='Territories named in the project.' source='domain \2478.1'"
	 * @generated
	 */
	EList<Territory> getTerritories();

	/**
	 * Returns the value of the '<em><b>Commitments</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.project.Commitment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Commitments</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Commitments()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Engagements' en='Commitments' fr.doc='Vis\351es, valeurs et principes partag\351s.' en.doc='Shared aims, values and principles.' source='S003'"
	 * @generated
	 */
	EList<Commitment> getCommitments();

	/**
	 * Returns the value of the '<em><b>Stakeholders</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.project.Stakeholder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stakeholders</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Stakeholders()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Parties prenantes' en='Stakeholders' fr.doc='Toutes celles et ceux qui contribuent ou b\351n\351ficient.' en.doc='All those who contribute or benefit.' source='domain \2478.1'"
	 * @generated
	 */
	EList<Stakeholder> getStakeholders();

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.project.Action}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Actions()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Actions' en='Actions' fr.doc='Actions dont on \351value l\'utilit\351 sociale.' en.doc='Actions whose social utility is evaluated.' source='domain \2478.1'"
	 * @generated
	 */
	EList<Action> getActions();

	/**
	 * Returns the value of the '<em><b>Key Figures</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.collection.KeyFigure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Key Figures</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_KeyFigures()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Chiffres cl\351s de la structure' en='Key figures of the organisation' fr.doc='Chiffres qui d\351crivent la structure, hors actions.' en.doc='Figures that describe the organisation, apart from its actions.' source='S004'"
	 * @generated
	 */
	EList<KeyFigure> getKeyFigures();

	/**
	 * Returns the value of the '<em><b>Chains</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.chain.ValueChain}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chains</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Chains()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Cha\356nes de valeur' en='Value chains' fr.doc='Cha\356nes de valeur \351largies du projet.' en.doc='Extended value chains of the project.' source='domain \2478.1'"
	 * @generated
	 */
	EList<ValueChain> getChains();

	/**
	 * Returns the value of the '<em><b>Framework</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Framework</em>' containment reference.
	 * @see #setFramework(EvaluationFramework)
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Framework()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='R\351f\351rentiel d\'\351valuation' en='Evaluation framework' fr.doc='Dimensions, crit\350res, questions, indicateurs.' en.doc='Dimensions, criteria, questions, indicators.' source='domain \2478.1'"
	 * @generated
	 */
	EvaluationFramework getFramework();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.EvaluationProject#getFramework <em>Framework</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Framework</em>' containment reference.
	 * @see #getFramework()
	 * @generated
	 */
	void setFramework(EvaluationFramework value);

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.collection.Measurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Measurements</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Measurements()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Mesures' en='Measurements' fr.doc='Valeurs de r\351f\351rence, cibles et valeurs observ\351es. Elles ne quittent pas le territoire.' en.doc='Baselines, targets and observed values. They never leave the territory.' source='domain \2470'"
	 * @generated
	 */
	EList<Measurement> getMeasurements();

	/**
	 * Returns the value of the '<em><b>Sessions</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.workshop.Session}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sessions</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Sessions()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='S\351ances' en='Sessions' fr.doc='Ateliers, Agoras, r\351unions.' en.doc='Workshops, Agoras, meetings.' source='domain \2478.1'"
	 * @generated
	 */
	EList<Session> getSessions();

	/**
	 * Returns the value of the '<em><b>Contributions</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.workshop.Contribution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contributions</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Contributions()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Contributions' en='Contributions' fr.doc='Ce que les participants ont \351crit dans les p\351tales.' en.doc='What participants wrote in the petals.' source='domain \2478.1'"
	 * @generated
	 */
	EList<Contribution> getContributions();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.project.SourceDocument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Documents()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Documents sources' en='Source documents' fr.doc='Documents cit\351s.' en.doc='Documents quoted.' source='domain \2478.1'"
	 * @generated
	 */
	EList<SourceDocument> getDocuments();

	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.collection.Unit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Units()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Unit\351s' en='Units' fr.doc='Unit\351s de mesure, monnaies-temps comprises.' en.doc='Units of measure, time currencies included.' source='domain \2478.1'"
	 * @generated
	 */
	EList<Unit> getUnits();

	/**
	 * Returns the value of the '<em><b>Glossary</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.project.GlossaryEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Glossary</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Glossary()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Glossaire' en='Glossary' fr.doc='Mots du projet.' en.doc='Words of the project.' source='domain \2478.1'"
	 * @generated
	 */
	EList<GlossaryEntry> getGlossary();

	/**
	 * Returns the value of the '<em><b>Snapshots</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.workshop.Snapshot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Snapshots</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Snapshots()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Instantan\351s' en='Snapshots' fr.doc='\311tats dat\351s du projet.' en.doc='Dated states of the project.' source='domain \2478.1'"
	 * @generated
	 */
	EList<Snapshot> getSnapshots();

	/**
	 * Returns the value of the '<em><b>Kits</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.transfer.TransferKit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kits</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Kits()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Kits' en='Kits' fr.doc='Kits d\'essaimage pr\351par\351s ou re\347us.' en.doc='Transfer kits made or received.' source='domain \2476'"
	 * @generated
	 */
	EList<TransferKit> getKits();

	/**
	 * Returns the value of the '<em><b>Crosswalks</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.transfer.Crosswalk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Crosswalks</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Crosswalks()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Correspondances' en='Crosswalks' fr.doc='Correspondances entre dimensions locales et socle commun.' en.doc='Crosswalks between local dimensions and the common core.' source='domain \2476'"
	 * @generated
	 */
	EList<Crosswalk> getCrosswalks();

	/**
	 * Returns the value of the '<em><b>Rule Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.project.RuleSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule Settings</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_RuleSettings()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='R\351glages des v\351rifications' en='Rule settings' fr.doc='Gravit\351 et seuils adapt\351s \340 ce projet.' en.doc='Severity and thresholds adapted to this project.' source='domain \2478.2'"
	 * @generated
	 */
	EList<RuleSetting> getRuleSettings();

	/**
	 * Returns the value of the '<em><b>Layouts</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.layout.DiagramLayout}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Layouts</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getEvaluationProject_Layouts()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Mises en page' en='Layouts' fr.doc='Positions choisies \340 la main : elles ne disent rien du sens.' en.doc='Positions chosen by hand: they carry no meaning.' source='design'"
	 * @generated
	 */
	EList<DiagramLayout> getLayouts();

} // EvaluationProject
