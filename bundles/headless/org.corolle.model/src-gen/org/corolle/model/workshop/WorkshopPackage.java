/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop;

import org.corolle.model.project.ProjectPackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.corolle.model.workshop.WorkshopFactory
 * @model kind="package"
 *        annotation="urn:corolle:label fr='S\351ances et contributions' en='Workshops and contributions'"
 * @generated
 */
public interface WorkshopPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "workshop";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:corolle:workshop";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "workshop";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	WorkshopPackage eINSTANCE = org.corolle.model.workshop.impl.WorkshopPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.corolle.model.workshop.impl.SessionImpl <em>Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.workshop.impl.SessionImpl
	 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getSession()
	 * @generated
	 */
	int SESSION = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DATE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__PLACE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__KIND = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Objective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__OBJECTIVE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Planned Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__PLANNED_DURATION = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__NOTES = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Action</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ACTION = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__STEPS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Attendance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ATTENDANCE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ROLES = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DECISIONS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DISAGREEMENTS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Photos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__PHOTOS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Votes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__VOTES = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Contributions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__CONTRIBUTIONS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__SNAPSHOT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The number of operations of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.workshop.impl.SessionStepImpl <em>Session Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.workshop.impl.SessionStepImpl
	 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getSessionStep()
	 * @generated
	 */
	int SESSION_STEP = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_STEP__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_STEP__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_STEP__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_STEP__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_STEP__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_STEP__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_STEP__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_STEP__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_STEP__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_STEP__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_STEP__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Planned Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_STEP__PLANNED_DURATION = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Session Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_STEP_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Session Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_STEP_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.workshop.impl.AttendanceImpl <em>Attendance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.workshop.impl.AttendanceImpl
	 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getAttendance()
	 * @generated
	 */
	int ATTENDANCE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__ID = ProjectPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__TRANSFER_SCOPE = ProjectPackage.ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__ILLUSTRATIVE = ProjectPackage.ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__PROVENANCE = ProjectPackage.ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__SOURCE_REFS = ProjectPackage.ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__READINGS = ProjectPackage.ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__COUNT = ProjectPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__EXPECTED = ProjectPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Absent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__ABSENT = ProjectPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Stakeholder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__STAKEHOLDER = ProjectPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Attendance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_FEATURE_COUNT = ProjectPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Attendance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_OPERATION_COUNT = ProjectPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.workshop.impl.SessionRoleImpl <em>Session Role</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.workshop.impl.SessionRoleImpl
	 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getSessionRole()
	 * @generated
	 */
	int SESSION_ROLE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_ROLE__ID = ProjectPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_ROLE__TRANSFER_SCOPE = ProjectPackage.ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_ROLE__ILLUSTRATIVE = ProjectPackage.ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_ROLE__PROVENANCE = ProjectPackage.ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_ROLE__SOURCE_REFS = ProjectPackage.ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_ROLE__READINGS = ProjectPackage.ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_ROLE__KIND = ProjectPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Held By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_ROLE__HELD_BY = ProjectPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Session Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_ROLE_FEATURE_COUNT = ProjectPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Session Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_ROLE_OPERATION_COUNT = ProjectPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.workshop.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.workshop.impl.DecisionImpl
	 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ABOUT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.workshop.impl.DisagreementImpl <em>Disagreement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.workshop.impl.DisagreementImpl
	 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getDisagreement()
	 * @generated
	 */
	int DISAGREEMENT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISAGREEMENT__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISAGREEMENT__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISAGREEMENT__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISAGREEMENT__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISAGREEMENT__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISAGREEMENT__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISAGREEMENT__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISAGREEMENT__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISAGREEMENT__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISAGREEMENT__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISAGREEMENT__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Settlement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISAGREEMENT__SETTLEMENT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISAGREEMENT__ABOUT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stakeholders</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISAGREEMENT__STAKEHOLDERS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Disagreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISAGREEMENT_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Disagreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISAGREEMENT_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.workshop.impl.PhotoImpl <em>Photo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.workshop.impl.PhotoImpl
	 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getPhoto()
	 * @generated
	 */
	int PHOTO = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__FILE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Consent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__CONSENT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Photo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Photo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.workshop.impl.VoteRoundImpl <em>Vote Round</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.workshop.impl.VoteRoundImpl
	 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getVoteRound()
	 * @generated
	 */
	int VOTE_ROUND = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_ROUND__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_ROUND__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_ROUND__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_ROUND__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_ROUND__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_ROUND__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_ROUND__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_ROUND__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_ROUND__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_ROUND__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_ROUND__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Dots Per Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_ROUND__DOTS_PER_PERSON = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Secret</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_ROUND__SECRET = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Voters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_ROUND__VOTERS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_ROUND__OPTIONS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Vote Round</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_ROUND_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Vote Round</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_ROUND_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.workshop.impl.VoteOptionImpl <em>Vote Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.workshop.impl.VoteOptionImpl
	 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getVoteOption()
	 * @generated
	 */
	int VOTE_OPTION = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_OPTION__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_OPTION__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_OPTION__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_OPTION__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_OPTION__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_OPTION__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_OPTION__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_OPTION__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_OPTION__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_OPTION__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_OPTION__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_OPTION__TOTAL = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_OPTION__SUBJECT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Vote Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_OPTION_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Vote Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_OPTION_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.workshop.impl.ContributionImpl <em>Contribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.workshop.impl.ContributionImpl
	 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getContribution()
	 * @generated
	 */
	int CONTRIBUTION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__KIND = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__POLARITY = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__STATUS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Dots</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__DOTS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Group Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__GROUP_LABEL = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Group Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__GROUP_COLOUR = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__SCORE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Action</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__ACTION = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__DIMENSION = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__SESSION = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Stakeholder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__STAKEHOLDER = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Photo</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__PHOTO = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Merged Into</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__MERGED_INTO = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Supports</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__SUPPORTS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Contribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Contribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.workshop.impl.SnapshotImpl <em>Snapshot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.workshop.impl.SnapshotImpl
	 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getSnapshot()
	 * @generated
	 */
	int SNAPSHOT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__DATE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role Of Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__ROLE_OF_AUTHOR = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__COMMENT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Checksum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__CHECKSUM = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__FILE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__SESSION = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Snapshot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Snapshot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.workshop.SessionKind <em>Session Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.workshop.SessionKind
	 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getSessionKind()
	 * @generated
	 */
	int SESSION_KIND = 11;

	/**
	 * The meta object id for the '{@link org.corolle.model.workshop.SessionRoleKind <em>Session Role Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.workshop.SessionRoleKind
	 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getSessionRoleKind()
	 * @generated
	 */
	int SESSION_ROLE_KIND = 12;

	/**
	 * The meta object id for the '{@link org.corolle.model.workshop.ContributionKind <em>Contribution Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.workshop.ContributionKind
	 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getContributionKind()
	 * @generated
	 */
	int CONTRIBUTION_KIND = 13;

	/**
	 * The meta object id for the '{@link org.corolle.model.workshop.ContributionStatus <em>Contribution Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.workshop.ContributionStatus
	 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getContributionStatus()
	 * @generated
	 */
	int CONTRIBUTION_STATUS = 14;


	/**
	 * Returns the meta object for class '{@link org.corolle.model.workshop.Session <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Session</em>'.
	 * @see org.corolle.model.workshop.Session
	 * @generated
	 */
	EClass getSession();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Session#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.corolle.model.workshop.Session#getDate()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Session#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.corolle.model.workshop.Session#getPlace()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Session#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.corolle.model.workshop.Session#getKind()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Session#getObjective <em>Objective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Objective</em>'.
	 * @see org.corolle.model.workshop.Session#getObjective()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Objective();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Session#getPlannedDuration <em>Planned Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned Duration</em>'.
	 * @see org.corolle.model.workshop.Session#getPlannedDuration()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_PlannedDuration();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Session#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.corolle.model.workshop.Session#getNotes()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Notes();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.workshop.Session#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Action</em>'.
	 * @see org.corolle.model.workshop.Session#getAction()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Action();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.workshop.Session#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.corolle.model.workshop.Session#getSteps()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.workshop.Session#getAttendance <em>Attendance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attendance</em>'.
	 * @see org.corolle.model.workshop.Session#getAttendance()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Attendance();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.workshop.Session#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see org.corolle.model.workshop.Session#getRoles()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Roles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.workshop.Session#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.corolle.model.workshop.Session#getDecisions()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Decisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.workshop.Session#getDisagreements <em>Disagreements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Disagreements</em>'.
	 * @see org.corolle.model.workshop.Session#getDisagreements()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Disagreements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.workshop.Session#getPhotos <em>Photos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Photos</em>'.
	 * @see org.corolle.model.workshop.Session#getPhotos()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Photos();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.workshop.Session#getVotes <em>Votes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Votes</em>'.
	 * @see org.corolle.model.workshop.Session#getVotes()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Votes();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.workshop.Session#getContributions <em>Contributions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contributions</em>'.
	 * @see org.corolle.model.workshop.Session#getContributions()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Contributions();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.workshop.Session#getSnapshot <em>Snapshot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Snapshot</em>'.
	 * @see org.corolle.model.workshop.Session#getSnapshot()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Snapshot();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.workshop.SessionStep <em>Session Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Session Step</em>'.
	 * @see org.corolle.model.workshop.SessionStep
	 * @generated
	 */
	EClass getSessionStep();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.SessionStep#getPlannedDuration <em>Planned Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned Duration</em>'.
	 * @see org.corolle.model.workshop.SessionStep#getPlannedDuration()
	 * @see #getSessionStep()
	 * @generated
	 */
	EAttribute getSessionStep_PlannedDuration();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.workshop.Attendance <em>Attendance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attendance</em>'.
	 * @see org.corolle.model.workshop.Attendance
	 * @generated
	 */
	EClass getAttendance();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Attendance#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.corolle.model.workshop.Attendance#getCount()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Attendance#isExpected <em>Expected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected</em>'.
	 * @see org.corolle.model.workshop.Attendance#isExpected()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Expected();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Attendance#isAbsent <em>Absent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Absent</em>'.
	 * @see org.corolle.model.workshop.Attendance#isAbsent()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Absent();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.workshop.Attendance#getStakeholder <em>Stakeholder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Stakeholder</em>'.
	 * @see org.corolle.model.workshop.Attendance#getStakeholder()
	 * @see #getAttendance()
	 * @generated
	 */
	EReference getAttendance_Stakeholder();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.workshop.SessionRole <em>Session Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Session Role</em>'.
	 * @see org.corolle.model.workshop.SessionRole
	 * @generated
	 */
	EClass getSessionRole();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.SessionRole#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.corolle.model.workshop.SessionRole#getKind()
	 * @see #getSessionRole()
	 * @generated
	 */
	EAttribute getSessionRole_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.SessionRole#getHeldBy <em>Held By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Held By</em>'.
	 * @see org.corolle.model.workshop.SessionRole#getHeldBy()
	 * @see #getSessionRole()
	 * @generated
	 */
	EAttribute getSessionRole_HeldBy();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.workshop.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see org.corolle.model.workshop.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.workshop.Decision#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>About</em>'.
	 * @see org.corolle.model.workshop.Decision#getAbout()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_About();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.workshop.Disagreement <em>Disagreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disagreement</em>'.
	 * @see org.corolle.model.workshop.Disagreement
	 * @generated
	 */
	EClass getDisagreement();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Disagreement#getSettlement <em>Settlement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Settlement</em>'.
	 * @see org.corolle.model.workshop.Disagreement#getSettlement()
	 * @see #getDisagreement()
	 * @generated
	 */
	EAttribute getDisagreement_Settlement();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.workshop.Disagreement#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>About</em>'.
	 * @see org.corolle.model.workshop.Disagreement#getAbout()
	 * @see #getDisagreement()
	 * @generated
	 */
	EReference getDisagreement_About();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.workshop.Disagreement#getStakeholders <em>Stakeholders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Stakeholders</em>'.
	 * @see org.corolle.model.workshop.Disagreement#getStakeholders()
	 * @see #getDisagreement()
	 * @generated
	 */
	EReference getDisagreement_Stakeholders();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.workshop.Photo <em>Photo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Photo</em>'.
	 * @see org.corolle.model.workshop.Photo
	 * @generated
	 */
	EClass getPhoto();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Photo#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.corolle.model.workshop.Photo#getFile()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_File();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Photo#isConsent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consent</em>'.
	 * @see org.corolle.model.workshop.Photo#isConsent()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_Consent();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.workshop.VoteRound <em>Vote Round</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vote Round</em>'.
	 * @see org.corolle.model.workshop.VoteRound
	 * @generated
	 */
	EClass getVoteRound();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.VoteRound#getDotsPerPerson <em>Dots Per Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dots Per Person</em>'.
	 * @see org.corolle.model.workshop.VoteRound#getDotsPerPerson()
	 * @see #getVoteRound()
	 * @generated
	 */
	EAttribute getVoteRound_DotsPerPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.VoteRound#isSecret <em>Secret</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Secret</em>'.
	 * @see org.corolle.model.workshop.VoteRound#isSecret()
	 * @see #getVoteRound()
	 * @generated
	 */
	EAttribute getVoteRound_Secret();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.VoteRound#getVoters <em>Voters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Voters</em>'.
	 * @see org.corolle.model.workshop.VoteRound#getVoters()
	 * @see #getVoteRound()
	 * @generated
	 */
	EAttribute getVoteRound_Voters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.workshop.VoteRound#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.corolle.model.workshop.VoteRound#getOptions()
	 * @see #getVoteRound()
	 * @generated
	 */
	EReference getVoteRound_Options();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.workshop.VoteOption <em>Vote Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vote Option</em>'.
	 * @see org.corolle.model.workshop.VoteOption
	 * @generated
	 */
	EClass getVoteOption();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.VoteOption#getTotal <em>Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total</em>'.
	 * @see org.corolle.model.workshop.VoteOption#getTotal()
	 * @see #getVoteOption()
	 * @generated
	 */
	EAttribute getVoteOption_Total();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.workshop.VoteOption#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.corolle.model.workshop.VoteOption#getSubject()
	 * @see #getVoteOption()
	 * @generated
	 */
	EReference getVoteOption_Subject();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.workshop.Contribution <em>Contribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contribution</em>'.
	 * @see org.corolle.model.workshop.Contribution
	 * @generated
	 */
	EClass getContribution();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Contribution#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.corolle.model.workshop.Contribution#getKind()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Contribution#getPolarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Polarity</em>'.
	 * @see org.corolle.model.workshop.Contribution#getPolarity()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Polarity();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Contribution#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.corolle.model.workshop.Contribution#getStatus()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Contribution#getDots <em>Dots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dots</em>'.
	 * @see org.corolle.model.workshop.Contribution#getDots()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Dots();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Contribution#getGroupLabel <em>Group Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group Label</em>'.
	 * @see org.corolle.model.workshop.Contribution#getGroupLabel()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_GroupLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Contribution#getGroupColour <em>Group Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group Colour</em>'.
	 * @see org.corolle.model.workshop.Contribution#getGroupColour()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_GroupColour();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Contribution#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.corolle.model.workshop.Contribution#getScore()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Score();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.workshop.Contribution#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Action</em>'.
	 * @see org.corolle.model.workshop.Contribution#getAction()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_Action();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.workshop.Contribution#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Dimension</em>'.
	 * @see org.corolle.model.workshop.Contribution#getDimension()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_Dimension();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.workshop.Contribution#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see org.corolle.model.workshop.Contribution#getSession()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_Session();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.workshop.Contribution#getStakeholder <em>Stakeholder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Stakeholder</em>'.
	 * @see org.corolle.model.workshop.Contribution#getStakeholder()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_Stakeholder();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.workshop.Contribution#getPhoto <em>Photo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Photo</em>'.
	 * @see org.corolle.model.workshop.Contribution#getPhoto()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_Photo();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.workshop.Contribution#getMergedInto <em>Merged Into</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Merged Into</em>'.
	 * @see org.corolle.model.workshop.Contribution#getMergedInto()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_MergedInto();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.workshop.Contribution#getSupports <em>Supports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Supports</em>'.
	 * @see org.corolle.model.workshop.Contribution#getSupports()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_Supports();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.workshop.Snapshot <em>Snapshot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Snapshot</em>'.
	 * @see org.corolle.model.workshop.Snapshot
	 * @generated
	 */
	EClass getSnapshot();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Snapshot#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.corolle.model.workshop.Snapshot#getDate()
	 * @see #getSnapshot()
	 * @generated
	 */
	EAttribute getSnapshot_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Snapshot#getRoleOfAuthor <em>Role Of Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role Of Author</em>'.
	 * @see org.corolle.model.workshop.Snapshot#getRoleOfAuthor()
	 * @see #getSnapshot()
	 * @generated
	 */
	EAttribute getSnapshot_RoleOfAuthor();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Snapshot#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.corolle.model.workshop.Snapshot#getComment()
	 * @see #getSnapshot()
	 * @generated
	 */
	EAttribute getSnapshot_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Snapshot#getChecksum <em>Checksum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checksum</em>'.
	 * @see org.corolle.model.workshop.Snapshot#getChecksum()
	 * @see #getSnapshot()
	 * @generated
	 */
	EAttribute getSnapshot_Checksum();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.workshop.Snapshot#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.corolle.model.workshop.Snapshot#getFile()
	 * @see #getSnapshot()
	 * @generated
	 */
	EAttribute getSnapshot_File();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.workshop.Snapshot#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see org.corolle.model.workshop.Snapshot#getSession()
	 * @see #getSnapshot()
	 * @generated
	 */
	EReference getSnapshot_Session();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.workshop.SessionKind <em>Session Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Session Kind</em>'.
	 * @see org.corolle.model.workshop.SessionKind
	 * @generated
	 */
	EEnum getSessionKind();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.workshop.SessionRoleKind <em>Session Role Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Session Role Kind</em>'.
	 * @see org.corolle.model.workshop.SessionRoleKind
	 * @generated
	 */
	EEnum getSessionRoleKind();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.workshop.ContributionKind <em>Contribution Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contribution Kind</em>'.
	 * @see org.corolle.model.workshop.ContributionKind
	 * @generated
	 */
	EEnum getContributionKind();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.workshop.ContributionStatus <em>Contribution Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contribution Status</em>'.
	 * @see org.corolle.model.workshop.ContributionStatus
	 * @generated
	 */
	EEnum getContributionStatus();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	WorkshopFactory getWorkshopFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.corolle.model.workshop.impl.SessionImpl <em>Session</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.workshop.impl.SessionImpl
		 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getSession()
		 * @generated
		 */
		EClass SESSION = eINSTANCE.getSession();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DATE = eINSTANCE.getSession_Date();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__PLACE = eINSTANCE.getSession_Place();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__KIND = eINSTANCE.getSession_Kind();

		/**
		 * The meta object literal for the '<em><b>Objective</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__OBJECTIVE = eINSTANCE.getSession_Objective();

		/**
		 * The meta object literal for the '<em><b>Planned Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__PLANNED_DURATION = eINSTANCE.getSession_PlannedDuration();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__NOTES = eINSTANCE.getSession_Notes();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__ACTION = eINSTANCE.getSession_Action();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__STEPS = eINSTANCE.getSession_Steps();

		/**
		 * The meta object literal for the '<em><b>Attendance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__ATTENDANCE = eINSTANCE.getSession_Attendance();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__ROLES = eINSTANCE.getSession_Roles();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__DECISIONS = eINSTANCE.getSession_Decisions();

		/**
		 * The meta object literal for the '<em><b>Disagreements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__DISAGREEMENTS = eINSTANCE.getSession_Disagreements();

		/**
		 * The meta object literal for the '<em><b>Photos</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__PHOTOS = eINSTANCE.getSession_Photos();

		/**
		 * The meta object literal for the '<em><b>Votes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__VOTES = eINSTANCE.getSession_Votes();

		/**
		 * The meta object literal for the '<em><b>Contributions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__CONTRIBUTIONS = eINSTANCE.getSession_Contributions();

		/**
		 * The meta object literal for the '<em><b>Snapshot</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__SNAPSHOT = eINSTANCE.getSession_Snapshot();

		/**
		 * The meta object literal for the '{@link org.corolle.model.workshop.impl.SessionStepImpl <em>Session Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.workshop.impl.SessionStepImpl
		 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getSessionStep()
		 * @generated
		 */
		EClass SESSION_STEP = eINSTANCE.getSessionStep();

		/**
		 * The meta object literal for the '<em><b>Planned Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION_STEP__PLANNED_DURATION = eINSTANCE.getSessionStep_PlannedDuration();

		/**
		 * The meta object literal for the '{@link org.corolle.model.workshop.impl.AttendanceImpl <em>Attendance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.workshop.impl.AttendanceImpl
		 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getAttendance()
		 * @generated
		 */
		EClass ATTENDANCE = eINSTANCE.getAttendance();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__COUNT = eINSTANCE.getAttendance_Count();

		/**
		 * The meta object literal for the '<em><b>Expected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__EXPECTED = eINSTANCE.getAttendance_Expected();

		/**
		 * The meta object literal for the '<em><b>Absent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__ABSENT = eINSTANCE.getAttendance_Absent();

		/**
		 * The meta object literal for the '<em><b>Stakeholder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTENDANCE__STAKEHOLDER = eINSTANCE.getAttendance_Stakeholder();

		/**
		 * The meta object literal for the '{@link org.corolle.model.workshop.impl.SessionRoleImpl <em>Session Role</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.workshop.impl.SessionRoleImpl
		 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getSessionRole()
		 * @generated
		 */
		EClass SESSION_ROLE = eINSTANCE.getSessionRole();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION_ROLE__KIND = eINSTANCE.getSessionRole_Kind();

		/**
		 * The meta object literal for the '<em><b>Held By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION_ROLE__HELD_BY = eINSTANCE.getSessionRole_HeldBy();

		/**
		 * The meta object literal for the '{@link org.corolle.model.workshop.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.workshop.impl.DecisionImpl
		 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__ABOUT = eINSTANCE.getDecision_About();

		/**
		 * The meta object literal for the '{@link org.corolle.model.workshop.impl.DisagreementImpl <em>Disagreement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.workshop.impl.DisagreementImpl
		 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getDisagreement()
		 * @generated
		 */
		EClass DISAGREEMENT = eINSTANCE.getDisagreement();

		/**
		 * The meta object literal for the '<em><b>Settlement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISAGREEMENT__SETTLEMENT = eINSTANCE.getDisagreement_Settlement();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISAGREEMENT__ABOUT = eINSTANCE.getDisagreement_About();

		/**
		 * The meta object literal for the '<em><b>Stakeholders</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISAGREEMENT__STAKEHOLDERS = eINSTANCE.getDisagreement_Stakeholders();

		/**
		 * The meta object literal for the '{@link org.corolle.model.workshop.impl.PhotoImpl <em>Photo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.workshop.impl.PhotoImpl
		 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getPhoto()
		 * @generated
		 */
		EClass PHOTO = eINSTANCE.getPhoto();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__FILE = eINSTANCE.getPhoto_File();

		/**
		 * The meta object literal for the '<em><b>Consent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__CONSENT = eINSTANCE.getPhoto_Consent();

		/**
		 * The meta object literal for the '{@link org.corolle.model.workshop.impl.VoteRoundImpl <em>Vote Round</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.workshop.impl.VoteRoundImpl
		 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getVoteRound()
		 * @generated
		 */
		EClass VOTE_ROUND = eINSTANCE.getVoteRound();

		/**
		 * The meta object literal for the '<em><b>Dots Per Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOTE_ROUND__DOTS_PER_PERSON = eINSTANCE.getVoteRound_DotsPerPerson();

		/**
		 * The meta object literal for the '<em><b>Secret</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOTE_ROUND__SECRET = eINSTANCE.getVoteRound_Secret();

		/**
		 * The meta object literal for the '<em><b>Voters</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOTE_ROUND__VOTERS = eINSTANCE.getVoteRound_Voters();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VOTE_ROUND__OPTIONS = eINSTANCE.getVoteRound_Options();

		/**
		 * The meta object literal for the '{@link org.corolle.model.workshop.impl.VoteOptionImpl <em>Vote Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.workshop.impl.VoteOptionImpl
		 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getVoteOption()
		 * @generated
		 */
		EClass VOTE_OPTION = eINSTANCE.getVoteOption();

		/**
		 * The meta object literal for the '<em><b>Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOTE_OPTION__TOTAL = eINSTANCE.getVoteOption_Total();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VOTE_OPTION__SUBJECT = eINSTANCE.getVoteOption_Subject();

		/**
		 * The meta object literal for the '{@link org.corolle.model.workshop.impl.ContributionImpl <em>Contribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.workshop.impl.ContributionImpl
		 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getContribution()
		 * @generated
		 */
		EClass CONTRIBUTION = eINSTANCE.getContribution();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__KIND = eINSTANCE.getContribution_Kind();

		/**
		 * The meta object literal for the '<em><b>Polarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__POLARITY = eINSTANCE.getContribution_Polarity();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__STATUS = eINSTANCE.getContribution_Status();

		/**
		 * The meta object literal for the '<em><b>Dots</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__DOTS = eINSTANCE.getContribution_Dots();

		/**
		 * The meta object literal for the '<em><b>Group Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__GROUP_LABEL = eINSTANCE.getContribution_GroupLabel();

		/**
		 * The meta object literal for the '<em><b>Group Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__GROUP_COLOUR = eINSTANCE.getContribution_GroupColour();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__SCORE = eINSTANCE.getContribution_Score();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__ACTION = eINSTANCE.getContribution_Action();

		/**
		 * The meta object literal for the '<em><b>Dimension</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__DIMENSION = eINSTANCE.getContribution_Dimension();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__SESSION = eINSTANCE.getContribution_Session();

		/**
		 * The meta object literal for the '<em><b>Stakeholder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__STAKEHOLDER = eINSTANCE.getContribution_Stakeholder();

		/**
		 * The meta object literal for the '<em><b>Photo</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__PHOTO = eINSTANCE.getContribution_Photo();

		/**
		 * The meta object literal for the '<em><b>Merged Into</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__MERGED_INTO = eINSTANCE.getContribution_MergedInto();

		/**
		 * The meta object literal for the '<em><b>Supports</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__SUPPORTS = eINSTANCE.getContribution_Supports();

		/**
		 * The meta object literal for the '{@link org.corolle.model.workshop.impl.SnapshotImpl <em>Snapshot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.workshop.impl.SnapshotImpl
		 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getSnapshot()
		 * @generated
		 */
		EClass SNAPSHOT = eINSTANCE.getSnapshot();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT__DATE = eINSTANCE.getSnapshot_Date();

		/**
		 * The meta object literal for the '<em><b>Role Of Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT__ROLE_OF_AUTHOR = eINSTANCE.getSnapshot_RoleOfAuthor();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT__COMMENT = eINSTANCE.getSnapshot_Comment();

		/**
		 * The meta object literal for the '<em><b>Checksum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT__CHECKSUM = eINSTANCE.getSnapshot_Checksum();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT__FILE = eINSTANCE.getSnapshot_File();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SNAPSHOT__SESSION = eINSTANCE.getSnapshot_Session();

		/**
		 * The meta object literal for the '{@link org.corolle.model.workshop.SessionKind <em>Session Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.workshop.SessionKind
		 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getSessionKind()
		 * @generated
		 */
		EEnum SESSION_KIND = eINSTANCE.getSessionKind();

		/**
		 * The meta object literal for the '{@link org.corolle.model.workshop.SessionRoleKind <em>Session Role Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.workshop.SessionRoleKind
		 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getSessionRoleKind()
		 * @generated
		 */
		EEnum SESSION_ROLE_KIND = eINSTANCE.getSessionRoleKind();

		/**
		 * The meta object literal for the '{@link org.corolle.model.workshop.ContributionKind <em>Contribution Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.workshop.ContributionKind
		 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getContributionKind()
		 * @generated
		 */
		EEnum CONTRIBUTION_KIND = eINSTANCE.getContributionKind();

		/**
		 * The meta object literal for the '{@link org.corolle.model.workshop.ContributionStatus <em>Contribution Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.workshop.ContributionStatus
		 * @see org.corolle.model.workshop.impl.WorkshopPackageImpl#getContributionStatus()
		 * @generated
		 */
		EEnum CONTRIBUTION_STATUS = eINSTANCE.getContributionStatus();

	}

} //WorkshopPackage
