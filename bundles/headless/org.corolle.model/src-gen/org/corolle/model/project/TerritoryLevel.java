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
 * A representation of the literals of the enumeration '<em><b>Territory Level</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.corolle.model.project.ProjectPackage#getTerritoryLevel()
 * @model annotation="urn:corolle:label fr='\311chelle' en='Level' fr.doc='\311chelle du territoire.' en.doc='Scale of the territory.' source='S000'"
 * @generated
 */
public enum TerritoryLevel implements Enumerator {
	/**
	 * The '<em><b>QUARTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUARTER_VALUE
	 * @generated
	 * @ordered
	 */
	QUARTER(0, "QUARTER", "QUARTER"),

	/**
	 * The '<em><b>MUNICIPALITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MUNICIPALITY_VALUE
	 * @generated
	 * @ordered
	 */
	MUNICIPALITY(1, "MUNICIPALITY", "MUNICIPALITY"),

	/**
	 * The '<em><b>LIVING AREA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LIVING_AREA_VALUE
	 * @generated
	 * @ordered
	 */
	LIVING_AREA(2, "LIVING_AREA", "LIVING_AREA"),

	/**
	 * The '<em><b>INTERCOMMUNALITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERCOMMUNALITY_VALUE
	 * @generated
	 * @ordered
	 */
	INTERCOMMUNALITY(3, "INTERCOMMUNALITY", "INTERCOMMUNALITY"),

	/**
	 * The '<em><b>DEPARTMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEPARTMENT_VALUE
	 * @generated
	 * @ordered
	 */
	DEPARTMENT(4, "DEPARTMENT", "DEPARTMENT"),

	/**
	 * The '<em><b>REGION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REGION_VALUE
	 * @generated
	 * @ordered
	 */
	REGION(5, "REGION", "REGION"),

	/**
	 * The '<em><b>COUNTRY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COUNTRY_VALUE
	 * @generated
	 * @ordered
	 */
	COUNTRY(6, "COUNTRY", "COUNTRY"),

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
	 * The '<em><b>QUARTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUARTER
	 * @model annotation="urn:corolle:label fr='Quartier' en='Neighbourhood'"
	 * @generated
	 * @ordered
	 */
	public static final int QUARTER_VALUE = 0;

	/**
	 * The '<em><b>MUNICIPALITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MUNICIPALITY
	 * @model annotation="urn:corolle:label fr='Commune' en='Municipality'"
	 * @generated
	 * @ordered
	 */
	public static final int MUNICIPALITY_VALUE = 1;

	/**
	 * The '<em><b>LIVING AREA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LIVING_AREA
	 * @model annotation="urn:corolle:label fr='Bassin de vie' en='Living area'"
	 * @generated
	 * @ordered
	 */
	public static final int LIVING_AREA_VALUE = 2;

	/**
	 * The '<em><b>INTERCOMMUNALITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERCOMMUNALITY
	 * @model annotation="urn:corolle:label fr='Intercommunalit\351' en='Group of municipalities'"
	 * @generated
	 * @ordered
	 */
	public static final int INTERCOMMUNALITY_VALUE = 3;

	/**
	 * The '<em><b>DEPARTMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEPARTMENT
	 * @model annotation="urn:corolle:label fr='D\351partement' en='Department'"
	 * @generated
	 * @ordered
	 */
	public static final int DEPARTMENT_VALUE = 4;

	/**
	 * The '<em><b>REGION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REGION
	 * @model annotation="urn:corolle:label fr='R\351gion' en='Region'"
	 * @generated
	 * @ordered
	 */
	public static final int REGION_VALUE = 5;

	/**
	 * The '<em><b>COUNTRY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COUNTRY
	 * @model annotation="urn:corolle:label fr='Pays' en='Country'"
	 * @generated
	 * @ordered
	 */
	public static final int COUNTRY_VALUE = 6;

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
	 * An array of all the '<em><b>Territory Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TerritoryLevel[] VALUES_ARRAY =
		new TerritoryLevel[] {
			QUARTER,
			MUNICIPALITY,
			LIVING_AREA,
			INTERCOMMUNALITY,
			DEPARTMENT,
			REGION,
			COUNTRY,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Territory Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TerritoryLevel> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Territory Level</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TerritoryLevel get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TerritoryLevel result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Territory Level</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TerritoryLevel getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TerritoryLevel result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Territory Level</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TerritoryLevel get(int value) {
		switch (value) {
			case QUARTER_VALUE: return QUARTER;
			case MUNICIPALITY_VALUE: return MUNICIPALITY;
			case LIVING_AREA_VALUE: return LIVING_AREA;
			case INTERCOMMUNALITY_VALUE: return INTERCOMMUNALITY;
			case DEPARTMENT_VALUE: return DEPARTMENT;
			case REGION_VALUE: return REGION;
			case COUNTRY_VALUE: return COUNTRY;
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
	private TerritoryLevel(int value, String name, String literal) {
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
	
} //TerritoryLevel
