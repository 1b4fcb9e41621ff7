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
 * A representation of the literals of the enumeration '<em><b>Session Role Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.corolle.model.workshop.WorkshopPackage#getSessionRoleKind()
 * @model annotation="urn:corolle:label fr='R\364le' en='Role' fr.doc='R\364le tenu pendant la s\351ance.' en.doc='Role held during the session.' source='domain \2475.1'"
 * @generated
 */
public enum SessionRoleKind implements Enumerator {
	/**
	 * The '<em><b>FACILITATOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FACILITATOR_VALUE
	 * @generated
	 * @ordered
	 */
	FACILITATOR(0, "FACILITATOR", "FACILITATOR"),

	/**
	 * The '<em><b>SCRIBE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCRIBE_VALUE
	 * @generated
	 * @ordered
	 */
	SCRIBE(1, "SCRIBE", "SCRIBE"),

	/**
	 * The '<em><b>TABLE HOST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TABLE_HOST_VALUE
	 * @generated
	 * @ordered
	 */
	TABLE_HOST(2, "TABLE_HOST", "TABLE_HOST"),

	/**
	 * The '<em><b>OBSERVER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVER_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVER(3, "OBSERVER", "OBSERVER"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(4, "OTHER", "OTHER");

	/**
	 * The '<em><b>FACILITATOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FACILITATOR
	 * @model annotation="urn:corolle:label fr='Animation' en='Facilitator'"
	 * @generated
	 * @ordered
	 */
	public static final int FACILITATOR_VALUE = 0;

	/**
	 * The '<em><b>SCRIBE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCRIBE
	 * @model annotation="urn:corolle:label fr='Secr\351tariat, saisie' en='Scribe'"
	 * @generated
	 * @ordered
	 */
	public static final int SCRIBE_VALUE = 1;

	/**
	 * The '<em><b>TABLE HOST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TABLE_HOST
	 * @model annotation="urn:corolle:label fr='Animation de table' en='Table host'"
	 * @generated
	 * @ordered
	 */
	public static final int TABLE_HOST_VALUE = 2;

	/**
	 * The '<em><b>OBSERVER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVER
	 * @model annotation="urn:corolle:label fr='Observation' en='Observer'"
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVER_VALUE = 3;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model annotation="urn:corolle:label fr='Autre' en='Other'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 4;

	/**
	 * An array of all the '<em><b>Session Role Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SessionRoleKind[] VALUES_ARRAY =
		new SessionRoleKind[] {
			FACILITATOR,
			SCRIBE,
			TABLE_HOST,
			OBSERVER,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Session Role Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SessionRoleKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Session Role Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SessionRoleKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SessionRoleKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Session Role Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SessionRoleKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SessionRoleKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Session Role Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SessionRoleKind get(int value) {
		switch (value) {
			case FACILITATOR_VALUE: return FACILITATOR;
			case SCRIBE_VALUE: return SCRIBE;
			case TABLE_HOST_VALUE: return TABLE_HOST;
			case OBSERVER_VALUE: return OBSERVER;
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
	private SessionRoleKind(int value, String name, String literal) {
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
	
} //SessionRoleKind
