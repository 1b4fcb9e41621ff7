/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.transfer;

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
 * @see org.corolle.model.transfer.TransferFactory
 * @model kind="package"
 *        annotation="urn:corolle:label fr='Essaimage' en='Transfer'"
 * @generated
 */
public interface TransferPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "transfer";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:corolle:transfer";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "transfer";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	TransferPackage eINSTANCE = org.corolle.model.transfer.impl.TransferPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.corolle.model.transfer.impl.ProvenanceImpl <em>Provenance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.transfer.impl.ProvenanceImpl
	 * @see org.corolle.model.transfer.impl.TransferPackageImpl#getProvenance()
	 * @generated
	 */
	int PROVENANCE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__ID = ProjectPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kit Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__KIT_ID = ProjectPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Element Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__ELEMENT_ID = ProjectPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kit Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__KIT_VERSION = ProjectPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Provenance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE_FEATURE_COUNT = ProjectPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Provenance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE_OPERATION_COUNT = ProjectPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.transfer.impl.TransferKitImpl <em>Kit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.transfer.impl.TransferKitImpl
	 * @see org.corolle.model.transfer.impl.TransferPackageImpl#getTransferKit()
	 * @generated
	 */
	int TRANSFER_KIT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__VERSION = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__DATE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__LANGUAGE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__LICENCE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Changelog</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__CHANGELOG = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Origin Territory</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__ORIGIN_TERRITORY = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Elements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__ELEMENTS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Guide Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__GUIDE_SECTIONS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Checklist</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT__CHECKLIST = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Kit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Kit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_KIT_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.transfer.impl.GuideSectionImpl <em>Guide Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.transfer.impl.GuideSectionImpl
	 * @see org.corolle.model.transfer.impl.TransferPackageImpl#getGuideSection()
	 * @generated
	 */
	int GUIDE_SECTION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_SECTION__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_SECTION__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_SECTION__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_SECTION__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_SECTION__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_SECTION__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_SECTION__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_SECTION__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_SECTION__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_SECTION__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_SECTION__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_SECTION__TEXT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Guide Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_SECTION_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Guide Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_SECTION_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.transfer.impl.ChecklistItemImpl <em>Checklist Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.transfer.impl.ChecklistItemImpl
	 * @see org.corolle.model.transfer.impl.TransferPackageImpl#getChecklistItem()
	 * @generated
	 */
	int CHECKLIST_ITEM = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__CATEGORY = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__ANSWER = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Checklist Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Checklist Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.transfer.impl.CrosswalkImpl <em>Crosswalk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.transfer.impl.CrosswalkImpl
	 * @see org.corolle.model.transfer.impl.TransferPackageImpl#getCrosswalk()
	 * @generated
	 */
	int CROSSWALK = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__ID = ProjectPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__TRANSFER_SCOPE = ProjectPackage.ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__ILLUSTRATIVE = ProjectPackage.ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__PROVENANCE = ProjectPackage.ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__SOURCE_REFS = ProjectPackage.ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__READINGS = ProjectPackage.ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Relation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__RELATION = ProjectPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Core Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__CORE_NAME = ProjectPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__COMMENT = ProjectPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Local</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__LOCAL = ProjectPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__CORE = ProjectPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Crosswalk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK_FEATURE_COUNT = ProjectPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Crosswalk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK_OPERATION_COUNT = ProjectPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.transfer.TransferScope <em>Scope</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.transfer.TransferScope
	 * @see org.corolle.model.transfer.impl.TransferPackageImpl#getTransferScope()
	 * @generated
	 */
	int TRANSFER_SCOPE = 5;

	/**
	 * The meta object id for the '{@link org.corolle.model.transfer.CrosswalkRelation <em>Crosswalk Relation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.transfer.CrosswalkRelation
	 * @see org.corolle.model.transfer.impl.TransferPackageImpl#getCrosswalkRelation()
	 * @generated
	 */
	int CROSSWALK_RELATION = 6;

	/**
	 * The meta object id for the '{@link org.corolle.model.transfer.ChecklistCategory <em>Checklist Category</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.transfer.ChecklistCategory
	 * @see org.corolle.model.transfer.impl.TransferPackageImpl#getChecklistCategory()
	 * @generated
	 */
	int CHECKLIST_CATEGORY = 7;


	/**
	 * Returns the meta object for class '{@link org.corolle.model.transfer.Provenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Provenance</em>'.
	 * @see org.corolle.model.transfer.Provenance
	 * @generated
	 */
	EClass getProvenance();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.transfer.Provenance#getKitId <em>Kit Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kit Id</em>'.
	 * @see org.corolle.model.transfer.Provenance#getKitId()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_KitId();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.transfer.Provenance#getElementId <em>Element Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Element Id</em>'.
	 * @see org.corolle.model.transfer.Provenance#getElementId()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_ElementId();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.transfer.Provenance#getKitVersion <em>Kit Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kit Version</em>'.
	 * @see org.corolle.model.transfer.Provenance#getKitVersion()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_KitVersion();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.transfer.TransferKit <em>Kit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kit</em>'.
	 * @see org.corolle.model.transfer.TransferKit
	 * @generated
	 */
	EClass getTransferKit();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.transfer.TransferKit#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.corolle.model.transfer.TransferKit#getVersion()
	 * @see #getTransferKit()
	 * @generated
	 */
	EAttribute getTransferKit_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.transfer.TransferKit#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.corolle.model.transfer.TransferKit#getDate()
	 * @see #getTransferKit()
	 * @generated
	 */
	EAttribute getTransferKit_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.transfer.TransferKit#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.corolle.model.transfer.TransferKit#getLanguage()
	 * @see #getTransferKit()
	 * @generated
	 */
	EAttribute getTransferKit_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.transfer.TransferKit#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.corolle.model.transfer.TransferKit#getLicence()
	 * @see #getTransferKit()
	 * @generated
	 */
	EAttribute getTransferKit_Licence();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.transfer.TransferKit#getChangelog <em>Changelog</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changelog</em>'.
	 * @see org.corolle.model.transfer.TransferKit#getChangelog()
	 * @see #getTransferKit()
	 * @generated
	 */
	EAttribute getTransferKit_Changelog();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.transfer.TransferKit#getOriginTerritory <em>Origin Territory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Origin Territory</em>'.
	 * @see org.corolle.model.transfer.TransferKit#getOriginTerritory()
	 * @see #getTransferKit()
	 * @generated
	 */
	EReference getTransferKit_OriginTerritory();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.transfer.TransferKit#getElements <em>Elements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Elements</em>'.
	 * @see org.corolle.model.transfer.TransferKit#getElements()
	 * @see #getTransferKit()
	 * @generated
	 */
	EReference getTransferKit_Elements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.transfer.TransferKit#getGuideSections <em>Guide Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Guide Sections</em>'.
	 * @see org.corolle.model.transfer.TransferKit#getGuideSections()
	 * @see #getTransferKit()
	 * @generated
	 */
	EReference getTransferKit_GuideSections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.transfer.TransferKit#getChecklist <em>Checklist</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checklist</em>'.
	 * @see org.corolle.model.transfer.TransferKit#getChecklist()
	 * @see #getTransferKit()
	 * @generated
	 */
	EReference getTransferKit_Checklist();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.transfer.GuideSection <em>Guide Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guide Section</em>'.
	 * @see org.corolle.model.transfer.GuideSection
	 * @generated
	 */
	EClass getGuideSection();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.transfer.GuideSection#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.corolle.model.transfer.GuideSection#getText()
	 * @see #getGuideSection()
	 * @generated
	 */
	EAttribute getGuideSection_Text();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.transfer.ChecklistItem <em>Checklist Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Checklist Item</em>'.
	 * @see org.corolle.model.transfer.ChecklistItem
	 * @generated
	 */
	EClass getChecklistItem();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.transfer.ChecklistItem#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.corolle.model.transfer.ChecklistItem#getCategory()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.transfer.ChecklistItem#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.corolle.model.transfer.ChecklistItem#getAnswer()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Answer();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.transfer.Crosswalk <em>Crosswalk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Crosswalk</em>'.
	 * @see org.corolle.model.transfer.Crosswalk
	 * @generated
	 */
	EClass getCrosswalk();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.transfer.Crosswalk#getRelation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relation</em>'.
	 * @see org.corolle.model.transfer.Crosswalk#getRelation()
	 * @see #getCrosswalk()
	 * @generated
	 */
	EAttribute getCrosswalk_Relation();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.transfer.Crosswalk#getCoreName <em>Core Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Core Name</em>'.
	 * @see org.corolle.model.transfer.Crosswalk#getCoreName()
	 * @see #getCrosswalk()
	 * @generated
	 */
	EAttribute getCrosswalk_CoreName();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.transfer.Crosswalk#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.corolle.model.transfer.Crosswalk#getComment()
	 * @see #getCrosswalk()
	 * @generated
	 */
	EAttribute getCrosswalk_Comment();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.transfer.Crosswalk#getLocal <em>Local</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Local</em>'.
	 * @see org.corolle.model.transfer.Crosswalk#getLocal()
	 * @see #getCrosswalk()
	 * @generated
	 */
	EReference getCrosswalk_Local();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.transfer.Crosswalk#getCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Core</em>'.
	 * @see org.corolle.model.transfer.Crosswalk#getCore()
	 * @see #getCrosswalk()
	 * @generated
	 */
	EReference getCrosswalk_Core();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.transfer.TransferScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scope</em>'.
	 * @see org.corolle.model.transfer.TransferScope
	 * @generated
	 */
	EEnum getTransferScope();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.transfer.CrosswalkRelation <em>Crosswalk Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Crosswalk Relation</em>'.
	 * @see org.corolle.model.transfer.CrosswalkRelation
	 * @generated
	 */
	EEnum getCrosswalkRelation();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.transfer.ChecklistCategory <em>Checklist Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Checklist Category</em>'.
	 * @see org.corolle.model.transfer.ChecklistCategory
	 * @generated
	 */
	EEnum getChecklistCategory();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	TransferFactory getTransferFactory();

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
		 * The meta object literal for the '{@link org.corolle.model.transfer.impl.ProvenanceImpl <em>Provenance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.transfer.impl.ProvenanceImpl
		 * @see org.corolle.model.transfer.impl.TransferPackageImpl#getProvenance()
		 * @generated
		 */
		EClass PROVENANCE = eINSTANCE.getProvenance();

		/**
		 * The meta object literal for the '<em><b>Kit Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__KIT_ID = eINSTANCE.getProvenance_KitId();

		/**
		 * The meta object literal for the '<em><b>Element Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__ELEMENT_ID = eINSTANCE.getProvenance_ElementId();

		/**
		 * The meta object literal for the '<em><b>Kit Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__KIT_VERSION = eINSTANCE.getProvenance_KitVersion();

		/**
		 * The meta object literal for the '{@link org.corolle.model.transfer.impl.TransferKitImpl <em>Kit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.transfer.impl.TransferKitImpl
		 * @see org.corolle.model.transfer.impl.TransferPackageImpl#getTransferKit()
		 * @generated
		 */
		EClass TRANSFER_KIT = eINSTANCE.getTransferKit();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFER_KIT__VERSION = eINSTANCE.getTransferKit_Version();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFER_KIT__DATE = eINSTANCE.getTransferKit_Date();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFER_KIT__LANGUAGE = eINSTANCE.getTransferKit_Language();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFER_KIT__LICENCE = eINSTANCE.getTransferKit_Licence();

		/**
		 * The meta object literal for the '<em><b>Changelog</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFER_KIT__CHANGELOG = eINSTANCE.getTransferKit_Changelog();

		/**
		 * The meta object literal for the '<em><b>Origin Territory</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSFER_KIT__ORIGIN_TERRITORY = eINSTANCE.getTransferKit_OriginTerritory();

		/**
		 * The meta object literal for the '<em><b>Elements</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSFER_KIT__ELEMENTS = eINSTANCE.getTransferKit_Elements();

		/**
		 * The meta object literal for the '<em><b>Guide Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSFER_KIT__GUIDE_SECTIONS = eINSTANCE.getTransferKit_GuideSections();

		/**
		 * The meta object literal for the '<em><b>Checklist</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSFER_KIT__CHECKLIST = eINSTANCE.getTransferKit_Checklist();

		/**
		 * The meta object literal for the '{@link org.corolle.model.transfer.impl.GuideSectionImpl <em>Guide Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.transfer.impl.GuideSectionImpl
		 * @see org.corolle.model.transfer.impl.TransferPackageImpl#getGuideSection()
		 * @generated
		 */
		EClass GUIDE_SECTION = eINSTANCE.getGuideSection();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDE_SECTION__TEXT = eINSTANCE.getGuideSection_Text();

		/**
		 * The meta object literal for the '{@link org.corolle.model.transfer.impl.ChecklistItemImpl <em>Checklist Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.transfer.impl.ChecklistItemImpl
		 * @see org.corolle.model.transfer.impl.TransferPackageImpl#getChecklistItem()
		 * @generated
		 */
		EClass CHECKLIST_ITEM = eINSTANCE.getChecklistItem();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__CATEGORY = eINSTANCE.getChecklistItem_Category();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__ANSWER = eINSTANCE.getChecklistItem_Answer();

		/**
		 * The meta object literal for the '{@link org.corolle.model.transfer.impl.CrosswalkImpl <em>Crosswalk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.transfer.impl.CrosswalkImpl
		 * @see org.corolle.model.transfer.impl.TransferPackageImpl#getCrosswalk()
		 * @generated
		 */
		EClass CROSSWALK = eINSTANCE.getCrosswalk();

		/**
		 * The meta object literal for the '<em><b>Relation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSSWALK__RELATION = eINSTANCE.getCrosswalk_Relation();

		/**
		 * The meta object literal for the '<em><b>Core Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSSWALK__CORE_NAME = eINSTANCE.getCrosswalk_CoreName();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSSWALK__COMMENT = eINSTANCE.getCrosswalk_Comment();

		/**
		 * The meta object literal for the '<em><b>Local</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CROSSWALK__LOCAL = eINSTANCE.getCrosswalk_Local();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CROSSWALK__CORE = eINSTANCE.getCrosswalk_Core();

		/**
		 * The meta object literal for the '{@link org.corolle.model.transfer.TransferScope <em>Scope</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.transfer.TransferScope
		 * @see org.corolle.model.transfer.impl.TransferPackageImpl#getTransferScope()
		 * @generated
		 */
		EEnum TRANSFER_SCOPE = eINSTANCE.getTransferScope();

		/**
		 * The meta object literal for the '{@link org.corolle.model.transfer.CrosswalkRelation <em>Crosswalk Relation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.transfer.CrosswalkRelation
		 * @see org.corolle.model.transfer.impl.TransferPackageImpl#getCrosswalkRelation()
		 * @generated
		 */
		EEnum CROSSWALK_RELATION = eINSTANCE.getCrosswalkRelation();

		/**
		 * The meta object literal for the '{@link org.corolle.model.transfer.ChecklistCategory <em>Checklist Category</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.transfer.ChecklistCategory
		 * @see org.corolle.model.transfer.impl.TransferPackageImpl#getChecklistCategory()
		 * @generated
		 */
		EEnum CHECKLIST_CATEGORY = eINSTANCE.getChecklistCategory();

	}

} //TransferPackage
