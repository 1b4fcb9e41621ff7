/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain;

import org.corolle.model.collection.Unit;

import org.corolle.model.project.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Circuit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.chain.Circuit#getKind <em>Kind</em>}</li>
 *   <li>{@link org.corolle.model.chain.Circuit#getStatus <em>Status</em>}</li>
 *   <li>{@link org.corolle.model.chain.Circuit#getEthicalRule <em>Ethical Rule</em>}</li>
 *   <li>{@link org.corolle.model.chain.Circuit#getUnit <em>Unit</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.chain.ChainPackage#getCircuit()
 * @model annotation="urn:corolle:label fr='Circuit' en='Circuit' fr.doc='Modalit\351 de valorisation : une colonne de la cha\356ne.' en.doc='Mode of valorisation: a column of the chain.' source='S001'"
 * @generated
 */
public interface Circuit extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.chain.CircuitKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.chain.CircuitKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(CircuitKind)
	 * @see org.corolle.model.chain.ChainPackage#getCircuit_Kind()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Type' en='Kind' fr.doc='Don, \351change local, marchand\u2026' en.doc='Gift, local exchange, market\u2026' source='S001'"
	 * @generated
	 */
	CircuitKind getKind();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.Circuit#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.chain.CircuitKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CircuitKind value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.chain.Circuit#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(CircuitKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.chain.Circuit#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(CircuitKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.chain.CellStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.corolle.model.chain.CellStatus
	 * @see #isSetStatus()
	 * @see #unsetStatus()
	 * @see #setStatus(CellStatus)
	 * @see org.corolle.model.chain.ChainPackage#getCircuit_Status()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='\311tat' en='Status' fr.doc='Existant, en cours, envisag\351\u2026' en.doc='Existing, in progress, planned\u2026' source='S000'"
	 * @generated
	 */
	CellStatus getStatus();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.Circuit#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.corolle.model.chain.CellStatus
	 * @see #isSetStatus()
	 * @see #unsetStatus()
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(CellStatus value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.chain.Circuit#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStatus()
	 * @see #getStatus()
	 * @see #setStatus(CellStatus)
	 * @generated
	 */
	void unsetStatus();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.chain.Circuit#getStatus <em>Status</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Status</em>' attribute is set.
	 * @see #unsetStatus()
	 * @see #getStatus()
	 * @see #setStatus(CellStatus)
	 * @generated
	 */
	boolean isSetStatus();

	/**
	 * Returns the value of the '<em><b>Ethical Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ethical Rule</em>' attribute.
	 * @see #setEthicalRule(String)
	 * @see org.corolle.model.chain.ChainPackage#getCircuit_EthicalRule()
	 * @model annotation="urn:corolle:label fr='R\350gle \351thique' en='Ethical rule' fr.doc='R\350gle que le groupe s\'est donn\351e pour ce circuit.' en.doc='Rule that the group has set itself for this circuit.' source='S000'"
	 * @generated
	 */
	String getEthicalRule();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.Circuit#getEthicalRule <em>Ethical Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ethical Rule</em>' attribute.
	 * @see #getEthicalRule()
	 * @generated
	 */
	void setEthicalRule(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see org.corolle.model.chain.ChainPackage#getCircuit_Unit()
	 * @model annotation="urn:corolle:label fr='Unit\351 de contrepartie' en='Counterpart unit' fr.doc='Ce en quoi la contrepartie se compte : euros, Tic-tacs\u2026' en.doc='What the counterpart is counted in: euros, time currency\u2026' source='S000'"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.Circuit#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

} // Circuit
