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
 * A representation of the literals of the enumeration '<em><b>Dac Criterion</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.corolle.model.framework.FrameworkPackage#getDacCriterion()
 * @model annotation="urn:corolle:label fr='Crit\350re du CAD' en='DAC criterion' fr.doc='Crit\350res d\'\351valuation de l\'OCDE (CAD, 2019).' en.doc='OECD evaluation criteria (DAC, 2019).' source='OECD DAC 2019'"
 * @generated
 */
public enum DacCriterion implements Enumerator {
	/**
	 * The '<em><b>RELEVANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RELEVANCE_VALUE
	 * @generated
	 * @ordered
	 */
	RELEVANCE(0, "RELEVANCE", "RELEVANCE"),

	/**
	 * The '<em><b>COHERENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COHERENCE_VALUE
	 * @generated
	 * @ordered
	 */
	COHERENCE(1, "COHERENCE", "COHERENCE"),

	/**
	 * The '<em><b>EFFECTIVENESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EFFECTIVENESS_VALUE
	 * @generated
	 * @ordered
	 */
	EFFECTIVENESS(2, "EFFECTIVENESS", "EFFECTIVENESS"),

	/**
	 * The '<em><b>EFFICIENCY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EFFICIENCY_VALUE
	 * @generated
	 * @ordered
	 */
	EFFICIENCY(3, "EFFICIENCY", "EFFICIENCY"),

	/**
	 * The '<em><b>IMPACT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IMPACT_VALUE
	 * @generated
	 * @ordered
	 */
	IMPACT(4, "IMPACT", "IMPACT"),

	/**
	 * The '<em><b>SUSTAINABILITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUSTAINABILITY_VALUE
	 * @generated
	 * @ordered
	 */
	SUSTAINABILITY(5, "SUSTAINABILITY", "SUSTAINABILITY");

	/**
	 * The '<em><b>RELEVANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RELEVANCE
	 * @model annotation="urn:corolle:label fr='Pertinence' en='Relevance'"
	 * @generated
	 * @ordered
	 */
	public static final int RELEVANCE_VALUE = 0;

	/**
	 * The '<em><b>COHERENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COHERENCE
	 * @model annotation="urn:corolle:label fr='Coh\351rence' en='Coherence'"
	 * @generated
	 * @ordered
	 */
	public static final int COHERENCE_VALUE = 1;

	/**
	 * The '<em><b>EFFECTIVENESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EFFECTIVENESS
	 * @model annotation="urn:corolle:label fr='Efficacit\351' en='Effectiveness'"
	 * @generated
	 * @ordered
	 */
	public static final int EFFECTIVENESS_VALUE = 2;

	/**
	 * The '<em><b>EFFICIENCY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EFFICIENCY
	 * @model annotation="urn:corolle:label fr='Efficience' en='Efficiency'"
	 * @generated
	 * @ordered
	 */
	public static final int EFFICIENCY_VALUE = 3;

	/**
	 * The '<em><b>IMPACT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IMPACT
	 * @model annotation="urn:corolle:label fr='Impact' en='Impact'"
	 * @generated
	 * @ordered
	 */
	public static final int IMPACT_VALUE = 4;

	/**
	 * The '<em><b>SUSTAINABILITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUSTAINABILITY
	 * @model annotation="urn:corolle:label fr='Viabilit\351' en='Sustainability'"
	 * @generated
	 * @ordered
	 */
	public static final int SUSTAINABILITY_VALUE = 5;

	/**
	 * An array of all the '<em><b>Dac Criterion</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DacCriterion[] VALUES_ARRAY =
		new DacCriterion[] {
			RELEVANCE,
			COHERENCE,
			EFFECTIVENESS,
			EFFICIENCY,
			IMPACT,
			SUSTAINABILITY,
		};

	/**
	 * A public read-only list of all the '<em><b>Dac Criterion</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DacCriterion> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Dac Criterion</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DacCriterion get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DacCriterion result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Dac Criterion</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DacCriterion getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DacCriterion result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Dac Criterion</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DacCriterion get(int value) {
		switch (value) {
			case RELEVANCE_VALUE: return RELEVANCE;
			case COHERENCE_VALUE: return COHERENCE;
			case EFFECTIVENESS_VALUE: return EFFECTIVENESS;
			case EFFICIENCY_VALUE: return EFFICIENCY;
			case IMPACT_VALUE: return IMPACT;
			case SUSTAINABILITY_VALUE: return SUSTAINABILITY;
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
	private DacCriterion(int value, String name, String literal) {
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
	
} //DacCriterion
