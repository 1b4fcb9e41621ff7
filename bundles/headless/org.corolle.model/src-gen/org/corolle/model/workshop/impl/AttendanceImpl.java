/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop.impl;

import org.corolle.model.project.Stakeholder;

import org.corolle.model.project.impl.ElementImpl;

import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.WorkshopPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attendance</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.workshop.impl.AttendanceImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.AttendanceImpl#isExpected <em>Expected</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.AttendanceImpl#isAbsent <em>Absent</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.AttendanceImpl#getStakeholder <em>Stakeholder</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttendanceImpl extends ElementImpl implements Attendance {
	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final Integer COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected Integer count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #isExpected() <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExpected()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EXPECTED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isExpected() <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExpected()
	 * @generated
	 * @ordered
	 */
	protected boolean expected = EXPECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #isAbsent() <em>Absent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAbsent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ABSENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAbsent() <em>Absent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAbsent()
	 * @generated
	 * @ordered
	 */
	protected boolean absent = ABSENT_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AttendanceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return WorkshopPackage.Literals.ATTENDANCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(Integer newCount) {
		Integer oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.ATTENDANCE__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isExpected() {
		return expected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpected(boolean newExpected) {
		boolean oldExpected = expected;
		expected = newExpected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.ATTENDANCE__EXPECTED, oldExpected, expected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAbsent() {
		return absent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbsent(boolean newAbsent) {
		boolean oldAbsent = absent;
		absent = newAbsent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.ATTENDANCE__ABSENT, oldAbsent, absent));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, WorkshopPackage.ATTENDANCE__STAKEHOLDER, oldStakeholder, stakeholder));
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
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.ATTENDANCE__STAKEHOLDER, oldStakeholder, stakeholder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case WorkshopPackage.ATTENDANCE__COUNT:
				return getCount();
			case WorkshopPackage.ATTENDANCE__EXPECTED:
				return isExpected();
			case WorkshopPackage.ATTENDANCE__ABSENT:
				return isAbsent();
			case WorkshopPackage.ATTENDANCE__STAKEHOLDER:
				if (resolve) return getStakeholder();
				return basicGetStakeholder();
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
			case WorkshopPackage.ATTENDANCE__COUNT:
				setCount((Integer)newValue);
				return;
			case WorkshopPackage.ATTENDANCE__EXPECTED:
				setExpected((Boolean)newValue);
				return;
			case WorkshopPackage.ATTENDANCE__ABSENT:
				setAbsent((Boolean)newValue);
				return;
			case WorkshopPackage.ATTENDANCE__STAKEHOLDER:
				setStakeholder((Stakeholder)newValue);
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
			case WorkshopPackage.ATTENDANCE__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case WorkshopPackage.ATTENDANCE__EXPECTED:
				setExpected(EXPECTED_EDEFAULT);
				return;
			case WorkshopPackage.ATTENDANCE__ABSENT:
				setAbsent(ABSENT_EDEFAULT);
				return;
			case WorkshopPackage.ATTENDANCE__STAKEHOLDER:
				setStakeholder((Stakeholder)null);
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
			case WorkshopPackage.ATTENDANCE__COUNT:
				return COUNT_EDEFAULT == null ? count != null : !COUNT_EDEFAULT.equals(count);
			case WorkshopPackage.ATTENDANCE__EXPECTED:
				return expected != EXPECTED_EDEFAULT;
			case WorkshopPackage.ATTENDANCE__ABSENT:
				return absent != ABSENT_EDEFAULT;
			case WorkshopPackage.ATTENDANCE__STAKEHOLDER:
				return stakeholder != null;
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
		result.append(" (count: ");
		result.append(count);
		result.append(", expected: ");
		result.append(expected);
		result.append(", absent: ");
		result.append(absent);
		result.append(')');
		return result.toString();
	}

} //AttendanceImpl
