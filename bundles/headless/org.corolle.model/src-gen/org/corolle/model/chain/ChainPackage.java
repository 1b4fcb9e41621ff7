/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain;

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
 * @see org.corolle.model.chain.ChainFactory
 * @model kind="package"
 *        annotation="urn:corolle:label fr='Cha\356ne de valeur' en='Value chain'"
 * @generated
 */
public interface ChainPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "chain";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:corolle:chain";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "chain";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ChainPackage eINSTANCE = org.corolle.model.chain.impl.ChainPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.corolle.model.chain.impl.ValueChainImpl <em>Value Chain</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.chain.impl.ValueChainImpl
	 * @see org.corolle.model.chain.impl.ChainPackageImpl#getValueChain()
	 * @generated
	 */
	int VALUE_CHAIN = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__VERSION = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__STATUS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__TEMPLATE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Action</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__ACTION = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Main Activities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__MAIN_ACTIVITIES = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Support Activities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__SUPPORT_ACTIVITIES = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Circuits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__CIRCUITS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Resources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__RESOURCES = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__CELLS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Flows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__FLOWS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Impact Domains</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__IMPACT_DOMAINS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Stakeholders</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN__STAKEHOLDERS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Value Chain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Value Chain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_CHAIN_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.chain.impl.ActivityImpl <em>Activity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.chain.impl.ActivityImpl
	 * @see org.corolle.model.chain.impl.ChainPackageImpl#getActivity()
	 * @generated
	 */
	int ACTIVITY = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Resource Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__RESOURCE_TYPE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Resource Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__RESOURCE_LABEL = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__CONTENTS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__WORDINGS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Carriers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__CARRIERS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.chain.impl.ActivityContentImpl <em>Activity Content</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.chain.impl.ActivityContentImpl
	 * @see org.corolle.model.chain.impl.ChainPackageImpl#getActivityContent()
	 * @generated
	 */
	int ACTIVITY_CONTENT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_CONTENT__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_CONTENT__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_CONTENT__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_CONTENT__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_CONTENT__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_CONTENT__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_CONTENT__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_CONTENT__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_CONTENT__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_CONTENT__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_CONTENT__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The number of structural features of the '<em>Activity Content</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_CONTENT_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Activity Content</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_CONTENT_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.chain.impl.MainActivityImpl <em>Main Activity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.chain.impl.MainActivityImpl
	 * @see org.corolle.model.chain.impl.ChainPackageImpl#getMainActivity()
	 * @generated
	 */
	int MAIN_ACTIVITY = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIN_ACTIVITY__ID = ACTIVITY__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIN_ACTIVITY__TRANSFER_SCOPE = ACTIVITY__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIN_ACTIVITY__ILLUSTRATIVE = ACTIVITY__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIN_ACTIVITY__PROVENANCE = ACTIVITY__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIN_ACTIVITY__SOURCE_REFS = ACTIVITY__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIN_ACTIVITY__READINGS = ACTIVITY__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIN_ACTIVITY__NAME = ACTIVITY__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIN_ACTIVITY__EASY_LABEL = ACTIVITY__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIN_ACTIVITY__DESCRIPTION = ACTIVITY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIN_ACTIVITY__PICTOGRAM = ACTIVITY__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIN_ACTIVITY__ORIGINAL_WORDING = ACTIVITY__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Resource Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIN_ACTIVITY__RESOURCE_TYPE = ACTIVITY__RESOURCE_TYPE;

	/**
	 * The feature id for the '<em><b>Resource Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIN_ACTIVITY__RESOURCE_LABEL = ACTIVITY__RESOURCE_LABEL;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIN_ACTIVITY__CONTENTS = ACTIVITY__CONTENTS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIN_ACTIVITY__WORDINGS = ACTIVITY__WORDINGS;

	/**
	 * The feature id for the '<em><b>Carriers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIN_ACTIVITY__CARRIERS = ACTIVITY__CARRIERS;

	/**
	 * The number of structural features of the '<em>Main Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIN_ACTIVITY_FEATURE_COUNT = ACTIVITY_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Main Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAIN_ACTIVITY_OPERATION_COUNT = ACTIVITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.chain.impl.SupportActivityImpl <em>Support Activity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.chain.impl.SupportActivityImpl
	 * @see org.corolle.model.chain.impl.ChainPackageImpl#getSupportActivity()
	 * @generated
	 */
	int SUPPORT_ACTIVITY = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY__ID = ACTIVITY__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY__TRANSFER_SCOPE = ACTIVITY__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY__ILLUSTRATIVE = ACTIVITY__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY__PROVENANCE = ACTIVITY__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY__SOURCE_REFS = ACTIVITY__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY__READINGS = ACTIVITY__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY__NAME = ACTIVITY__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY__EASY_LABEL = ACTIVITY__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY__DESCRIPTION = ACTIVITY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY__PICTOGRAM = ACTIVITY__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY__ORIGINAL_WORDING = ACTIVITY__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Resource Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY__RESOURCE_TYPE = ACTIVITY__RESOURCE_TYPE;

	/**
	 * The feature id for the '<em><b>Resource Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY__RESOURCE_LABEL = ACTIVITY__RESOURCE_LABEL;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY__CONTENTS = ACTIVITY__CONTENTS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY__WORDINGS = ACTIVITY__WORDINGS;

	/**
	 * The feature id for the '<em><b>Carriers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY__CARRIERS = ACTIVITY__CARRIERS;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY__CATEGORY = ACTIVITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Supports</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY__SUPPORTS = ACTIVITY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Support Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY_FEATURE_COUNT = ACTIVITY_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Support Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ACTIVITY_OPERATION_COUNT = ACTIVITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.chain.impl.WordingImpl <em>Wording</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.chain.impl.WordingImpl
	 * @see org.corolle.model.chain.impl.ChainPackageImpl#getWording()
	 * @generated
	 */
	int WORDING = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__ID = ProjectPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__TRANSFER_SCOPE = ProjectPackage.ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__ILLUSTRATIVE = ProjectPackage.ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__PROVENANCE = ProjectPackage.ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__SOURCE_REFS = ProjectPackage.ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__READINGS = ProjectPackage.ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__TEXT = ProjectPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Carrier Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__CARRIER_TEXT = ProjectPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__CONTENTS = ProjectPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__DATE = ProjectPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Wording</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING_FEATURE_COUNT = ProjectPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Wording</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING_OPERATION_COUNT = ProjectPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.chain.impl.CircuitImpl <em>Circuit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.chain.impl.CircuitImpl
	 * @see org.corolle.model.chain.impl.ChainPackageImpl#getCircuit()
	 * @generated
	 */
	int CIRCUIT = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__KIND = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__STATUS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ethical Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__ETHICAL_RULE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT__UNIT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Circuit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Circuit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUIT_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.chain.impl.ResourceImpl <em>Resource</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.chain.impl.ResourceImpl
	 * @see org.corolle.model.chain.impl.ChainPackageImpl#getResource()
	 * @generated
	 */
	int RESOURCE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__TYPE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Providers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__PROVIDERS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Resource</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Resource</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.chain.impl.ChainCellImpl <em>Cell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.chain.impl.ChainCellImpl
	 * @see org.corolle.model.chain.impl.ChainPackageImpl#getChainCell()
	 * @generated
	 */
	int CHAIN_CELL = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_CELL__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_CELL__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_CELL__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_CELL__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_CELL__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_CELL__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_CELL__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_CELL__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_CELL__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_CELL__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_CELL__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_CELL__STATUS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Open Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_CELL__OPEN_QUESTION = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Activity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_CELL__ACTIVITY = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Circuit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_CELL__CIRCUIT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Resource</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_CELL__RESOURCE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Stakeholders</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_CELL__STAKEHOLDERS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_CELL_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_CELL_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.chain.impl.ValueFlowImpl <em>Value Flow</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.chain.impl.ValueFlowImpl
	 * @see org.corolle.model.chain.impl.ChainPackageImpl#getValueFlow()
	 * @generated
	 */
	int VALUE_FLOW = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FLOW__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FLOW__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FLOW__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FLOW__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FLOW__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FLOW__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FLOW__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FLOW__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FLOW__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FLOW__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FLOW__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FLOW__KIND = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FLOW__SOURCE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FLOW__TARGET = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FLOW__UNIT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Value Flow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FLOW_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Value Flow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FLOW_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.chain.impl.ImpactDomainImpl <em>Impact Domain</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.chain.impl.ImpactDomainImpl
	 * @see org.corolle.model.chain.impl.ChainPackageImpl#getImpactDomain()
	 * @generated
	 */
	int IMPACT_DOMAIN = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_DOMAIN__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_DOMAIN__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_DOMAIN__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_DOMAIN__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_DOMAIN__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_DOMAIN__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_DOMAIN__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_DOMAIN__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_DOMAIN__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_DOMAIN__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_DOMAIN__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Impacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_DOMAIN__IMPACTS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Dimensions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_DOMAIN__DIMENSIONS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Impact Domain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_DOMAIN_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Impact Domain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_DOMAIN_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.chain.impl.ImpactImpl <em>Impact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.chain.impl.ImpactImpl
	 * @see org.corolle.model.chain.impl.ChainPackageImpl#getImpact()
	 * @generated
	 */
	int IMPACT = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__POLARITY = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Intended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__INTENDED = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__TERM = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Dimensions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__DIMENSIONS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Beneficiaries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__BENEFICIARIES = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Perspective Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__PERSPECTIVE_OF = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Regenerates</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__REGENERATES = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Impact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Impact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.chain.CellStatus <em>Cell Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.chain.CellStatus
	 * @see org.corolle.model.chain.impl.ChainPackageImpl#getCellStatus()
	 * @generated
	 */
	int CELL_STATUS = 12;

	/**
	 * The meta object id for the '{@link org.corolle.model.chain.CircuitKind <em>Circuit Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.chain.CircuitKind
	 * @see org.corolle.model.chain.impl.ChainPackageImpl#getCircuitKind()
	 * @generated
	 */
	int CIRCUIT_KIND = 13;

	/**
	 * The meta object id for the '{@link org.corolle.model.chain.ResourceType <em>Resource Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.chain.ResourceType
	 * @see org.corolle.model.chain.impl.ChainPackageImpl#getResourceType()
	 * @generated
	 */
	int RESOURCE_TYPE = 14;

	/**
	 * The meta object id for the '{@link org.corolle.model.chain.FlowKind <em>Flow Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.chain.FlowKind
	 * @see org.corolle.model.chain.impl.ChainPackageImpl#getFlowKind()
	 * @generated
	 */
	int FLOW_KIND = 15;

	/**
	 * The meta object id for the '{@link org.corolle.model.chain.Polarity <em>Polarity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.chain.Polarity
	 * @see org.corolle.model.chain.impl.ChainPackageImpl#getPolarity()
	 * @generated
	 */
	int POLARITY = 16;

	/**
	 * The meta object id for the '{@link org.corolle.model.chain.ImpactTerm <em>Impact Term</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.chain.ImpactTerm
	 * @see org.corolle.model.chain.impl.ChainPackageImpl#getImpactTerm()
	 * @generated
	 */
	int IMPACT_TERM = 17;


	/**
	 * Returns the meta object for class '{@link org.corolle.model.chain.ValueChain <em>Value Chain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Value Chain</em>'.
	 * @see org.corolle.model.chain.ValueChain
	 * @generated
	 */
	EClass getValueChain();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.chain.ValueChain#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.corolle.model.chain.ValueChain#getVersion()
	 * @see #getValueChain()
	 * @generated
	 */
	EAttribute getValueChain_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.chain.ValueChain#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.corolle.model.chain.ValueChain#getStatus()
	 * @see #getValueChain()
	 * @generated
	 */
	EAttribute getValueChain_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.chain.ValueChain#isTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template</em>'.
	 * @see org.corolle.model.chain.ValueChain#isTemplate()
	 * @see #getValueChain()
	 * @generated
	 */
	EAttribute getValueChain_Template();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.chain.ValueChain#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Action</em>'.
	 * @see org.corolle.model.chain.ValueChain#getAction()
	 * @see #getValueChain()
	 * @generated
	 */
	EReference getValueChain_Action();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.chain.ValueChain#getMainActivities <em>Main Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Main Activities</em>'.
	 * @see org.corolle.model.chain.ValueChain#getMainActivities()
	 * @see #getValueChain()
	 * @generated
	 */
	EReference getValueChain_MainActivities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.chain.ValueChain#getSupportActivities <em>Support Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Support Activities</em>'.
	 * @see org.corolle.model.chain.ValueChain#getSupportActivities()
	 * @see #getValueChain()
	 * @generated
	 */
	EReference getValueChain_SupportActivities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.chain.ValueChain#getCircuits <em>Circuits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Circuits</em>'.
	 * @see org.corolle.model.chain.ValueChain#getCircuits()
	 * @see #getValueChain()
	 * @generated
	 */
	EReference getValueChain_Circuits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.chain.ValueChain#getResources <em>Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Resources</em>'.
	 * @see org.corolle.model.chain.ValueChain#getResources()
	 * @see #getValueChain()
	 * @generated
	 */
	EReference getValueChain_Resources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.chain.ValueChain#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cells</em>'.
	 * @see org.corolle.model.chain.ValueChain#getCells()
	 * @see #getValueChain()
	 * @generated
	 */
	EReference getValueChain_Cells();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.chain.ValueChain#getFlows <em>Flows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Flows</em>'.
	 * @see org.corolle.model.chain.ValueChain#getFlows()
	 * @see #getValueChain()
	 * @generated
	 */
	EReference getValueChain_Flows();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.chain.ValueChain#getImpactDomains <em>Impact Domains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Impact Domains</em>'.
	 * @see org.corolle.model.chain.ValueChain#getImpactDomains()
	 * @see #getValueChain()
	 * @generated
	 */
	EReference getValueChain_ImpactDomains();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.chain.ValueChain#getStakeholders <em>Stakeholders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Stakeholders</em>'.
	 * @see org.corolle.model.chain.ValueChain#getStakeholders()
	 * @see #getValueChain()
	 * @generated
	 */
	EReference getValueChain_Stakeholders();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.chain.Activity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Activity</em>'.
	 * @see org.corolle.model.chain.Activity
	 * @generated
	 */
	EClass getActivity();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.chain.Activity#getResourceType <em>Resource Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resource Type</em>'.
	 * @see org.corolle.model.chain.Activity#getResourceType()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_ResourceType();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.chain.Activity#getResourceLabel <em>Resource Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resource Label</em>'.
	 * @see org.corolle.model.chain.Activity#getResourceLabel()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_ResourceLabel();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.chain.Activity#getContents <em>Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contents</em>'.
	 * @see org.corolle.model.chain.Activity#getContents()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Contents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.chain.Activity#getWordings <em>Wordings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Wordings</em>'.
	 * @see org.corolle.model.chain.Activity#getWordings()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Wordings();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.chain.Activity#getCarriers <em>Carriers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Carriers</em>'.
	 * @see org.corolle.model.chain.Activity#getCarriers()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Carriers();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.chain.ActivityContent <em>Activity Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Activity Content</em>'.
	 * @see org.corolle.model.chain.ActivityContent
	 * @generated
	 */
	EClass getActivityContent();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.chain.MainActivity <em>Main Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Main Activity</em>'.
	 * @see org.corolle.model.chain.MainActivity
	 * @generated
	 */
	EClass getMainActivity();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.chain.SupportActivity <em>Support Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Support Activity</em>'.
	 * @see org.corolle.model.chain.SupportActivity
	 * @generated
	 */
	EClass getSupportActivity();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.chain.SupportActivity#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.corolle.model.chain.SupportActivity#getCategory()
	 * @see #getSupportActivity()
	 * @generated
	 */
	EAttribute getSupportActivity_Category();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.chain.SupportActivity#getSupports <em>Supports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Supports</em>'.
	 * @see org.corolle.model.chain.SupportActivity#getSupports()
	 * @see #getSupportActivity()
	 * @generated
	 */
	EReference getSupportActivity_Supports();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.chain.Wording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wording</em>'.
	 * @see org.corolle.model.chain.Wording
	 * @generated
	 */
	EClass getWording();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.chain.Wording#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.corolle.model.chain.Wording#getText()
	 * @see #getWording()
	 * @generated
	 */
	EAttribute getWording_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.chain.Wording#getCarrierText <em>Carrier Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carrier Text</em>'.
	 * @see org.corolle.model.chain.Wording#getCarrierText()
	 * @see #getWording()
	 * @generated
	 */
	EAttribute getWording_CarrierText();

	/**
	 * Returns the meta object for the attribute list '{@link org.corolle.model.chain.Wording#getContents <em>Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Contents</em>'.
	 * @see org.corolle.model.chain.Wording#getContents()
	 * @see #getWording()
	 * @generated
	 */
	EAttribute getWording_Contents();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.chain.Wording#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.corolle.model.chain.Wording#getDate()
	 * @see #getWording()
	 * @generated
	 */
	EAttribute getWording_Date();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.chain.Circuit <em>Circuit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Circuit</em>'.
	 * @see org.corolle.model.chain.Circuit
	 * @generated
	 */
	EClass getCircuit();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.chain.Circuit#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.corolle.model.chain.Circuit#getKind()
	 * @see #getCircuit()
	 * @generated
	 */
	EAttribute getCircuit_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.chain.Circuit#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.corolle.model.chain.Circuit#getStatus()
	 * @see #getCircuit()
	 * @generated
	 */
	EAttribute getCircuit_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.chain.Circuit#getEthicalRule <em>Ethical Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ethical Rule</em>'.
	 * @see org.corolle.model.chain.Circuit#getEthicalRule()
	 * @see #getCircuit()
	 * @generated
	 */
	EAttribute getCircuit_EthicalRule();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.chain.Circuit#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.corolle.model.chain.Circuit#getUnit()
	 * @see #getCircuit()
	 * @generated
	 */
	EReference getCircuit_Unit();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.chain.Resource <em>Resource</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Resource</em>'.
	 * @see org.corolle.model.chain.Resource
	 * @generated
	 */
	EClass getResource();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.chain.Resource#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.corolle.model.chain.Resource#getType()
	 * @see #getResource()
	 * @generated
	 */
	EAttribute getResource_Type();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.chain.Resource#getProviders <em>Providers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Providers</em>'.
	 * @see org.corolle.model.chain.Resource#getProviders()
	 * @see #getResource()
	 * @generated
	 */
	EReference getResource_Providers();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.chain.ChainCell <em>Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cell</em>'.
	 * @see org.corolle.model.chain.ChainCell
	 * @generated
	 */
	EClass getChainCell();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.chain.ChainCell#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.corolle.model.chain.ChainCell#getStatus()
	 * @see #getChainCell()
	 * @generated
	 */
	EAttribute getChainCell_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.chain.ChainCell#getOpenQuestion <em>Open Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Open Question</em>'.
	 * @see org.corolle.model.chain.ChainCell#getOpenQuestion()
	 * @see #getChainCell()
	 * @generated
	 */
	EAttribute getChainCell_OpenQuestion();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.chain.ChainCell#getActivity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Activity</em>'.
	 * @see org.corolle.model.chain.ChainCell#getActivity()
	 * @see #getChainCell()
	 * @generated
	 */
	EReference getChainCell_Activity();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.chain.ChainCell#getCircuit <em>Circuit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Circuit</em>'.
	 * @see org.corolle.model.chain.ChainCell#getCircuit()
	 * @see #getChainCell()
	 * @generated
	 */
	EReference getChainCell_Circuit();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.chain.ChainCell#getResource <em>Resource</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Resource</em>'.
	 * @see org.corolle.model.chain.ChainCell#getResource()
	 * @see #getChainCell()
	 * @generated
	 */
	EReference getChainCell_Resource();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.chain.ChainCell#getStakeholders <em>Stakeholders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Stakeholders</em>'.
	 * @see org.corolle.model.chain.ChainCell#getStakeholders()
	 * @see #getChainCell()
	 * @generated
	 */
	EReference getChainCell_Stakeholders();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.chain.ValueFlow <em>Value Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Value Flow</em>'.
	 * @see org.corolle.model.chain.ValueFlow
	 * @generated
	 */
	EClass getValueFlow();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.chain.ValueFlow#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.corolle.model.chain.ValueFlow#getKind()
	 * @see #getValueFlow()
	 * @generated
	 */
	EAttribute getValueFlow_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.chain.ValueFlow#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.corolle.model.chain.ValueFlow#getSource()
	 * @see #getValueFlow()
	 * @generated
	 */
	EReference getValueFlow_Source();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.chain.ValueFlow#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.corolle.model.chain.ValueFlow#getTarget()
	 * @see #getValueFlow()
	 * @generated
	 */
	EReference getValueFlow_Target();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.chain.ValueFlow#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.corolle.model.chain.ValueFlow#getUnit()
	 * @see #getValueFlow()
	 * @generated
	 */
	EReference getValueFlow_Unit();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.chain.ImpactDomain <em>Impact Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Impact Domain</em>'.
	 * @see org.corolle.model.chain.ImpactDomain
	 * @generated
	 */
	EClass getImpactDomain();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.chain.ImpactDomain#getImpacts <em>Impacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Impacts</em>'.
	 * @see org.corolle.model.chain.ImpactDomain#getImpacts()
	 * @see #getImpactDomain()
	 * @generated
	 */
	EReference getImpactDomain_Impacts();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.chain.ImpactDomain#getDimensions <em>Dimensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Dimensions</em>'.
	 * @see org.corolle.model.chain.ImpactDomain#getDimensions()
	 * @see #getImpactDomain()
	 * @generated
	 */
	EReference getImpactDomain_Dimensions();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.chain.Impact <em>Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Impact</em>'.
	 * @see org.corolle.model.chain.Impact
	 * @generated
	 */
	EClass getImpact();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.chain.Impact#getPolarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Polarity</em>'.
	 * @see org.corolle.model.chain.Impact#getPolarity()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Polarity();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.chain.Impact#getIntended <em>Intended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intended</em>'.
	 * @see org.corolle.model.chain.Impact#getIntended()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Intended();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.chain.Impact#getTerm <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Term</em>'.
	 * @see org.corolle.model.chain.Impact#getTerm()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Term();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.chain.Impact#getDimensions <em>Dimensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Dimensions</em>'.
	 * @see org.corolle.model.chain.Impact#getDimensions()
	 * @see #getImpact()
	 * @generated
	 */
	EReference getImpact_Dimensions();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.chain.Impact#getBeneficiaries <em>Beneficiaries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Beneficiaries</em>'.
	 * @see org.corolle.model.chain.Impact#getBeneficiaries()
	 * @see #getImpact()
	 * @generated
	 */
	EReference getImpact_Beneficiaries();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.chain.Impact#getPerspectiveOf <em>Perspective Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Perspective Of</em>'.
	 * @see org.corolle.model.chain.Impact#getPerspectiveOf()
	 * @see #getImpact()
	 * @generated
	 */
	EReference getImpact_PerspectiveOf();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.chain.Impact#getRegenerates <em>Regenerates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Regenerates</em>'.
	 * @see org.corolle.model.chain.Impact#getRegenerates()
	 * @see #getImpact()
	 * @generated
	 */
	EReference getImpact_Regenerates();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.chain.CellStatus <em>Cell Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cell Status</em>'.
	 * @see org.corolle.model.chain.CellStatus
	 * @generated
	 */
	EEnum getCellStatus();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.chain.CircuitKind <em>Circuit Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Circuit Kind</em>'.
	 * @see org.corolle.model.chain.CircuitKind
	 * @generated
	 */
	EEnum getCircuitKind();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.chain.ResourceType <em>Resource Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Resource Type</em>'.
	 * @see org.corolle.model.chain.ResourceType
	 * @generated
	 */
	EEnum getResourceType();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.chain.FlowKind <em>Flow Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Flow Kind</em>'.
	 * @see org.corolle.model.chain.FlowKind
	 * @generated
	 */
	EEnum getFlowKind();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.chain.Polarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Polarity</em>'.
	 * @see org.corolle.model.chain.Polarity
	 * @generated
	 */
	EEnum getPolarity();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.chain.ImpactTerm <em>Impact Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Impact Term</em>'.
	 * @see org.corolle.model.chain.ImpactTerm
	 * @generated
	 */
	EEnum getImpactTerm();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ChainFactory getChainFactory();

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
		 * The meta object literal for the '{@link org.corolle.model.chain.impl.ValueChainImpl <em>Value Chain</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.chain.impl.ValueChainImpl
		 * @see org.corolle.model.chain.impl.ChainPackageImpl#getValueChain()
		 * @generated
		 */
		EClass VALUE_CHAIN = eINSTANCE.getValueChain();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_CHAIN__VERSION = eINSTANCE.getValueChain_Version();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_CHAIN__STATUS = eINSTANCE.getValueChain_Status();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_CHAIN__TEMPLATE = eINSTANCE.getValueChain_Template();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_CHAIN__ACTION = eINSTANCE.getValueChain_Action();

		/**
		 * The meta object literal for the '<em><b>Main Activities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_CHAIN__MAIN_ACTIVITIES = eINSTANCE.getValueChain_MainActivities();

		/**
		 * The meta object literal for the '<em><b>Support Activities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_CHAIN__SUPPORT_ACTIVITIES = eINSTANCE.getValueChain_SupportActivities();

		/**
		 * The meta object literal for the '<em><b>Circuits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_CHAIN__CIRCUITS = eINSTANCE.getValueChain_Circuits();

		/**
		 * The meta object literal for the '<em><b>Resources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_CHAIN__RESOURCES = eINSTANCE.getValueChain_Resources();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_CHAIN__CELLS = eINSTANCE.getValueChain_Cells();

		/**
		 * The meta object literal for the '<em><b>Flows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_CHAIN__FLOWS = eINSTANCE.getValueChain_Flows();

		/**
		 * The meta object literal for the '<em><b>Impact Domains</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_CHAIN__IMPACT_DOMAINS = eINSTANCE.getValueChain_ImpactDomains();

		/**
		 * The meta object literal for the '<em><b>Stakeholders</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_CHAIN__STAKEHOLDERS = eINSTANCE.getValueChain_Stakeholders();

		/**
		 * The meta object literal for the '{@link org.corolle.model.chain.impl.ActivityImpl <em>Activity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.chain.impl.ActivityImpl
		 * @see org.corolle.model.chain.impl.ChainPackageImpl#getActivity()
		 * @generated
		 */
		EClass ACTIVITY = eINSTANCE.getActivity();

		/**
		 * The meta object literal for the '<em><b>Resource Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__RESOURCE_TYPE = eINSTANCE.getActivity_ResourceType();

		/**
		 * The meta object literal for the '<em><b>Resource Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__RESOURCE_LABEL = eINSTANCE.getActivity_ResourceLabel();

		/**
		 * The meta object literal for the '<em><b>Contents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__CONTENTS = eINSTANCE.getActivity_Contents();

		/**
		 * The meta object literal for the '<em><b>Wordings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__WORDINGS = eINSTANCE.getActivity_Wordings();

		/**
		 * The meta object literal for the '<em><b>Carriers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__CARRIERS = eINSTANCE.getActivity_Carriers();

		/**
		 * The meta object literal for the '{@link org.corolle.model.chain.impl.ActivityContentImpl <em>Activity Content</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.chain.impl.ActivityContentImpl
		 * @see org.corolle.model.chain.impl.ChainPackageImpl#getActivityContent()
		 * @generated
		 */
		EClass ACTIVITY_CONTENT = eINSTANCE.getActivityContent();

		/**
		 * The meta object literal for the '{@link org.corolle.model.chain.impl.MainActivityImpl <em>Main Activity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.chain.impl.MainActivityImpl
		 * @see org.corolle.model.chain.impl.ChainPackageImpl#getMainActivity()
		 * @generated
		 */
		EClass MAIN_ACTIVITY = eINSTANCE.getMainActivity();

		/**
		 * The meta object literal for the '{@link org.corolle.model.chain.impl.SupportActivityImpl <em>Support Activity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.chain.impl.SupportActivityImpl
		 * @see org.corolle.model.chain.impl.ChainPackageImpl#getSupportActivity()
		 * @generated
		 */
		EClass SUPPORT_ACTIVITY = eINSTANCE.getSupportActivity();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ACTIVITY__CATEGORY = eINSTANCE.getSupportActivity_Category();

		/**
		 * The meta object literal for the '<em><b>Supports</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_ACTIVITY__SUPPORTS = eINSTANCE.getSupportActivity_Supports();

		/**
		 * The meta object literal for the '{@link org.corolle.model.chain.impl.WordingImpl <em>Wording</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.chain.impl.WordingImpl
		 * @see org.corolle.model.chain.impl.ChainPackageImpl#getWording()
		 * @generated
		 */
		EClass WORDING = eINSTANCE.getWording();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDING__TEXT = eINSTANCE.getWording_Text();

		/**
		 * The meta object literal for the '<em><b>Carrier Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDING__CARRIER_TEXT = eINSTANCE.getWording_CarrierText();

		/**
		 * The meta object literal for the '<em><b>Contents</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDING__CONTENTS = eINSTANCE.getWording_Contents();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDING__DATE = eINSTANCE.getWording_Date();

		/**
		 * The meta object literal for the '{@link org.corolle.model.chain.impl.CircuitImpl <em>Circuit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.chain.impl.CircuitImpl
		 * @see org.corolle.model.chain.impl.ChainPackageImpl#getCircuit()
		 * @generated
		 */
		EClass CIRCUIT = eINSTANCE.getCircuit();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CIRCUIT__KIND = eINSTANCE.getCircuit_Kind();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CIRCUIT__STATUS = eINSTANCE.getCircuit_Status();

		/**
		 * The meta object literal for the '<em><b>Ethical Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CIRCUIT__ETHICAL_RULE = eINSTANCE.getCircuit_EthicalRule();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CIRCUIT__UNIT = eINSTANCE.getCircuit_Unit();

		/**
		 * The meta object literal for the '{@link org.corolle.model.chain.impl.ResourceImpl <em>Resource</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.chain.impl.ResourceImpl
		 * @see org.corolle.model.chain.impl.ChainPackageImpl#getResource()
		 * @generated
		 */
		EClass RESOURCE = eINSTANCE.getResource();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE__TYPE = eINSTANCE.getResource_Type();

		/**
		 * The meta object literal for the '<em><b>Providers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESOURCE__PROVIDERS = eINSTANCE.getResource_Providers();

		/**
		 * The meta object literal for the '{@link org.corolle.model.chain.impl.ChainCellImpl <em>Cell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.chain.impl.ChainCellImpl
		 * @see org.corolle.model.chain.impl.ChainPackageImpl#getChainCell()
		 * @generated
		 */
		EClass CHAIN_CELL = eINSTANCE.getChainCell();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAIN_CELL__STATUS = eINSTANCE.getChainCell_Status();

		/**
		 * The meta object literal for the '<em><b>Open Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAIN_CELL__OPEN_QUESTION = eINSTANCE.getChainCell_OpenQuestion();

		/**
		 * The meta object literal for the '<em><b>Activity</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAIN_CELL__ACTIVITY = eINSTANCE.getChainCell_Activity();

		/**
		 * The meta object literal for the '<em><b>Circuit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAIN_CELL__CIRCUIT = eINSTANCE.getChainCell_Circuit();

		/**
		 * The meta object literal for the '<em><b>Resource</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAIN_CELL__RESOURCE = eINSTANCE.getChainCell_Resource();

		/**
		 * The meta object literal for the '<em><b>Stakeholders</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAIN_CELL__STAKEHOLDERS = eINSTANCE.getChainCell_Stakeholders();

		/**
		 * The meta object literal for the '{@link org.corolle.model.chain.impl.ValueFlowImpl <em>Value Flow</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.chain.impl.ValueFlowImpl
		 * @see org.corolle.model.chain.impl.ChainPackageImpl#getValueFlow()
		 * @generated
		 */
		EClass VALUE_FLOW = eINSTANCE.getValueFlow();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_FLOW__KIND = eINSTANCE.getValueFlow_Kind();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_FLOW__SOURCE = eINSTANCE.getValueFlow_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_FLOW__TARGET = eINSTANCE.getValueFlow_Target();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_FLOW__UNIT = eINSTANCE.getValueFlow_Unit();

		/**
		 * The meta object literal for the '{@link org.corolle.model.chain.impl.ImpactDomainImpl <em>Impact Domain</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.chain.impl.ImpactDomainImpl
		 * @see org.corolle.model.chain.impl.ChainPackageImpl#getImpactDomain()
		 * @generated
		 */
		EClass IMPACT_DOMAIN = eINSTANCE.getImpactDomain();

		/**
		 * The meta object literal for the '<em><b>Impacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPACT_DOMAIN__IMPACTS = eINSTANCE.getImpactDomain_Impacts();

		/**
		 * The meta object literal for the '<em><b>Dimensions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPACT_DOMAIN__DIMENSIONS = eINSTANCE.getImpactDomain_Dimensions();

		/**
		 * The meta object literal for the '{@link org.corolle.model.chain.impl.ImpactImpl <em>Impact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.chain.impl.ImpactImpl
		 * @see org.corolle.model.chain.impl.ChainPackageImpl#getImpact()
		 * @generated
		 */
		EClass IMPACT = eINSTANCE.getImpact();

		/**
		 * The meta object literal for the '<em><b>Polarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__POLARITY = eINSTANCE.getImpact_Polarity();

		/**
		 * The meta object literal for the '<em><b>Intended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__INTENDED = eINSTANCE.getImpact_Intended();

		/**
		 * The meta object literal for the '<em><b>Term</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__TERM = eINSTANCE.getImpact_Term();

		/**
		 * The meta object literal for the '<em><b>Dimensions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPACT__DIMENSIONS = eINSTANCE.getImpact_Dimensions();

		/**
		 * The meta object literal for the '<em><b>Beneficiaries</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPACT__BENEFICIARIES = eINSTANCE.getImpact_Beneficiaries();

		/**
		 * The meta object literal for the '<em><b>Perspective Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPACT__PERSPECTIVE_OF = eINSTANCE.getImpact_PerspectiveOf();

		/**
		 * The meta object literal for the '<em><b>Regenerates</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPACT__REGENERATES = eINSTANCE.getImpact_Regenerates();

		/**
		 * The meta object literal for the '{@link org.corolle.model.chain.CellStatus <em>Cell Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.chain.CellStatus
		 * @see org.corolle.model.chain.impl.ChainPackageImpl#getCellStatus()
		 * @generated
		 */
		EEnum CELL_STATUS = eINSTANCE.getCellStatus();

		/**
		 * The meta object literal for the '{@link org.corolle.model.chain.CircuitKind <em>Circuit Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.chain.CircuitKind
		 * @see org.corolle.model.chain.impl.ChainPackageImpl#getCircuitKind()
		 * @generated
		 */
		EEnum CIRCUIT_KIND = eINSTANCE.getCircuitKind();

		/**
		 * The meta object literal for the '{@link org.corolle.model.chain.ResourceType <em>Resource Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.chain.ResourceType
		 * @see org.corolle.model.chain.impl.ChainPackageImpl#getResourceType()
		 * @generated
		 */
		EEnum RESOURCE_TYPE = eINSTANCE.getResourceType();

		/**
		 * The meta object literal for the '{@link org.corolle.model.chain.FlowKind <em>Flow Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.chain.FlowKind
		 * @see org.corolle.model.chain.impl.ChainPackageImpl#getFlowKind()
		 * @generated
		 */
		EEnum FLOW_KIND = eINSTANCE.getFlowKind();

		/**
		 * The meta object literal for the '{@link org.corolle.model.chain.Polarity <em>Polarity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.chain.Polarity
		 * @see org.corolle.model.chain.impl.ChainPackageImpl#getPolarity()
		 * @generated
		 */
		EEnum POLARITY = eINSTANCE.getPolarity();

		/**
		 * The meta object literal for the '{@link org.corolle.model.chain.ImpactTerm <em>Impact Term</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.chain.ImpactTerm
		 * @see org.corolle.model.chain.impl.ChainPackageImpl#getImpactTerm()
		 * @generated
		 */
		EEnum IMPACT_TERM = eINSTANCE.getImpactTerm();

	}

} //ChainPackage
