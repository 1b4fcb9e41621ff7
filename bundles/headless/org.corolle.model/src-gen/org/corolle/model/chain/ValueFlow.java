/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain;

import org.corolle.model.collection.Unit;

import org.corolle.model.project.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Value Flow</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.chain.ValueFlow#getKind <em>Kind</em>}</li>
 *   <li>{@link org.corolle.model.chain.ValueFlow#getSource <em>Source</em>}</li>
 *   <li>{@link org.corolle.model.chain.ValueFlow#getTarget <em>Target</em>}</li>
 *   <li>{@link org.corolle.model.chain.ValueFlow#getUnit <em>Unit</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.chain.ChainPackage#getValueFlow()
 * @model annotation="urn:corolle:label fr='Flux de valeur' en='Value flow' fr.doc='Ce qui circule d\'un \351l\351ment \340 un autre.' en.doc='What flows from one element to another.' source='domain \2471.1' fr.name='Libell\351' en.name='Label' fr.name.doc='Libell\351 \351crit sur la fl\350che.' en.name.doc='Label written on the arrow.'"
 * @generated
 */
public interface ValueFlow extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.chain.FlowKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.chain.FlowKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(FlowKind)
	 * @see org.corolle.model.chain.ChainPackage#getValueFlow_Kind()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Type' en='Kind' fr.doc='Don, paiement, soutien\u2026' en.doc='Gift, payment, support\u2026' source='domain \2478.1'"
	 * @generated
	 */
	FlowKind getKind();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.ValueFlow#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.chain.FlowKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FlowKind value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.chain.ValueFlow#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(FlowKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.chain.ValueFlow#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(FlowKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(NamedElement)
	 * @see org.corolle.model.chain.ChainPackage#getValueFlow_Source()
	 * @model annotation="urn:corolle:label fr='De' en='From' fr.doc='D\'o\371 part le flux : partie prenante, activit\351, ressource ou effet.' en.doc='Where the flow starts: stakeholder, activity, resource or impact.' source='domain \2478.1'"
	 * @generated
	 */
	NamedElement getSource();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.ValueFlow#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(NamedElement value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(NamedElement)
	 * @see org.corolle.model.chain.ChainPackage#getValueFlow_Target()
	 * @model annotation="urn:corolle:label fr='Vers' en='To' fr.doc='O\371 va le flux.' en.doc='Where the flow goes.' source='domain \2478.1'"
	 * @generated
	 */
	NamedElement getTarget();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.ValueFlow#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(NamedElement value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see org.corolle.model.chain.ChainPackage#getValueFlow_Unit()
	 * @model annotation="urn:corolle:label fr='Unit\351' en='Unit' fr.doc='Ce en quoi il se compte.' en.doc='What it is counted in.' source='domain \2478.1'"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.ValueFlow#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

} // ValueFlow
