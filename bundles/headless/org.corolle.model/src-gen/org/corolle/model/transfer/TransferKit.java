/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.transfer;

import org.corolle.model.project.Element;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Territory;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.transfer.TransferKit#getVersion <em>Version</em>}</li>
 *   <li>{@link org.corolle.model.transfer.TransferKit#getDate <em>Date</em>}</li>
 *   <li>{@link org.corolle.model.transfer.TransferKit#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.corolle.model.transfer.TransferKit#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.corolle.model.transfer.TransferKit#getChangelog <em>Changelog</em>}</li>
 *   <li>{@link org.corolle.model.transfer.TransferKit#getOriginTerritory <em>Origin Territory</em>}</li>
 *   <li>{@link org.corolle.model.transfer.TransferKit#getElements <em>Elements</em>}</li>
 *   <li>{@link org.corolle.model.transfer.TransferKit#getGuideSections <em>Guide Sections</em>}</li>
 *   <li>{@link org.corolle.model.transfer.TransferKit#getChecklist <em>Checklist</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.transfer.TransferPackage#getTransferKit()
 * @model annotation="urn:corolle:label fr='Kit d\'essaimage' en='Transfer kit' fr.doc='Ce qu\'un territoire transmet \340 un autre : la m\351thode et ses outils, jamais les valeurs.' en.doc='What one territory hands on to another: the method and its tools, never the values.' source='domain \2476'"
 * @generated
 */
public interface TransferKit extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.corolle.model.transfer.TransferPackage#getTransferKit_Version()
	 * @model annotation="urn:corolle:label fr='Version' en='Version' fr.doc='Version du kit.' en.doc='Version of the kit.' source='domain \2478.1'"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.corolle.model.transfer.TransferKit#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.corolle.model.transfer.TransferPackage#getTransferKit_Date()
	 * @model dataType="org.corolle.model.project.PartialDate"
	 *        annotation="urn:corolle:label fr='Date' en='Date' fr.doc='Date du kit.' en.doc='Date of the kit.' source='domain \2476.2'"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.corolle.model.transfer.TransferKit#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.corolle.model.transfer.TransferPackage#getTransferKit_Language()
	 * @model annotation="urn:corolle:label fr='Langue' en='Language' fr.doc='Langue du kit : fr ou en.' en.doc='Language of the kit: fr or en.' source='domain \2476.2'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.corolle.model.transfer.TransferKit#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.corolle.model.transfer.TransferPackage#getTransferKit_Licence()
	 * @model annotation="urn:corolle:label fr='Licence' en='Licence' fr.doc='Conditions de r\351utilisation.' en.doc='Terms of reuse.' source='domain \2478.1'"
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.corolle.model.transfer.TransferKit#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Changelog</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Changelog</em>' attribute.
	 * @see #setChangelog(String)
	 * @see org.corolle.model.transfer.TransferPackage#getTransferKit_Changelog()
	 * @model annotation="urn:corolle:label fr='Changements' en='Changelog' fr.doc='Ce qui a chang\351 depuis la version pr\351c\351dente.' en.doc='What has changed since the last version.' source='domain \2478.1'"
	 * @generated
	 */
	String getChangelog();

	/**
	 * Sets the value of the '{@link org.corolle.model.transfer.TransferKit#getChangelog <em>Changelog</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changelog</em>' attribute.
	 * @see #getChangelog()
	 * @generated
	 */
	void setChangelog(String value);

	/**
	 * Returns the value of the '<em><b>Origin Territory</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Origin Territory</em>' reference.
	 * @see #setOriginTerritory(Territory)
	 * @see org.corolle.model.transfer.TransferPackage#getTransferKit_OriginTerritory()
	 * @model annotation="urn:corolle:label fr='Territoire d\'origine' en='Territory of origin' fr.doc='D\'o\371 vient le kit.' en.doc='Where the kit comes from.' source='domain \2478.1'"
	 * @generated
	 */
	Territory getOriginTerritory();

	/**
	 * Sets the value of the '{@link org.corolle.model.transfer.TransferKit#getOriginTerritory <em>Origin Territory</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin Territory</em>' reference.
	 * @see #getOriginTerritory()
	 * @generated
	 */
	void setOriginTerritory(Territory value);

	/**
	 * Returns the value of the '<em><b>Elements</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Elements</em>' reference list.
	 * @see org.corolle.model.transfer.TransferPackage#getTransferKit_Elements()
	 * @model annotation="urn:corolle:label fr='\311l\351ments' en='Elements' fr.doc='Ce que le kit contient.' en.doc='What the kit contains.' source='domain \2478.1'"
	 * @generated
	 */
	EList<Element> getElements();

	/**
	 * Returns the value of the '<em><b>Guide Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.transfer.GuideSection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guide Sections</em>' containment reference list.
	 * @see org.corolle.model.transfer.TransferPackage#getTransferKit_GuideSections()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Guide' en='Guide' fr.doc='Chapitres du guide d\'animation.' en.doc='Chapters of the facilitation guide.' source='domain \2476.2'"
	 * @generated
	 */
	EList<GuideSection> getGuideSections();

	/**
	 * Returns the value of the '<em><b>Checklist</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.transfer.ChecklistItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Checklist</em>' containment reference list.
	 * @see org.corolle.model.transfer.TransferPackage#getTransferKit_Checklist()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Liste de v\351rification' en='Checklist' fr.doc='Points \340 v\351rifier avant de transf\351rer.' en.doc='Points to check before a transfer.' source='ASTAIRE'"
	 * @generated
	 */
	EList<ChecklistItem> getChecklist();

} // TransferKit
