/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop.impl;

import java.util.Collection;

import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;

import org.corolle.model.project.impl.NamedElementImpl;

import org.corolle.model.workshop.Disagreement;
import org.corolle.model.workshop.WorkshopPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disagreement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.workshop.impl.DisagreementImpl#getSettlement <em>Settlement</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.DisagreementImpl#getAbout <em>About</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.DisagreementImpl#getStakeholders <em>Stakeholders</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DisagreementImpl extends NamedElementImpl implements Disagreement {
	/**
	 * The default value of the '{@link #getSettlement() <em>Settlement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettlement()
	 * @generated
	 * @ordered
	 */
	protected static final String SETTLEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSettlement() <em>Settlement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettlement()
	 * @generated
	 * @ordered
	 */
	protected String settlement = SETTLEMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAbout() <em>About</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbout()
	 * @generated
	 * @ordered
	 */
	protected EList<NamedElement> about;

	/**
	 * The cached value of the '{@link #getStakeholders() <em>Stakeholders</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStakeholders()
	 * @generated
	 * @ordered
	 */
	protected EList<Stakeholder> stakeholders;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DisagreementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return WorkshopPackage.Literals.DISAGREEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSettlement() {
		return settlement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSettlement(String newSettlement) {
		String oldSettlement = settlement;
		settlement = newSettlement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.DISAGREEMENT__SETTLEMENT, oldSettlement, settlement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NamedElement> getAbout() {
		if (about == null) {
			about = new EObjectResolvingEList<NamedElement>(NamedElement.class, this, WorkshopPackage.DISAGREEMENT__ABOUT);
		}
		return about;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stakeholder> getStakeholders() {
		if (stakeholders == null) {
			stakeholders = new EObjectResolvingEList<Stakeholder>(Stakeholder.class, this, WorkshopPackage.DISAGREEMENT__STAKEHOLDERS);
		}
		return stakeholders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case WorkshopPackage.DISAGREEMENT__SETTLEMENT:
				return getSettlement();
			case WorkshopPackage.DISAGREEMENT__ABOUT:
				return getAbout();
			case WorkshopPackage.DISAGREEMENT__STAKEHOLDERS:
				return getStakeholders();
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
			case WorkshopPackage.DISAGREEMENT__SETTLEMENT:
				setSettlement((String)newValue);
				return;
			case WorkshopPackage.DISAGREEMENT__ABOUT:
				getAbout().clear();
				getAbout().addAll((Collection<? extends NamedElement>)newValue);
				return;
			case WorkshopPackage.DISAGREEMENT__STAKEHOLDERS:
				getStakeholders().clear();
				getStakeholders().addAll((Collection<? extends Stakeholder>)newValue);
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
			case WorkshopPackage.DISAGREEMENT__SETTLEMENT:
				setSettlement(SETTLEMENT_EDEFAULT);
				return;
			case WorkshopPackage.DISAGREEMENT__ABOUT:
				getAbout().clear();
				return;
			case WorkshopPackage.DISAGREEMENT__STAKEHOLDERS:
				getStakeholders().clear();
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
			case WorkshopPackage.DISAGREEMENT__SETTLEMENT:
				return SETTLEMENT_EDEFAULT == null ? settlement != null : !SETTLEMENT_EDEFAULT.equals(settlement);
			case WorkshopPackage.DISAGREEMENT__ABOUT:
				return about != null && !about.isEmpty();
			case WorkshopPackage.DISAGREEMENT__STAKEHOLDERS:
				return stakeholders != null && !stakeholders.isEmpty();
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
		result.append(" (settlement: ");
		result.append(settlement);
		result.append(')');
		return result.toString();
	}

} //DisagreementImpl
