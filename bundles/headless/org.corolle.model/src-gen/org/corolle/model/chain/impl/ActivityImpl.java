/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain.impl;

import java.util.Collection;

import org.corolle.model.chain.Activity;
import org.corolle.model.chain.ActivityContent;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.ResourceType;
import org.corolle.model.chain.Wording;

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
 * An implementation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.chain.impl.ActivityImpl#getResourceType <em>Resource Type</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ActivityImpl#getResourceLabel <em>Resource Label</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ActivityImpl#getContents <em>Contents</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ActivityImpl#getWordings <em>Wordings</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ActivityImpl#getCarriers <em>Carriers</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ActivityImpl extends NamedElementImpl implements Activity {
	/**
	 * The default value of the '{@link #getResourceType() <em>Resource Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResourceType()
	 * @generated
	 * @ordered
	 */
	protected static final ResourceType RESOURCE_TYPE_EDEFAULT = ResourceType.FOOD;

	/**
	 * The cached value of the '{@link #getResourceType() <em>Resource Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResourceType()
	 * @generated
	 * @ordered
	 */
	protected ResourceType resourceType = RESOURCE_TYPE_EDEFAULT;

	/**
	 * This is true if the Resource Type attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean resourceTypeESet;

	/**
	 * The default value of the '{@link #getResourceLabel() <em>Resource Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResourceLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String RESOURCE_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResourceLabel() <em>Resource Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResourceLabel()
	 * @generated
	 * @ordered
	 */
	protected String resourceLabel = RESOURCE_LABEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContents() <em>Contents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContents()
	 * @generated
	 * @ordered
	 */
	protected EList<ActivityContent> contents;

	/**
	 * The cached value of the '{@link #getWordings() <em>Wordings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWordings()
	 * @generated
	 * @ordered
	 */
	protected EList<Wording> wordings;

	/**
	 * The cached value of the '{@link #getCarriers() <em>Carriers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarriers()
	 * @generated
	 * @ordered
	 */
	protected EList<Stakeholder> carriers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActivityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChainPackage.Literals.ACTIVITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceType getResourceType() {
		return resourceType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResourceType(ResourceType newResourceType) {
		ResourceType oldResourceType = resourceType;
		resourceType = newResourceType == null ? RESOURCE_TYPE_EDEFAULT : newResourceType;
		boolean oldResourceTypeESet = resourceTypeESet;
		resourceTypeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChainPackage.ACTIVITY__RESOURCE_TYPE, oldResourceType, resourceType, !oldResourceTypeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetResourceType() {
		ResourceType oldResourceType = resourceType;
		boolean oldResourceTypeESet = resourceTypeESet;
		resourceType = RESOURCE_TYPE_EDEFAULT;
		resourceTypeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ChainPackage.ACTIVITY__RESOURCE_TYPE, oldResourceType, RESOURCE_TYPE_EDEFAULT, oldResourceTypeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetResourceType() {
		return resourceTypeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResourceLabel() {
		return resourceLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResourceLabel(String newResourceLabel) {
		String oldResourceLabel = resourceLabel;
		resourceLabel = newResourceLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChainPackage.ACTIVITY__RESOURCE_LABEL, oldResourceLabel, resourceLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ActivityContent> getContents() {
		if (contents == null) {
			contents = new EObjectContainmentEList<ActivityContent>(ActivityContent.class, this, ChainPackage.ACTIVITY__CONTENTS);
		}
		return contents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Wording> getWordings() {
		if (wordings == null) {
			wordings = new EObjectContainmentEList<Wording>(Wording.class, this, ChainPackage.ACTIVITY__WORDINGS);
		}
		return wordings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stakeholder> getCarriers() {
		if (carriers == null) {
			carriers = new EObjectResolvingEList<Stakeholder>(Stakeholder.class, this, ChainPackage.ACTIVITY__CARRIERS);
		}
		return carriers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ChainPackage.ACTIVITY__CONTENTS:
				return ((InternalEList<?>)getContents()).basicRemove(otherEnd, msgs);
			case ChainPackage.ACTIVITY__WORDINGS:
				return ((InternalEList<?>)getWordings()).basicRemove(otherEnd, msgs);
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
			case ChainPackage.ACTIVITY__RESOURCE_TYPE:
				return getResourceType();
			case ChainPackage.ACTIVITY__RESOURCE_LABEL:
				return getResourceLabel();
			case ChainPackage.ACTIVITY__CONTENTS:
				return getContents();
			case ChainPackage.ACTIVITY__WORDINGS:
				return getWordings();
			case ChainPackage.ACTIVITY__CARRIERS:
				return getCarriers();
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
			case ChainPackage.ACTIVITY__RESOURCE_TYPE:
				setResourceType((ResourceType)newValue);
				return;
			case ChainPackage.ACTIVITY__RESOURCE_LABEL:
				setResourceLabel((String)newValue);
				return;
			case ChainPackage.ACTIVITY__CONTENTS:
				getContents().clear();
				getContents().addAll((Collection<? extends ActivityContent>)newValue);
				return;
			case ChainPackage.ACTIVITY__WORDINGS:
				getWordings().clear();
				getWordings().addAll((Collection<? extends Wording>)newValue);
				return;
			case ChainPackage.ACTIVITY__CARRIERS:
				getCarriers().clear();
				getCarriers().addAll((Collection<? extends Stakeholder>)newValue);
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
			case ChainPackage.ACTIVITY__RESOURCE_TYPE:
				unsetResourceType();
				return;
			case ChainPackage.ACTIVITY__RESOURCE_LABEL:
				setResourceLabel(RESOURCE_LABEL_EDEFAULT);
				return;
			case ChainPackage.ACTIVITY__CONTENTS:
				getContents().clear();
				return;
			case ChainPackage.ACTIVITY__WORDINGS:
				getWordings().clear();
				return;
			case ChainPackage.ACTIVITY__CARRIERS:
				getCarriers().clear();
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
			case ChainPackage.ACTIVITY__RESOURCE_TYPE:
				return isSetResourceType();
			case ChainPackage.ACTIVITY__RESOURCE_LABEL:
				return RESOURCE_LABEL_EDEFAULT == null ? resourceLabel != null : !RESOURCE_LABEL_EDEFAULT.equals(resourceLabel);
			case ChainPackage.ACTIVITY__CONTENTS:
				return contents != null && !contents.isEmpty();
			case ChainPackage.ACTIVITY__WORDINGS:
				return wordings != null && !wordings.isEmpty();
			case ChainPackage.ACTIVITY__CARRIERS:
				return carriers != null && !carriers.isEmpty();
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
		result.append(" (resourceType: ");
		if (resourceTypeESet) result.append(resourceType); else result.append("<unset>");
		result.append(", resourceLabel: ");
		result.append(resourceLabel);
		result.append(')');
		return result.toString();
	}

} //ActivityImpl
