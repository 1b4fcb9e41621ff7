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
 * A representation of the literals of the enumeration '<em><b>Question Focus</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.corolle.model.framework.FrameworkPackage#getQuestionFocus()
 * @model annotation="urn:corolle:label fr='Volet' en='Focus' fr.doc='Volet de la question \351valuative.' en.doc='Focus of the evaluative question.' source='S000'"
 * @generated
 */
public enum QuestionFocus implements Enumerator {
	/**
	 * The '<em><b>PROCESS AND OUTPUTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROCESS_AND_OUTPUTS_VALUE
	 * @generated
	 * @ordered
	 */
	PROCESS_AND_OUTPUTS(0, "PROCESS_AND_OUTPUTS", "PROCESS_AND_OUTPUTS"),

	/**
	 * The '<em><b>ADDED VALUE AND IMPACTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADDED_VALUE_AND_IMPACTS_VALUE
	 * @generated
	 * @ordered
	 */
	ADDED_VALUE_AND_IMPACTS(1, "ADDED_VALUE_AND_IMPACTS", "ADDED_VALUE_AND_IMPACTS");

	/**
	 * The '<em><b>PROCESS AND OUTPUTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROCESS_AND_OUTPUTS
	 * @model annotation="urn:corolle:label fr='Process et r\351alisations' en='Process and outputs'"
	 * @generated
	 * @ordered
	 */
	public static final int PROCESS_AND_OUTPUTS_VALUE = 0;

	/**
	 * The '<em><b>ADDED VALUE AND IMPACTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADDED_VALUE_AND_IMPACTS
	 * @model annotation="urn:corolle:label fr='Valeur ajout\351e et impacts' en='Added value and impacts'"
	 * @generated
	 * @ordered
	 */
	public static final int ADDED_VALUE_AND_IMPACTS_VALUE = 1;

	/**
	 * An array of all the '<em><b>Question Focus</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final QuestionFocus[] VALUES_ARRAY =
		new QuestionFocus[] {
			PROCESS_AND_OUTPUTS,
			ADDED_VALUE_AND_IMPACTS,
		};

	/**
	 * A public read-only list of all the '<em><b>Question Focus</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<QuestionFocus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Question Focus</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static QuestionFocus get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			QuestionFocus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Question Focus</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static QuestionFocus getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			QuestionFocus result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Question Focus</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static QuestionFocus get(int value) {
		switch (value) {
			case PROCESS_AND_OUTPUTS_VALUE: return PROCESS_AND_OUTPUTS;
			case ADDED_VALUE_AND_IMPACTS_VALUE: return ADDED_VALUE_AND_IMPACTS;
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
	private QuestionFocus(int value, String name, String literal) {
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
	
} //QuestionFocus
