/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop.impl;

import java.util.Collection;

import org.corolle.model.chain.Polarity;

import org.corolle.model.framework.Dimension;

import org.corolle.model.project.Action;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;

import org.corolle.model.project.impl.NamedElementImpl;

import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionKind;
import org.corolle.model.workshop.ContributionStatus;
import org.corolle.model.workshop.Photo;
import org.corolle.model.workshop.Session;
import org.corolle.model.workshop.WorkshopPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Contribution</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.workshop.impl.ContributionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.ContributionImpl#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.ContributionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.ContributionImpl#getDots <em>Dots</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.ContributionImpl#getGroupLabel <em>Group Label</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.ContributionImpl#getGroupColour <em>Group Colour</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.ContributionImpl#getScore <em>Score</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.ContributionImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.ContributionImpl#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.ContributionImpl#getSession <em>Session</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.ContributionImpl#getStakeholder <em>Stakeholder</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.ContributionImpl#getPhoto <em>Photo</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.ContributionImpl#getMergedInto <em>Merged Into</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.ContributionImpl#getSupports <em>Supports</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ContributionImpl extends NamedElementImpl implements Contribution {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ContributionKind KIND_EDEFAULT = ContributionKind.EFFECT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ContributionKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected static final Polarity POLARITY_EDEFAULT = Polarity.POSITIVE;

	/**
	 * The cached value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected Polarity polarity = POLARITY_EDEFAULT;

	/**
	 * This is true if the Polarity attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean polarityESet;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ContributionStatus STATUS_EDEFAULT = ContributionStatus.RAW;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ContributionStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDots() <em>Dots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDots()
	 * @generated
	 * @ordered
	 */
	protected static final int DOTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDots() <em>Dots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDots()
	 * @generated
	 * @ordered
	 */
	protected int dots = DOTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroupLabel() <em>Group Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroupLabel() <em>Group Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupLabel()
	 * @generated
	 * @ordered
	 */
	protected String groupLabel = GROUP_LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroupColour() <em>Group Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupColour()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroupColour() <em>Group Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupColour()
	 * @generated
	 * @ordered
	 */
	protected String groupColour = GROUP_COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SCORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected Integer score = SCORE_EDEFAULT;

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
	 * The cached value of the '{@link #getDimension() <em>Dimension</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimension()
	 * @generated
	 * @ordered
	 */
	protected Dimension dimension;

	/**
	 * The cached value of the '{@link #getSession() <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSession()
	 * @generated
	 * @ordered
	 */
	protected Session session;

	/**
	 * The cached value of the '{@link #getStakeholder() <em>Stakeholder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStakeholder()
	 * @generated
	 * @ordered
	 */
	protected Stakeholder stakeholder;

	/**
	 * The cached value of the '{@link #getPhoto() <em>Photo</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhoto()
	 * @generated
	 * @ordered
	 */
	protected Photo photo;

	/**
	 * The cached value of the '{@link #getMergedInto() <em>Merged Into</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergedInto()
	 * @generated
	 * @ordered
	 */
	protected Contribution mergedInto;

	/**
	 * The cached value of the '{@link #getSupports() <em>Supports</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupports()
	 * @generated
	 * @ordered
	 */
	protected EList<NamedElement> supports;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContributionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return WorkshopPackage.Literals.CONTRIBUTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContributionKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ContributionKind newKind) {
		ContributionKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.CONTRIBUTION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Polarity getPolarity() {
		return polarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolarity(Polarity newPolarity) {
		Polarity oldPolarity = polarity;
		polarity = newPolarity == null ? POLARITY_EDEFAULT : newPolarity;
		boolean oldPolarityESet = polarityESet;
		polarityESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.CONTRIBUTION__POLARITY, oldPolarity, polarity, !oldPolarityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPolarity() {
		Polarity oldPolarity = polarity;
		boolean oldPolarityESet = polarityESet;
		polarity = POLARITY_EDEFAULT;
		polarityESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, WorkshopPackage.CONTRIBUTION__POLARITY, oldPolarity, POLARITY_EDEFAULT, oldPolarityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPolarity() {
		return polarityESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContributionStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ContributionStatus newStatus) {
		ContributionStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.CONTRIBUTION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDots() {
		return dots;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDots(int newDots) {
		int oldDots = dots;
		dots = newDots;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.CONTRIBUTION__DOTS, oldDots, dots));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroupLabel() {
		return groupLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroupLabel(String newGroupLabel) {
		String oldGroupLabel = groupLabel;
		groupLabel = newGroupLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.CONTRIBUTION__GROUP_LABEL, oldGroupLabel, groupLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroupColour() {
		return groupColour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroupColour(String newGroupColour) {
		String oldGroupColour = groupColour;
		groupColour = newGroupColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.CONTRIBUTION__GROUP_COLOUR, oldGroupColour, groupColour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getScore() {
		return score;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScore(Integer newScore) {
		Integer oldScore = score;
		score = newScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.CONTRIBUTION__SCORE, oldScore, score));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, WorkshopPackage.CONTRIBUTION__ACTION, oldAction, action));
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
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.CONTRIBUTION__ACTION, oldAction, action));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dimension getDimension() {
		if (dimension != null && dimension.eIsProxy()) {
			InternalEObject oldDimension = (InternalEObject)dimension;
			dimension = (Dimension)eResolveProxy(oldDimension);
			if (dimension != oldDimension) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, WorkshopPackage.CONTRIBUTION__DIMENSION, oldDimension, dimension));
			}
		}
		return dimension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Dimension basicGetDimension() {
		return dimension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDimension(Dimension newDimension) {
		Dimension oldDimension = dimension;
		dimension = newDimension;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.CONTRIBUTION__DIMENSION, oldDimension, dimension));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Session getSession() {
		if (session != null && session.eIsProxy()) {
			InternalEObject oldSession = (InternalEObject)session;
			session = (Session)eResolveProxy(oldSession);
			if (session != oldSession) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, WorkshopPackage.CONTRIBUTION__SESSION, oldSession, session));
			}
		}
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Session basicGetSession() {
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSession(Session newSession, NotificationChain msgs) {
		Session oldSession = session;
		session = newSession;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, WorkshopPackage.CONTRIBUTION__SESSION, oldSession, newSession);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSession(Session newSession) {
		if (newSession != session) {
			NotificationChain msgs = null;
			if (session != null)
				msgs = ((InternalEObject)session).eInverseRemove(this, WorkshopPackage.SESSION__CONTRIBUTIONS, Session.class, msgs);
			if (newSession != null)
				msgs = ((InternalEObject)newSession).eInverseAdd(this, WorkshopPackage.SESSION__CONTRIBUTIONS, Session.class, msgs);
			msgs = basicSetSession(newSession, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.CONTRIBUTION__SESSION, newSession, newSession));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getStakeholder() {
		if (stakeholder != null && stakeholder.eIsProxy()) {
			InternalEObject oldStakeholder = (InternalEObject)stakeholder;
			stakeholder = (Stakeholder)eResolveProxy(oldStakeholder);
			if (stakeholder != oldStakeholder) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, WorkshopPackage.CONTRIBUTION__STAKEHOLDER, oldStakeholder, stakeholder));
			}
		}
		return stakeholder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Stakeholder basicGetStakeholder() {
		return stakeholder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStakeholder(Stakeholder newStakeholder) {
		Stakeholder oldStakeholder = stakeholder;
		stakeholder = newStakeholder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.CONTRIBUTION__STAKEHOLDER, oldStakeholder, stakeholder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Photo getPhoto() {
		if (photo != null && photo.eIsProxy()) {
			InternalEObject oldPhoto = (InternalEObject)photo;
			photo = (Photo)eResolveProxy(oldPhoto);
			if (photo != oldPhoto) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, WorkshopPackage.CONTRIBUTION__PHOTO, oldPhoto, photo));
			}
		}
		return photo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Photo basicGetPhoto() {
		return photo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhoto(Photo newPhoto) {
		Photo oldPhoto = photo;
		photo = newPhoto;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.CONTRIBUTION__PHOTO, oldPhoto, photo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contribution getMergedInto() {
		if (mergedInto != null && mergedInto.eIsProxy()) {
			InternalEObject oldMergedInto = (InternalEObject)mergedInto;
			mergedInto = (Contribution)eResolveProxy(oldMergedInto);
			if (mergedInto != oldMergedInto) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, WorkshopPackage.CONTRIBUTION__MERGED_INTO, oldMergedInto, mergedInto));
			}
		}
		return mergedInto;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Contribution basicGetMergedInto() {
		return mergedInto;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMergedInto(Contribution newMergedInto) {
		Contribution oldMergedInto = mergedInto;
		mergedInto = newMergedInto;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.CONTRIBUTION__MERGED_INTO, oldMergedInto, mergedInto));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NamedElement> getSupports() {
		if (supports == null) {
			supports = new EObjectResolvingEList<NamedElement>(NamedElement.class, this, WorkshopPackage.CONTRIBUTION__SUPPORTS);
		}
		return supports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case WorkshopPackage.CONTRIBUTION__SESSION:
				if (session != null)
					msgs = ((InternalEObject)session).eInverseRemove(this, WorkshopPackage.SESSION__CONTRIBUTIONS, Session.class, msgs);
				return basicSetSession((Session)otherEnd, msgs);
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
			case WorkshopPackage.CONTRIBUTION__SESSION:
				return basicSetSession(null, msgs);
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
			case WorkshopPackage.CONTRIBUTION__KIND:
				return getKind();
			case WorkshopPackage.CONTRIBUTION__POLARITY:
				return getPolarity();
			case WorkshopPackage.CONTRIBUTION__STATUS:
				return getStatus();
			case WorkshopPackage.CONTRIBUTION__DOTS:
				return getDots();
			case WorkshopPackage.CONTRIBUTION__GROUP_LABEL:
				return getGroupLabel();
			case WorkshopPackage.CONTRIBUTION__GROUP_COLOUR:
				return getGroupColour();
			case WorkshopPackage.CONTRIBUTION__SCORE:
				return getScore();
			case WorkshopPackage.CONTRIBUTION__ACTION:
				if (resolve) return getAction();
				return basicGetAction();
			case WorkshopPackage.CONTRIBUTION__DIMENSION:
				if (resolve) return getDimension();
				return basicGetDimension();
			case WorkshopPackage.CONTRIBUTION__SESSION:
				if (resolve) return getSession();
				return basicGetSession();
			case WorkshopPackage.CONTRIBUTION__STAKEHOLDER:
				if (resolve) return getStakeholder();
				return basicGetStakeholder();
			case WorkshopPackage.CONTRIBUTION__PHOTO:
				if (resolve) return getPhoto();
				return basicGetPhoto();
			case WorkshopPackage.CONTRIBUTION__MERGED_INTO:
				if (resolve) return getMergedInto();
				return basicGetMergedInto();
			case WorkshopPackage.CONTRIBUTION__SUPPORTS:
				return getSupports();
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
			case WorkshopPackage.CONTRIBUTION__KIND:
				setKind((ContributionKind)newValue);
				return;
			case WorkshopPackage.CONTRIBUTION__POLARITY:
				setPolarity((Polarity)newValue);
				return;
			case WorkshopPackage.CONTRIBUTION__STATUS:
				setStatus((ContributionStatus)newValue);
				return;
			case WorkshopPackage.CONTRIBUTION__DOTS:
				setDots((Integer)newValue);
				return;
			case WorkshopPackage.CONTRIBUTION__GROUP_LABEL:
				setGroupLabel((String)newValue);
				return;
			case WorkshopPackage.CONTRIBUTION__GROUP_COLOUR:
				setGroupColour((String)newValue);
				return;
			case WorkshopPackage.CONTRIBUTION__SCORE:
				setScore((Integer)newValue);
				return;
			case WorkshopPackage.CONTRIBUTION__ACTION:
				setAction((Action)newValue);
				return;
			case WorkshopPackage.CONTRIBUTION__DIMENSION:
				setDimension((Dimension)newValue);
				return;
			case WorkshopPackage.CONTRIBUTION__SESSION:
				setSession((Session)newValue);
				return;
			case WorkshopPackage.CONTRIBUTION__STAKEHOLDER:
				setStakeholder((Stakeholder)newValue);
				return;
			case WorkshopPackage.CONTRIBUTION__PHOTO:
				setPhoto((Photo)newValue);
				return;
			case WorkshopPackage.CONTRIBUTION__MERGED_INTO:
				setMergedInto((Contribution)newValue);
				return;
			case WorkshopPackage.CONTRIBUTION__SUPPORTS:
				getSupports().clear();
				getSupports().addAll((Collection<? extends NamedElement>)newValue);
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
			case WorkshopPackage.CONTRIBUTION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case WorkshopPackage.CONTRIBUTION__POLARITY:
				unsetPolarity();
				return;
			case WorkshopPackage.CONTRIBUTION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case WorkshopPackage.CONTRIBUTION__DOTS:
				setDots(DOTS_EDEFAULT);
				return;
			case WorkshopPackage.CONTRIBUTION__GROUP_LABEL:
				setGroupLabel(GROUP_LABEL_EDEFAULT);
				return;
			case WorkshopPackage.CONTRIBUTION__GROUP_COLOUR:
				setGroupColour(GROUP_COLOUR_EDEFAULT);
				return;
			case WorkshopPackage.CONTRIBUTION__SCORE:
				setScore(SCORE_EDEFAULT);
				return;
			case WorkshopPackage.CONTRIBUTION__ACTION:
				setAction((Action)null);
				return;
			case WorkshopPackage.CONTRIBUTION__DIMENSION:
				setDimension((Dimension)null);
				return;
			case WorkshopPackage.CONTRIBUTION__SESSION:
				setSession((Session)null);
				return;
			case WorkshopPackage.CONTRIBUTION__STAKEHOLDER:
				setStakeholder((Stakeholder)null);
				return;
			case WorkshopPackage.CONTRIBUTION__PHOTO:
				setPhoto((Photo)null);
				return;
			case WorkshopPackage.CONTRIBUTION__MERGED_INTO:
				setMergedInto((Contribution)null);
				return;
			case WorkshopPackage.CONTRIBUTION__SUPPORTS:
				getSupports().clear();
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
			case WorkshopPackage.CONTRIBUTION__KIND:
				return kind != KIND_EDEFAULT;
			case WorkshopPackage.CONTRIBUTION__POLARITY:
				return isSetPolarity();
			case WorkshopPackage.CONTRIBUTION__STATUS:
				return status != STATUS_EDEFAULT;
			case WorkshopPackage.CONTRIBUTION__DOTS:
				return dots != DOTS_EDEFAULT;
			case WorkshopPackage.CONTRIBUTION__GROUP_LABEL:
				return GROUP_LABEL_EDEFAULT == null ? groupLabel != null : !GROUP_LABEL_EDEFAULT.equals(groupLabel);
			case WorkshopPackage.CONTRIBUTION__GROUP_COLOUR:
				return GROUP_COLOUR_EDEFAULT == null ? groupColour != null : !GROUP_COLOUR_EDEFAULT.equals(groupColour);
			case WorkshopPackage.CONTRIBUTION__SCORE:
				return SCORE_EDEFAULT == null ? score != null : !SCORE_EDEFAULT.equals(score);
			case WorkshopPackage.CONTRIBUTION__ACTION:
				return action != null;
			case WorkshopPackage.CONTRIBUTION__DIMENSION:
				return dimension != null;
			case WorkshopPackage.CONTRIBUTION__SESSION:
				return session != null;
			case WorkshopPackage.CONTRIBUTION__STAKEHOLDER:
				return stakeholder != null;
			case WorkshopPackage.CONTRIBUTION__PHOTO:
				return photo != null;
			case WorkshopPackage.CONTRIBUTION__MERGED_INTO:
				return mergedInto != null;
			case WorkshopPackage.CONTRIBUTION__SUPPORTS:
				return supports != null && !supports.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", polarity: ");
		if (polarityESet) result.append(polarity); else result.append("<unset>");
		result.append(", status: ");
		result.append(status);
		result.append(", dots: ");
		result.append(dots);
		result.append(", groupLabel: ");
		result.append(groupLabel);
		result.append(", groupColour: ");
		result.append(groupColour);
		result.append(", score: ");
		result.append(score);
		result.append(')');
		return result.toString();
	}

} //ContributionImpl
