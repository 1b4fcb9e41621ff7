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
 * A representation of the literals of the enumeration '<em><b>Instrument Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.corolle.model.collection.CollectionPackage#getInstrumentKind()
 * @model annotation="urn:corolle:label fr='Type d\'outil' en='Kind of instrument' fr.doc='Type d\'outil de recueil.' en.doc='Kind of collection instrument.' source='S003'"
 * @generated
 */
public enum InstrumentKind implements Enumerator {
	/**
	 * The '<em><b>OBSERVATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVATION_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVATION(0, "OBSERVATION", "OBSERVATION"),

	/**
	 * The '<em><b>INTERVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	INTERVIEW(1, "INTERVIEW", "INTERVIEW"),

	/**
	 * The '<em><b>QUESTIONNAIRE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUESTIONNAIRE_VALUE
	 * @generated
	 * @ordered
	 */
	QUESTIONNAIRE(2, "QUESTIONNAIRE", "QUESTIONNAIRE"),

	/**
	 * The '<em><b>FOCUS GROUP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FOCUS_GROUP_VALUE
	 * @generated
	 * @ordered
	 */
	FOCUS_GROUP(3, "FOCUS_GROUP", "FOCUS_GROUP"),

	/**
	 * The '<em><b>FLOWER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FLOWER_VALUE
	 * @generated
	 * @ordered
	 */
	FLOWER(4, "FLOWER", "FLOWER"),

	/**
	 * The '<em><b>MONITORING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MONITORING_VALUE
	 * @generated
	 * @ordered
	 */
	MONITORING(5, "MONITORING", "MONITORING"),

	/**
	 * The '<em><b>STORY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STORY_VALUE
	 * @generated
	 * @ordered
	 */
	STORY(6, "STORY", "STORY"),

	/**
	 * The '<em><b>DOCUMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOCUMENT_VALUE
	 * @generated
	 * @ordered
	 */
	DOCUMENT(7, "DOCUMENT", "DOCUMENT"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(8, "OTHER", "OTHER");

	/**
	 * The '<em><b>OBSERVATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVATION
	 * @model annotation="urn:corolle:label fr='Observation' en='Observation'"
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVATION_VALUE = 0;

	/**
	 * The '<em><b>INTERVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERVIEW
	 * @model annotation="urn:corolle:label fr='Entretien' en='Interview'"
	 * @generated
	 * @ordered
	 */
	public static final int INTERVIEW_VALUE = 1;

	/**
	 * The '<em><b>QUESTIONNAIRE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUESTIONNAIRE
	 * @model annotation="urn:corolle:label fr='Questionnaire' en='Questionnaire'"
	 * @generated
	 * @ordered
	 */
	public static final int QUESTIONNAIRE_VALUE = 2;

	/**
	 * The '<em><b>FOCUS GROUP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FOCUS_GROUP
	 * @model annotation="urn:corolle:label fr='Entretien collectif' en='Focus group'"
	 * @generated
	 * @ordered
	 */
	public static final int FOCUS_GROUP_VALUE = 3;

	/**
	 * The '<em><b>FLOWER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FLOWER
	 * @model annotation="urn:corolle:label fr='Fleur de l\'utilit\351 sociale' en='Social-utility flower'"
	 * @generated
	 * @ordered
	 */
	public static final int FLOWER_VALUE = 4;

	/**
	 * The '<em><b>MONITORING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MONITORING
	 * @model annotation="urn:corolle:label fr='Suivi' en='Monitoring'"
	 * @generated
	 * @ordered
	 */
	public static final int MONITORING_VALUE = 5;

	/**
	 * The '<em><b>STORY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STORY
	 * @model annotation="urn:corolle:label fr='R\351cit' en='Story'"
	 * @generated
	 * @ordered
	 */
	public static final int STORY_VALUE = 6;

	/**
	 * The '<em><b>DOCUMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOCUMENT
	 * @model annotation="urn:corolle:label fr='Document' en='Document'"
	 * @generated
	 * @ordered
	 */
	public static final int DOCUMENT_VALUE = 7;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model annotation="urn:corolle:label fr='Autre' en='Other'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 8;

	/**
	 * An array of all the '<em><b>Instrument Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final InstrumentKind[] VALUES_ARRAY =
		new InstrumentKind[] {
			OBSERVATION,
			INTERVIEW,
			QUESTIONNAIRE,
			FOCUS_GROUP,
			FLOWER,
			MONITORING,
			STORY,
			DOCUMENT,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Instrument Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<InstrumentKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Instrument Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InstrumentKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InstrumentKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Instrument Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InstrumentKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InstrumentKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Instrument Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InstrumentKind get(int value) {
		switch (value) {
			case OBSERVATION_VALUE: return OBSERVATION;
			case INTERVIEW_VALUE: return INTERVIEW;
			case QUESTIONNAIRE_VALUE: return QUESTIONNAIRE;
			case FOCUS_GROUP_VALUE: return FOCUS_GROUP;
			case FLOWER_VALUE: return FLOWER;
			case MONITORING_VALUE: return MONITORING;
			case STORY_VALUE: return STORY;
			case DOCUMENT_VALUE: return DOCUMENT;
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
	private InstrumentKind(int value, String name, String literal) {
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
	
} //InstrumentKind
