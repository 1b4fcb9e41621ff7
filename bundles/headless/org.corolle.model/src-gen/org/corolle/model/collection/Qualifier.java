/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.collection;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Qualifier</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.corolle.model.collection.CollectionPackage#getQualifier()
 * @model annotation="urn:corolle:label fr='Pr\351cision' en='Qualifier' fr.doc='Ce que vaut le chiffre.' en.doc='How exact the figure is.' source='S004'"
 * @generated
 */
public enum Qualifier implements Enumerator {
	/**
	 * The '<em><b>EXACT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXACT_VALUE
	 * @generated
	 * @ordered
	 */
	EXACT(0, "EXACT", "EXACT"),

	/**
	 * The '<em><b>MORE THAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MORE_THAN_VALUE
	 * @generated
	 * @ordered
	 */
	MORE_THAN(1, "MORE_THAN", "MORE_THAN"),

	/**
	 * The '<em><b>ABOUT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ABOUT_VALUE
	 * @generated
	 * @ordered
	 */
	ABOUT(2, "ABOUT", "ABOUT"),

	/**
	 * The '<em><b>NOT QUANTIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_QUANTIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_QUANTIFIED(3, "NOT_QUANTIFIED", "NOT_QUANTIFIED");

	/**
	 * The '<em><b>EXACT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXACT
	 * @model annotation="urn:corolle:label fr='Exactement' en='Exactly'"
	 * @generated
	 * @ordered
	 */
	public static final int EXACT_VALUE = 0;

	/**
	 * The '<em><b>MORE THAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MORE_THAN
	 * @model annotation="urn:corolle:label fr='Plus de' en='More than'"
	 * @generated
	 * @ordered
	 */
	public static final int MORE_THAN_VALUE = 1;

	/**
	 * The '<em><b>ABOUT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ABOUT
	 * @model annotation="urn:corolle:label fr='Environ' en='About'"
	 * @generated
	 * @ordered
	 */
	public static final int ABOUT_VALUE = 2;

	/**
	 * The '<em><b>NOT QUANTIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_QUANTIFIED
	 * @model annotation="urn:corolle:label fr='Non chiffr\351' en='Not quantified'"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_QUANTIFIED_VALUE = 3;

	/**
	 * An array of all the '<em><b>Qualifier</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Qualifier[] VALUES_ARRAY =
		new Qualifier[] {
			EXACT,
			MORE_THAN,
			ABOUT,
			NOT_QUANTIFIED,
		};

	/**
	 * A public read-only list of all the '<em><b>Qualifier</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Qualifier> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Qualifier</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Qualifier get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Qualifier result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Qualifier</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Qualifier getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Qualifier result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Qualifier</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Qualifier get(int value) {
		switch (value) {
			case EXACT_VALUE: return EXACT;
			case MORE_THAN_VALUE: return MORE_THAN;
			case ABOUT_VALUE: return ABOUT;
			case NOT_QUANTIFIED_VALUE: return NOT_QUANTIFIED;
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
	private Qualifier(int value, String name, String literal) {
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
	
} //Qualifier
