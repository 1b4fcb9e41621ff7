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
 * A representation of the literals of the enumeration '<em><b>Figure Rate</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.corolle.model.collection.CollectionPackage#getFigureRate()
 * @model annotation="urn:corolle:label fr='Rythme' en='Rate' fr.doc='Chiffre donn\351 par jour, par semaine\u2026' en.doc='Figure given per day, per week\u2026' source='S004'"
 * @generated
 */
public enum FigureRate implements Enumerator {
	/**
	 * The '<em><b>PER DAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PER_DAY_VALUE
	 * @generated
	 * @ordered
	 */
	PER_DAY(0, "PER_DAY", "PER_DAY"),

	/**
	 * The '<em><b>PER WEEK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PER_WEEK_VALUE
	 * @generated
	 * @ordered
	 */
	PER_WEEK(1, "PER_WEEK", "PER_WEEK"),

	/**
	 * The '<em><b>PER MONTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PER_MONTH_VALUE
	 * @generated
	 * @ordered
	 */
	PER_MONTH(2, "PER_MONTH", "PER_MONTH"),

	/**
	 * The '<em><b>PER QUARTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PER_QUARTER_VALUE
	 * @generated
	 * @ordered
	 */
	PER_QUARTER(3, "PER_QUARTER", "PER_QUARTER"),

	/**
	 * The '<em><b>PER YEAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PER_YEAR_VALUE
	 * @generated
	 * @ordered
	 */
	PER_YEAR(4, "PER_YEAR", "PER_YEAR"),

	/**
	 * The '<em><b>PER SESSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PER_SESSION_VALUE
	 * @generated
	 * @ordered
	 */
	PER_SESSION(5, "PER_SESSION", "PER_SESSION");

	/**
	 * The '<em><b>PER DAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PER_DAY
	 * @model annotation="urn:corolle:label fr='Par jour' en='Per day'"
	 * @generated
	 * @ordered
	 */
	public static final int PER_DAY_VALUE = 0;

	/**
	 * The '<em><b>PER WEEK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PER_WEEK
	 * @model annotation="urn:corolle:label fr='Par semaine' en='Per week'"
	 * @generated
	 * @ordered
	 */
	public static final int PER_WEEK_VALUE = 1;

	/**
	 * The '<em><b>PER MONTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PER_MONTH
	 * @model annotation="urn:corolle:label fr='Par mois' en='Per month'"
	 * @generated
	 * @ordered
	 */
	public static final int PER_MONTH_VALUE = 2;

	/**
	 * The '<em><b>PER QUARTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PER_QUARTER
	 * @model annotation="urn:corolle:label fr='Par trimestre' en='Per quarter'"
	 * @generated
	 * @ordered
	 */
	public static final int PER_QUARTER_VALUE = 3;

	/**
	 * The '<em><b>PER YEAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PER_YEAR
	 * @model annotation="urn:corolle:label fr='Par an' en='Per year'"
	 * @generated
	 * @ordered
	 */
	public static final int PER_YEAR_VALUE = 4;

	/**
	 * The '<em><b>PER SESSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PER_SESSION
	 * @model annotation="urn:corolle:label fr='Par s\351ance' en='Per session'"
	 * @generated
	 * @ordered
	 */
	public static final int PER_SESSION_VALUE = 5;

	/**
	 * An array of all the '<em><b>Figure Rate</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FigureRate[] VALUES_ARRAY =
		new FigureRate[] {
			PER_DAY,
			PER_WEEK,
			PER_MONTH,
			PER_QUARTER,
			PER_YEAR,
			PER_SESSION,
		};

	/**
	 * A public read-only list of all the '<em><b>Figure Rate</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FigureRate> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Figure Rate</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FigureRate get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FigureRate result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Figure Rate</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FigureRate getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FigureRate result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Figure Rate</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FigureRate get(int value) {
		switch (value) {
			case PER_DAY_VALUE: return PER_DAY;
			case PER_WEEK_VALUE: return PER_WEEK;
			case PER_MONTH_VALUE: return PER_MONTH;
			case PER_QUARTER_VALUE: return PER_QUARTER;
			case PER_YEAR_VALUE: return PER_YEAR;
			case PER_SESSION_VALUE: return PER_SESSION;
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
	private FigureRate(int value, String name, String literal) {
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
	
} //FigureRate
