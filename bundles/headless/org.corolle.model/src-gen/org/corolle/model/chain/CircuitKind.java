/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Circuit Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.corolle.model.chain.ChainPackage#getCircuitKind()
 * @model annotation="urn:corolle:label fr='Type de circuit' en='Kind of circuit' fr.doc='Modalit\351 de valorisation.' en.doc='Mode of valorisation.' source='S000, S001'"
 * @generated
 */
public enum CircuitKind implements Enumerator {
	/**
	 * The '<em><b>GIFT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GIFT_VALUE
	 * @generated
	 * @ordered
	 */
	GIFT(0, "GIFT", "GIFT"),

	/**
	 * The '<em><b>LOCAL EXCHANGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOCAL_EXCHANGE_VALUE
	 * @generated
	 * @ordered
	 */
	LOCAL_EXCHANGE(1, "LOCAL_EXCHANGE", "LOCAL_EXCHANGE"),

	/**
	 * The '<em><b>MARKET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MARKET_VALUE
	 * @generated
	 * @ordered
	 */
	MARKET(2, "MARKET", "MARKET"),

	/**
	 * The '<em><b>REDISTRIBUTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REDISTRIBUTION_VALUE
	 * @generated
	 * @ordered
	 */
	REDISTRIBUTION(3, "REDISTRIBUTION", "REDISTRIBUTION"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(4, "OTHER", "OTHER");

	/**
	 * The '<em><b>GIFT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GIFT
	 * @model annotation="urn:corolle:label fr='Don' en='Gift'"
	 * @generated
	 * @ordered
	 */
	public static final int GIFT_VALUE = 0;

	/**
	 * The '<em><b>LOCAL EXCHANGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOCAL_EXCHANGE
	 * @model annotation="urn:corolle:label fr='\311change local' en='Local exchange'"
	 * @generated
	 * @ordered
	 */
	public static final int LOCAL_EXCHANGE_VALUE = 1;

	/**
	 * The '<em><b>MARKET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MARKET
	 * @model annotation="urn:corolle:label fr='Marchand' en='Market'"
	 * @generated
	 * @ordered
	 */
	public static final int MARKET_VALUE = 2;

	/**
	 * The '<em><b>REDISTRIBUTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REDISTRIBUTION
	 * @model annotation="urn:corolle:label fr='Redistribution' en='Redistribution'"
	 * @generated
	 * @ordered
	 */
	public static final int REDISTRIBUTION_VALUE = 3;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model annotation="urn:corolle:label fr='Autre' en='Other'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 4;

	/**
	 * An array of all the '<em><b>Circuit Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CircuitKind[] VALUES_ARRAY =
		new CircuitKind[] {
			GIFT,
			LOCAL_EXCHANGE,
			MARKET,
			REDISTRIBUTION,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Circuit Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CircuitKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Circuit Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CircuitKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CircuitKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Circuit Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CircuitKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CircuitKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Circuit Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CircuitKind get(int value) {
		switch (value) {
			case GIFT_VALUE: return GIFT;
			case LOCAL_EXCHANGE_VALUE: return LOCAL_EXCHANGE;
			case MARKET_VALUE: return MARKET;
			case REDISTRIBUTION_VALUE: return REDISTRIBUTION;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private CircuitKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
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
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //CircuitKind
