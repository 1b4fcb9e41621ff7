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
 * A representation of the literals of the enumeration '<em><b>Flow Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.corolle.model.chain.ChainPackage#getFlowKind()
 * @model annotation="urn:corolle:label fr='Type de flux' en='Kind of flow' fr.doc='Ce qui circule entre deux \351l\351ments de la cha\356ne.' en.doc='What flows between two elements of the chain.' source='domain \2478.1'"
 * @generated
 */
public enum FlowKind implements Enumerator {
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
	 * The '<em><b>TIME COUNTERPART</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIME_COUNTERPART_VALUE
	 * @generated
	 * @ordered
	 */
	TIME_COUNTERPART(1, "TIME_COUNTERPART", "TIME_COUNTERPART"),

	/**
	 * The '<em><b>PAYMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PAYMENT_VALUE
	 * @generated
	 * @ordered
	 */
	PAYMENT(2, "PAYMENT", "PAYMENT"),

	/**
	 * The '<em><b>SERVICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SERVICE_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE(3, "SERVICE", "SERVICE"),

	/**
	 * The '<em><b>INFORMATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INFORMATION_VALUE
	 * @generated
	 * @ordered
	 */
	INFORMATION(4, "INFORMATION", "INFORMATION"),

	/**
	 * The '<em><b>SUPPORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPPORT_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPORT(5, "SUPPORT", "SUPPORT"),

	/**
	 * The '<em><b>IMPACT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IMPACT_VALUE
	 * @generated
	 * @ordered
	 */
	IMPACT(6, "IMPACT", "IMPACT"),

	/**
	 * The '<em><b>REGENERATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REGENERATION_VALUE
	 * @generated
	 * @ordered
	 */
	REGENERATION(7, "REGENERATION", "REGENERATION");

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
	 * The '<em><b>TIME COUNTERPART</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIME_COUNTERPART
	 * @model annotation="urn:corolle:label fr='Contrepartie en temps' en='Counterpart in time'"
	 * @generated
	 * @ordered
	 */
	public static final int TIME_COUNTERPART_VALUE = 1;

	/**
	 * The '<em><b>PAYMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PAYMENT
	 * @model annotation="urn:corolle:label fr='Paiement' en='Payment'"
	 * @generated
	 * @ordered
	 */
	public static final int PAYMENT_VALUE = 2;

	/**
	 * The '<em><b>SERVICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SERVICE
	 * @model annotation="urn:corolle:label fr='Service' en='Service'"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_VALUE = 3;

	/**
	 * The '<em><b>INFORMATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INFORMATION
	 * @model annotation="urn:corolle:label fr='Information' en='Information'"
	 * @generated
	 * @ordered
	 */
	public static final int INFORMATION_VALUE = 4;

	/**
	 * The '<em><b>SUPPORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPPORT
	 * @model annotation="urn:corolle:label fr='Soutien' en='Support'"
	 * @generated
	 * @ordered
	 */
	public static final int SUPPORT_VALUE = 5;

	/**
	 * The '<em><b>IMPACT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IMPACT
	 * @model annotation="urn:corolle:label fr='Effet' en='Impact'"
	 * @generated
	 * @ordered
	 */
	public static final int IMPACT_VALUE = 6;

	/**
	 * The '<em><b>REGENERATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REGENERATION
	 * @model annotation="urn:corolle:label fr='R\351g\351n\351ration' en='Regeneration'"
	 * @generated
	 * @ordered
	 */
	public static final int REGENERATION_VALUE = 7;

	/**
	 * An array of all the '<em><b>Flow Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FlowKind[] VALUES_ARRAY =
		new FlowKind[] {
			GIFT,
			TIME_COUNTERPART,
			PAYMENT,
			SERVICE,
			INFORMATION,
			SUPPORT,
			IMPACT,
			REGENERATION,
		};

	/**
	 * A public read-only list of all the '<em><b>Flow Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FlowKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Flow Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FlowKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FlowKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Flow Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FlowKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FlowKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Flow Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FlowKind get(int value) {
		switch (value) {
			case GIFT_VALUE: return GIFT;
			case TIME_COUNTERPART_VALUE: return TIME_COUNTERPART;
			case PAYMENT_VALUE: return PAYMENT;
			case SERVICE_VALUE: return SERVICE;
			case INFORMATION_VALUE: return INFORMATION;
			case SUPPORT_VALUE: return SUPPORT;
			case IMPACT_VALUE: return IMPACT;
			case REGENERATION_VALUE: return REGENERATION;
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
	private FlowKind(int value, String name, String literal) {
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
	
} //FlowKind
