/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project.impl;

import java.util.Collection;

import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.ValueChain;

import org.corolle.model.collection.KeyFigure;

import org.corolle.model.project.Action;
import org.corolle.model.project.ActionStatus;
import org.corolle.model.project.CommitmentZoom;
import org.corolle.model.project.Objective;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.Stakeholder;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.impl.ActionImpl#getTheme <em>Theme</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.ActionImpl#getGroupName <em>Group Name</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.ActionImpl#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.ActionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.ActionImpl#getHowItWorks <em>How It Works</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.ActionImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.ActionImpl#getRecognitions <em>Recognitions</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.ActionImpl#getQualitativeResults <em>Qualitative Results</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.ActionImpl#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.ActionImpl#getKeyFigures <em>Key Figures</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.ActionImpl#getZooms <em>Zooms</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.ActionImpl#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.ActionImpl#getChains <em>Chains</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActionImpl extends NamedElementImpl implements Action {
	/**
	 * The default value of the '{@link #getTheme() <em>Theme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTheme()
	 * @generated
	 * @ordered
	 */
	protected static final String THEME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTheme() <em>Theme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTheme()
	 * @generated
	 * @ordered
	 */
	protected String theme = THEME_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroupName() <em>Group Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupName()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroupName() <em>Group Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupName()
	 * @generated
	 * @ordered
	 */
	protected String groupName = GROUP_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartDate() <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartDate()
	 * @generated
	 * @ordered
	 */
	protected static final String START_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartDate() <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartDate()
	 * @generated
	 * @ordered
	 */
	protected String startDate = START_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ActionStatus STATUS_EDEFAULT = ActionStatus.IDEA;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ActionStatus status = STATUS_EDEFAULT;

	/**
	 * This is true if the Status attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean statusESet;

	/**
	 * The default value of the '{@link #getHowItWorks() <em>How It Works</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHowItWorks()
	 * @generated
	 * @ordered
	 */
	protected static final String HOW_IT_WORKS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHowItWorks() <em>How It Works</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHowItWorks()
	 * @generated
	 * @ordered
	 */
	protected String howItWorks = HOW_IT_WORKS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<String> activities;

	/**
	 * The cached value of the '{@link #getRecognitions() <em>Recognitions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecognitions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> recognitions;

	/**
	 * The cached value of the '{@link #getQualitativeResults() <em>Qualitative Results</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualitativeResults()
	 * @generated
	 * @ordered
	 */
	protected EList<String> qualitativeResults;

	/**
	 * The cached value of the '{@link #getObjectives() <em>Objectives</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectives()
	 * @generated
	 * @ordered
	 */
	protected EList<Objective> objectives;

	/**
	 * The cached value of the '{@link #getKeyFigures() <em>Key Figures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyFigures()
	 * @generated
	 * @ordered
	 */
	protected EList<KeyFigure> keyFigures;

	/**
	 * The cached value of the '{@link #getZooms() <em>Zooms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZooms()
	 * @generated
	 * @ordered
	 */
	protected EList<CommitmentZoom> zooms;

	/**
	 * The cached value of the '{@link #getPartners() <em>Partners</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartners()
	 * @generated
	 * @ordered
	 */
	protected EList<Stakeholder> partners;

	/**
	 * The cached value of the '{@link #getChains() <em>Chains</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChains()
	 * @generated
	 * @ordered
	 */
	protected EList<ValueChain> chains;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.ACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTheme() {
		return theme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTheme(String newTheme) {
		String oldTheme = theme;
		theme = newTheme;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.ACTION__THEME, oldTheme, theme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroupName() {
		return groupName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroupName(String newGroupName) {
		String oldGroupName = groupName;
		groupName = newGroupName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.ACTION__GROUP_NAME, oldGroupName, groupName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStartDate() {
		return startDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartDate(String newStartDate) {
		String oldStartDate = startDate;
		startDate = newStartDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.ACTION__START_DATE, oldStartDate, startDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ActionStatus newStatus) {
		ActionStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		boolean oldStatusESet = statusESet;
		statusESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.ACTION__STATUS, oldStatus, status, !oldStatusESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetStatus() {
		ActionStatus oldStatus = status;
		boolean oldStatusESet = statusESet;
		status = STATUS_EDEFAULT;
		statusESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ProjectPackage.ACTION__STATUS, oldStatus, STATUS_EDEFAULT, oldStatusESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetStatus() {
		return statusESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHowItWorks() {
		return howItWorks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHowItWorks(String newHowItWorks) {
		String oldHowItWorks = howItWorks;
		howItWorks = newHowItWorks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.ACTION__HOW_IT_WORKS, oldHowItWorks, howItWorks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getActivities() {
		if (activities == null) {
			activities = new EDataTypeUniqueEList<String>(String.class, this, ProjectPackage.ACTION__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRecognitions() {
		if (recognitions == null) {
			recognitions = new EDataTypeUniqueEList<String>(String.class, this, ProjectPackage.ACTION__RECOGNITIONS);
		}
		return recognitions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getQualitativeResults() {
		if (qualitativeResults == null) {
			qualitativeResults = new EDataTypeUniqueEList<String>(String.class, this, ProjectPackage.ACTION__QUALITATIVE_RESULTS);
		}
		return qualitativeResults;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Objective> getObjectives() {
		if (objectives == null) {
			objectives = new EObjectContainmentEList<Objective>(Objective.class, this, ProjectPackage.ACTION__OBJECTIVES);
		}
		return objectives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KeyFigure> getKeyFigures() {
		if (keyFigures == null) {
			keyFigures = new EObjectContainmentEList<KeyFigure>(KeyFigure.class, this, ProjectPackage.ACTION__KEY_FIGURES);
		}
		return keyFigures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CommitmentZoom> getZooms() {
		if (zooms == null) {
			zooms = new EObjectContainmentEList<CommitmentZoom>(CommitmentZoom.class, this, ProjectPackage.ACTION__ZOOMS);
		}
		return zooms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stakeholder> getPartners() {
		if (partners == null) {
			partners = new EObjectResolvingEList<Stakeholder>(Stakeholder.class, this, ProjectPackage.ACTION__PARTNERS);
		}
		return partners;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ValueChain> getChains() {
		if (chains == null) {
			chains = new EObjectWithInverseResolvingEList<ValueChain>(ValueChain.class, this, ProjectPackage.ACTION__CHAINS, ChainPackage.VALUE_CHAIN__ACTION);
		}
		return chains;
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
			case ProjectPackage.ACTION__CHAINS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getChains()).basicAdd(otherEnd, msgs);
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
			case ProjectPackage.ACTION__OBJECTIVES:
				return ((InternalEList<?>)getObjectives()).basicRemove(otherEnd, msgs);
			case ProjectPackage.ACTION__KEY_FIGURES:
				return ((InternalEList<?>)getKeyFigures()).basicRemove(otherEnd, msgs);
			case ProjectPackage.ACTION__ZOOMS:
				return ((InternalEList<?>)getZooms()).basicRemove(otherEnd, msgs);
			case ProjectPackage.ACTION__CHAINS:
				return ((InternalEList<?>)getChains()).basicRemove(otherEnd, msgs);
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
			case ProjectPackage.ACTION__THEME:
				return getTheme();
			case ProjectPackage.ACTION__GROUP_NAME:
				return getGroupName();
			case ProjectPackage.ACTION__START_DATE:
				return getStartDate();
			case ProjectPackage.ACTION__STATUS:
				return getStatus();
			case ProjectPackage.ACTION__HOW_IT_WORKS:
				return getHowItWorks();
			case ProjectPackage.ACTION__ACTIVITIES:
				return getActivities();
			case ProjectPackage.ACTION__RECOGNITIONS:
				return getRecognitions();
			case ProjectPackage.ACTION__QUALITATIVE_RESULTS:
				return getQualitativeResults();
			case ProjectPackage.ACTION__OBJECTIVES:
				return getObjectives();
			case ProjectPackage.ACTION__KEY_FIGURES:
				return getKeyFigures();
			case ProjectPackage.ACTION__ZOOMS:
				return getZooms();
			case ProjectPackage.ACTION__PARTNERS:
				return getPartners();
			case ProjectPackage.ACTION__CHAINS:
				return getChains();
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
			case ProjectPackage.ACTION__THEME:
				setTheme((String)newValue);
				return;
			case ProjectPackage.ACTION__GROUP_NAME:
				setGroupName((String)newValue);
				return;
			case ProjectPackage.ACTION__START_DATE:
				setStartDate((String)newValue);
				return;
			case ProjectPackage.ACTION__STATUS:
				setStatus((ActionStatus)newValue);
				return;
			case ProjectPackage.ACTION__HOW_IT_WORKS:
				setHowItWorks((String)newValue);
				return;
			case ProjectPackage.ACTION__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends String>)newValue);
				return;
			case ProjectPackage.ACTION__RECOGNITIONS:
				getRecognitions().clear();
				getRecognitions().addAll((Collection<? extends String>)newValue);
				return;
			case ProjectPackage.ACTION__QUALITATIVE_RESULTS:
				getQualitativeResults().clear();
				getQualitativeResults().addAll((Collection<? extends String>)newValue);
				return;
			case ProjectPackage.ACTION__OBJECTIVES:
				getObjectives().clear();
				getObjectives().addAll((Collection<? extends Objective>)newValue);
				return;
			case ProjectPackage.ACTION__KEY_FIGURES:
				getKeyFigures().clear();
				getKeyFigures().addAll((Collection<? extends KeyFigure>)newValue);
				return;
			case ProjectPackage.ACTION__ZOOMS:
				getZooms().clear();
				getZooms().addAll((Collection<? extends CommitmentZoom>)newValue);
				return;
			case ProjectPackage.ACTION__PARTNERS:
				getPartners().clear();
				getPartners().addAll((Collection<? extends Stakeholder>)newValue);
				return;
			case ProjectPackage.ACTION__CHAINS:
				getChains().clear();
				getChains().addAll((Collection<? extends ValueChain>)newValue);
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
			case ProjectPackage.ACTION__THEME:
				setTheme(THEME_EDEFAULT);
				return;
			case ProjectPackage.ACTION__GROUP_NAME:
				setGroupName(GROUP_NAME_EDEFAULT);
				return;
			case ProjectPackage.ACTION__START_DATE:
				setStartDate(START_DATE_EDEFAULT);
				return;
			case ProjectPackage.ACTION__STATUS:
				unsetStatus();
				return;
			case ProjectPackage.ACTION__HOW_IT_WORKS:
				setHowItWorks(HOW_IT_WORKS_EDEFAULT);
				return;
			case ProjectPackage.ACTION__ACTIVITIES:
				getActivities().clear();
				return;
			case ProjectPackage.ACTION__RECOGNITIONS:
				getRecognitions().clear();
				return;
			case ProjectPackage.ACTION__QUALITATIVE_RESULTS:
				getQualitativeResults().clear();
				return;
			case ProjectPackage.ACTION__OBJECTIVES:
				getObjectives().clear();
				return;
			case ProjectPackage.ACTION__KEY_FIGURES:
				getKeyFigures().clear();
				return;
			case ProjectPackage.ACTION__ZOOMS:
				getZooms().clear();
				return;
			case ProjectPackage.ACTION__PARTNERS:
				getPartners().clear();
				return;
			case ProjectPackage.ACTION__CHAINS:
				getChains().clear();
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
			case ProjectPackage.ACTION__THEME:
				return THEME_EDEFAULT == null ? theme != null : !THEME_EDEFAULT.equals(theme);
			case ProjectPackage.ACTION__GROUP_NAME:
				return GROUP_NAME_EDEFAULT == null ? groupName != null : !GROUP_NAME_EDEFAULT.equals(groupName);
			case ProjectPackage.ACTION__START_DATE:
				return START_DATE_EDEFAULT == null ? startDate != null : !START_DATE_EDEFAULT.equals(startDate);
			case ProjectPackage.ACTION__STATUS:
				return isSetStatus();
			case ProjectPackage.ACTION__HOW_IT_WORKS:
				return HOW_IT_WORKS_EDEFAULT == null ? howItWorks != null : !HOW_IT_WORKS_EDEFAULT.equals(howItWorks);
			case ProjectPackage.ACTION__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case ProjectPackage.ACTION__RECOGNITIONS:
				return recognitions != null && !recognitions.isEmpty();
			case ProjectPackage.ACTION__QUALITATIVE_RESULTS:
				return qualitativeResults != null && !qualitativeResults.isEmpty();
			case ProjectPackage.ACTION__OBJECTIVES:
				return objectives != null && !objectives.isEmpty();
			case ProjectPackage.ACTION__KEY_FIGURES:
				return keyFigures != null && !keyFigures.isEmpty();
			case ProjectPackage.ACTION__ZOOMS:
				return zooms != null && !zooms.isEmpty();
			case ProjectPackage.ACTION__PARTNERS:
				return partners != null && !partners.isEmpty();
			case ProjectPackage.ACTION__CHAINS:
				return chains != null && !chains.isEmpty();
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
		result.append(" (theme: ");
		result.append(theme);
		result.append(", groupName: ");
		result.append(groupName);
		result.append(", startDate: ");
		result.append(startDate);
		result.append(", status: ");
		if (statusESet) result.append(status); else result.append("<unset>");
		result.append(", howItWorks: ");
		result.append(howItWorks);
		result.append(", activities: ");
		result.append(activities);
		result.append(", recognitions: ");
		result.append(recognitions);
		result.append(", qualitativeResults: ");
		result.append(qualitativeResults);
		result.append(')');
		return result.toString();
	}

} //ActionImpl
