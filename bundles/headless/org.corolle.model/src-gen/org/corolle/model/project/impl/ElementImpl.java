/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project.impl;

import java.util.Collection;

import org.corolle.model.project.Element;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.Reading;
import org.corolle.model.project.SourceReference;

import org.corolle.model.transfer.Provenance;
import org.corolle.model.transfer.TransferScope;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.impl.ElementImpl#getTransferScope <em>Transfer Scope</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.ElementImpl#isIllustrative <em>Illustrative</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.ElementImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.ElementImpl#getSourceRefs <em>Source Refs</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.ElementImpl#getReadings <em>Readings</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ElementImpl extends IdentifiedImpl implements Element {
	/**
	 * The default value of the '{@link #getTransferScope() <em>Transfer Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransferScope()
	 * @generated
	 * @ordered
	 */
	protected static final TransferScope TRANSFER_SCOPE_EDEFAULT = TransferScope.CORE;

	/**
	 * The cached value of the '{@link #getTransferScope() <em>Transfer Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransferScope()
	 * @generated
	 * @ordered
	 */
	protected TransferScope transferScope = TRANSFER_SCOPE_EDEFAULT;

	/**
	 * This is true if the Transfer Scope attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean transferScopeESet;

	/**
	 * The default value of the '{@link #isIllustrative() <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIllustrative()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ILLUSTRATIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIllustrative() <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIllustrative()
	 * @generated
	 * @ordered
	 */
	protected boolean illustrative = ILLUSTRATIVE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected Provenance provenance;

	/**
	 * The cached value of the '{@link #getSourceRefs() <em>Source Refs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceRefs()
	 * @generated
	 * @ordered
	 */
	protected EList<SourceReference> sourceRefs;

	/**
	 * The cached value of the '{@link #getReadings() <em>Readings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadings()
	 * @generated
	 * @ordered
	 */
	protected EList<Reading> readings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ElementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.ELEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TransferScope getTransferScope() {
		return transferScope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransferScope(TransferScope newTransferScope) {
		TransferScope oldTransferScope = transferScope;
		transferScope = newTransferScope == null ? TRANSFER_SCOPE_EDEFAULT : newTransferScope;
		boolean oldTransferScopeESet = transferScopeESet;
		transferScopeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.ELEMENT__TRANSFER_SCOPE, oldTransferScope, transferScope, !oldTransferScopeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTransferScope() {
		TransferScope oldTransferScope = transferScope;
		boolean oldTransferScopeESet = transferScopeESet;
		transferScope = TRANSFER_SCOPE_EDEFAULT;
		transferScopeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ProjectPackage.ELEMENT__TRANSFER_SCOPE, oldTransferScope, TRANSFER_SCOPE_EDEFAULT, oldTransferScopeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTransferScope() {
		return transferScopeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIllustrative() {
		return illustrative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIllustrative(boolean newIllustrative) {
		boolean oldIllustrative = illustrative;
		illustrative = newIllustrative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.ELEMENT__ILLUSTRATIVE, oldIllustrative, illustrative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Provenance getProvenance() {
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProvenance(Provenance newProvenance, NotificationChain msgs) {
		Provenance oldProvenance = provenance;
		provenance = newProvenance;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProjectPackage.ELEMENT__PROVENANCE, oldProvenance, newProvenance);
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
	public void setProvenance(Provenance newProvenance) {
		if (newProvenance != provenance) {
			NotificationChain msgs = null;
			if (provenance != null)
				msgs = ((InternalEObject)provenance).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProjectPackage.ELEMENT__PROVENANCE, null, msgs);
			if (newProvenance != null)
				msgs = ((InternalEObject)newProvenance).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProjectPackage.ELEMENT__PROVENANCE, null, msgs);
			msgs = basicSetProvenance(newProvenance, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.ELEMENT__PROVENANCE, newProvenance, newProvenance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SourceReference> getSourceRefs() {
		if (sourceRefs == null) {
			sourceRefs = new EObjectContainmentEList<SourceReference>(SourceReference.class, this, ProjectPackage.ELEMENT__SOURCE_REFS);
		}
		return sourceRefs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Reading> getReadings() {
		if (readings == null) {
			readings = new EObjectContainmentEList<Reading>(Reading.class, this, ProjectPackage.ELEMENT__READINGS);
		}
		return readings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProjectPackage.ELEMENT__PROVENANCE:
				return basicSetProvenance(null, msgs);
			case ProjectPackage.ELEMENT__SOURCE_REFS:
				return ((InternalEList<?>)getSourceRefs()).basicRemove(otherEnd, msgs);
			case ProjectPackage.ELEMENT__READINGS:
				return ((InternalEList<?>)getReadings()).basicRemove(otherEnd, msgs);
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
			case ProjectPackage.ELEMENT__TRANSFER_SCOPE:
				return getTransferScope();
			case ProjectPackage.ELEMENT__ILLUSTRATIVE:
				return isIllustrative();
			case ProjectPackage.ELEMENT__PROVENANCE:
				return getProvenance();
			case ProjectPackage.ELEMENT__SOURCE_REFS:
				return getSourceRefs();
			case ProjectPackage.ELEMENT__READINGS:
				return getReadings();
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
			case ProjectPackage.ELEMENT__TRANSFER_SCOPE:
				setTransferScope((TransferScope)newValue);
				return;
			case ProjectPackage.ELEMENT__ILLUSTRATIVE:
				setIllustrative((Boolean)newValue);
				return;
			case ProjectPackage.ELEMENT__PROVENANCE:
				setProvenance((Provenance)newValue);
				return;
			case ProjectPackage.ELEMENT__SOURCE_REFS:
				getSourceRefs().clear();
				getSourceRefs().addAll((Collection<? extends SourceReference>)newValue);
				return;
			case ProjectPackage.ELEMENT__READINGS:
				getReadings().clear();
				getReadings().addAll((Collection<? extends Reading>)newValue);
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
			case ProjectPackage.ELEMENT__TRANSFER_SCOPE:
				unsetTransferScope();
				return;
			case ProjectPackage.ELEMENT__ILLUSTRATIVE:
				setIllustrative(ILLUSTRATIVE_EDEFAULT);
				return;
			case ProjectPackage.ELEMENT__PROVENANCE:
				setProvenance((Provenance)null);
				return;
			case ProjectPackage.ELEMENT__SOURCE_REFS:
				getSourceRefs().clear();
				return;
			case ProjectPackage.ELEMENT__READINGS:
				getReadings().clear();
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
			case ProjectPackage.ELEMENT__TRANSFER_SCOPE:
				return isSetTransferScope();
			case ProjectPackage.ELEMENT__ILLUSTRATIVE:
				return illustrative != ILLUSTRATIVE_EDEFAULT;
			case ProjectPackage.ELEMENT__PROVENANCE:
				return provenance != null;
			case ProjectPackage.ELEMENT__SOURCE_REFS:
				return sourceRefs != null && !sourceRefs.isEmpty();
			case ProjectPackage.ELEMENT__READINGS:
				return readings != null && !readings.isEmpty();
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
		result.append(" (transferScope: ");
		if (transferScopeESet) result.append(transferScope); else result.append("<unset>");
		result.append(", illustrative: ");
		result.append(illustrative);
		result.append(')');
		return result.toString();
	}

} //ElementImpl
