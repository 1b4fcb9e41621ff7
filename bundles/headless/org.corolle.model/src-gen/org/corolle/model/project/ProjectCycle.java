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
 * A representation of the literals of the enumeration '<em><b>Cycle</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.corolle.model.project.ProjectPackage#getProjectCycle()
 * @model annotation="urn:corolle:label fr='Moment du projet social' en='Project cycle' fr.doc='Usage de la d\351marche dans le cycle du projet social de territoire.' en.doc='Use of the process within the cycle of the social project.' source='domain \2471.3'"
 * @generated
 */
public enum ProjectCycle implements Enumerator {
	/**
	 * The '<em><b>REVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	REVIEW(0, "REVIEW", "REVIEW"),

	/**
	 * The '<em><b>DIAGNOSIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIAGNOSIS_VALUE
	 * @generated
	 * @ordered
	 */
	DIAGNOSIS(1, "DIAGNOSIS", "DIAGNOSIS"),

	/**
	 * The '<em><b>PROJECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROJECTION_VALUE
	 * @generated
	 * @ordered
	 */
	PROJECTION(2, "PROJECTION", "PROJECTION");

	/**
	 * The '<em><b>REVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REVIEW
	 * @model annotation="urn:corolle:label fr='Bilan du projet pass\351' en='Review of the past project'"
	 * @generated
	 * @ordered
	 */
	public static final int REVIEW_VALUE = 0;

	/**
	 * The '<em><b>DIAGNOSIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIAGNOSIS
	 * @model annotation="urn:corolle:label fr='Diagnostic' en='Diagnosis'"
	 * @generated
	 * @ordered
	 */
	public static final int DIAGNOSIS_VALUE = 1;

	/**
	 * The '<em><b>PROJECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROJECTION
	 * @model annotation="urn:corolle:label fr='Projection de l\'\351valuation \340 venir' en='Projection of the evaluation to come'"
	 * @generated
	 * @ordered
	 */
	public static final int PROJECTION_VALUE = 2;

	/**
	 * An array of all the '<em><b>Cycle</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ProjectCycle[] VALUES_ARRAY =
		new ProjectCycle[] {
			REVIEW,
			DIAGNOSIS,
			PROJECTION,
		};

	/**
	 * A public read-only list of all the '<em><b>Cycle</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ProjectCycle> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Cycle</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProjectCycle get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProjectCycle result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cycle</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProjectCycle getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProjectCycle result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cycle</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProjectCycle get(int value) {
		switch (value) {
			case REVIEW_VALUE: return REVIEW;
			case DIAGNOSIS_VALUE: return DIAGNOSIS;
			case PROJECTION_VALUE: return PROJECTION;
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
	private ProjectCycle(int value, String name, String literal) {
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
	
} //ProjectCycle
