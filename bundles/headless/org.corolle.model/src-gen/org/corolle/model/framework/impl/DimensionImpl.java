/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.framework.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.FrameworkPackage;

import org.corolle.model.project.impl.NamedElementImpl;

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
 * An implementation of the model object '<em><b>Dimension</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.framework.impl.DimensionImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.DimensionImpl#getAgoraPrompt <em>Agora Prompt</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.DimensionImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.DimensionImpl#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.DimensionImpl#getCoreMapping <em>Core Mapping</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DimensionImpl extends NamedElementImpl implements Dimension {
	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgoraPrompt() <em>Agora Prompt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgoraPrompt()
	 * @generated
	 * @ordered
	 */
	protected static final String AGORA_PROMPT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgoraPrompt() <em>Agora Prompt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgoraPrompt()
	 * @generated
	 * @ordered
	 */
	protected String agoraPrompt = AGORA_PROMPT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal WEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal weight = WEIGHT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCriteria() <em>Criteria</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriteria()
	 * @generated
	 * @ordered
	 */
	protected EList<Criterion> criteria;

	/**
	 * The cached value of the '{@link #getCoreMapping() <em>Core Mapping</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoreMapping()
	 * @generated
	 * @ordered
	 */
	protected Dimension coreMapping;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DimensionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FrameworkPackage.Literals.DIMENSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.DIMENSION__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAgoraPrompt() {
		return agoraPrompt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgoraPrompt(String newAgoraPrompt) {
		String oldAgoraPrompt = agoraPrompt;
		agoraPrompt = newAgoraPrompt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.DIMENSION__AGORA_PROMPT, oldAgoraPrompt, agoraPrompt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getWeight() {
		return weight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(BigDecimal newWeight) {
		BigDecimal oldWeight = weight;
		weight = newWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.DIMENSION__WEIGHT, oldWeight, weight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Criterion> getCriteria() {
		if (criteria == null) {
			criteria = new EObjectContainmentEList<Criterion>(Criterion.class, this, FrameworkPackage.DIMENSION__CRITERIA);
		}
		return criteria;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dimension getCoreMapping() {
		if (coreMapping != null && coreMapping.eIsProxy()) {
			InternalEObject oldCoreMapping = (InternalEObject)coreMapping;
			coreMapping = (Dimension)eResolveProxy(oldCoreMapping);
			if (coreMapping != oldCoreMapping) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FrameworkPackage.DIMENSION__CORE_MAPPING, oldCoreMapping, coreMapping));
			}
		}
		return coreMapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Dimension basicGetCoreMapping() {
		return coreMapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoreMapping(Dimension newCoreMapping) {
		Dimension oldCoreMapping = coreMapping;
		coreMapping = newCoreMapping;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.DIMENSION__CORE_MAPPING, oldCoreMapping, coreMapping));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FrameworkPackage.DIMENSION__CRITERIA:
				return ((InternalEList<?>)getCriteria()).basicRemove(otherEnd, msgs);
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
			case FrameworkPackage.DIMENSION__COLOUR:
				return getColour();
			case FrameworkPackage.DIMENSION__AGORA_PROMPT:
				return getAgoraPrompt();
			case FrameworkPackage.DIMENSION__WEIGHT:
				return getWeight();
			case FrameworkPackage.DIMENSION__CRITERIA:
				return getCriteria();
			case FrameworkPackage.DIMENSION__CORE_MAPPING:
				if (resolve) return getCoreMapping();
				return basicGetCoreMapping();
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
			case FrameworkPackage.DIMENSION__COLOUR:
				setColour((String)newValue);
				return;
			case FrameworkPackage.DIMENSION__AGORA_PROMPT:
				setAgoraPrompt((String)newValue);
				return;
			case FrameworkPackage.DIMENSION__WEIGHT:
				setWeight((BigDecimal)newValue);
				return;
			case FrameworkPackage.DIMENSION__CRITERIA:
				getCriteria().clear();
				getCriteria().addAll((Collection<? extends Criterion>)newValue);
				return;
			case FrameworkPackage.DIMENSION__CORE_MAPPING:
				setCoreMapping((Dimension)newValue);
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
			case FrameworkPackage.DIMENSION__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case FrameworkPackage.DIMENSION__AGORA_PROMPT:
				setAgoraPrompt(AGORA_PROMPT_EDEFAULT);
				return;
			case FrameworkPackage.DIMENSION__WEIGHT:
				setWeight(WEIGHT_EDEFAULT);
				return;
			case FrameworkPackage.DIMENSION__CRITERIA:
				getCriteria().clear();
				return;
			case FrameworkPackage.DIMENSION__CORE_MAPPING:
				setCoreMapping((Dimension)null);
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
			case FrameworkPackage.DIMENSION__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case FrameworkPackage.DIMENSION__AGORA_PROMPT:
				return AGORA_PROMPT_EDEFAULT == null ? agoraPrompt != null : !AGORA_PROMPT_EDEFAULT.equals(agoraPrompt);
			case FrameworkPackage.DIMENSION__WEIGHT:
				return WEIGHT_EDEFAULT == null ? weight != null : !WEIGHT_EDEFAULT.equals(weight);
			case FrameworkPackage.DIMENSION__CRITERIA:
				return criteria != null && !criteria.isEmpty();
			case FrameworkPackage.DIMENSION__CORE_MAPPING:
				return coreMapping != null;
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
		result.append(" (colour: ");
		result.append(colour);
		result.append(", agoraPrompt: ");
		result.append(agoraPrompt);
		result.append(", weight: ");
		result.append(weight);
		result.append(')');
		return result.toString();
	}

} //DimensionImpl
