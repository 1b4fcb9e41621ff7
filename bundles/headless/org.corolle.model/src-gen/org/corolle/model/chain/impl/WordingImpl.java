/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain.impl;

import java.util.Collection;

import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Wording;

import org.corolle.model.project.impl.ElementImpl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Wording</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.chain.impl.WordingImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.WordingImpl#getCarrierText <em>Carrier Text</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.WordingImpl#getContents <em>Contents</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.WordingImpl#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WordingImpl extends ElementImpl implements Wording {
	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCarrierText() <em>Carrier Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarrierText()
	 * @generated
	 * @ordered
	 */
	protected static final String CARRIER_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCarrierText() <em>Carrier Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarrierText()
	 * @generated
	 * @ordered
	 */
	protected String carrierText = CARRIER_TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContents() <em>Contents</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContents()
	 * @generated
	 * @ordered
	 */
	protected EList<String> contents;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final String DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected String date = DATE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WordingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChainPackage.Literals.WORDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChainPackage.WORDING__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCarrierText() {
		return carrierText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarrierText(String newCarrierText) {
		String oldCarrierText = carrierText;
		carrierText = newCarrierText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChainPackage.WORDING__CARRIER_TEXT, oldCarrierText, carrierText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getContents() {
		if (contents == null) {
			contents = new EDataTypeUniqueEList<String>(String.class, this, ChainPackage.WORDING__CONTENTS);
		}
		return contents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(String newDate) {
		String oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChainPackage.WORDING__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ChainPackage.WORDING__TEXT:
				return getText();
			case ChainPackage.WORDING__CARRIER_TEXT:
				return getCarrierText();
			case ChainPackage.WORDING__CONTENTS:
				return getContents();
			case ChainPackage.WORDING__DATE:
				return getDate();
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
			case ChainPackage.WORDING__TEXT:
				setText((String)newValue);
				return;
			case ChainPackage.WORDING__CARRIER_TEXT:
				setCarrierText((String)newValue);
				return;
			case ChainPackage.WORDING__CONTENTS:
				getContents().clear();
				getContents().addAll((Collection<? extends String>)newValue);
				return;
			case ChainPackage.WORDING__DATE:
				setDate((String)newValue);
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
			case ChainPackage.WORDING__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ChainPackage.WORDING__CARRIER_TEXT:
				setCarrierText(CARRIER_TEXT_EDEFAULT);
				return;
			case ChainPackage.WORDING__CONTENTS:
				getContents().clear();
				return;
			case ChainPackage.WORDING__DATE:
				setDate(DATE_EDEFAULT);
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
			case ChainPackage.WORDING__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ChainPackage.WORDING__CARRIER_TEXT:
				return CARRIER_TEXT_EDEFAULT == null ? carrierText != null : !CARRIER_TEXT_EDEFAULT.equals(carrierText);
			case ChainPackage.WORDING__CONTENTS:
				return contents != null && !contents.isEmpty();
			case ChainPackage.WORDING__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
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
		result.append(" (text: ");
		result.append(text);
		result.append(", carrierText: ");
		result.append(carrierText);
		result.append(", contents: ");
		result.append(contents);
		result.append(", date: ");
		result.append(date);
		result.append(')');
		return result.toString();
	}

} //WordingImpl
