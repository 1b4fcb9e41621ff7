/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.transfer.impl;

import org.corolle.model.project.impl.IdentifiedImpl;

import org.corolle.model.transfer.Provenance;
import org.corolle.model.transfer.TransferPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Provenance</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.transfer.impl.ProvenanceImpl#getKitId <em>Kit Id</em>}</li>
 *   <li>{@link org.corolle.model.transfer.impl.ProvenanceImpl#getElementId <em>Element Id</em>}</li>
 *   <li>{@link org.corolle.model.transfer.impl.ProvenanceImpl#getKitVersion <em>Kit Version</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProvenanceImpl extends IdentifiedImpl implements Provenance {
	/**
	 * The default value of the '{@link #getKitId() <em>Kit Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKitId()
	 * @generated
	 * @ordered
	 */
	protected static final String KIT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKitId() <em>Kit Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKitId()
	 * @generated
	 * @ordered
	 */
	protected String kitId = KIT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getElementId() <em>Element Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElementId()
	 * @generated
	 * @ordered
	 */
	protected static final String ELEMENT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getElementId() <em>Element Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElementId()
	 * @generated
	 * @ordered
	 */
	protected String elementId = ELEMENT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getKitVersion() <em>Kit Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKitVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String KIT_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKitVersion() <em>Kit Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKitVersion()
	 * @generated
	 * @ordered
	 */
	protected String kitVersion = KIT_VERSION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProvenanceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TransferPackage.Literals.PROVENANCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKitId() {
		return kitId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKitId(String newKitId) {
		String oldKitId = kitId;
		kitId = newKitId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TransferPackage.PROVENANCE__KIT_ID, oldKitId, kitId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getElementId() {
		return elementId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElementId(String newElementId) {
		String oldElementId = elementId;
		elementId = newElementId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TransferPackage.PROVENANCE__ELEMENT_ID, oldElementId, elementId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKitVersion() {
		return kitVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKitVersion(String newKitVersion) {
		String oldKitVersion = kitVersion;
		kitVersion = newKitVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TransferPackage.PROVENANCE__KIT_VERSION, oldKitVersion, kitVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TransferPackage.PROVENANCE__KIT_ID:
				return getKitId();
			case TransferPackage.PROVENANCE__ELEMENT_ID:
				return getElementId();
			case TransferPackage.PROVENANCE__KIT_VERSION:
				return getKitVersion();
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
			case TransferPackage.PROVENANCE__KIT_ID:
				setKitId((String)newValue);
				return;
			case TransferPackage.PROVENANCE__ELEMENT_ID:
				setElementId((String)newValue);
				return;
			case TransferPackage.PROVENANCE__KIT_VERSION:
				setKitVersion((String)newValue);
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
			case TransferPackage.PROVENANCE__KIT_ID:
				setKitId(KIT_ID_EDEFAULT);
				return;
			case TransferPackage.PROVENANCE__ELEMENT_ID:
				setElementId(ELEMENT_ID_EDEFAULT);
				return;
			case TransferPackage.PROVENANCE__KIT_VERSION:
				setKitVersion(KIT_VERSION_EDEFAULT);
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
			case TransferPackage.PROVENANCE__KIT_ID:
				return KIT_ID_EDEFAULT == null ? kitId != null : !KIT_ID_EDEFAULT.equals(kitId);
			case TransferPackage.PROVENANCE__ELEMENT_ID:
				return ELEMENT_ID_EDEFAULT == null ? elementId != null : !ELEMENT_ID_EDEFAULT.equals(elementId);
			case TransferPackage.PROVENANCE__KIT_VERSION:
				return KIT_VERSION_EDEFAULT == null ? kitVersion != null : !KIT_VERSION_EDEFAULT.equals(kitVersion);
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
		result.append(" (kitId: ");
		result.append(kitId);
		result.append(", elementId: ");
		result.append(elementId);
		result.append(", kitVersion: ");
		result.append(kitVersion);
		result.append(')');
		return result.toString();
	}

} //ProvenanceImpl
