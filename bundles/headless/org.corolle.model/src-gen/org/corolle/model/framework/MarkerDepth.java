/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.framework;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Marker Depth</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.corolle.model.framework.FrameworkPackage#getMarkerDepth()
 * @model annotation="urn:corolle:label fr='Profondeur' en='Depth' fr.doc='Jusqu\'o\371 va le changement.' en.doc='How deep the change goes.' source='Outcome Mapping'"
 * @generated
 */
public enum MarkerDepth implements Enumerator {
	/**
	 * The '<em><b>EXPECTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPECTED_VALUE
	 * @generated
	 * @ordered
	 */
	EXPECTED(0, "EXPECTED", "EXPECTED"),

	/**
	 * The '<em><b>HOPED FOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HOPED_FOR_VALUE
	 * @generated
	 * @ordered
	 */
	HOPED_FOR(1, "HOPED_FOR", "HOPED_FOR"),

	/**
	 * The '<em><b>TRANSFORMATIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSFORMATIVE_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSFORMATIVE(2, "TRANSFORMATIVE", "TRANSFORMATIVE");

	/**
	 * The '<em><b>EXPECTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPECTED
	 * @model annotation="urn:corolle:label fr='Attendu' en='Expect to see'"
	 * @generated
	 * @ordered
	 */
	public static final int EXPECTED_VALUE = 0;

	/**
	 * The '<em><b>HOPED FOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HOPED_FOR
	 * @model annotation="urn:corolle:label fr='Souhait\351' en='Like to see'"
	 * @generated
	 * @ordered
	 */
	public static final int HOPED_FOR_VALUE = 1;

	/**
	 * The '<em><b>TRANSFORMATIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSFORMATIVE
	 * @model annotation="urn:corolle:label fr='Transformateur' en='Love to see'"
	 * @generated
	 * @ordered
	 */
	public static final int TRANSFORMATIVE_VALUE = 2;

	/**
	 * An array of all the '<em><b>Marker Depth</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MarkerDepth[] VALUES_ARRAY =
		new MarkerDepth[] {
			EXPECTED,
			HOPED_FOR,
			TRANSFORMATIVE,
		};

	/**
	 * A public read-only list of all the '<em><b>Marker Depth</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MarkerDepth> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Marker Depth</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MarkerDepth get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MarkerDepth result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Marker Depth</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MarkerDepth getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MarkerDepth result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Marker Depth</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MarkerDepth get(int value) {
		switch (value) {
			case EXPECTED_VALUE: return EXPECTED;
			case HOPED_FOR_VALUE: return HOPED_FOR;
			case TRANSFORMATIVE_VALUE: return TRANSFORMATIVE;
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
	private MarkerDepth(int value, String name, String literal) {
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
	
} //MarkerDepth
