/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.collection.impl;

import java.util.Collection;

import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.collection.GuideItem;
import org.corolle.model.collection.InstrumentKind;

import org.corolle.model.project.Stakeholder;

import org.corolle.model.project.impl.NamedElementImpl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Instrument</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.collection.impl.CollectionInstrumentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.CollectionInstrumentImpl#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.CollectionInstrumentImpl#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.CollectionInstrumentImpl#getPlannedCount <em>Planned Count</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.CollectionInstrumentImpl#getAchievedCount <em>Achieved Count</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.CollectionInstrumentImpl#getGuideItems <em>Guide Items</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.CollectionInstrumentImpl#getRespondents <em>Respondents</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CollectionInstrumentImpl extends NamedElementImpl implements CollectionInstrument {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final InstrumentKind KIND_EDEFAULT = InstrumentKind.OBSERVATION;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected InstrumentKind kind = KIND_EDEFAULT;

	/**
	 * This is true if the Kind attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean kindESet;

	/**
	 * The default value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected static final String PERIOD_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected String periodStart = PERIOD_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected static final String PERIOD_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected String periodEnd = PERIOD_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlannedCount() <em>Planned Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedCount()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PLANNED_COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlannedCount() <em>Planned Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedCount()
	 * @generated
	 * @ordered
	 */
	protected Integer plannedCount = PLANNED_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAchievedCount() <em>Achieved Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAchievedCount()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ACHIEVED_COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAchievedCount() <em>Achieved Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAchievedCount()
	 * @generated
	 * @ordered
	 */
	protected Integer achievedCount = ACHIEVED_COUNT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGuideItems() <em>Guide Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuideItems()
	 * @generated
	 * @ordered
	 */
	protected EList<GuideItem> guideItems;

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
	protected CollectionInstrumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CollectionPackage.Literals.COLLECTION_INSTRUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InstrumentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(InstrumentKind newKind) {
		InstrumentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		boolean oldKindESet = kindESet;
		kindESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.COLLECTION_INSTRUMENT__KIND, oldKind, kind, !oldKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		InstrumentKind oldKind = kind;
		boolean oldKindESet = kindESet;
		kind = KIND_EDEFAULT;
		kindESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CollectionPackage.COLLECTION_INSTRUMENT__KIND, oldKind, KIND_EDEFAULT, oldKindESet));
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
	public String getPeriodStart() {
		return periodStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodStart(String newPeriodStart) {
		String oldPeriodStart = periodStart;
		periodStart = newPeriodStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.COLLECTION_INSTRUMENT__PERIOD_START, oldPeriodStart, periodStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPeriodEnd() {
		return periodEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodEnd(String newPeriodEnd) {
		String oldPeriodEnd = periodEnd;
		periodEnd = newPeriodEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.COLLECTION_INSTRUMENT__PERIOD_END, oldPeriodEnd, periodEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPlannedCount() {
		return plannedCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlannedCount(Integer newPlannedCount) {
		Integer oldPlannedCount = plannedCount;
		plannedCount = newPlannedCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.COLLECTION_INSTRUMENT__PLANNED_COUNT, oldPlannedCount, plannedCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAchievedCount() {
		return achievedCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAchievedCount(Integer newAchievedCount) {
		Integer oldAchievedCount = achievedCount;
		achievedCount = newAchievedCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.COLLECTION_INSTRUMENT__ACHIEVED_COUNT, oldAchievedCount, achievedCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GuideItem> getGuideItems() {
		if (guideItems == null) {
			guideItems = new EObjectContainmentEList<GuideItem>(GuideItem.class, this, CollectionPackage.COLLECTION_INSTRUMENT__GUIDE_ITEMS);
		}
		return guideItems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stakeholder> getRespondents() {
		if (respondents == null) {
			respondents = new EObjectResolvingEList<Stakeholder>(Stakeholder.class, this, CollectionPackage.COLLECTION_INSTRUMENT__RESPONDENTS);
		}
		return respondents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CollectionPackage.COLLECTION_INSTRUMENT__GUIDE_ITEMS:
				return ((InternalEList<?>)getGuideItems()).basicRemove(otherEnd, msgs);
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
			case CollectionPackage.COLLECTION_INSTRUMENT__KIND:
				return getKind();
			case CollectionPackage.COLLECTION_INSTRUMENT__PERIOD_START:
				return getPeriodStart();
			case CollectionPackage.COLLECTION_INSTRUMENT__PERIOD_END:
				return getPeriodEnd();
			case CollectionPackage.COLLECTION_INSTRUMENT__PLANNED_COUNT:
				return getPlannedCount();
			case CollectionPackage.COLLECTION_INSTRUMENT__ACHIEVED_COUNT:
				return getAchievedCount();
			case CollectionPackage.COLLECTION_INSTRUMENT__GUIDE_ITEMS:
				return getGuideItems();
			case CollectionPackage.COLLECTION_INSTRUMENT__RESPONDENTS:
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
			case CollectionPackage.COLLECTION_INSTRUMENT__KIND:
				setKind((InstrumentKind)newValue);
				return;
			case CollectionPackage.COLLECTION_INSTRUMENT__PERIOD_START:
				setPeriodStart((String)newValue);
				return;
			case CollectionPackage.COLLECTION_INSTRUMENT__PERIOD_END:
				setPeriodEnd((String)newValue);
				return;
			case CollectionPackage.COLLECTION_INSTRUMENT__PLANNED_COUNT:
				setPlannedCount((Integer)newValue);
				return;
			case CollectionPackage.COLLECTION_INSTRUMENT__ACHIEVED_COUNT:
				setAchievedCount((Integer)newValue);
				return;
			case CollectionPackage.COLLECTION_INSTRUMENT__GUIDE_ITEMS:
				getGuideItems().clear();
				getGuideItems().addAll((Collection<? extends GuideItem>)newValue);
				return;
			case CollectionPackage.COLLECTION_INSTRUMENT__RESPONDENTS:
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
			case CollectionPackage.COLLECTION_INSTRUMENT__KIND:
				unsetKind();
				return;
			case CollectionPackage.COLLECTION_INSTRUMENT__PERIOD_START:
				setPeriodStart(PERIOD_START_EDEFAULT);
				return;
			case CollectionPackage.COLLECTION_INSTRUMENT__PERIOD_END:
				setPeriodEnd(PERIOD_END_EDEFAULT);
				return;
			case CollectionPackage.COLLECTION_INSTRUMENT__PLANNED_COUNT:
				setPlannedCount(PLANNED_COUNT_EDEFAULT);
				return;
			case CollectionPackage.COLLECTION_INSTRUMENT__ACHIEVED_COUNT:
				setAchievedCount(ACHIEVED_COUNT_EDEFAULT);
				return;
			case CollectionPackage.COLLECTION_INSTRUMENT__GUIDE_ITEMS:
				getGuideItems().clear();
				return;
			case CollectionPackage.COLLECTION_INSTRUMENT__RESPONDENTS:
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
			case CollectionPackage.COLLECTION_INSTRUMENT__KIND:
				return isSetKind();
			case CollectionPackage.COLLECTION_INSTRUMENT__PERIOD_START:
				return PERIOD_START_EDEFAULT == null ? periodStart != null : !PERIOD_START_EDEFAULT.equals(periodStart);
			case CollectionPackage.COLLECTION_INSTRUMENT__PERIOD_END:
				return PERIOD_END_EDEFAULT == null ? periodEnd != null : !PERIOD_END_EDEFAULT.equals(periodEnd);
			case CollectionPackage.COLLECTION_INSTRUMENT__PLANNED_COUNT:
				return PLANNED_COUNT_EDEFAULT == null ? plannedCount != null : !PLANNED_COUNT_EDEFAULT.equals(plannedCount);
			case CollectionPackage.COLLECTION_INSTRUMENT__ACHIEVED_COUNT:
				return ACHIEVED_COUNT_EDEFAULT == null ? achievedCount != null : !ACHIEVED_COUNT_EDEFAULT.equals(achievedCount);
			case CollectionPackage.COLLECTION_INSTRUMENT__GUIDE_ITEMS:
				return guideItems != null && !guideItems.isEmpty();
			case CollectionPackage.COLLECTION_INSTRUMENT__RESPONDENTS:
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
		result.append(" (kind: ");
		if (kindESet) result.append(kind); else result.append("<unset>");
		result.append(", periodStart: ");
		result.append(periodStart);
		result.append(", periodEnd: ");
		result.append(periodEnd);
		result.append(", plannedCount: ");
		result.append(plannedCount);
		result.append(", achievedCount: ");
		result.append(achievedCount);
		result.append(')');
		return result.toString();
	}

} //CollectionInstrumentImpl
