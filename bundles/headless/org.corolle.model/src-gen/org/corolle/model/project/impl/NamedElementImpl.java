/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project.impl;

import org.corolle.model.project.NamedElement;
import org.corolle.model.project.ProjectPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Named Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.impl.NamedElementImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.NamedElementImpl#getEasyLabel <em>Easy Label</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.NamedElementImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.NamedElementImpl#getPictogram <em>Pictogram</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.NamedElementImpl#getOriginalWording <em>Original Wording</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class NamedElementImpl extends ElementImpl implements NamedElement {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getEasyLabel() <em>Easy Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEasyLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String EASY_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEasyLabel() <em>Easy Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEasyLabel()
	 * @generated
	 * @ordered
	 */
	protected String easyLabel = EASY_LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPictogram() <em>Pictogram</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPictogram()
	 * @generated
	 * @ordered
	 */
	protected static final String PICTOGRAM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPictogram() <em>Pictogram</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPictogram()
	 * @generated
	 * @ordered
	 */
	protected String pictogram = PICTOGRAM_EDEFAULT;

	/**
	 * The default value of the '{@link #getOriginalWording() <em>Original Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginalWording()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGINAL_WORDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOriginalWording() <em>Original Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginalWording()
	 * @generated
	 * @ordered
	 */
	protected String originalWording = ORIGINAL_WORDING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NamedElementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.NAMED_ELEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.NAMED_ELEMENT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEasyLabel() {
		return easyLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEasyLabel(String newEasyLabel) {
		String oldEasyLabel = easyLabel;
		easyLabel = newEasyLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.NAMED_ELEMENT__EASY_LABEL, oldEasyLabel, easyLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.NAMED_ELEMENT__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPictogram() {
		return pictogram;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPictogram(String newPictogram) {
		String oldPictogram = pictogram;
		pictogram = newPictogram;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.NAMED_ELEMENT__PICTOGRAM, oldPictogram, pictogram));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOriginalWording() {
		return originalWording;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginalWording(String newOriginalWording) {
		String oldOriginalWording = originalWording;
		originalWording = newOriginalWording;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING, oldOriginalWording, originalWording));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProjectPackage.NAMED_ELEMENT__NAME:
				return getName();
			case ProjectPackage.NAMED_ELEMENT__EASY_LABEL:
				return getEasyLabel();
			case ProjectPackage.NAMED_ELEMENT__DESCRIPTION:
				return getDescription();
			case ProjectPackage.NAMED_ELEMENT__PICTOGRAM:
				return getPictogram();
			case ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING:
				return getOriginalWording();
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
			case ProjectPackage.NAMED_ELEMENT__NAME:
				setName((String)newValue);
				return;
			case ProjectPackage.NAMED_ELEMENT__EASY_LABEL:
				setEasyLabel((String)newValue);
				return;
			case ProjectPackage.NAMED_ELEMENT__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ProjectPackage.NAMED_ELEMENT__PICTOGRAM:
				setPictogram((String)newValue);
				return;
			case ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING:
				setOriginalWording((String)newValue);
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
			case ProjectPackage.NAMED_ELEMENT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ProjectPackage.NAMED_ELEMENT__EASY_LABEL:
				setEasyLabel(EASY_LABEL_EDEFAULT);
				return;
			case ProjectPackage.NAMED_ELEMENT__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ProjectPackage.NAMED_ELEMENT__PICTOGRAM:
				setPictogram(PICTOGRAM_EDEFAULT);
				return;
			case ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING:
				setOriginalWording(ORIGINAL_WORDING_EDEFAULT);
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
			case ProjectPackage.NAMED_ELEMENT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ProjectPackage.NAMED_ELEMENT__EASY_LABEL:
				return EASY_LABEL_EDEFAULT == null ? easyLabel != null : !EASY_LABEL_EDEFAULT.equals(easyLabel);
			case ProjectPackage.NAMED_ELEMENT__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ProjectPackage.NAMED_ELEMENT__PICTOGRAM:
				return PICTOGRAM_EDEFAULT == null ? pictogram != null : !PICTOGRAM_EDEFAULT.equals(pictogram);
			case ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING:
				return ORIGINAL_WORDING_EDEFAULT == null ? originalWording != null : !ORIGINAL_WORDING_EDEFAULT.equals(originalWording);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", easyLabel: ");
		result.append(easyLabel);
		result.append(", description: ");
		result.append(description);
		result.append(", pictogram: ");
		result.append(pictogram);
		result.append(", originalWording: ");
		result.append(originalWording);
		result.append(')');
		return result.toString();
	}

} //NamedElementImpl
