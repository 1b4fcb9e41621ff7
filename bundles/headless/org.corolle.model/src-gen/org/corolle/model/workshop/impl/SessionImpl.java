/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop.impl;

import java.util.Collection;

import org.corolle.model.project.Action;

import org.corolle.model.project.impl.NamedElementImpl;

import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.Decision;
import org.corolle.model.workshop.Disagreement;
import org.corolle.model.workshop.Photo;
import org.corolle.model.workshop.Session;
import org.corolle.model.workshop.SessionKind;
import org.corolle.model.workshop.SessionRole;
import org.corolle.model.workshop.SessionStep;
import org.corolle.model.workshop.Snapshot;
import org.corolle.model.workshop.VoteRound;
import org.corolle.model.workshop.WorkshopPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Session</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.workshop.impl.SessionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.SessionImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.SessionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.SessionImpl#getObjective <em>Objective</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.SessionImpl#getPlannedDuration <em>Planned Duration</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.SessionImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.SessionImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.SessionImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.SessionImpl#getAttendance <em>Attendance</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.SessionImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.SessionImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.SessionImpl#getDisagreements <em>Disagreements</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.SessionImpl#getPhotos <em>Photos</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.SessionImpl#getVotes <em>Votes</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.SessionImpl#getContributions <em>Contributions</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.SessionImpl#getSnapshot <em>Snapshot</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SessionImpl extends NamedElementImpl implements Session {
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final String DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected String date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SessionKind KIND_EDEFAULT = SessionKind.AGORA;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SessionKind kind = KIND_EDEFAULT;

	/**
	 * This is true if the Kind attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean kindESet;

	/**
	 * The default value of the '{@link #getObjective() <em>Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjective()
	 * @generated
	 * @ordered
	 */
	protected static final String OBJECTIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObjective() <em>Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjective()
	 * @generated
	 * @ordered
	 */
	protected String objective = OBJECTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlannedDuration() <em>Planned Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedDuration()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PLANNED_DURATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlannedDuration() <em>Planned Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedDuration()
	 * @generated
	 * @ordered
	 */
	protected Integer plannedDuration = PLANNED_DURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected Action action;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<SessionStep> steps;

	/**
	 * The cached value of the '{@link #getAttendance() <em>Attendance</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttendance()
	 * @generated
	 * @ordered
	 */
	protected EList<Attendance> attendance;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<SessionRole> roles;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Decision> decisions;

	/**
	 * The cached value of the '{@link #getDisagreements() <em>Disagreements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisagreements()
	 * @generated
	 * @ordered
	 */
	protected EList<Disagreement> disagreements;

	/**
	 * The cached value of the '{@link #getPhotos() <em>Photos</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotos()
	 * @generated
	 * @ordered
	 */
	protected EList<Photo> photos;

	/**
	 * The cached value of the '{@link #getVotes() <em>Votes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVotes()
	 * @generated
	 * @ordered
	 */
	protected EList<VoteRound> votes;

	/**
	 * The cached value of the '{@link #getContributions() <em>Contributions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributions()
	 * @generated
	 * @ordered
	 */
	protected EList<Contribution> contributions;

	/**
	 * The cached value of the '{@link #getSnapshot() <em>Snapshot</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnapshot()
	 * @generated
	 * @ordered
	 */
	protected Snapshot snapshot;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SessionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return WorkshopPackage.Literals.SESSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(String newDate) {
		String oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.SESSION__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.SESSION__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SessionKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SessionKind newKind) {
		SessionKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		boolean oldKindESet = kindESet;
		kindESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.SESSION__KIND, oldKind, kind, !oldKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		SessionKind oldKind = kind;
		boolean oldKindESet = kindESet;
		kind = KIND_EDEFAULT;
		kindESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, WorkshopPackage.SESSION__KIND, oldKind, KIND_EDEFAULT, oldKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetKind() {
		return kindESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObjective() {
		return objective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjective(String newObjective) {
		String oldObjective = objective;
		objective = newObjective;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.SESSION__OBJECTIVE, oldObjective, objective));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPlannedDuration() {
		return plannedDuration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlannedDuration(Integer newPlannedDuration) {
		Integer oldPlannedDuration = plannedDuration;
		plannedDuration = newPlannedDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.SESSION__PLANNED_DURATION, oldPlannedDuration, plannedDuration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.SESSION__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Action getAction() {
		if (action != null && action.eIsProxy()) {
			InternalEObject oldAction = (InternalEObject)action;
			action = (Action)eResolveProxy(oldAction);
			if (action != oldAction) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, WorkshopPackage.SESSION__ACTION, oldAction, action));
			}
		}
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Action basicGetAction() {
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAction(Action newAction) {
		Action oldAction = action;
		action = newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.SESSION__ACTION, oldAction, action));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SessionStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<SessionStep>(SessionStep.class, this, WorkshopPackage.SESSION__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attendance> getAttendance() {
		if (attendance == null) {
			attendance = new EObjectContainmentEList<Attendance>(Attendance.class, this, WorkshopPackage.SESSION__ATTENDANCE);
		}
		return attendance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SessionRole> getRoles() {
		if (roles == null) {
			roles = new EObjectContainmentEList<SessionRole>(SessionRole.class, this, WorkshopPackage.SESSION__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Decision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList<Decision>(Decision.class, this, WorkshopPackage.SESSION__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Disagreement> getDisagreements() {
		if (disagreements == null) {
			disagreements = new EObjectContainmentEList<Disagreement>(Disagreement.class, this, WorkshopPackage.SESSION__DISAGREEMENTS);
		}
		return disagreements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Photo> getPhotos() {
		if (photos == null) {
			photos = new EObjectContainmentEList<Photo>(Photo.class, this, WorkshopPackage.SESSION__PHOTOS);
		}
		return photos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VoteRound> getVotes() {
		if (votes == null) {
			votes = new EObjectContainmentEList<VoteRound>(VoteRound.class, this, WorkshopPackage.SESSION__VOTES);
		}
		return votes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contribution> getContributions() {
		if (contributions == null) {
			contributions = new EObjectWithInverseResolvingEList<Contribution>(Contribution.class, this, WorkshopPackage.SESSION__CONTRIBUTIONS, WorkshopPackage.CONTRIBUTION__SESSION);
		}
		return contributions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Snapshot getSnapshot() {
		if (snapshot != null && snapshot.eIsProxy()) {
			InternalEObject oldSnapshot = (InternalEObject)snapshot;
			snapshot = (Snapshot)eResolveProxy(oldSnapshot);
			if (snapshot != oldSnapshot) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, WorkshopPackage.SESSION__SNAPSHOT, oldSnapshot, snapshot));
			}
		}
		return snapshot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Snapshot basicGetSnapshot() {
		return snapshot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSnapshot(Snapshot newSnapshot) {
		Snapshot oldSnapshot = snapshot;
		snapshot = newSnapshot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.SESSION__SNAPSHOT, oldSnapshot, snapshot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case WorkshopPackage.SESSION__CONTRIBUTIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getContributions()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case WorkshopPackage.SESSION__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
			case WorkshopPackage.SESSION__ATTENDANCE:
				return ((InternalEList<?>)getAttendance()).basicRemove(otherEnd, msgs);
			case WorkshopPackage.SESSION__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
			case WorkshopPackage.SESSION__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
			case WorkshopPackage.SESSION__DISAGREEMENTS:
				return ((InternalEList<?>)getDisagreements()).basicRemove(otherEnd, msgs);
			case WorkshopPackage.SESSION__PHOTOS:
				return ((InternalEList<?>)getPhotos()).basicRemove(otherEnd, msgs);
			case WorkshopPackage.SESSION__VOTES:
				return ((InternalEList<?>)getVotes()).basicRemove(otherEnd, msgs);
			case WorkshopPackage.SESSION__CONTRIBUTIONS:
				return ((InternalEList<?>)getContributions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case WorkshopPackage.SESSION__DATE:
				return getDate();
			case WorkshopPackage.SESSION__PLACE:
				return getPlace();
			case WorkshopPackage.SESSION__KIND:
				return getKind();
			case WorkshopPackage.SESSION__OBJECTIVE:
				return getObjective();
			case WorkshopPackage.SESSION__PLANNED_DURATION:
				return getPlannedDuration();
			case WorkshopPackage.SESSION__NOTES:
				return getNotes();
			case WorkshopPackage.SESSION__ACTION:
				if (resolve) return getAction();
				return basicGetAction();
			case WorkshopPackage.SESSION__STEPS:
				return getSteps();
			case WorkshopPackage.SESSION__ATTENDANCE:
				return getAttendance();
			case WorkshopPackage.SESSION__ROLES:
				return getRoles();
			case WorkshopPackage.SESSION__DECISIONS:
				return getDecisions();
			case WorkshopPackage.SESSION__DISAGREEMENTS:
				return getDisagreements();
			case WorkshopPackage.SESSION__PHOTOS:
				return getPhotos();
			case WorkshopPackage.SESSION__VOTES:
				return getVotes();
			case WorkshopPackage.SESSION__CONTRIBUTIONS:
				return getContributions();
			case WorkshopPackage.SESSION__SNAPSHOT:
				if (resolve) return getSnapshot();
				return basicGetSnapshot();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case WorkshopPackage.SESSION__DATE:
				setDate((String)newValue);
				return;
			case WorkshopPackage.SESSION__PLACE:
				setPlace((String)newValue);
				return;
			case WorkshopPackage.SESSION__KIND:
				setKind((SessionKind)newValue);
				return;
			case WorkshopPackage.SESSION__OBJECTIVE:
				setObjective((String)newValue);
				return;
			case WorkshopPackage.SESSION__PLANNED_DURATION:
				setPlannedDuration((Integer)newValue);
				return;
			case WorkshopPackage.SESSION__NOTES:
				setNotes((String)newValue);
				return;
			case WorkshopPackage.SESSION__ACTION:
				setAction((Action)newValue);
				return;
			case WorkshopPackage.SESSION__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends SessionStep>)newValue);
				return;
			case WorkshopPackage.SESSION__ATTENDANCE:
				getAttendance().clear();
				getAttendance().addAll((Collection<? extends Attendance>)newValue);
				return;
			case WorkshopPackage.SESSION__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends SessionRole>)newValue);
				return;
			case WorkshopPackage.SESSION__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends Decision>)newValue);
				return;
			case WorkshopPackage.SESSION__DISAGREEMENTS:
				getDisagreements().clear();
				getDisagreements().addAll((Collection<? extends Disagreement>)newValue);
				return;
			case WorkshopPackage.SESSION__PHOTOS:
				getPhotos().clear();
				getPhotos().addAll((Collection<? extends Photo>)newValue);
				return;
			case WorkshopPackage.SESSION__VOTES:
				getVotes().clear();
				getVotes().addAll((Collection<? extends VoteRound>)newValue);
				return;
			case WorkshopPackage.SESSION__CONTRIBUTIONS:
				getContributions().clear();
				getContributions().addAll((Collection<? extends Contribution>)newValue);
				return;
			case WorkshopPackage.SESSION__SNAPSHOT:
				setSnapshot((Snapshot)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case WorkshopPackage.SESSION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case WorkshopPackage.SESSION__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case WorkshopPackage.SESSION__KIND:
				unsetKind();
				return;
			case WorkshopPackage.SESSION__OBJECTIVE:
				setObjective(OBJECTIVE_EDEFAULT);
				return;
			case WorkshopPackage.SESSION__PLANNED_DURATION:
				setPlannedDuration(PLANNED_DURATION_EDEFAULT);
				return;
			case WorkshopPackage.SESSION__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case WorkshopPackage.SESSION__ACTION:
				setAction((Action)null);
				return;
			case WorkshopPackage.SESSION__STEPS:
				getSteps().clear();
				return;
			case WorkshopPackage.SESSION__ATTENDANCE:
				getAttendance().clear();
				return;
			case WorkshopPackage.SESSION__ROLES:
				getRoles().clear();
				return;
			case WorkshopPackage.SESSION__DECISIONS:
				getDecisions().clear();
				return;
			case WorkshopPackage.SESSION__DISAGREEMENTS:
				getDisagreements().clear();
				return;
			case WorkshopPackage.SESSION__PHOTOS:
				getPhotos().clear();
				return;
			case WorkshopPackage.SESSION__VOTES:
				getVotes().clear();
				return;
			case WorkshopPackage.SESSION__CONTRIBUTIONS:
				getContributions().clear();
				return;
			case WorkshopPackage.SESSION__SNAPSHOT:
				setSnapshot((Snapshot)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case WorkshopPackage.SESSION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case WorkshopPackage.SESSION__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case WorkshopPackage.SESSION__KIND:
				return isSetKind();
			case WorkshopPackage.SESSION__OBJECTIVE:
				return OBJECTIVE_EDEFAULT == null ? objective != null : !OBJECTIVE_EDEFAULT.equals(objective);
			case WorkshopPackage.SESSION__PLANNED_DURATION:
				return PLANNED_DURATION_EDEFAULT == null ? plannedDuration != null : !PLANNED_DURATION_EDEFAULT.equals(plannedDuration);
			case WorkshopPackage.SESSION__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case WorkshopPackage.SESSION__ACTION:
				return action != null;
			case WorkshopPackage.SESSION__STEPS:
				return steps != null && !steps.isEmpty();
			case WorkshopPackage.SESSION__ATTENDANCE:
				return attendance != null && !attendance.isEmpty();
			case WorkshopPackage.SESSION__ROLES:
				return roles != null && !roles.isEmpty();
			case WorkshopPackage.SESSION__DECISIONS:
				return decisions != null && !decisions.isEmpty();
			case WorkshopPackage.SESSION__DISAGREEMENTS:
				return disagreements != null && !disagreements.isEmpty();
			case WorkshopPackage.SESSION__PHOTOS:
				return photos != null && !photos.isEmpty();
			case WorkshopPackage.SESSION__VOTES:
				return votes != null && !votes.isEmpty();
			case WorkshopPackage.SESSION__CONTRIBUTIONS:
				return contributions != null && !contributions.isEmpty();
			case WorkshopPackage.SESSION__SNAPSHOT:
				return snapshot != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (date: ");
		result.append(date);
		result.append(", place: ");
		result.append(place);
		result.append(", kind: ");
		if (kindESet) result.append(kind); else result.append("<unset>");
		result.append(", objective: ");
		result.append(objective);
		result.append(", plannedDuration: ");
		result.append(plannedDuration);
		result.append(", notes: ");
		result.append(notes);
		result.append(')');
		return result.toString();
	}

} //SessionImpl
