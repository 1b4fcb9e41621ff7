/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project;

import org.corolle.model.transfer.Provenance;
import org.corolle.model.transfer.TransferScope;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.Element#getTransferScope <em>Transfer Scope</em>}</li>
 *   <li>{@link org.corolle.model.project.Element#isIllustrative <em>Illustrative</em>}</li>
 *   <li>{@link org.corolle.model.project.Element#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.corolle.model.project.Element#getSourceRefs <em>Source Refs</em>}</li>
 *   <li>{@link org.corolle.model.project.Element#getReadings <em>Readings</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.project.ProjectPackage#getElement()
 * @model abstract="true"
 *        annotation="urn:corolle:label fr='\311l\351ment' en='Element' fr.doc='\311l\351ment du projet, avec sa source, sa port\351e et les lectures diff\351rentes qui en sont faites.' en.doc='Element of the project, with its sources, its scope and the different readings made of it.' source='domain \2478.1'"
 * @generated
 */
public interface Element extends Identified {
	/**
	 * Returns the value of the '<em><b>Transfer Scope</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.transfer.TransferScope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Transfer Scope</em>' attribute.
	 * @see org.corolle.model.transfer.TransferScope
	 * @see #isSetTransferScope()
	 * @see #unsetTransferScope()
	 * @see #setTransferScope(TransferScope)
	 * @see org.corolle.model.project.ProjectPackage#getElement_TransferScope()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Port\351e' en='Scope' fr.doc='Dit si cet \351l\351ment fait partie du socle commun, s\'adapte ou reste local.' en.doc='Tells whether this element belongs to the common core, may be adapted or stays local.' source='domain \2476'"
	 * @generated
	 */
	TransferScope getTransferScope();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Element#getTransferScope <em>Transfer Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transfer Scope</em>' attribute.
	 * @see org.corolle.model.transfer.TransferScope
	 * @see #isSetTransferScope()
	 * @see #unsetTransferScope()
	 * @see #getTransferScope()
	 * @generated
	 */
	void setTransferScope(TransferScope value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.project.Element#getTransferScope <em>Transfer Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTransferScope()
	 * @see #getTransferScope()
	 * @see #setTransferScope(TransferScope)
	 * @generated
	 */
	void unsetTransferScope();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.project.Element#getTransferScope <em>Transfer Scope</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Transfer Scope</em>' attribute is set.
	 * @see #unsetTransferScope()
	 * @see #getTransferScope()
	 * @see #setTransferScope(TransferScope)
	 * @generated
	 */
	boolean isSetTransferScope();

	/**
	 * Returns the value of the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Illustrative</em>' attribute.
	 * @see #setIllustrative(boolean)
	 * @see org.corolle.model.project.ProjectPackage#getElement_Illustrative()
	 * @model annotation="urn:corolle:label fr='Illustratif' en='Illustrative' fr.doc='Coch\351 si le contenu a \351t\351 invent\351 pour montrer une fonction : ce n\'est pas une donn\351e r\351elle.' en.doc='Ticked when the content was made up to show a feature: it is not real data.' source='domain \2470'"
	 * @generated
	 */
	boolean isIllustrative();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Element#isIllustrative <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Illustrative</em>' attribute.
	 * @see #isIllustrative()
	 * @generated
	 */
	void setIllustrative(boolean value);

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Provenance</em>' containment reference.
	 * @see #setProvenance(Provenance)
	 * @see org.corolle.model.project.ProjectPackage#getElement_Provenance()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Provenance' en='Provenance' fr.doc='Kit dont vient cet \351l\351ment.' en.doc='Kit this element comes from.' source='domain \2476.2'"
	 * @generated
	 */
	Provenance getProvenance();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Element#getProvenance <em>Provenance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provenance</em>' containment reference.
	 * @see #getProvenance()
	 * @generated
	 */
	void setProvenance(Provenance value);

	/**
	 * Returns the value of the '<em><b>Source Refs</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.project.SourceReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Refs</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getElement_SourceRefs()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Sources' en='Sources' fr.doc='Documents d\'o\371 vient cet \351l\351ment.' en.doc='Documents this element comes from.' source='domain \2478.1'"
	 * @generated
	 */
	EList<SourceReference> getSourceRefs();

	/**
	 * Returns the value of the '<em><b>Readings</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.project.Reading}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Readings</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getElement_Readings()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Autres lectures' en='Other readings' fr.doc='Lectures diff\351rentes gard\351es c\364te \340 c\364te quand un groupe n\'est pas d\'accord.' en.doc='Different readings kept side by side when a group does not agree.' source='domain \2475.1'"
	 * @generated
	 */
	EList<Reading> getReadings();

} // Element
