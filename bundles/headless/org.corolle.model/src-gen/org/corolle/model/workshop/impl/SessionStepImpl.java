/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop.impl;

import org.corolle.model.project.impl.NamedElementImpl;

import org.corolle.model.workshop.SessionStep;
import org.corolle.model.workshop.WorkshopPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Session Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.workshop.impl.SessionStepImpl#getPlannedDuration <em>Planned Duration</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SessionStepImpl extends NamedElementImpl implements SessionStep {
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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SessionStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return WorkshopPackage.Literals.SESSION_STEP;
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
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.SESSION_STEP__PLANNED_DURATION, oldPlannedDuration, plannedDuration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case WorkshopPackage.SESSION_STEP__PLANNED_DURATION:
				return getPlannedDuration();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case WorkshopPackage.SESSION_STEP__PLANNED_DURATION:
				setPlannedDuration((Integer)newValue);
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
			case WorkshopPackage.SESSION_STEP__PLANNED_DURATION:
				setPlannedDuration(PLANNED_DURATION_EDEFAULT);
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
			case WorkshopPackage.SESSION_STEP__PLANNED_DURATION:
				return PLANNED_DURATION_EDEFAULT == null ? plannedDuration != null : !PLANNED_DURATION_EDEFAULT.equals(plannedDuration);
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
		result.append(" (plannedDuration: ");
		result.append(plannedDuration);
		result.append(')');
		return result.toString();
	}

} //SessionStepImpl
