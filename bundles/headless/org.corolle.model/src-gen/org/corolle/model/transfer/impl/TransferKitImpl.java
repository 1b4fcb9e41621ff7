/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.transfer.impl;

import java.util.Collection;

import org.corolle.model.project.Element;
import org.corolle.model.project.Territory;

import org.corolle.model.project.impl.NamedElementImpl;

import org.corolle.model.transfer.ChecklistItem;
import org.corolle.model.transfer.GuideSection;
import org.corolle.model.transfer.TransferKit;
import org.corolle.model.transfer.TransferPackage;

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
 * An implementation of the model object '<em><b>Kit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.transfer.impl.TransferKitImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.corolle.model.transfer.impl.TransferKitImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.corolle.model.transfer.impl.TransferKitImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.corolle.model.transfer.impl.TransferKitImpl#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.corolle.model.transfer.impl.TransferKitImpl#getChangelog <em>Changelog</em>}</li>
 *   <li>{@link org.corolle.model.transfer.impl.TransferKitImpl#getOriginTerritory <em>Origin Territory</em>}</li>
 *   <li>{@link org.corolle.model.transfer.impl.TransferKitImpl#getElements <em>Elements</em>}</li>
 *   <li>{@link org.corolle.model.transfer.impl.TransferKitImpl#getGuideSections <em>Guide Sections</em>}</li>
 *   <li>{@link org.corolle.model.transfer.impl.TransferKitImpl#getChecklist <em>Checklist</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TransferKitImpl extends NamedElementImpl implements TransferKit {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

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
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected String licence = LICENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getChangelog() <em>Changelog</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangelog()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANGELOG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChangelog() <em>Changelog</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangelog()
	 * @generated
	 * @ordered
	 */
	protected String changelog = CHANGELOG_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOriginTerritory() <em>Origin Territory</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginTerritory()
	 * @generated
	 * @ordered
	 */
	protected Territory originTerritory;

	/**
	 * The cached value of the '{@link #getElements() <em>Elements</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElements()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> elements;

	/**
	 * The cached value of the '{@link #getGuideSections() <em>Guide Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuideSections()
	 * @generated
	 * @ordered
	 */
	protected EList<GuideSection> guideSections;

	/**
	 * The cached value of the '{@link #getChecklist() <em>Checklist</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklist()
	 * @generated
	 * @ordered
	 */
	protected EList<ChecklistItem> checklist;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TransferKitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TransferPackage.Literals.TRANSFER_KIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TransferPackage.TRANSFER_KIT__VERSION, oldVersion, version));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TransferPackage.TRANSFER_KIT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TransferPackage.TRANSFER_KIT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicence() {
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicence(String newLicence) {
		String oldLicence = licence;
		licence = newLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TransferPackage.TRANSFER_KIT__LICENCE, oldLicence, licence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChangelog() {
		return changelog;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChangelog(String newChangelog) {
		String oldChangelog = changelog;
		changelog = newChangelog;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TransferPackage.TRANSFER_KIT__CHANGELOG, oldChangelog, changelog));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Territory getOriginTerritory() {
		if (originTerritory != null && originTerritory.eIsProxy()) {
			InternalEObject oldOriginTerritory = (InternalEObject)originTerritory;
			originTerritory = (Territory)eResolveProxy(oldOriginTerritory);
			if (originTerritory != oldOriginTerritory) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TransferPackage.TRANSFER_KIT__ORIGIN_TERRITORY, oldOriginTerritory, originTerritory));
			}
		}
		return originTerritory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Territory basicGetOriginTerritory() {
		return originTerritory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginTerritory(Territory newOriginTerritory) {
		Territory oldOriginTerritory = originTerritory;
		originTerritory = newOriginTerritory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TransferPackage.TRANSFER_KIT__ORIGIN_TERRITORY, oldOriginTerritory, originTerritory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getElements() {
		if (elements == null) {
			elements = new EObjectResolvingEList<Element>(Element.class, this, TransferPackage.TRANSFER_KIT__ELEMENTS);
		}
		return elements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GuideSection> getGuideSections() {
		if (guideSections == null) {
			guideSections = new EObjectContainmentEList<GuideSection>(GuideSection.class, this, TransferPackage.TRANSFER_KIT__GUIDE_SECTIONS);
		}
		return guideSections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ChecklistItem> getChecklist() {
		if (checklist == null) {
			checklist = new EObjectContainmentEList<ChecklistItem>(ChecklistItem.class, this, TransferPackage.TRANSFER_KIT__CHECKLIST);
		}
		return checklist;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case TransferPackage.TRANSFER_KIT__GUIDE_SECTIONS:
				return ((InternalEList<?>)getGuideSections()).basicRemove(otherEnd, msgs);
			case TransferPackage.TRANSFER_KIT__CHECKLIST:
				return ((InternalEList<?>)getChecklist()).basicRemove(otherEnd, msgs);
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
			case TransferPackage.TRANSFER_KIT__VERSION:
				return getVersion();
			case TransferPackage.TRANSFER_KIT__DATE:
				return getDate();
			case TransferPackage.TRANSFER_KIT__LANGUAGE:
				return getLanguage();
			case TransferPackage.TRANSFER_KIT__LICENCE:
				return getLicence();
			case TransferPackage.TRANSFER_KIT__CHANGELOG:
				return getChangelog();
			case TransferPackage.TRANSFER_KIT__ORIGIN_TERRITORY:
				if (resolve) return getOriginTerritory();
				return basicGetOriginTerritory();
			case TransferPackage.TRANSFER_KIT__ELEMENTS:
				return getElements();
			case TransferPackage.TRANSFER_KIT__GUIDE_SECTIONS:
				return getGuideSections();
			case TransferPackage.TRANSFER_KIT__CHECKLIST:
				return getChecklist();
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
			case TransferPackage.TRANSFER_KIT__VERSION:
				setVersion((String)newValue);
				return;
			case TransferPackage.TRANSFER_KIT__DATE:
				setDate((String)newValue);
				return;
			case TransferPackage.TRANSFER_KIT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case TransferPackage.TRANSFER_KIT__LICENCE:
				setLicence((String)newValue);
				return;
			case TransferPackage.TRANSFER_KIT__CHANGELOG:
				setChangelog((String)newValue);
				return;
			case TransferPackage.TRANSFER_KIT__ORIGIN_TERRITORY:
				setOriginTerritory((Territory)newValue);
				return;
			case TransferPackage.TRANSFER_KIT__ELEMENTS:
				getElements().clear();
				getElements().addAll((Collection<? extends Element>)newValue);
				return;
			case TransferPackage.TRANSFER_KIT__GUIDE_SECTIONS:
				getGuideSections().clear();
				getGuideSections().addAll((Collection<? extends GuideSection>)newValue);
				return;
			case TransferPackage.TRANSFER_KIT__CHECKLIST:
				getChecklist().clear();
				getChecklist().addAll((Collection<? extends ChecklistItem>)newValue);
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
			case TransferPackage.TRANSFER_KIT__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case TransferPackage.TRANSFER_KIT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case TransferPackage.TRANSFER_KIT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case TransferPackage.TRANSFER_KIT__LICENCE:
				setLicence(LICENCE_EDEFAULT);
				return;
			case TransferPackage.TRANSFER_KIT__CHANGELOG:
				setChangelog(CHANGELOG_EDEFAULT);
				return;
			case TransferPackage.TRANSFER_KIT__ORIGIN_TERRITORY:
				setOriginTerritory((Territory)null);
				return;
			case TransferPackage.TRANSFER_KIT__ELEMENTS:
				getElements().clear();
				return;
			case TransferPackage.TRANSFER_KIT__GUIDE_SECTIONS:
				getGuideSections().clear();
				return;
			case TransferPackage.TRANSFER_KIT__CHECKLIST:
				getChecklist().clear();
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
			case TransferPackage.TRANSFER_KIT__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case TransferPackage.TRANSFER_KIT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case TransferPackage.TRANSFER_KIT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case TransferPackage.TRANSFER_KIT__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
			case TransferPackage.TRANSFER_KIT__CHANGELOG:
				return CHANGELOG_EDEFAULT == null ? changelog != null : !CHANGELOG_EDEFAULT.equals(changelog);
			case TransferPackage.TRANSFER_KIT__ORIGIN_TERRITORY:
				return originTerritory != null;
			case TransferPackage.TRANSFER_KIT__ELEMENTS:
				return elements != null && !elements.isEmpty();
			case TransferPackage.TRANSFER_KIT__GUIDE_SECTIONS:
				return guideSections != null && !guideSections.isEmpty();
			case TransferPackage.TRANSFER_KIT__CHECKLIST:
				return checklist != null && !checklist.isEmpty();
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
		result.append(" (version: ");
		result.append(version);
		result.append(", date: ");
		result.append(date);
		result.append(", language: ");
		result.append(language);
		result.append(", licence: ");
		result.append(licence);
		result.append(", changelog: ");
		result.append(changelog);
		result.append(')');
		return result.toString();
	}

} //TransferKitImpl
