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
 * A representation of the literals of the enumeration '<em><b>Stakeholder Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.corolle.model.project.ProjectPackage#getStakeholderKind()
 * @model annotation="urn:corolle:label fr='Type de partie prenante' en='Kind of stakeholder' fr.doc='\300 quel titre cette partie prenante agit ou b\351n\351ficie.' en.doc='In what capacity this stakeholder acts or benefits.' source='S000, domain \2477'"
 * @generated
 */
public enum StakeholderKind implements Enumerator {
	/**
	 * The '<em><b>INHABITANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INHABITANT_VALUE
	 * @generated
	 * @ordered
	 */
	INHABITANT(0, "INHABITANT", "INHABITANT"),

	/**
	 * The '<em><b>VOLUNTEER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VOLUNTEER_VALUE
	 * @generated
	 * @ordered
	 */
	VOLUNTEER(1, "VOLUNTEER", "VOLUNTEER"),

	/**
	 * The '<em><b>EMPLOYEE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EMPLOYEE_VALUE
	 * @generated
	 * @ordered
	 */
	EMPLOYEE(2, "EMPLOYEE", "EMPLOYEE"),

	/**
	 * The '<em><b>BOARD MEMBER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOARD_MEMBER_VALUE
	 * @generated
	 * @ordered
	 */
	BOARD_MEMBER(3, "BOARD_MEMBER", "BOARD_MEMBER"),

	/**
	 * The '<em><b>MEMBER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEMBER_VALUE
	 * @generated
	 * @ordered
	 */
	MEMBER(4, "MEMBER", "MEMBER"),

	/**
	 * The '<em><b>USER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USER_VALUE
	 * @generated
	 * @ordered
	 */
	USER(5, "USER", "USER"),

	/**
	 * The '<em><b>PRODUCER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRODUCER_VALUE
	 * @generated
	 * @ordered
	 */
	PRODUCER(6, "PRODUCER", "PRODUCER"),

	/**
	 * The '<em><b>ASSOCIATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ASSOCIATION_VALUE
	 * @generated
	 * @ordered
	 */
	ASSOCIATION(7, "ASSOCIATION", "ASSOCIATION"),

	/**
	 * The '<em><b>SOCIAL CENTRE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOCIAL_CENTRE_VALUE
	 * @generated
	 * @ordered
	 */
	SOCIAL_CENTRE(8, "SOCIAL_CENTRE", "SOCIAL_CENTRE"),

	/**
	 * The '<em><b>COMPANY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPANY_VALUE
	 * @generated
	 * @ordered
	 */
	COMPANY(9, "COMPANY", "COMPANY"),

	/**
	 * The '<em><b>LOCAL AUTHORITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOCAL_AUTHORITY_VALUE
	 * @generated
	 * @ordered
	 */
	LOCAL_AUTHORITY(10, "LOCAL_AUTHORITY", "LOCAL_AUTHORITY"),

	/**
	 * The '<em><b>FUNDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FUNDER_VALUE
	 * @generated
	 * @ordered
	 */
	FUNDER(11, "FUNDER", "FUNDER"),

	/**
	 * The '<em><b>NETWORK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NETWORK_VALUE
	 * @generated
	 * @ordered
	 */
	NETWORK(12, "NETWORK", "NETWORK"),

	/**
	 * The '<em><b>RESEARCH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESEARCH_VALUE
	 * @generated
	 * @ordered
	 */
	RESEARCH(13, "RESEARCH", "RESEARCH"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(14, "OTHER", "OTHER");

	/**
	 * The '<em><b>INHABITANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INHABITANT
	 * @model annotation="urn:corolle:label fr='Habitants' en='Inhabitants'"
	 * @generated
	 * @ordered
	 */
	public static final int INHABITANT_VALUE = 0;

	/**
	 * The '<em><b>VOLUNTEER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VOLUNTEER
	 * @model annotation="urn:corolle:label fr='B\351n\351voles' en='Volunteers'"
	 * @generated
	 * @ordered
	 */
	public static final int VOLUNTEER_VALUE = 1;

	/**
	 * The '<em><b>EMPLOYEE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EMPLOYEE
	 * @model annotation="urn:corolle:label fr='Salari\351s' en='Employees'"
	 * @generated
	 * @ordered
	 */
	public static final int EMPLOYEE_VALUE = 2;

	/**
	 * The '<em><b>BOARD MEMBER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOARD_MEMBER
	 * @model annotation="urn:corolle:label fr='Administrateurs' en='Board members'"
	 * @generated
	 * @ordered
	 */
	public static final int BOARD_MEMBER_VALUE = 3;

	/**
	 * The '<em><b>MEMBER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEMBER
	 * @model annotation="urn:corolle:label fr='Adh\351rents' en='Members'"
	 * @generated
	 * @ordered
	 */
	public static final int MEMBER_VALUE = 4;

	/**
	 * The '<em><b>USER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USER
	 * @model annotation="urn:corolle:label fr='Usagers, consommateurs' en='Users, consumers'"
	 * @generated
	 * @ordered
	 */
	public static final int USER_VALUE = 5;

	/**
	 * The '<em><b>PRODUCER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRODUCER
	 * @model annotation="urn:corolle:label fr='Producteurs' en='Producers'"
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCER_VALUE = 6;

	/**
	 * The '<em><b>ASSOCIATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ASSOCIATION
	 * @model annotation="urn:corolle:label fr='Association' en='Association'"
	 * @generated
	 * @ordered
	 */
	public static final int ASSOCIATION_VALUE = 7;

	/**
	 * The '<em><b>SOCIAL CENTRE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOCIAL_CENTRE
	 * @model annotation="urn:corolle:label fr='Centre social, maison de quartier' en='Social centre'"
	 * @generated
	 * @ordered
	 */
	public static final int SOCIAL_CENTRE_VALUE = 8;

	/**
	 * The '<em><b>COMPANY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPANY
	 * @model annotation="urn:corolle:label fr='Entreprise' en='Company'"
	 * @generated
	 * @ordered
	 */
	public static final int COMPANY_VALUE = 9;

	/**
	 * The '<em><b>LOCAL AUTHORITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOCAL_AUTHORITY
	 * @model annotation="urn:corolle:label fr='Collectivit\351' en='Local authority'"
	 * @generated
	 * @ordered
	 */
	public static final int LOCAL_AUTHORITY_VALUE = 10;

	/**
	 * The '<em><b>FUNDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FUNDER
	 * @model annotation="urn:corolle:label fr='Financeur' en='Funder'"
	 * @generated
	 * @ordered
	 */
	public static final int FUNDER_VALUE = 11;

	/**
	 * The '<em><b>NETWORK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NETWORK
	 * @model annotation="urn:corolle:label fr='R\351seau, f\351d\351ration' en='Network, federation'"
	 * @generated
	 * @ordered
	 */
	public static final int NETWORK_VALUE = 12;

	/**
	 * The '<em><b>RESEARCH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESEARCH
	 * @model annotation="urn:corolle:label fr='Universit\351, recherche' en='University, research'"
	 * @generated
	 * @ordered
	 */
	public static final int RESEARCH_VALUE = 13;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model annotation="urn:corolle:label fr='Autre' en='Other'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 14;

	/**
	 * An array of all the '<em><b>Stakeholder Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StakeholderKind[] VALUES_ARRAY =
		new StakeholderKind[] {
			INHABITANT,
			VOLUNTEER,
			EMPLOYEE,
			BOARD_MEMBER,
			MEMBER,
			USER,
			PRODUCER,
			ASSOCIATION,
			SOCIAL_CENTRE,
			COMPANY,
			LOCAL_AUTHORITY,
			FUNDER,
			NETWORK,
			RESEARCH,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Stakeholder Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StakeholderKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Stakeholder Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StakeholderKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StakeholderKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stakeholder Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StakeholderKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StakeholderKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stakeholder Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StakeholderKind get(int value) {
		switch (value) {
			case INHABITANT_VALUE: return INHABITANT;
			case VOLUNTEER_VALUE: return VOLUNTEER;
			case EMPLOYEE_VALUE: return EMPLOYEE;
			case BOARD_MEMBER_VALUE: return BOARD_MEMBER;
			case MEMBER_VALUE: return MEMBER;
			case USER_VALUE: return USER;
			case PRODUCER_VALUE: return PRODUCER;
			case ASSOCIATION_VALUE: return ASSOCIATION;
			case SOCIAL_CENTRE_VALUE: return SOCIAL_CENTRE;
			case COMPANY_VALUE: return COMPANY;
			case LOCAL_AUTHORITY_VALUE: return LOCAL_AUTHORITY;
			case FUNDER_VALUE: return FUNDER;
			case NETWORK_VALUE: return NETWORK;
			case RESEARCH_VALUE: return RESEARCH;
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
	private StakeholderKind(int value, String name, String literal) {
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
	
} //StakeholderKind
