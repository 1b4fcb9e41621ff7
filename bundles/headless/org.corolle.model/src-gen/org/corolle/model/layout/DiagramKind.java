/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.layout;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Diagram Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.corolle.model.layout.LayoutPackage#getDiagramKind()
 * @model annotation="urn:corolle:label fr='Dessin' en='Diagram' fr.doc='Type de dessin.' en.doc='Kind of diagram.' source='design'"
 * @generated
 */
public enum DiagramKind implements Enumerator {
	/**
	 * The '<em><b>CHAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHAIN_VALUE
	 * @generated
	 * @ordered
	 */
	CHAIN(0, "CHAIN", "CHAIN"),

	/**
	 * The '<em><b>FLOWER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FLOWER_VALUE
	 * @generated
	 * @ordered
	 */
	FLOWER(1, "FLOWER", "FLOWER"),

	/**
	 * The '<em><b>FRAMEWORK FLOWER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FRAMEWORK_FLOWER_VALUE
	 * @generated
	 * @ordered
	 */
	FRAMEWORK_FLOWER(2, "FRAMEWORK_FLOWER", "FRAMEWORK_FLOWER"),

	/**
	 * The '<em><b>STAKEHOLDER MAP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STAKEHOLDER_MAP_VALUE
	 * @generated
	 * @ordered
	 */
	STAKEHOLDER_MAP(3, "STAKEHOLDER_MAP", "STAKEHOLDER_MAP");

	/**
	 * The '<em><b>CHAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHAIN
	 * @model annotation="urn:corolle:label fr='Cha\356ne de valeur' en='Value chain'"
	 * @generated
	 * @ordered
	 */
	public static final int CHAIN_VALUE = 0;

	/**
	 * The '<em><b>FLOWER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FLOWER
	 * @model annotation="urn:corolle:label fr='Fleur d\'une action' en='Flower of an action'"
	 * @generated
	 * @ordered
	 */
	public static final int FLOWER_VALUE = 1;

	/**
	 * The '<em><b>FRAMEWORK FLOWER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FRAMEWORK_FLOWER
	 * @model annotation="urn:corolle:label fr='Fleur du r\351f\351rentiel' en='Flower of the framework'"
	 * @generated
	 * @ordered
	 */
	public static final int FRAMEWORK_FLOWER_VALUE = 2;

	/**
	 * The '<em><b>STAKEHOLDER MAP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STAKEHOLDER_MAP
	 * @model annotation="urn:corolle:label fr='Carte des parties prenantes' en='Stakeholder map'"
	 * @generated
	 * @ordered
	 */
	public static final int STAKEHOLDER_MAP_VALUE = 3;

	/**
	 * An array of all the '<em><b>Diagram Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DiagramKind[] VALUES_ARRAY =
		new DiagramKind[] {
			CHAIN,
			FLOWER,
			FRAMEWORK_FLOWER,
			STAKEHOLDER_MAP,
		};

	/**
	 * A public read-only list of all the '<em><b>Diagram Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DiagramKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Diagram Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DiagramKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DiagramKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Diagram Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DiagramKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DiagramKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Diagram Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DiagramKind get(int value) {
		switch (value) {
			case CHAIN_VALUE: return CHAIN;
			case FLOWER_VALUE: return FLOWER;
			case FRAMEWORK_FLOWER_VALUE: return FRAMEWORK_FLOWER;
			case STAKEHOLDER_MAP_VALUE: return STAKEHOLDER_MAP;
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
	private DiagramKind(int value, String name, String literal) {
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
	
} //DiagramKind
