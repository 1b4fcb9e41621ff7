/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop;

import org.corolle.model.project.Action;
import org.corolle.model.project.NamedElement;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Session</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.workshop.Session#getDate <em>Date</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Session#getPlace <em>Place</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Session#getKind <em>Kind</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Session#getObjective <em>Objective</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Session#getPlannedDuration <em>Planned Duration</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Session#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Session#getAction <em>Action</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Session#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Session#getAttendance <em>Attendance</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Session#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Session#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Session#getDisagreements <em>Disagreements</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Session#getPhotos <em>Photos</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Session#getVotes <em>Votes</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Session#getContributions <em>Contributions</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Session#getSnapshot <em>Snapshot</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.workshop.WorkshopPackage#getSession()
 * @model annotation="urn:corolle:label fr='S\351ance' en='Session' fr.doc='Atelier, Agora ou r\351union.' en.doc='Workshop, Agora or meeting.' source='S000'"
 * @generated
 */
public interface Session extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.corolle.model.workshop.WorkshopPackage#getSession_Date()
	 * @model dataType="org.corolle.model.project.PartialDate"
	 *        annotation="urn:corolle:label fr='Date' en='Date' fr.doc='Date de la s\351ance.' en.doc='Date of the session.' source='V27'"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Session#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.corolle.model.workshop.WorkshopPackage#getSession_Place()
	 * @model annotation="urn:corolle:label fr='Lieu' en='Place' fr.doc='Lieu de la s\351ance.' en.doc='Place of the session.' source='V27'"
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Session#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.workshop.SessionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.workshop.SessionKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(SessionKind)
	 * @see org.corolle.model.workshop.WorkshopPackage#getSession_Kind()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Type' en='Kind' fr.doc='Type de s\351ance.' en.doc='Kind of session.' source='domain \2477'"
	 * @generated
	 */
	SessionKind getKind();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Session#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.workshop.SessionKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SessionKind value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.workshop.Session#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(SessionKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.workshop.Session#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(SessionKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Objective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Objective</em>' attribute.
	 * @see #setObjective(String)
	 * @see org.corolle.model.workshop.WorkshopPackage#getSession_Objective()
	 * @model annotation="urn:corolle:label fr='Objectif' en='Objective' fr.doc='Ce que la s\351ance doit produire.' en.doc='What the session is to produce.' source='V27'"
	 * @generated
	 */
	String getObjective();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Session#getObjective <em>Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Objective</em>' attribute.
	 * @see #getObjective()
	 * @generated
	 */
	void setObjective(String value);

	/**
	 * Returns the value of the '<em><b>Planned Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Planned Duration</em>' attribute.
	 * @see #setPlannedDuration(Integer)
	 * @see org.corolle.model.workshop.WorkshopPackage#getSession_PlannedDuration()
	 * @model annotation="urn:corolle:label fr='Dur\351e pr\351vue (minutes)' en='Planned duration (minutes)' fr.doc='En minutes.' en.doc='In minutes.' source='domain \2478.1'"
	 * @generated
	 */
	Integer getPlannedDuration();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Session#getPlannedDuration <em>Planned Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned Duration</em>' attribute.
	 * @see #getPlannedDuration()
	 * @generated
	 */
	void setPlannedDuration(Integer value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.corolle.model.workshop.WorkshopPackage#getSession_Notes()
	 * @model annotation="urn:corolle:label fr='Notes' en='Notes' fr.doc='Notes de la s\351ance.' en.doc='Notes of the session.' source='domain \2478.1'"
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Session#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Action</em>' reference.
	 * @see #setAction(Action)
	 * @see org.corolle.model.workshop.WorkshopPackage#getSession_Action()
	 * @model annotation="urn:corolle:label fr='Action' en='Action' fr.doc='Action discut\351e.' en.doc='Action discussed.' source='S002'"
	 * @generated
	 */
	Action getAction();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Session#getAction <em>Action</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' reference.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(Action value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.workshop.SessionStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.corolle.model.workshop.WorkshopPackage#getSession_Steps()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='\311tapes' en='Steps' fr.doc='D\351roul\351.' en.doc='Agenda.' source='domain \2471.3'"
	 * @generated
	 */
	EList<SessionStep> getSteps();

	/**
	 * Returns the value of the '<em><b>Attendance</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.workshop.Attendance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attendance</em>' containment reference list.
	 * @see org.corolle.model.workshop.WorkshopPackage#getSession_Attendance()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Pr\351sences' en='Attendance' fr.doc='Pr\351sences par groupe, sans nom.' en.doc='Attendance by group, without names.' source='V27'"
	 * @generated
	 */
	EList<Attendance> getAttendance();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.workshop.SessionRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.corolle.model.workshop.WorkshopPackage#getSession_Roles()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='R\364les' en='Roles' fr.doc='R\364les tenus.' en.doc='Roles held.' source='V27'"
	 * @generated
	 */
	EList<SessionRole> getRoles();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.workshop.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.corolle.model.workshop.WorkshopPackage#getSession_Decisions()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='D\351cisions' en='Decisions' fr.doc='D\351cisions prises.' en.doc='Decisions taken.' source='domain \2475.1'"
	 * @generated
	 */
	EList<Decision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Disagreements</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.workshop.Disagreement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Disagreements</em>' containment reference list.
	 * @see org.corolle.model.workshop.WorkshopPackage#getSession_Disagreements()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='D\351saccords' en='Disagreements' fr.doc='D\351saccords not\351s.' en.doc='Disagreements noted.' source='domain \2475.1'"
	 * @generated
	 */
	EList<Disagreement> getDisagreements();

	/**
	 * Returns the value of the '<em><b>Photos</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.workshop.Photo}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Photos</em>' containment reference list.
	 * @see org.corolle.model.workshop.WorkshopPackage#getSession_Photos()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Photos' en='Photos' fr.doc='Photos des murs et des affiches.' en.doc='Photos of walls and posters.' source='domain \2475.3'"
	 * @generated
	 */
	EList<Photo> getPhotos();

	/**
	 * Returns the value of the '<em><b>Votes</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.workshop.VoteRound}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Votes</em>' containment reference list.
	 * @see org.corolle.model.workshop.WorkshopPackage#getSession_Votes()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Votes' en='Votes' fr.doc='Votes par gommettes.' en.doc='Dot votes.' source='domain \2475.1'"
	 * @generated
	 */
	EList<VoteRound> getVotes();

	/**
	 * Returns the value of the '<em><b>Contributions</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.workshop.Contribution}.
	 * It is bidirectional and its opposite is '{@link org.corolle.model.workshop.Contribution#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contributions</em>' reference list.
	 * @see org.corolle.model.workshop.WorkshopPackage#getSession_Contributions()
	 * @see org.corolle.model.workshop.Contribution#getSession
	 * @model opposite="session"
	 *        annotation="urn:corolle:label fr='Contributions' en='Contributions' fr.doc='Cartes \351crites pendant la s\351ance.' en.doc='Cards written during the session.' source='domain \2478.1'"
	 * @generated
	 */
	EList<Contribution> getContributions();

	/**
	 * Returns the value of the '<em><b>Snapshot</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Snapshot</em>' reference.
	 * @see #setSnapshot(Snapshot)
	 * @see org.corolle.model.workshop.WorkshopPackage#getSession_Snapshot()
	 * @model annotation="urn:corolle:label fr='Instantan\351' en='Snapshot' fr.doc='\311tat du projet en fin de s\351ance.' en.doc='State of the project at the end of the session.' source='domain \2478.1'"
	 * @generated
	 */
	Snapshot getSnapshot();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Session#getSnapshot <em>Snapshot</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snapshot</em>' reference.
	 * @see #getSnapshot()
	 * @generated
	 */
	void setSnapshot(Snapshot value);

} // Session
