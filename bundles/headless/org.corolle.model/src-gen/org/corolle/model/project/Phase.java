/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Phase</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.corolle.model.project.ProjectPackage#getPhase()
 * @model annotation="urn:corolle:label fr='Phase' en='Phase' fr.doc='Phase de travail de la d\351marche.' en.doc='Working phase of the process.' source='S001'"
 * @generated
 */
public enum Phase implements Enumerator {
	/**
	 * The '<em><b>DEFINITION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEFINITION_VALUE
	 * @generated
	 * @ordered
	 */
	DEFINITION(0, "DEFINITION", "DEFINITION"),

	/**
	 * The '<em><b>FRAMEWORK BUILDING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FRAMEWORK_BUILDING_VALUE
	 * @generated
	 * @ordered
	 */
	FRAMEWORK_BUILDING(1, "FRAMEWORK_BUILDING", "FRAMEWORK_BUILDING"),

	/**
	 * The '<em><b>EVALUATION AND LESSONS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVALUATION_AND_LESSONS_VALUE
	 * @generated
	 * @ordered
	 */
	EVALUATION_AND_LESSONS(2, "EVALUATION_AND_LESSONS", "EVALUATION_AND_LESSONS");

	/**
	 * The '<em><b>DEFINITION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEFINITION
	 * @model annotation="urn:corolle:label fr='D\351finition' en='Definition'"
	 * @generated
	 * @ordered
	 */
	public static final int DEFINITION_VALUE = 0;

	/**
	 * The '<em><b>FRAMEWORK BUILDING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FRAMEWORK_BUILDING
	 * @model annotation="urn:corolle:label fr='Construction du cadre d\'\351valuation' en='Building the framework'"
	 * @generated
	 * @ordered
	 */
	public static final int FRAMEWORK_BUILDING_VALUE = 1;

	/**
	 * The '<em><b>EVALUATION AND LESSONS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVALUATION_AND_LESSONS
	 * @model annotation="urn:corolle:label fr='\311valuation et capitalisation' en='Evaluation and lessons capture'"
	 * @generated
	 * @ordered
	 */
	public static final int EVALUATION_AND_LESSONS_VALUE = 2;

	/**
	 * An array of all the '<em><b>Phase</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Phase[] VALUES_ARRAY =
		new Phase[] {
			DEFINITION,
			FRAMEWORK_BUILDING,
			EVALUATION_AND_LESSONS,
		};

	/**
	 * A public read-only list of all the '<em><b>Phase</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Phase> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Phase</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Phase get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Phase result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Phase</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Phase getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Phase result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Phase</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Phase get(int value) {
		switch (value) {
			case DEFINITION_VALUE: return DEFINITION;
			case FRAMEWORK_BUILDING_VALUE: return FRAMEWORK_BUILDING;
			case EVALUATION_AND_LESSONS_VALUE: return EVALUATION_AND_LESSONS;
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
	private Phase(int value, String name, String literal) {
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
	
} //Phase
