/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.collection.impl;

import java.util.Collection;

import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.collection.CollectionPlanItem;
import org.corolle.model.collection.Frequency;

import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.framework.Indicator;

import org.corolle.model.project.Stakeholder;

import org.corolle.model.project.impl.NamedElementImpl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.collection.impl.CollectionPlanItemImpl#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.CollectionPlanItemImpl#getMoment <em>Moment</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.CollectionPlanItemImpl#getResponsibleRole <em>Responsible Role</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.CollectionPlanItemImpl#getMeansOfVerification <em>Means Of Verification</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.CollectionPlanItemImpl#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.CollectionPlanItemImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.CollectionPlanItemImpl#getRespondents <em>Respondents</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CollectionPlanItemImpl extends NamedElementImpl implements CollectionPlanItem {
	/**
	 * The default value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final Frequency FREQUENCY_EDEFAULT = Frequency.ONE_OFF;

	/**
	 * The cached value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected Frequency frequency = FREQUENCY_EDEFAULT;

	/**
	 * This is true if the Frequency attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean frequencyESet;

	/**
	 * The default value of the '{@link #getMoment() <em>Moment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoment()
	 * @generated
	 * @ordered
	 */
	protected static final String MOMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMoment() <em>Moment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoment()
	 * @generated
	 * @ordered
	 */
	protected String moment = MOMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getResponsibleRole() <em>Responsible Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsibleRole()
	 * @generated
	 * @ordered
	 */
	protected static final String RESPONSIBLE_ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResponsibleRole() <em>Responsible Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsibleRole()
	 * @generated
	 * @ordered
	 */
	protected String responsibleRole = RESPONSIBLE_ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeansOfVerification() <em>Means Of Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeansOfVerification()
	 * @generated
	 * @ordered
	 */
	protected static final String MEANS_OF_VERIFICATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeansOfVerification() <em>Means Of Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeansOfVerification()
	 * @generated
	 * @ordered
	 */
	protected String meansOfVerification = MEANS_OF_VERIFICATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicators()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> indicators;

	/**
	 * The cached value of the '{@link #getInstrument() <em>Instrument</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected CollectionInstrument instrument;

	/**
	 * The cached value of the '{@link #getRespondents() <em>Respondents</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondents()
	 * @generated
	 * @ordered
	 */
	protected EList<Stakeholder> respondents;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CollectionPlanItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CollectionPackage.Literals.COLLECTION_PLAN_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Frequency getFrequency() {
		return frequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequency(Frequency newFrequency) {
		Frequency oldFrequency = frequency;
		frequency = newFrequency == null ? FREQUENCY_EDEFAULT : newFrequency;
		boolean oldFrequencyESet = frequencyESet;
		frequencyESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.COLLECTION_PLAN_ITEM__FREQUENCY, oldFrequency, frequency, !oldFrequencyESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetFrequency() {
		Frequency oldFrequency = frequency;
		boolean oldFrequencyESet = frequencyESet;
		frequency = FREQUENCY_EDEFAULT;
		frequencyESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CollectionPackage.COLLECTION_PLAN_ITEM__FREQUENCY, oldFrequency, FREQUENCY_EDEFAULT, oldFrequencyESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetFrequency() {
		return frequencyESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMoment() {
		return moment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMoment(String newMoment) {
		String oldMoment = moment;
		moment = newMoment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.COLLECTION_PLAN_ITEM__MOMENT, oldMoment, moment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResponsibleRole() {
		return responsibleRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponsibleRole(String newResponsibleRole) {
		String oldResponsibleRole = responsibleRole;
		responsibleRole = newResponsibleRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.COLLECTION_PLAN_ITEM__RESPONSIBLE_ROLE, oldResponsibleRole, responsibleRole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeansOfVerification() {
		return meansOfVerification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeansOfVerification(String newMeansOfVerification) {
		String oldMeansOfVerification = meansOfVerification;
		meansOfVerification = newMeansOfVerification;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.COLLECTION_PLAN_ITEM__MEANS_OF_VERIFICATION, oldMeansOfVerification, meansOfVerification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getIndicators() {
		if (indicators == null) {
			indicators = new EObjectWithInverseResolvingEList.ManyInverse<Indicator>(Indicator.class, this, CollectionPackage.COLLECTION_PLAN_ITEM__INDICATORS, FrameworkPackage.INDICATOR__PLAN_ITEMS);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CollectionInstrument getInstrument() {
		if (instrument != null && instrument.eIsProxy()) {
			InternalEObject oldInstrument = (InternalEObject)instrument;
			instrument = (CollectionInstrument)eResolveProxy(oldInstrument);
			if (instrument != oldInstrument) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CollectionPackage.COLLECTION_PLAN_ITEM__INSTRUMENT, oldInstrument, instrument));
			}
		}
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CollectionInstrument basicGetInstrument() {
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstrument(CollectionInstrument newInstrument) {
		CollectionInstrument oldInstrument = instrument;
		instrument = newInstrument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.COLLECTION_PLAN_ITEM__INSTRUMENT, oldInstrument, instrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stakeholder> getRespondents() {
		if (respondents == null) {
			respondents = new EObjectResolvingEList<Stakeholder>(Stakeholder.class, this, CollectionPackage.COLLECTION_PLAN_ITEM__RESPONDENTS);
		}
		return respondents;
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
			case CollectionPackage.COLLECTION_PLAN_ITEM__INDICATORS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getIndicators()).basicAdd(otherEnd, msgs);
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
			case CollectionPackage.COLLECTION_PLAN_ITEM__INDICATORS:
				return ((InternalEList<?>)getIndicators()).basicRemove(otherEnd, msgs);
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
			case CollectionPackage.COLLECTION_PLAN_ITEM__FREQUENCY:
				return getFrequency();
			case CollectionPackage.COLLECTION_PLAN_ITEM__MOMENT:
				return getMoment();
			case CollectionPackage.COLLECTION_PLAN_ITEM__RESPONSIBLE_ROLE:
				return getResponsibleRole();
			case CollectionPackage.COLLECTION_PLAN_ITEM__MEANS_OF_VERIFICATION:
				return getMeansOfVerification();
			case CollectionPackage.COLLECTION_PLAN_ITEM__INDICATORS:
				return getIndicators();
			case CollectionPackage.COLLECTION_PLAN_ITEM__INSTRUMENT:
				if (resolve) return getInstrument();
				return basicGetInstrument();
			case CollectionPackage.COLLECTION_PLAN_ITEM__RESPONDENTS:
				return getRespondents();
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
			case CollectionPackage.COLLECTION_PLAN_ITEM__FREQUENCY:
				setFrequency((Frequency)newValue);
				return;
			case CollectionPackage.COLLECTION_PLAN_ITEM__MOMENT:
				setMoment((String)newValue);
				return;
			case CollectionPackage.COLLECTION_PLAN_ITEM__RESPONSIBLE_ROLE:
				setResponsibleRole((String)newValue);
				return;
			case CollectionPackage.COLLECTION_PLAN_ITEM__MEANS_OF_VERIFICATION:
				setMeansOfVerification((String)newValue);
				return;
			case CollectionPackage.COLLECTION_PLAN_ITEM__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends Indicator>)newValue);
				return;
			case CollectionPackage.COLLECTION_PLAN_ITEM__INSTRUMENT:
				setInstrument((CollectionInstrument)newValue);
				return;
			case CollectionPackage.COLLECTION_PLAN_ITEM__RESPONDENTS:
				getRespondents().clear();
				getRespondents().addAll((Collection<? extends Stakeholder>)newValue);
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
			case CollectionPackage.COLLECTION_PLAN_ITEM__FREQUENCY:
				unsetFrequency();
				return;
			case CollectionPackage.COLLECTION_PLAN_ITEM__MOMENT:
				setMoment(MOMENT_EDEFAULT);
				return;
			case CollectionPackage.COLLECTION_PLAN_ITEM__RESPONSIBLE_ROLE:
				setResponsibleRole(RESPONSIBLE_ROLE_EDEFAULT);
				return;
			case CollectionPackage.COLLECTION_PLAN_ITEM__MEANS_OF_VERIFICATION:
				setMeansOfVerification(MEANS_OF_VERIFICATION_EDEFAULT);
				return;
			case CollectionPackage.COLLECTION_PLAN_ITEM__INDICATORS:
				getIndicators().clear();
				return;
			case CollectionPackage.COLLECTION_PLAN_ITEM__INSTRUMENT:
				setInstrument((CollectionInstrument)null);
				return;
			case CollectionPackage.COLLECTION_PLAN_ITEM__RESPONDENTS:
				getRespondents().clear();
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
			case CollectionPackage.COLLECTION_PLAN_ITEM__FREQUENCY:
				return isSetFrequency();
			case CollectionPackage.COLLECTION_PLAN_ITEM__MOMENT:
				return MOMENT_EDEFAULT == null ? moment != null : !MOMENT_EDEFAULT.equals(moment);
			case CollectionPackage.COLLECTION_PLAN_ITEM__RESPONSIBLE_ROLE:
				return RESPONSIBLE_ROLE_EDEFAULT == null ? responsibleRole != null : !RESPONSIBLE_ROLE_EDEFAULT.equals(responsibleRole);
			case CollectionPackage.COLLECTION_PLAN_ITEM__MEANS_OF_VERIFICATION:
				return MEANS_OF_VERIFICATION_EDEFAULT == null ? meansOfVerification != null : !MEANS_OF_VERIFICATION_EDEFAULT.equals(meansOfVerification);
			case CollectionPackage.COLLECTION_PLAN_ITEM__INDICATORS:
				return indicators != null && !indicators.isEmpty();
			case CollectionPackage.COLLECTION_PLAN_ITEM__INSTRUMENT:
				return instrument != null;
			case CollectionPackage.COLLECTION_PLAN_ITEM__RESPONDENTS:
				return respondents != null && !respondents.isEmpty();
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
		result.append(" (frequency: ");
		if (frequencyESet) result.append(frequency); else result.append("<unset>");
		result.append(", moment: ");
		result.append(moment);
		result.append(", responsibleRole: ");
		result.append(responsibleRole);
		result.append(", meansOfVerification: ");
		result.append(meansOfVerification);
		result.append(')');
		return result.toString();
	}

} //CollectionPlanItemImpl
