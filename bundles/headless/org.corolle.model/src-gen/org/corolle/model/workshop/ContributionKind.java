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
 * A representation of the literals of the enumeration '<em><b>Contribution Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.corolle.model.workshop.WorkshopPackage#getContributionKind()
 * @model annotation="urn:corolle:label fr='Type de contribution' en='Kind of contribution' fr.doc='Ce que dit la carte.' en.doc='What the card says.' source='domain \2470'"
 * @generated
 */
public enum ContributionKind implements Enumerator {
	/**
	 * The '<em><b>EFFECT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EFFECT_VALUE
	 * @generated
	 * @ordered
	 */
	EFFECT(0, "EFFECT", "EFFECT"),

	/**
	 * The '<em><b>EXAMPLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXAMPLE_VALUE
	 * @generated
	 * @ordered
	 */
	EXAMPLE(1, "EXAMPLE", "EXAMPLE"),

	/**
	 * The '<em><b>VERBATIM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VERBATIM_VALUE
	 * @generated
	 * @ordered
	 */
	VERBATIM(2, "VERBATIM", "VERBATIM"),

	/**
	 * The '<em><b>IDEA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IDEA_VALUE
	 * @generated
	 * @ordered
	 */
	IDEA(3, "IDEA", "IDEA"),

	/**
	 * The '<em><b>DISAGREEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISAGREEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	DISAGREEMENT(4, "DISAGREEMENT", "DISAGREEMENT");

	/**
	 * The '<em><b>EFFECT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EFFECT
	 * @model annotation="urn:corolle:label fr='Effet' en='Effect'"
	 * @generated
	 * @ordered
	 */
	public static final int EFFECT_VALUE = 0;

	/**
	 * The '<em><b>EXAMPLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXAMPLE
	 * @model annotation="urn:corolle:label fr='Exemple' en='Example'"
	 * @generated
	 * @ordered
	 */
	public static final int EXAMPLE_VALUE = 1;

	/**
	 * The '<em><b>VERBATIM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VERBATIM
	 * @model annotation="urn:corolle:label fr='Verbatim' en='Quote'"
	 * @generated
	 * @ordered
	 */
	public static final int VERBATIM_VALUE = 2;

	/**
	 * The '<em><b>IDEA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IDEA
	 * @model annotation="urn:corolle:label fr='Id\351e' en='Idea'"
	 * @generated
	 * @ordered
	 */
	public static final int IDEA_VALUE = 3;

	/**
	 * The '<em><b>DISAGREEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISAGREEMENT
	 * @model annotation="urn:corolle:label fr='D\351saccord' en='Disagreement'"
	 * @generated
	 * @ordered
	 */
	public static final int DISAGREEMENT_VALUE = 4;

	/**
	 * An array of all the '<em><b>Contribution Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ContributionKind[] VALUES_ARRAY =
		new ContributionKind[] {
			EFFECT,
			EXAMPLE,
			VERBATIM,
			IDEA,
			DISAGREEMENT,
		};

	/**
	 * A public read-only list of all the '<em><b>Contribution Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ContributionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Contribution Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ContributionKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ContributionKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Contribution Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ContributionKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ContributionKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Contribution Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ContributionKind get(int value) {
		switch (value) {
			case EFFECT_VALUE: return EFFECT;
			case EXAMPLE_VALUE: return EXAMPLE;
			case VERBATIM_VALUE: return VERBATIM;
			case IDEA_VALUE: return IDEA;
			case DISAGREEMENT_VALUE: return DISAGREEMENT;
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
	private ContributionKind(int value, String name, String literal) {
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
	
} //ContributionKind
