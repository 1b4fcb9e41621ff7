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
 * A representation of the literals of the enumeration '<em><b>Checklist Category</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.corolle.model.transfer.TransferPackage#getChecklistCategory()
 * @model annotation="urn:corolle:label fr='Cat\351gorie' en='Category' fr.doc='Cat\351gorie de la grille ASTAIRE.' en.doc='Category of the ASTAIRE grid.' source='ASTAIRE'"
 * @generated
 */
public enum ChecklistCategory implements Enumerator {
	/**
	 * The '<em><b>POPULATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POPULATION_VALUE
	 * @generated
	 * @ordered
	 */
	POPULATION(0, "POPULATION", "POPULATION"),

	/**
	 * The '<em><b>ENVIRONMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENVIRONMENT_VALUE
	 * @generated
	 * @ordered
	 */
	ENVIRONMENT(1, "ENVIRONMENT", "ENVIRONMENT"),

	/**
	 * The '<em><b>IMPLEMENTATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IMPLEMENTATION_VALUE
	 * @generated
	 * @ordered
	 */
	IMPLEMENTATION(2, "IMPLEMENTATION", "IMPLEMENTATION"),

	/**
	 * The '<em><b>TRANSFER SUPPORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSFER_SUPPORT_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSFER_SUPPORT(3, "TRANSFER_SUPPORT", "TRANSFER_SUPPORT");

	/**
	 * The '<em><b>POPULATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POPULATION
	 * @model annotation="urn:corolle:label fr='Population' en='Population'"
	 * @generated
	 * @ordered
	 */
	public static final int POPULATION_VALUE = 0;

	/**
	 * The '<em><b>ENVIRONMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENVIRONMENT
	 * @model annotation="urn:corolle:label fr='Environnement' en='Environment'"
	 * @generated
	 * @ordered
	 */
	public static final int ENVIRONMENT_VALUE = 1;

	/**
	 * The '<em><b>IMPLEMENTATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IMPLEMENTATION
	 * @model annotation="urn:corolle:label fr='Conditions de mise en \u0153uvre' en='Conditions of implementation'"
	 * @generated
	 * @ordered
	 */
	public static final int IMPLEMENTATION_VALUE = 2;

	/**
	 * The '<em><b>TRANSFER SUPPORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSFER_SUPPORT
	 * @model annotation="urn:corolle:label fr='Accompagnement du transfert' en='Transfer support'"
	 * @generated
	 * @ordered
	 */
	public static final int TRANSFER_SUPPORT_VALUE = 3;

	/**
	 * An array of all the '<em><b>Checklist Category</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ChecklistCategory[] VALUES_ARRAY =
		new ChecklistCategory[] {
			POPULATION,
			ENVIRONMENT,
			IMPLEMENTATION,
			TRANSFER_SUPPORT,
		};

	/**
	 * A public read-only list of all the '<em><b>Checklist Category</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ChecklistCategory> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Checklist Category</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChecklistCategory get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ChecklistCategory result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Checklist Category</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChecklistCategory getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ChecklistCategory result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Checklist Category</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChecklistCategory get(int value) {
		switch (value) {
			case POPULATION_VALUE: return POPULATION;
			case ENVIRONMENT_VALUE: return ENVIRONMENT;
			case IMPLEMENTATION_VALUE: return IMPLEMENTATION;
			case TRANSFER_SUPPORT_VALUE: return TRANSFER_SUPPORT;
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
	private ChecklistCategory(int value, String name, String literal) {
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
	
} //ChecklistCategory
