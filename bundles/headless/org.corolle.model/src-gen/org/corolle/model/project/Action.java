/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project;

import org.corolle.model.chain.ValueChain;

import org.corolle.model.collection.KeyFigure;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.Action#getTheme <em>Theme</em>}</li>
 *   <li>{@link org.corolle.model.project.Action#getGroupName <em>Group Name</em>}</li>
 *   <li>{@link org.corolle.model.project.Action#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.corolle.model.project.Action#getStatus <em>Status</em>}</li>
 *   <li>{@link org.corolle.model.project.Action#getHowItWorks <em>How It Works</em>}</li>
 *   <li>{@link org.corolle.model.project.Action#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.corolle.model.project.Action#getRecognitions <em>Recognitions</em>}</li>
 *   <li>{@link org.corolle.model.project.Action#getQualitativeResults <em>Qualitative Results</em>}</li>
 *   <li>{@link org.corolle.model.project.Action#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.corolle.model.project.Action#getKeyFigures <em>Key Figures</em>}</li>
 *   <li>{@link org.corolle.model.project.Action#getZooms <em>Zooms</em>}</li>
 *   <li>{@link org.corolle.model.project.Action#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.corolle.model.project.Action#getChains <em>Chains</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.project.ProjectPackage#getAction()
 * @model annotation="urn:corolle:label fr='Action' en='Action' fr.doc='Ce que l\'on fait ensemble et dont on \351value l\'utilit\351 sociale.' en.doc='What is done together and whose social utility is evaluated.' source='S004'"
 * @generated
 */
public interface Action extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Theme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Theme</em>' attribute.
	 * @see #setTheme(String)
	 * @see org.corolle.model.project.ProjectPackage#getAction_Theme()
	 * @model annotation="urn:corolle:label fr='Th\350me' en='Theme' fr.doc='Domaine de l\'action.' en.doc='Field of the action.' source='S004'"
	 * @generated
	 */
	String getTheme();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Action#getTheme <em>Theme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Theme</em>' attribute.
	 * @see #getTheme()
	 * @generated
	 */
	void setTheme(String value);

	/**
	 * Returns the value of the '<em><b>Group Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Group Name</em>' attribute.
	 * @see #setGroupName(String)
	 * @see org.corolle.model.project.ProjectPackage#getAction_GroupName()
	 * @model annotation="urn:corolle:label fr='Groupe projet' en='Project group' fr.doc='Groupe qui suit et oriente l\'action.' en.doc='Group that follows and steers the action.' source='S004'"
	 * @generated
	 */
	String getGroupName();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Action#getGroupName <em>Group Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group Name</em>' attribute.
	 * @see #getGroupName()
	 * @generated
	 */
	void setGroupName(String value);

	/**
	 * Returns the value of the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start Date</em>' attribute.
	 * @see #setStartDate(String)
	 * @see org.corolle.model.project.ProjectPackage#getAction_StartDate()
	 * @model dataType="org.corolle.model.project.PartialDate"
	 *        annotation="urn:corolle:label fr='D\351but' en='Start' fr.doc='D\351but de l\'action.' en.doc='Start of the action.' source='domain \2478.1'"
	 * @generated
	 */
	String getStartDate();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Action#getStartDate <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Date</em>' attribute.
	 * @see #getStartDate()
	 * @generated
	 */
	void setStartDate(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.project.ActionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.corolle.model.project.ActionStatus
	 * @see #isSetStatus()
	 * @see #unsetStatus()
	 * @see #setStatus(ActionStatus)
	 * @see org.corolle.model.project.ProjectPackage#getAction_Status()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Avancement' en='Progress' fr.doc='O\371 en est l\'action.' en.doc='How far the action has come.' source='domain \2478.1'"
	 * @generated
	 */
	ActionStatus getStatus();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Action#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.corolle.model.project.ActionStatus
	 * @see #isSetStatus()
	 * @see #unsetStatus()
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ActionStatus value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.project.Action#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStatus()
	 * @see #getStatus()
	 * @see #setStatus(ActionStatus)
	 * @generated
	 */
	void unsetStatus();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.project.Action#getStatus <em>Status</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Status</em>' attribute is set.
	 * @see #unsetStatus()
	 * @see #getStatus()
	 * @see #setStatus(ActionStatus)
	 * @generated
	 */
	boolean isSetStatus();

	/**
	 * Returns the value of the '<em><b>How It Works</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>How It Works</em>' attribute.
	 * @see #setHowItWorks(String)
	 * @see org.corolle.model.project.ProjectPackage#getAction_HowItWorks()
	 * @model annotation="urn:corolle:label fr='Comment \347a marche ?' en='How does it work?' fr.doc='Fonctionnement, en quelques phrases.' en.doc='How it works, in a few sentences.' source='S004'"
	 * @generated
	 */
	String getHowItWorks();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Action#getHowItWorks <em>How It Works</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>How It Works</em>' attribute.
	 * @see #getHowItWorks()
	 * @generated
	 */
	void setHowItWorks(String value);

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Activities</em>' attribute list.
	 * @see org.corolle.model.project.ProjectPackage#getAction_Activities()
	 * @model annotation="urn:corolle:label fr='Activit\351s propos\351es' en='Activities offered' fr.doc='Ce que l\'action propose.' en.doc='What the action offers.' source='S004'"
	 * @generated
	 */
	EList<String> getActivities();

	/**
	 * Returns the value of the '<em><b>Recognitions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recognitions</em>' attribute list.
	 * @see org.corolle.model.project.ProjectPackage#getAction_Recognitions()
	 * @model annotation="urn:corolle:label fr='Prix et reconnaissances' en='Awards' fr.doc='Prix re\347us.' en.doc='Awards received.' source='S004'"
	 * @generated
	 */
	EList<String> getRecognitions();

	/**
	 * Returns the value of the '<em><b>Qualitative Results</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Qualitative Results</em>' attribute list.
	 * @see org.corolle.model.project.ProjectPackage#getAction_QualitativeResults()
	 * @model annotation="urn:corolle:label fr='R\351sultats qualitatifs' en='Qualitative results' fr.doc='R\351sultats qui ne se comptent pas.' en.doc='Results that are not counted.' source='S004'"
	 * @generated
	 */
	EList<String> getQualitativeResults();

	/**
	 * Returns the value of the '<em><b>Objectives</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.project.Objective}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Objectives</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getAction_Objectives()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Objectifs' en='Objectives' fr.doc='Objectifs interd\351pendants, dans l\'ordre.' en.doc='Interdependent objectives, in order.' source='S004'"
	 * @generated
	 */
	EList<Objective> getObjectives();

	/**
	 * Returns the value of the '<em><b>Key Figures</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.collection.KeyFigure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Key Figures</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getAction_KeyFigures()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Chiffres cl\351s et r\351sultats' en='Key figures and results' fr.doc='Chiffres publi\351s pour cette action.' en.doc='Figures published for this action.' source='S004'"
	 * @generated
	 */
	EList<KeyFigure> getKeyFigures();

	/**
	 * Returns the value of the '<em><b>Zooms</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.project.CommitmentZoom}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Zooms</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getAction_Zooms()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Zooms' en='Zooms' fr.doc='Zoom sur une valeur ou un principe.' en.doc='Zoom on a value or a principle.' source='S004'"
	 * @generated
	 */
	EList<CommitmentZoom> getZooms();

	/**
	 * Returns the value of the '<em><b>Partners</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.Stakeholder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Partners</em>' reference list.
	 * @see org.corolle.model.project.ProjectPackage#getAction_Partners()
	 * @model annotation="urn:corolle:label fr='Partenaires' en='Partners' fr.doc='Partenaires de l\'action.' en.doc='Partners of the action.' source='S004'"
	 * @generated
	 */
	EList<Stakeholder> getPartners();

	/**
	 * Returns the value of the '<em><b>Chains</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.chain.ValueChain}.
	 * It is bidirectional and its opposite is '{@link org.corolle.model.chain.ValueChain#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chains</em>' reference list.
	 * @see org.corolle.model.project.ProjectPackage#getAction_Chains()
	 * @see org.corolle.model.chain.ValueChain#getAction
	 * @model opposite="action"
	 *        annotation="urn:corolle:label fr='Cha\356nes de valeur' en='Value chains' fr.doc='Cha\356nes qui d\351crivent cette action.' en.doc='Chains that describe this action.' source='domain \2478.1'"
	 * @generated
	 */
	EList<ValueChain> getChains();

} // Action
