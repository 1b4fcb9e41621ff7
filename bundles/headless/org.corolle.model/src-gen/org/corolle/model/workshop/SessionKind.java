/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Session Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.corolle.model.workshop.WorkshopPackage#getSessionKind()
 * @model annotation="urn:corolle:label fr='Type de s\351ance' en='Kind of session' fr.doc='Instance qui se r\351unit.' en.doc='Body that meets.' source='S000, domain \2477'"
 * @generated
 */
public enum SessionKind implements Enumerator {
	/**
	 * The '<em><b>AGORA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGORA_VALUE
	 * @generated
	 * @ordered
	 */
	AGORA(0, "AGORA", "AGORA"),

	/**
	 * The '<em><b>PROJECT GROUP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROJECT_GROUP_VALUE
	 * @generated
	 * @ordered
	 */
	PROJECT_GROUP(1, "PROJECT_GROUP", "PROJECT_GROUP"),

	/**
	 * The '<em><b>TEAM MEETING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TEAM_MEETING_VALUE
	 * @generated
	 * @ordered
	 */
	TEAM_MEETING(2, "TEAM_MEETING", "TEAM_MEETING"),

	/**
	 * The '<em><b>WORKSHOP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORKSHOP_VALUE
	 * @generated
	 * @ordered
	 */
	WORKSHOP(3, "WORKSHOP", "WORKSHOP"),

	/**
	 * The '<em><b>STEERING COMMITTEE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STEERING_COMMITTEE_VALUE
	 * @generated
	 * @ordered
	 */
	STEERING_COMMITTEE(4, "STEERING_COMMITTEE", "STEERING_COMMITTEE"),

	/**
	 * The '<em><b>BOARD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOARD_VALUE
	 * @generated
	 * @ordered
	 */
	BOARD(5, "BOARD", "BOARD"),

	/**
	 * The '<em><b>GENERAL ASSEMBLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GENERAL_ASSEMBLY_VALUE
	 * @generated
	 * @ordered
	 */
	GENERAL_ASSEMBLY(6, "GENERAL_ASSEMBLY", "GENERAL_ASSEMBLY"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(7, "OTHER", "OTHER");

	/**
	 * The '<em><b>AGORA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGORA
	 * @model annotation="urn:corolle:label fr='Agora' en='Agora'"
	 * @generated
	 * @ordered
	 */
	public static final int AGORA_VALUE = 0;

	/**
	 * The '<em><b>PROJECT GROUP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROJECT_GROUP
	 * @model annotation="urn:corolle:label fr='Groupe projet' en='Project group'"
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT_GROUP_VALUE = 1;

	/**
	 * The '<em><b>TEAM MEETING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TEAM_MEETING
	 * @model annotation="urn:corolle:label fr='R\351union d\'\351quipe' en='Team meeting'"
	 * @generated
	 * @ordered
	 */
	public static final int TEAM_MEETING_VALUE = 2;

	/**
	 * The '<em><b>WORKSHOP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORKSHOP
	 * @model annotation="urn:corolle:label fr='Atelier' en='Workshop'"
	 * @generated
	 * @ordered
	 */
	public static final int WORKSHOP_VALUE = 3;

	/**
	 * The '<em><b>STEERING COMMITTEE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STEERING_COMMITTEE
	 * @model annotation="urn:corolle:label fr='Comit\351 de pilotage' en='Steering committee'"
	 * @generated
	 * @ordered
	 */
	public static final int STEERING_COMMITTEE_VALUE = 4;

	/**
	 * The '<em><b>BOARD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOARD
	 * @model annotation="urn:corolle:label fr='Conseil d\'administration' en='Board'"
	 * @generated
	 * @ordered
	 */
	public static final int BOARD_VALUE = 5;

	/**
	 * The '<em><b>GENERAL ASSEMBLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GENERAL_ASSEMBLY
	 * @model annotation="urn:corolle:label fr='Assembl\351e g\351n\351rale' en='General assembly'"
	 * @generated
	 * @ordered
	 */
	public static final int GENERAL_ASSEMBLY_VALUE = 6;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model annotation="urn:corolle:label fr='Autre' en='Other'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 7;

	/**
	 * An array of all the '<em><b>Session Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SessionKind[] VALUES_ARRAY =
		new SessionKind[] {
			AGORA,
			PROJECT_GROUP,
			TEAM_MEETING,
			WORKSHOP,
			STEERING_COMMITTEE,
			BOARD,
			GENERAL_ASSEMBLY,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Session Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SessionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Session Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SessionKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SessionKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Session Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SessionKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SessionKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Session Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SessionKind get(int value) {
		switch (value) {
			case AGORA_VALUE: return AGORA;
			case PROJECT_GROUP_VALUE: return PROJECT_GROUP;
			case TEAM_MEETING_VALUE: return TEAM_MEETING;
			case WORKSHOP_VALUE: return WORKSHOP;
			case STEERING_COMMITTEE_VALUE: return STEERING_COMMITTEE;
			case BOARD_VALUE: return BOARD;
			case GENERAL_ASSEMBLY_VALUE: return GENERAL_ASSEMBLY;
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
	private SessionKind(int value, String name, String literal) {
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
	
} //SessionKind
