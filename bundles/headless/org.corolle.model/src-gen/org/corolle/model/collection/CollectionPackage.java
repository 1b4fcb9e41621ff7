/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.collection;

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
 * @see org.corolle.model.collection.CollectionFactory
 * @model kind="package"
 *        annotation="urn:corolle:label fr='Recueil et mesure' en='Collection and measurement'"
 * @generated
 */
public interface CollectionPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "collection";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:corolle:collection";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "collection";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CollectionPackage eINSTANCE = org.corolle.model.collection.impl.CollectionPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.corolle.model.collection.impl.CollectionInstrumentImpl <em>Instrument</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.collection.impl.CollectionInstrumentImpl
	 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getCollectionInstrument()
	 * @generated
	 */
	int COLLECTION_INSTRUMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT__KIND = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT__PERIOD_START = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT__PERIOD_END = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Planned Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT__PLANNED_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Achieved Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT__ACHIEVED_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Guide Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT__GUIDE_ITEMS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Respondents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT__RESPONDENTS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Instrument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Instrument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_INSTRUMENT_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.collection.impl.GuideItemImpl <em>Guide Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.collection.impl.GuideItemImpl
	 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getGuideItem()
	 * @generated
	 */
	int GUIDE_ITEM = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Topic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM__TOPIC = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Guide Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Guide Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.collection.impl.CollectionPlanItemImpl <em>Plan Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.collection.impl.CollectionPlanItemImpl
	 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getCollectionPlanItem()
	 * @generated
	 */
	int COLLECTION_PLAN_ITEM = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM__FREQUENCY = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Moment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM__MOMENT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Responsible Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM__RESPONSIBLE_ROLE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Means Of Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM__MEANS_OF_VERIFICATION = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM__INDICATORS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM__INSTRUMENT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Respondents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM__RESPONDENTS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Plan Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Plan Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_PLAN_ITEM_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.collection.impl.MeasurementImpl <em>Measurement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.collection.impl.MeasurementImpl
	 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getMeasurement()
	 * @generated
	 */
	int MEASUREMENT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__ID = ProjectPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__TRANSFER_SCOPE = ProjectPackage.ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__ILLUSTRATIVE = ProjectPackage.ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__PROVENANCE = ProjectPackage.ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__SOURCE_REFS = ProjectPackage.ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__READINGS = ProjectPackage.ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__KIND = ProjectPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__VALUE = ProjectPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__TEXT = ProjectPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Qualifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__QUALIFIER = ProjectPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Numerator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__NUMERATOR = ProjectPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Denominator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__DENOMINATOR = ProjectPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__YEAR = ProjectPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__PERIOD_START = ProjectPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__PERIOD_END = ProjectPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__COMMENT = ProjectPackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__STATUS = ProjectPackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Indicator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__INDICATOR = ProjectPackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Territory</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__TERRITORY = ProjectPackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__DOCUMENT = ProjectPackage.ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Stakeholder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__STAKEHOLDER = ProjectPackage.ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_FEATURE_COUNT = ProjectPackage.ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_OPERATION_COUNT = ProjectPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.collection.impl.KeyFigureImpl <em>Key Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.collection.impl.KeyFigureImpl
	 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getKeyFigure()
	 * @generated
	 */
	int KEY_FIGURE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__KIND = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__VALUE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Qualifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__QUALIFIER = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__TEXT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__RATE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__BASE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__PERIOD_START = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__PERIOD_END = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__UNIT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Indicator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__INDICATOR = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Disagrees With</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE__DISAGREES_WITH = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Key Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Key Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FIGURE_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.collection.impl.UnitImpl <em>Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.collection.impl.UnitImpl
	 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getUnit()
	 * @generated
	 */
	int UNIT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__SYMBOL = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__KIND = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Factor To Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__FACTOR_TO_BASE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Minutes Per Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__MINUTES_PER_UNIT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Min Balance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__MIN_BALANCE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Max Balance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__MAX_BALANCE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Opening Individual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__OPENING_INDIVIDUAL = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Opening Collective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__OPENING_COLLECTIVE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Reset Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__RESET_PERIOD = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Accepts Goods</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__ACCEPTS_GOODS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.collection.impl.ScaleImpl <em>Scale</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.collection.impl.ScaleImpl
	 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getScale()
	 * @generated
	 */
	int SCALE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__LEVELS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.collection.impl.ScaleLevelImpl <em>Scale Level</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.collection.impl.ScaleLevelImpl
	 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getScaleLevel()
	 * @generated
	 */
	int SCALE_LEVEL = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__VALUE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Scale Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Scale Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.collection.InstrumentKind <em>Instrument Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.collection.InstrumentKind
	 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getInstrumentKind()
	 * @generated
	 */
	int INSTRUMENT_KIND = 8;

	/**
	 * The meta object id for the '{@link org.corolle.model.collection.Frequency <em>Frequency</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.collection.Frequency
	 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getFrequency()
	 * @generated
	 */
	int FREQUENCY = 9;

	/**
	 * The meta object id for the '{@link org.corolle.model.collection.MeasurementKind <em>Measurement Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.collection.MeasurementKind
	 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getMeasurementKind()
	 * @generated
	 */
	int MEASUREMENT_KIND = 10;

	/**
	 * The meta object id for the '{@link org.corolle.model.collection.MeasurementStatus <em>Measurement Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.collection.MeasurementStatus
	 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getMeasurementStatus()
	 * @generated
	 */
	int MEASUREMENT_STATUS = 11;

	/**
	 * The meta object id for the '{@link org.corolle.model.collection.Qualifier <em>Qualifier</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.collection.Qualifier
	 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getQualifier()
	 * @generated
	 */
	int QUALIFIER = 12;

	/**
	 * The meta object id for the '{@link org.corolle.model.collection.KeyFigureKind <em>Key Figure Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.collection.KeyFigureKind
	 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getKeyFigureKind()
	 * @generated
	 */
	int KEY_FIGURE_KIND = 13;

	/**
	 * The meta object id for the '{@link org.corolle.model.collection.FigureRate <em>Figure Rate</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.collection.FigureRate
	 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getFigureRate()
	 * @generated
	 */
	int FIGURE_RATE = 14;

	/**
	 * The meta object id for the '{@link org.corolle.model.collection.UnitKind <em>Unit Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.collection.UnitKind
	 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getUnitKind()
	 * @generated
	 */
	int UNIT_KIND = 15;

	/**
	 * The meta object id for the '{@link org.corolle.model.collection.ResetPeriod <em>Reset Period</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.collection.ResetPeriod
	 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getResetPeriod()
	 * @generated
	 */
	int RESET_PERIOD = 16;


	/**
	 * Returns the meta object for class '{@link org.corolle.model.collection.CollectionInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Instrument</em>'.
	 * @see org.corolle.model.collection.CollectionInstrument
	 * @generated
	 */
	EClass getCollectionInstrument();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.CollectionInstrument#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.corolle.model.collection.CollectionInstrument#getKind()
	 * @see #getCollectionInstrument()
	 * @generated
	 */
	EAttribute getCollectionInstrument_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.CollectionInstrument#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.corolle.model.collection.CollectionInstrument#getPeriodStart()
	 * @see #getCollectionInstrument()
	 * @generated
	 */
	EAttribute getCollectionInstrument_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.CollectionInstrument#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.corolle.model.collection.CollectionInstrument#getPeriodEnd()
	 * @see #getCollectionInstrument()
	 * @generated
	 */
	EAttribute getCollectionInstrument_PeriodEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.CollectionInstrument#getPlannedCount <em>Planned Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned Count</em>'.
	 * @see org.corolle.model.collection.CollectionInstrument#getPlannedCount()
	 * @see #getCollectionInstrument()
	 * @generated
	 */
	EAttribute getCollectionInstrument_PlannedCount();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.CollectionInstrument#getAchievedCount <em>Achieved Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Achieved Count</em>'.
	 * @see org.corolle.model.collection.CollectionInstrument#getAchievedCount()
	 * @see #getCollectionInstrument()
	 * @generated
	 */
	EAttribute getCollectionInstrument_AchievedCount();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.collection.CollectionInstrument#getGuideItems <em>Guide Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Guide Items</em>'.
	 * @see org.corolle.model.collection.CollectionInstrument#getGuideItems()
	 * @see #getCollectionInstrument()
	 * @generated
	 */
	EReference getCollectionInstrument_GuideItems();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.collection.CollectionInstrument#getRespondents <em>Respondents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Respondents</em>'.
	 * @see org.corolle.model.collection.CollectionInstrument#getRespondents()
	 * @see #getCollectionInstrument()
	 * @generated
	 */
	EReference getCollectionInstrument_Respondents();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.collection.GuideItem <em>Guide Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guide Item</em>'.
	 * @see org.corolle.model.collection.GuideItem
	 * @generated
	 */
	EClass getGuideItem();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.GuideItem#getTopic <em>Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Topic</em>'.
	 * @see org.corolle.model.collection.GuideItem#getTopic()
	 * @see #getGuideItem()
	 * @generated
	 */
	EAttribute getGuideItem_Topic();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.collection.CollectionPlanItem <em>Plan Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Item</em>'.
	 * @see org.corolle.model.collection.CollectionPlanItem
	 * @generated
	 */
	EClass getCollectionPlanItem();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.CollectionPlanItem#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see org.corolle.model.collection.CollectionPlanItem#getFrequency()
	 * @see #getCollectionPlanItem()
	 * @generated
	 */
	EAttribute getCollectionPlanItem_Frequency();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.CollectionPlanItem#getMoment <em>Moment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Moment</em>'.
	 * @see org.corolle.model.collection.CollectionPlanItem#getMoment()
	 * @see #getCollectionPlanItem()
	 * @generated
	 */
	EAttribute getCollectionPlanItem_Moment();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.CollectionPlanItem#getResponsibleRole <em>Responsible Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Responsible Role</em>'.
	 * @see org.corolle.model.collection.CollectionPlanItem#getResponsibleRole()
	 * @see #getCollectionPlanItem()
	 * @generated
	 */
	EAttribute getCollectionPlanItem_ResponsibleRole();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.CollectionPlanItem#getMeansOfVerification <em>Means Of Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Means Of Verification</em>'.
	 * @see org.corolle.model.collection.CollectionPlanItem#getMeansOfVerification()
	 * @see #getCollectionPlanItem()
	 * @generated
	 */
	EAttribute getCollectionPlanItem_MeansOfVerification();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.collection.CollectionPlanItem#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Indicators</em>'.
	 * @see org.corolle.model.collection.CollectionPlanItem#getIndicators()
	 * @see #getCollectionPlanItem()
	 * @generated
	 */
	EReference getCollectionPlanItem_Indicators();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.collection.CollectionPlanItem#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Instrument</em>'.
	 * @see org.corolle.model.collection.CollectionPlanItem#getInstrument()
	 * @see #getCollectionPlanItem()
	 * @generated
	 */
	EReference getCollectionPlanItem_Instrument();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.collection.CollectionPlanItem#getRespondents <em>Respondents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Respondents</em>'.
	 * @see org.corolle.model.collection.CollectionPlanItem#getRespondents()
	 * @see #getCollectionPlanItem()
	 * @generated
	 */
	EReference getCollectionPlanItem_Respondents();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.collection.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measurement</em>'.
	 * @see org.corolle.model.collection.Measurement
	 * @generated
	 */
	EClass getMeasurement();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Measurement#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.corolle.model.collection.Measurement#getKind()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Measurement#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.corolle.model.collection.Measurement#getValue()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Measurement#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.corolle.model.collection.Measurement#getText()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Measurement#getQualifier <em>Qualifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Qualifier</em>'.
	 * @see org.corolle.model.collection.Measurement#getQualifier()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Qualifier();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Measurement#getNumerator <em>Numerator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Numerator</em>'.
	 * @see org.corolle.model.collection.Measurement#getNumerator()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Numerator();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Measurement#getDenominator <em>Denominator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Denominator</em>'.
	 * @see org.corolle.model.collection.Measurement#getDenominator()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Denominator();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Measurement#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.corolle.model.collection.Measurement#getYear()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Measurement#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.corolle.model.collection.Measurement#getPeriodStart()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Measurement#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.corolle.model.collection.Measurement#getPeriodEnd()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_PeriodEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Measurement#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.corolle.model.collection.Measurement#getComment()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Measurement#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.corolle.model.collection.Measurement#getStatus()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Status();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.collection.Measurement#getIndicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Indicator</em>'.
	 * @see org.corolle.model.collection.Measurement#getIndicator()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Indicator();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.collection.Measurement#getTerritory <em>Territory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Territory</em>'.
	 * @see org.corolle.model.collection.Measurement#getTerritory()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Territory();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.collection.Measurement#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Document</em>'.
	 * @see org.corolle.model.collection.Measurement#getDocument()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Document();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.collection.Measurement#getStakeholder <em>Stakeholder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Stakeholder</em>'.
	 * @see org.corolle.model.collection.Measurement#getStakeholder()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Stakeholder();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.collection.KeyFigure <em>Key Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Key Figure</em>'.
	 * @see org.corolle.model.collection.KeyFigure
	 * @generated
	 */
	EClass getKeyFigure();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.KeyFigure#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.corolle.model.collection.KeyFigure#getKind()
	 * @see #getKeyFigure()
	 * @generated
	 */
	EAttribute getKeyFigure_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.KeyFigure#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.corolle.model.collection.KeyFigure#getValue()
	 * @see #getKeyFigure()
	 * @generated
	 */
	EAttribute getKeyFigure_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.KeyFigure#getQualifier <em>Qualifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Qualifier</em>'.
	 * @see org.corolle.model.collection.KeyFigure#getQualifier()
	 * @see #getKeyFigure()
	 * @generated
	 */
	EAttribute getKeyFigure_Qualifier();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.KeyFigure#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.corolle.model.collection.KeyFigure#getText()
	 * @see #getKeyFigure()
	 * @generated
	 */
	EAttribute getKeyFigure_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.KeyFigure#getRate <em>Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rate</em>'.
	 * @see org.corolle.model.collection.KeyFigure#getRate()
	 * @see #getKeyFigure()
	 * @generated
	 */
	EAttribute getKeyFigure_Rate();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.KeyFigure#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base</em>'.
	 * @see org.corolle.model.collection.KeyFigure#getBase()
	 * @see #getKeyFigure()
	 * @generated
	 */
	EAttribute getKeyFigure_Base();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.KeyFigure#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.corolle.model.collection.KeyFigure#getPeriodStart()
	 * @see #getKeyFigure()
	 * @generated
	 */
	EAttribute getKeyFigure_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.KeyFigure#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.corolle.model.collection.KeyFigure#getPeriodEnd()
	 * @see #getKeyFigure()
	 * @generated
	 */
	EAttribute getKeyFigure_PeriodEnd();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.collection.KeyFigure#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.corolle.model.collection.KeyFigure#getUnit()
	 * @see #getKeyFigure()
	 * @generated
	 */
	EReference getKeyFigure_Unit();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.collection.KeyFigure#getIndicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Indicator</em>'.
	 * @see org.corolle.model.collection.KeyFigure#getIndicator()
	 * @see #getKeyFigure()
	 * @generated
	 */
	EReference getKeyFigure_Indicator();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.collection.KeyFigure#getDisagreesWith <em>Disagrees With</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Disagrees With</em>'.
	 * @see org.corolle.model.collection.KeyFigure#getDisagreesWith()
	 * @see #getKeyFigure()
	 * @generated
	 */
	EReference getKeyFigure_DisagreesWith();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.collection.Unit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unit</em>'.
	 * @see org.corolle.model.collection.Unit
	 * @generated
	 */
	EClass getUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Unit#getSymbol <em>Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symbol</em>'.
	 * @see org.corolle.model.collection.Unit#getSymbol()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Symbol();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Unit#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.corolle.model.collection.Unit#getKind()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Unit#getFactorToBase <em>Factor To Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Factor To Base</em>'.
	 * @see org.corolle.model.collection.Unit#getFactorToBase()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_FactorToBase();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Unit#getMinutesPerUnit <em>Minutes Per Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes Per Unit</em>'.
	 * @see org.corolle.model.collection.Unit#getMinutesPerUnit()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_MinutesPerUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Unit#getMinBalance <em>Min Balance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Balance</em>'.
	 * @see org.corolle.model.collection.Unit#getMinBalance()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_MinBalance();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Unit#getMaxBalance <em>Max Balance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Balance</em>'.
	 * @see org.corolle.model.collection.Unit#getMaxBalance()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_MaxBalance();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Unit#getOpeningIndividual <em>Opening Individual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opening Individual</em>'.
	 * @see org.corolle.model.collection.Unit#getOpeningIndividual()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_OpeningIndividual();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Unit#getOpeningCollective <em>Opening Collective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opening Collective</em>'.
	 * @see org.corolle.model.collection.Unit#getOpeningCollective()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_OpeningCollective();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Unit#getResetPeriod <em>Reset Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reset Period</em>'.
	 * @see org.corolle.model.collection.Unit#getResetPeriod()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_ResetPeriod();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.Unit#getAcceptsGoods <em>Accepts Goods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accepts Goods</em>'.
	 * @see org.corolle.model.collection.Unit#getAcceptsGoods()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_AcceptsGoods();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.collection.Scale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scale</em>'.
	 * @see org.corolle.model.collection.Scale
	 * @generated
	 */
	EClass getScale();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.collection.Scale#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Levels</em>'.
	 * @see org.corolle.model.collection.Scale#getLevels()
	 * @see #getScale()
	 * @generated
	 */
	EReference getScale_Levels();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.collection.ScaleLevel <em>Scale Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scale Level</em>'.
	 * @see org.corolle.model.collection.ScaleLevel
	 * @generated
	 */
	EClass getScaleLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.collection.ScaleLevel#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.corolle.model.collection.ScaleLevel#getValue()
	 * @see #getScaleLevel()
	 * @generated
	 */
	EAttribute getScaleLevel_Value();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.collection.InstrumentKind <em>Instrument Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Instrument Kind</em>'.
	 * @see org.corolle.model.collection.InstrumentKind
	 * @generated
	 */
	EEnum getInstrumentKind();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.collection.Frequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Frequency</em>'.
	 * @see org.corolle.model.collection.Frequency
	 * @generated
	 */
	EEnum getFrequency();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.collection.MeasurementKind <em>Measurement Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Measurement Kind</em>'.
	 * @see org.corolle.model.collection.MeasurementKind
	 * @generated
	 */
	EEnum getMeasurementKind();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.collection.MeasurementStatus <em>Measurement Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Measurement Status</em>'.
	 * @see org.corolle.model.collection.MeasurementStatus
	 * @generated
	 */
	EEnum getMeasurementStatus();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.collection.Qualifier <em>Qualifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Qualifier</em>'.
	 * @see org.corolle.model.collection.Qualifier
	 * @generated
	 */
	EEnum getQualifier();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.collection.KeyFigureKind <em>Key Figure Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Key Figure Kind</em>'.
	 * @see org.corolle.model.collection.KeyFigureKind
	 * @generated
	 */
	EEnum getKeyFigureKind();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.collection.FigureRate <em>Figure Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Figure Rate</em>'.
	 * @see org.corolle.model.collection.FigureRate
	 * @generated
	 */
	EEnum getFigureRate();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.collection.UnitKind <em>Unit Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Unit Kind</em>'.
	 * @see org.corolle.model.collection.UnitKind
	 * @generated
	 */
	EEnum getUnitKind();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.collection.ResetPeriod <em>Reset Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Reset Period</em>'.
	 * @see org.corolle.model.collection.ResetPeriod
	 * @generated
	 */
	EEnum getResetPeriod();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CollectionFactory getCollectionFactory();

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
		 * The meta object literal for the '{@link org.corolle.model.collection.impl.CollectionInstrumentImpl <em>Instrument</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.collection.impl.CollectionInstrumentImpl
		 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getCollectionInstrument()
		 * @generated
		 */
		EClass COLLECTION_INSTRUMENT = eINSTANCE.getCollectionInstrument();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_INSTRUMENT__KIND = eINSTANCE.getCollectionInstrument_Kind();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_INSTRUMENT__PERIOD_START = eINSTANCE.getCollectionInstrument_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_INSTRUMENT__PERIOD_END = eINSTANCE.getCollectionInstrument_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Planned Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_INSTRUMENT__PLANNED_COUNT = eINSTANCE.getCollectionInstrument_PlannedCount();

		/**
		 * The meta object literal for the '<em><b>Achieved Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_INSTRUMENT__ACHIEVED_COUNT = eINSTANCE.getCollectionInstrument_AchievedCount();

		/**
		 * The meta object literal for the '<em><b>Guide Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLECTION_INSTRUMENT__GUIDE_ITEMS = eINSTANCE.getCollectionInstrument_GuideItems();

		/**
		 * The meta object literal for the '<em><b>Respondents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLECTION_INSTRUMENT__RESPONDENTS = eINSTANCE.getCollectionInstrument_Respondents();

		/**
		 * The meta object literal for the '{@link org.corolle.model.collection.impl.GuideItemImpl <em>Guide Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.collection.impl.GuideItemImpl
		 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getGuideItem()
		 * @generated
		 */
		EClass GUIDE_ITEM = eINSTANCE.getGuideItem();

		/**
		 * The meta object literal for the '<em><b>Topic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDE_ITEM__TOPIC = eINSTANCE.getGuideItem_Topic();

		/**
		 * The meta object literal for the '{@link org.corolle.model.collection.impl.CollectionPlanItemImpl <em>Plan Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.collection.impl.CollectionPlanItemImpl
		 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getCollectionPlanItem()
		 * @generated
		 */
		EClass COLLECTION_PLAN_ITEM = eINSTANCE.getCollectionPlanItem();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_PLAN_ITEM__FREQUENCY = eINSTANCE.getCollectionPlanItem_Frequency();

		/**
		 * The meta object literal for the '<em><b>Moment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_PLAN_ITEM__MOMENT = eINSTANCE.getCollectionPlanItem_Moment();

		/**
		 * The meta object literal for the '<em><b>Responsible Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_PLAN_ITEM__RESPONSIBLE_ROLE = eINSTANCE.getCollectionPlanItem_ResponsibleRole();

		/**
		 * The meta object literal for the '<em><b>Means Of Verification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_PLAN_ITEM__MEANS_OF_VERIFICATION = eINSTANCE.getCollectionPlanItem_MeansOfVerification();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLECTION_PLAN_ITEM__INDICATORS = eINSTANCE.getCollectionPlanItem_Indicators();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLECTION_PLAN_ITEM__INSTRUMENT = eINSTANCE.getCollectionPlanItem_Instrument();

		/**
		 * The meta object literal for the '<em><b>Respondents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLECTION_PLAN_ITEM__RESPONDENTS = eINSTANCE.getCollectionPlanItem_Respondents();

		/**
		 * The meta object literal for the '{@link org.corolle.model.collection.impl.MeasurementImpl <em>Measurement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.collection.impl.MeasurementImpl
		 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getMeasurement()
		 * @generated
		 */
		EClass MEASUREMENT = eINSTANCE.getMeasurement();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__KIND = eINSTANCE.getMeasurement_Kind();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__VALUE = eINSTANCE.getMeasurement_Value();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__TEXT = eINSTANCE.getMeasurement_Text();

		/**
		 * The meta object literal for the '<em><b>Qualifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__QUALIFIER = eINSTANCE.getMeasurement_Qualifier();

		/**
		 * The meta object literal for the '<em><b>Numerator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__NUMERATOR = eINSTANCE.getMeasurement_Numerator();

		/**
		 * The meta object literal for the '<em><b>Denominator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__DENOMINATOR = eINSTANCE.getMeasurement_Denominator();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__YEAR = eINSTANCE.getMeasurement_Year();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__PERIOD_START = eINSTANCE.getMeasurement_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__PERIOD_END = eINSTANCE.getMeasurement_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__COMMENT = eINSTANCE.getMeasurement_Comment();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__STATUS = eINSTANCE.getMeasurement_Status();

		/**
		 * The meta object literal for the '<em><b>Indicator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__INDICATOR = eINSTANCE.getMeasurement_Indicator();

		/**
		 * The meta object literal for the '<em><b>Territory</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__TERRITORY = eINSTANCE.getMeasurement_Territory();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__DOCUMENT = eINSTANCE.getMeasurement_Document();

		/**
		 * The meta object literal for the '<em><b>Stakeholder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__STAKEHOLDER = eINSTANCE.getMeasurement_Stakeholder();

		/**
		 * The meta object literal for the '{@link org.corolle.model.collection.impl.KeyFigureImpl <em>Key Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.collection.impl.KeyFigureImpl
		 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getKeyFigure()
		 * @generated
		 */
		EClass KEY_FIGURE = eINSTANCE.getKeyFigure();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_FIGURE__KIND = eINSTANCE.getKeyFigure_Kind();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_FIGURE__VALUE = eINSTANCE.getKeyFigure_Value();

		/**
		 * The meta object literal for the '<em><b>Qualifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_FIGURE__QUALIFIER = eINSTANCE.getKeyFigure_Qualifier();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_FIGURE__TEXT = eINSTANCE.getKeyFigure_Text();

		/**
		 * The meta object literal for the '<em><b>Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_FIGURE__RATE = eINSTANCE.getKeyFigure_Rate();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_FIGURE__BASE = eINSTANCE.getKeyFigure_Base();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_FIGURE__PERIOD_START = eINSTANCE.getKeyFigure_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_FIGURE__PERIOD_END = eINSTANCE.getKeyFigure_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KEY_FIGURE__UNIT = eINSTANCE.getKeyFigure_Unit();

		/**
		 * The meta object literal for the '<em><b>Indicator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KEY_FIGURE__INDICATOR = eINSTANCE.getKeyFigure_Indicator();

		/**
		 * The meta object literal for the '<em><b>Disagrees With</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KEY_FIGURE__DISAGREES_WITH = eINSTANCE.getKeyFigure_DisagreesWith();

		/**
		 * The meta object literal for the '{@link org.corolle.model.collection.impl.UnitImpl <em>Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.collection.impl.UnitImpl
		 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getUnit()
		 * @generated
		 */
		EClass UNIT = eINSTANCE.getUnit();

		/**
		 * The meta object literal for the '<em><b>Symbol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__SYMBOL = eINSTANCE.getUnit_Symbol();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__KIND = eINSTANCE.getUnit_Kind();

		/**
		 * The meta object literal for the '<em><b>Factor To Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__FACTOR_TO_BASE = eINSTANCE.getUnit_FactorToBase();

		/**
		 * The meta object literal for the '<em><b>Minutes Per Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__MINUTES_PER_UNIT = eINSTANCE.getUnit_MinutesPerUnit();

		/**
		 * The meta object literal for the '<em><b>Min Balance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__MIN_BALANCE = eINSTANCE.getUnit_MinBalance();

		/**
		 * The meta object literal for the '<em><b>Max Balance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__MAX_BALANCE = eINSTANCE.getUnit_MaxBalance();

		/**
		 * The meta object literal for the '<em><b>Opening Individual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__OPENING_INDIVIDUAL = eINSTANCE.getUnit_OpeningIndividual();

		/**
		 * The meta object literal for the '<em><b>Opening Collective</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__OPENING_COLLECTIVE = eINSTANCE.getUnit_OpeningCollective();

		/**
		 * The meta object literal for the '<em><b>Reset Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__RESET_PERIOD = eINSTANCE.getUnit_ResetPeriod();

		/**
		 * The meta object literal for the '<em><b>Accepts Goods</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__ACCEPTS_GOODS = eINSTANCE.getUnit_AcceptsGoods();

		/**
		 * The meta object literal for the '{@link org.corolle.model.collection.impl.ScaleImpl <em>Scale</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.collection.impl.ScaleImpl
		 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getScale()
		 * @generated
		 */
		EClass SCALE = eINSTANCE.getScale();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCALE__LEVELS = eINSTANCE.getScale_Levels();

		/**
		 * The meta object literal for the '{@link org.corolle.model.collection.impl.ScaleLevelImpl <em>Scale Level</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.collection.impl.ScaleLevelImpl
		 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getScaleLevel()
		 * @generated
		 */
		EClass SCALE_LEVEL = eINSTANCE.getScaleLevel();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_LEVEL__VALUE = eINSTANCE.getScaleLevel_Value();

		/**
		 * The meta object literal for the '{@link org.corolle.model.collection.InstrumentKind <em>Instrument Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.collection.InstrumentKind
		 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getInstrumentKind()
		 * @generated
		 */
		EEnum INSTRUMENT_KIND = eINSTANCE.getInstrumentKind();

		/**
		 * The meta object literal for the '{@link org.corolle.model.collection.Frequency <em>Frequency</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.collection.Frequency
		 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getFrequency()
		 * @generated
		 */
		EEnum FREQUENCY = eINSTANCE.getFrequency();

		/**
		 * The meta object literal for the '{@link org.corolle.model.collection.MeasurementKind <em>Measurement Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.collection.MeasurementKind
		 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getMeasurementKind()
		 * @generated
		 */
		EEnum MEASUREMENT_KIND = eINSTANCE.getMeasurementKind();

		/**
		 * The meta object literal for the '{@link org.corolle.model.collection.MeasurementStatus <em>Measurement Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.collection.MeasurementStatus
		 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getMeasurementStatus()
		 * @generated
		 */
		EEnum MEASUREMENT_STATUS = eINSTANCE.getMeasurementStatus();

		/**
		 * The meta object literal for the '{@link org.corolle.model.collection.Qualifier <em>Qualifier</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.collection.Qualifier
		 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getQualifier()
		 * @generated
		 */
		EEnum QUALIFIER = eINSTANCE.getQualifier();

		/**
		 * The meta object literal for the '{@link org.corolle.model.collection.KeyFigureKind <em>Key Figure Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.collection.KeyFigureKind
		 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getKeyFigureKind()
		 * @generated
		 */
		EEnum KEY_FIGURE_KIND = eINSTANCE.getKeyFigureKind();

		/**
		 * The meta object literal for the '{@link org.corolle.model.collection.FigureRate <em>Figure Rate</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.collection.FigureRate
		 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getFigureRate()
		 * @generated
		 */
		EEnum FIGURE_RATE = eINSTANCE.getFigureRate();

		/**
		 * The meta object literal for the '{@link org.corolle.model.collection.UnitKind <em>Unit Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.collection.UnitKind
		 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getUnitKind()
		 * @generated
		 */
		EEnum UNIT_KIND = eINSTANCE.getUnitKind();

		/**
		 * The meta object literal for the '{@link org.corolle.model.collection.ResetPeriod <em>Reset Period</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.collection.ResetPeriod
		 * @see org.corolle.model.collection.impl.CollectionPackageImpl#getResetPeriod()
		 * @generated
		 */
		EEnum RESET_PERIOD = eINSTANCE.getResetPeriod();

	}

} //CollectionPackage
