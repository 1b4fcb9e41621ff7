/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.transfer;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Crosswalk Relation</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.corolle.model.transfer.TransferPackage#getCrosswalkRelation()
 * @model annotation="urn:corolle:label fr='Relation' en='Relation' fr.doc='Comment deux dimensions se correspondent.' en.doc='How two dimensions match.' source='domain \2478.1'"
 * @generated
 */
public enum CrosswalkRelation implements Enumerator {
	/**
	 * The '<em><b>IDENTICAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IDENTICAL_VALUE
	 * @generated
	 * @ordered
	 */
	IDENTICAL(0, "IDENTICAL", "IDENTICAL"),

	/**
	 * The '<em><b>BROADER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BROADER_VALUE
	 * @generated
	 * @ordered
	 */
	BROADER(1, "BROADER", "BROADER"),

	/**
	 * The '<em><b>NARROWER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NARROWER_VALUE
	 * @generated
	 * @ordered
	 */
	NARROWER(2, "NARROWER", "NARROWER"),

	/**
	 * The '<em><b>CLOSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLOSE_VALUE
	 * @generated
	 * @ordered
	 */
	CLOSE(3, "CLOSE", "CLOSE");

	/**
	 * The '<em><b>IDENTICAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IDENTICAL
	 * @model annotation="urn:corolle:label fr='Identique' en='Identical'"
	 * @generated
	 * @ordered
	 */
	public static final int IDENTICAL_VALUE = 0;

	/**
	 * The '<em><b>BROADER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BROADER
	 * @model annotation="urn:corolle:label fr='Plus large' en='Broader'"
	 * @generated
	 * @ordered
	 */
	public static final int BROADER_VALUE = 1;

	/**
	 * The '<em><b>NARROWER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NARROWER
	 * @model annotation="urn:corolle:label fr='Plus \351troite' en='Narrower'"
	 * @generated
	 * @ordered
	 */
	public static final int NARROWER_VALUE = 2;

	/**
	 * The '<em><b>CLOSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLOSE
	 * @model annotation="urn:corolle:label fr='Proche' en='Close'"
	 * @generated
	 * @ordered
	 */
	public static final int CLOSE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Crosswalk Relation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CrosswalkRelation[] VALUES_ARRAY =
		new CrosswalkRelation[] {
			IDENTICAL,
			BROADER,
			NARROWER,
			CLOSE,
		};

	/**
	 * A public read-only list of all the '<em><b>Crosswalk Relation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CrosswalkRelation> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Crosswalk Relation</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CrosswalkRelation get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CrosswalkRelation result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Crosswalk Relation</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CrosswalkRelation getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CrosswalkRelation result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Crosswalk Relation</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CrosswalkRelation get(int value) {
		switch (value) {
			case IDENTICAL_VALUE: return IDENTICAL;
			case BROADER_VALUE: return BROADER;
			case NARROWER_VALUE: return NARROWER;
			case CLOSE_VALUE: return CLOSE;
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
	private CrosswalkRelation(int value, String name, String literal) {
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
	
} //CrosswalkRelation
