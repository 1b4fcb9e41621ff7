/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
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
 * @see org.corolle.model.project.ProjectFactory
 * @model kind="package"
 *        annotation="urn:corolle:label fr='Projet et territoire' en='Project and territory'"
 * @generated
 */
public interface ProjectPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "project";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:corolle:project";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "project";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ProjectPackage eINSTANCE = org.corolle.model.project.impl.ProjectPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.corolle.model.project.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.impl.IdentifiedImpl
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.impl.ElementImpl
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__TRANSFER_SCOPE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ILLUSTRATIVE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__PROVENANCE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__SOURCE_REFS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__READINGS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.impl.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.impl.NamedElementImpl
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getNamedElement()
	 * @generated
	 */
	int NAMED_ELEMENT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__TRANSFER_SCOPE = ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__PROVENANCE = ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__SOURCE_REFS = ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__READINGS = ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__EASY_LABEL = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__DESCRIPTION = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__PICTOGRAM = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__ORIGINAL_WORDING = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.impl.ReadingImpl <em>Reading</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.impl.ReadingImpl
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getReading()
	 * @generated
	 */
	int READING = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Stakeholders</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING__STAKEHOLDERS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING__SESSION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Reading</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Reading</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.impl.SourceReferenceImpl <em>Source Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.impl.SourceReferenceImpl
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getSourceReference()
	 * @generated
	 */
	int SOURCE_REFERENCE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_REFERENCE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_REFERENCE__LOCATOR = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Quotation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_REFERENCE__QUOTATION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_REFERENCE__DOCUMENT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Source Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_REFERENCE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Source Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_REFERENCE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.impl.SourceDocumentImpl <em>Source Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.impl.SourceDocumentImpl
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getSourceDocument()
	 * @generated
	 */
	int SOURCE_DOCUMENT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__TRANSFER_SCOPE = NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__ILLUSTRATIVE = NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__SOURCE_REFS = NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__READINGS = NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__EASY_LABEL = NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__PICTOGRAM = NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__ORIGINAL_WORDING = NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__PUBLISHER = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__DATE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__URI = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__LOCATOR = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Source Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Source Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.impl.EvaluationProjectImpl <em>Evaluation Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.impl.EvaluationProjectImpl
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getEvaluationProject()
	 * @generated
	 */
	int EVALUATION_PROJECT = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__TRANSFER_SCOPE = NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__ILLUSTRATIVE = NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__SOURCE_REFS = NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__READINGS = NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__EASY_LABEL = NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__PICTOGRAM = NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__ORIGINAL_WORDING = NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__FORMAT_VERSION = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Purposes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__PURPOSES = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__PHASE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cycle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__CYCLE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__START_DATE = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__END_DATE = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__VERSION = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__LANGUAGE = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__ORGANISATION = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Scoring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__SCORING = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Territory</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__TERRITORY = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__TERRITORIES = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Commitments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__COMMITMENTS = NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Stakeholders</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__STAKEHOLDERS = NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__ACTIONS = NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Key Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__KEY_FIGURES = NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Chains</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__CHAINS = NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Framework</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__FRAMEWORK = NAMED_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__MEASUREMENTS = NAMED_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Sessions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__SESSIONS = NAMED_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Contributions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__CONTRIBUTIONS = NAMED_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__DOCUMENTS = NAMED_ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__UNITS = NAMED_ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Glossary</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__GLOSSARY = NAMED_ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Snapshots</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__SNAPSHOTS = NAMED_ELEMENT_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Kits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__KITS = NAMED_ELEMENT_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Crosswalks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__CROSSWALKS = NAMED_ELEMENT_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Rule Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__RULE_SETTINGS = NAMED_ELEMENT_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Layouts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT__LAYOUTS = NAMED_ELEMENT_FEATURE_COUNT + 28;

	/**
	 * The number of structural features of the '<em>Evaluation Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 29;

	/**
	 * The number of operations of the '<em>Evaluation Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PROJECT_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.impl.TerritoryImpl <em>Territory</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.impl.TerritoryImpl
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getTerritory()
	 * @generated
	 */
	int TERRITORY = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__TRANSFER_SCOPE = NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__ILLUSTRATIVE = NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__SOURCE_REFS = NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__READINGS = NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__EASY_LABEL = NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__PICTOGRAM = NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__ORIGINAL_WORDING = NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__LEVEL = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__CODE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Priority Quarter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__PRIORITY_QUARTER = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__PARENT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Neighbours</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__NEIGHBOURS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Territory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Territory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.impl.CommitmentImpl <em>Commitment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.impl.CommitmentImpl
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getCommitment()
	 * @generated
	 */
	int COMMITMENT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__TRANSFER_SCOPE = NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__ILLUSTRATIVE = NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__SOURCE_REFS = NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__READINGS = NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__EASY_LABEL = NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__PICTOGRAM = NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__ORIGINAL_WORDING = NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Commitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Commitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.impl.StakeholderImpl <em>Stakeholder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.impl.StakeholderImpl
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getStakeholder()
	 * @generated
	 */
	int STAKEHOLDER = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__TRANSFER_SCOPE = NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__ILLUSTRATIVE = NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__SOURCE_REFS = NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__READINGS = NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__EASY_LABEL = NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__PICTOGRAM = NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__ORIGINAL_WORDING = NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Collective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__COLLECTIVE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Interest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__INTEREST = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Influence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__INFLUENCE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__EXPECTATIONS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Contribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__CONTRIBUTION = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__GAIN = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Contributes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__CONTRIBUTES = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Benefits From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__BENEFITS_FROM = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Territory</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__TERRITORY = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Stakeholder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Stakeholder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.impl.ActionImpl <em>Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.impl.ActionImpl
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getAction()
	 * @generated
	 */
	int ACTION = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__TRANSFER_SCOPE = NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__ILLUSTRATIVE = NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__SOURCE_REFS = NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__READINGS = NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__EASY_LABEL = NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__PICTOGRAM = NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__ORIGINAL_WORDING = NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Theme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__THEME = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Group Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__GROUP_NAME = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__START_DATE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__STATUS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>How It Works</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__HOW_IT_WORKS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__ACTIVITIES = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Recognitions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__RECOGNITIONS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Qualitative Results</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__QUALITATIVE_RESULTS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Objectives</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__OBJECTIVES = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Key Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__KEY_FIGURES = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Zooms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__ZOOMS = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Partners</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__PARTNERS = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Chains</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__CHAINS = NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.impl.ObjectiveImpl <em>Objective</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.impl.ObjectiveImpl
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getObjective()
	 * @generated
	 */
	int OBJECTIVE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__TRANSFER_SCOPE = NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__ILLUSTRATIVE = NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__SOURCE_REFS = NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__READINGS = NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__EASY_LABEL = NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__PICTOGRAM = NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__ORIGINAL_WORDING = NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Impacts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__IMPACTS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__INDICATORS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Objective</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Objective</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.impl.CommitmentZoomImpl <em>Commitment Zoom</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.impl.CommitmentZoomImpl
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getCommitmentZoom()
	 * @generated
	 */
	int COMMITMENT_ZOOM = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_ZOOM__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_ZOOM__TRANSFER_SCOPE = ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_ZOOM__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_ZOOM__PROVENANCE = ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_ZOOM__SOURCE_REFS = ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_ZOOM__READINGS = ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_ZOOM__TEXT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Commitment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_ZOOM__COMMITMENT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Commitment Zoom</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_ZOOM_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Commitment Zoom</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_ZOOM_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.impl.GlossaryEntryImpl <em>Glossary Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.impl.GlossaryEntryImpl
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getGlossaryEntry()
	 * @generated
	 */
	int GLOSSARY_ENTRY = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY__TRANSFER_SCOPE = NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY__ILLUSTRATIVE = NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY__PROVENANCE = NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY__SOURCE_REFS = NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY__READINGS = NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY__EASY_LABEL = NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY__PICTOGRAM = NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY__ORIGINAL_WORDING = NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Translation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY__TRANSLATION = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Glossary Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Glossary Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.impl.RuleSettingImpl <em>Rule Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.impl.RuleSettingImpl
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getRuleSetting()
	 * @generated
	 */
	int RULE_SETTING = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING__RULE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING__ENABLED = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING__SEVERITY = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Thresholds</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING__THRESHOLDS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Rule Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Rule Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.impl.RuleThresholdImpl <em>Rule Threshold</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.impl.RuleThresholdImpl
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getRuleThreshold()
	 * @generated
	 */
	int RULE_THRESHOLD = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_THRESHOLD__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_THRESHOLD__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_THRESHOLD__VALUE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Rule Threshold</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_THRESHOLD_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Rule Threshold</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_THRESHOLD_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.Purpose <em>Purpose</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.Purpose
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getPurpose()
	 * @generated
	 */
	int PURPOSE = 16;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.Phase <em>Phase</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.Phase
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getPhase()
	 * @generated
	 */
	int PHASE = 17;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.ProjectCycle <em>Cycle</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.ProjectCycle
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getProjectCycle()
	 * @generated
	 */
	int PROJECT_CYCLE = 18;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.DocumentStatus <em>Document Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.DocumentStatus
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getDocumentStatus()
	 * @generated
	 */
	int DOCUMENT_STATUS = 19;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.TerritoryLevel <em>Territory Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.TerritoryLevel
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getTerritoryLevel()
	 * @generated
	 */
	int TERRITORY_LEVEL = 20;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.CommitmentKind <em>Commitment Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.CommitmentKind
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getCommitmentKind()
	 * @generated
	 */
	int COMMITMENT_KIND = 21;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.StakeholderKind <em>Stakeholder Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.StakeholderKind
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getStakeholderKind()
	 * @generated
	 */
	int STAKEHOLDER_KIND = 22;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.ActionStatus <em>Action Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.ActionStatus
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getActionStatus()
	 * @generated
	 */
	int ACTION_STATUS = 23;

	/**
	 * The meta object id for the '{@link org.corolle.model.project.RuleSeverity <em>Rule Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.project.RuleSeverity
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getRuleSeverity()
	 * @generated
	 */
	int RULE_SEVERITY = 24;

	/**
	 * The meta object id for the '<em>Partial Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getPartialDate()
	 * @generated
	 */
	int PARTIAL_DATE = 25;

	/**
	 * The meta object id for the '<em>Colour</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.corolle.model.project.impl.ProjectPackageImpl#getColour()
	 * @generated
	 */
	int COLOUR = 26;


	/**
	 * Returns the meta object for class '{@link org.corolle.model.project.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.corolle.model.project.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.corolle.model.project.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.project.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.corolle.model.project.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.Element#getTransferScope <em>Transfer Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transfer Scope</em>'.
	 * @see org.corolle.model.project.Element#getTransferScope()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_TransferScope();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.Element#isIllustrative <em>Illustrative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Illustrative</em>'.
	 * @see org.corolle.model.project.Element#isIllustrative()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Illustrative();

	/**
	 * Returns the meta object for the containment reference '{@link org.corolle.model.project.Element#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Provenance</em>'.
	 * @see org.corolle.model.project.Element#getProvenance()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Provenance();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.Element#getSourceRefs <em>Source Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Source Refs</em>'.
	 * @see org.corolle.model.project.Element#getSourceRefs()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_SourceRefs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.Element#getReadings <em>Readings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Readings</em>'.
	 * @see org.corolle.model.project.Element#getReadings()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Readings();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.project.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Element</em>'.
	 * @see org.corolle.model.project.NamedElement
	 * @generated
	 */
	EClass getNamedElement();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.NamedElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.corolle.model.project.NamedElement#getName()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.NamedElement#getEasyLabel <em>Easy Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Easy Label</em>'.
	 * @see org.corolle.model.project.NamedElement#getEasyLabel()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_EasyLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.NamedElement#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.corolle.model.project.NamedElement#getDescription()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.NamedElement#getPictogram <em>Pictogram</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pictogram</em>'.
	 * @see org.corolle.model.project.NamedElement#getPictogram()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Pictogram();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.NamedElement#getOriginalWording <em>Original Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Original Wording</em>'.
	 * @see org.corolle.model.project.NamedElement#getOriginalWording()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_OriginalWording();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.project.Reading <em>Reading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reading</em>'.
	 * @see org.corolle.model.project.Reading
	 * @generated
	 */
	EClass getReading();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.Reading#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.corolle.model.project.Reading#getText()
	 * @see #getReading()
	 * @generated
	 */
	EAttribute getReading_Text();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.project.Reading#getStakeholders <em>Stakeholders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Stakeholders</em>'.
	 * @see org.corolle.model.project.Reading#getStakeholders()
	 * @see #getReading()
	 * @generated
	 */
	EReference getReading_Stakeholders();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.project.Reading#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see org.corolle.model.project.Reading#getSession()
	 * @see #getReading()
	 * @generated
	 */
	EReference getReading_Session();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.project.SourceReference <em>Source Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Reference</em>'.
	 * @see org.corolle.model.project.SourceReference
	 * @generated
	 */
	EClass getSourceReference();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.SourceReference#getLocator <em>Locator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locator</em>'.
	 * @see org.corolle.model.project.SourceReference#getLocator()
	 * @see #getSourceReference()
	 * @generated
	 */
	EAttribute getSourceReference_Locator();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.SourceReference#getQuotation <em>Quotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quotation</em>'.
	 * @see org.corolle.model.project.SourceReference#getQuotation()
	 * @see #getSourceReference()
	 * @generated
	 */
	EAttribute getSourceReference_Quotation();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.project.SourceReference#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Document</em>'.
	 * @see org.corolle.model.project.SourceReference#getDocument()
	 * @see #getSourceReference()
	 * @generated
	 */
	EReference getSourceReference_Document();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.project.SourceDocument <em>Source Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Document</em>'.
	 * @see org.corolle.model.project.SourceDocument
	 * @generated
	 */
	EClass getSourceDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.SourceDocument#getPublisher <em>Publisher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publisher</em>'.
	 * @see org.corolle.model.project.SourceDocument#getPublisher()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Publisher();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.SourceDocument#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.corolle.model.project.SourceDocument#getDate()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.SourceDocument#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.corolle.model.project.SourceDocument#getUri()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Uri();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.SourceDocument#getLocator <em>Locator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locator</em>'.
	 * @see org.corolle.model.project.SourceDocument#getLocator()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Locator();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.project.EvaluationProject <em>Evaluation Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evaluation Project</em>'.
	 * @see org.corolle.model.project.EvaluationProject
	 * @generated
	 */
	EClass getEvaluationProject();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.EvaluationProject#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getFormatVersion()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EAttribute getEvaluationProject_FormatVersion();

	/**
	 * Returns the meta object for the attribute list '{@link org.corolle.model.project.EvaluationProject#getPurposes <em>Purposes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Purposes</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getPurposes()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EAttribute getEvaluationProject_Purposes();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.EvaluationProject#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getPhase()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EAttribute getEvaluationProject_Phase();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.EvaluationProject#getCycle <em>Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cycle</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getCycle()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EAttribute getEvaluationProject_Cycle();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.EvaluationProject#getStartDate <em>Start Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Date</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getStartDate()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EAttribute getEvaluationProject_StartDate();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.EvaluationProject#getEndDate <em>End Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Date</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getEndDate()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EAttribute getEvaluationProject_EndDate();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.EvaluationProject#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getVersion()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EAttribute getEvaluationProject_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.EvaluationProject#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getLanguage()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EAttribute getEvaluationProject_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.EvaluationProject#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getOrganisation()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EAttribute getEvaluationProject_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.EvaluationProject#isScoring <em>Scoring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scoring</em>'.
	 * @see org.corolle.model.project.EvaluationProject#isScoring()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EAttribute getEvaluationProject_Scoring();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.project.EvaluationProject#getTerritory <em>Territory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Territory</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getTerritory()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EReference getEvaluationProject_Territory();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.EvaluationProject#getTerritories <em>Territories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Territories</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getTerritories()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EReference getEvaluationProject_Territories();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.EvaluationProject#getCommitments <em>Commitments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Commitments</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getCommitments()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EReference getEvaluationProject_Commitments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.EvaluationProject#getStakeholders <em>Stakeholders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stakeholders</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getStakeholders()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EReference getEvaluationProject_Stakeholders();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.EvaluationProject#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getActions()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EReference getEvaluationProject_Actions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.EvaluationProject#getKeyFigures <em>Key Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Key Figures</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getKeyFigures()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EReference getEvaluationProject_KeyFigures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.EvaluationProject#getChains <em>Chains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Chains</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getChains()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EReference getEvaluationProject_Chains();

	/**
	 * Returns the meta object for the containment reference '{@link org.corolle.model.project.EvaluationProject#getFramework <em>Framework</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Framework</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getFramework()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EReference getEvaluationProject_Framework();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.EvaluationProject#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measurements</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getMeasurements()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EReference getEvaluationProject_Measurements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.EvaluationProject#getSessions <em>Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sessions</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getSessions()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EReference getEvaluationProject_Sessions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.EvaluationProject#getContributions <em>Contributions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contributions</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getContributions()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EReference getEvaluationProject_Contributions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.EvaluationProject#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getDocuments()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EReference getEvaluationProject_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.EvaluationProject#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Units</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getUnits()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EReference getEvaluationProject_Units();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.EvaluationProject#getGlossary <em>Glossary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Glossary</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getGlossary()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EReference getEvaluationProject_Glossary();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.EvaluationProject#getSnapshots <em>Snapshots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Snapshots</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getSnapshots()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EReference getEvaluationProject_Snapshots();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.EvaluationProject#getKits <em>Kits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Kits</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getKits()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EReference getEvaluationProject_Kits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.EvaluationProject#getCrosswalks <em>Crosswalks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Crosswalks</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getCrosswalks()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EReference getEvaluationProject_Crosswalks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.EvaluationProject#getRuleSettings <em>Rule Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rule Settings</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getRuleSettings()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EReference getEvaluationProject_RuleSettings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.EvaluationProject#getLayouts <em>Layouts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Layouts</em>'.
	 * @see org.corolle.model.project.EvaluationProject#getLayouts()
	 * @see #getEvaluationProject()
	 * @generated
	 */
	EReference getEvaluationProject_Layouts();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.project.Territory <em>Territory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Territory</em>'.
	 * @see org.corolle.model.project.Territory
	 * @generated
	 */
	EClass getTerritory();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.Territory#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.corolle.model.project.Territory#getLevel()
	 * @see #getTerritory()
	 * @generated
	 */
	EAttribute getTerritory_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.Territory#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.corolle.model.project.Territory#getCode()
	 * @see #getTerritory()
	 * @generated
	 */
	EAttribute getTerritory_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.Territory#isPriorityQuarter <em>Priority Quarter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority Quarter</em>'.
	 * @see org.corolle.model.project.Territory#isPriorityQuarter()
	 * @see #getTerritory()
	 * @generated
	 */
	EAttribute getTerritory_PriorityQuarter();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.project.Territory#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.corolle.model.project.Territory#getParent()
	 * @see #getTerritory()
	 * @generated
	 */
	EReference getTerritory_Parent();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.project.Territory#getNeighbours <em>Neighbours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Neighbours</em>'.
	 * @see org.corolle.model.project.Territory#getNeighbours()
	 * @see #getTerritory()
	 * @generated
	 */
	EReference getTerritory_Neighbours();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.project.Commitment <em>Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Commitment</em>'.
	 * @see org.corolle.model.project.Commitment
	 * @generated
	 */
	EClass getCommitment();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.Commitment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.corolle.model.project.Commitment#getKind()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Kind();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.project.Stakeholder <em>Stakeholder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stakeholder</em>'.
	 * @see org.corolle.model.project.Stakeholder
	 * @generated
	 */
	EClass getStakeholder();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.Stakeholder#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.corolle.model.project.Stakeholder#getKind()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.Stakeholder#isCollective <em>Collective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collective</em>'.
	 * @see org.corolle.model.project.Stakeholder#isCollective()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Collective();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.Stakeholder#getInterest <em>Interest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interest</em>'.
	 * @see org.corolle.model.project.Stakeholder#getInterest()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Interest();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.Stakeholder#getInfluence <em>Influence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Influence</em>'.
	 * @see org.corolle.model.project.Stakeholder#getInfluence()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Influence();

	/**
	 * Returns the meta object for the attribute list '{@link org.corolle.model.project.Stakeholder#getExpectations <em>Expectations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Expectations</em>'.
	 * @see org.corolle.model.project.Stakeholder#getExpectations()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Expectations();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.Stakeholder#getContribution <em>Contribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contribution</em>'.
	 * @see org.corolle.model.project.Stakeholder#getContribution()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Contribution();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.Stakeholder#getGain <em>Gain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gain</em>'.
	 * @see org.corolle.model.project.Stakeholder#getGain()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Gain();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.project.Stakeholder#getContributes <em>Contributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contributes</em>'.
	 * @see org.corolle.model.project.Stakeholder#getContributes()
	 * @see #getStakeholder()
	 * @generated
	 */
	EReference getStakeholder_Contributes();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.project.Stakeholder#getBenefitsFrom <em>Benefits From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Benefits From</em>'.
	 * @see org.corolle.model.project.Stakeholder#getBenefitsFrom()
	 * @see #getStakeholder()
	 * @generated
	 */
	EReference getStakeholder_BenefitsFrom();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.project.Stakeholder#getTerritory <em>Territory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Territory</em>'.
	 * @see org.corolle.model.project.Stakeholder#getTerritory()
	 * @see #getStakeholder()
	 * @generated
	 */
	EReference getStakeholder_Territory();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.project.Action <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Action</em>'.
	 * @see org.corolle.model.project.Action
	 * @generated
	 */
	EClass getAction();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.Action#getTheme <em>Theme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Theme</em>'.
	 * @see org.corolle.model.project.Action#getTheme()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Theme();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.Action#getGroupName <em>Group Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group Name</em>'.
	 * @see org.corolle.model.project.Action#getGroupName()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_GroupName();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.Action#getStartDate <em>Start Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Date</em>'.
	 * @see org.corolle.model.project.Action#getStartDate()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_StartDate();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.Action#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.corolle.model.project.Action#getStatus()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.Action#getHowItWorks <em>How It Works</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>How It Works</em>'.
	 * @see org.corolle.model.project.Action#getHowItWorks()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_HowItWorks();

	/**
	 * Returns the meta object for the attribute list '{@link org.corolle.model.project.Action#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Activities</em>'.
	 * @see org.corolle.model.project.Action#getActivities()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Activities();

	/**
	 * Returns the meta object for the attribute list '{@link org.corolle.model.project.Action#getRecognitions <em>Recognitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Recognitions</em>'.
	 * @see org.corolle.model.project.Action#getRecognitions()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Recognitions();

	/**
	 * Returns the meta object for the attribute list '{@link org.corolle.model.project.Action#getQualitativeResults <em>Qualitative Results</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Qualitative Results</em>'.
	 * @see org.corolle.model.project.Action#getQualitativeResults()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_QualitativeResults();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.Action#getObjectives <em>Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Objectives</em>'.
	 * @see org.corolle.model.project.Action#getObjectives()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_Objectives();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.Action#getKeyFigures <em>Key Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Key Figures</em>'.
	 * @see org.corolle.model.project.Action#getKeyFigures()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_KeyFigures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.Action#getZooms <em>Zooms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Zooms</em>'.
	 * @see org.corolle.model.project.Action#getZooms()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_Zooms();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.project.Action#getPartners <em>Partners</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Partners</em>'.
	 * @see org.corolle.model.project.Action#getPartners()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_Partners();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.project.Action#getChains <em>Chains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Chains</em>'.
	 * @see org.corolle.model.project.Action#getChains()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_Chains();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.project.Objective <em>Objective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Objective</em>'.
	 * @see org.corolle.model.project.Objective
	 * @generated
	 */
	EClass getObjective();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.project.Objective#getImpacts <em>Impacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Impacts</em>'.
	 * @see org.corolle.model.project.Objective#getImpacts()
	 * @see #getObjective()
	 * @generated
	 */
	EReference getObjective_Impacts();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.project.Objective#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Indicators</em>'.
	 * @see org.corolle.model.project.Objective#getIndicators()
	 * @see #getObjective()
	 * @generated
	 */
	EReference getObjective_Indicators();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.project.CommitmentZoom <em>Commitment Zoom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Commitment Zoom</em>'.
	 * @see org.corolle.model.project.CommitmentZoom
	 * @generated
	 */
	EClass getCommitmentZoom();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.CommitmentZoom#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.corolle.model.project.CommitmentZoom#getText()
	 * @see #getCommitmentZoom()
	 * @generated
	 */
	EAttribute getCommitmentZoom_Text();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.project.CommitmentZoom#getCommitment <em>Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Commitment</em>'.
	 * @see org.corolle.model.project.CommitmentZoom#getCommitment()
	 * @see #getCommitmentZoom()
	 * @generated
	 */
	EReference getCommitmentZoom_Commitment();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.project.GlossaryEntry <em>Glossary Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Glossary Entry</em>'.
	 * @see org.corolle.model.project.GlossaryEntry
	 * @generated
	 */
	EClass getGlossaryEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.GlossaryEntry#getTranslation <em>Translation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Translation</em>'.
	 * @see org.corolle.model.project.GlossaryEntry#getTranslation()
	 * @see #getGlossaryEntry()
	 * @generated
	 */
	EAttribute getGlossaryEntry_Translation();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.project.RuleSetting <em>Rule Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Setting</em>'.
	 * @see org.corolle.model.project.RuleSetting
	 * @generated
	 */
	EClass getRuleSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.RuleSetting#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.corolle.model.project.RuleSetting#getRule()
	 * @see #getRuleSetting()
	 * @generated
	 */
	EAttribute getRuleSetting_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.RuleSetting#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.corolle.model.project.RuleSetting#isEnabled()
	 * @see #getRuleSetting()
	 * @generated
	 */
	EAttribute getRuleSetting_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.RuleSetting#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.corolle.model.project.RuleSetting#getSeverity()
	 * @see #getRuleSetting()
	 * @generated
	 */
	EAttribute getRuleSetting_Severity();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.project.RuleSetting#getThresholds <em>Thresholds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Thresholds</em>'.
	 * @see org.corolle.model.project.RuleSetting#getThresholds()
	 * @see #getRuleSetting()
	 * @generated
	 */
	EReference getRuleSetting_Thresholds();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.project.RuleThreshold <em>Rule Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Threshold</em>'.
	 * @see org.corolle.model.project.RuleThreshold
	 * @generated
	 */
	EClass getRuleThreshold();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.RuleThreshold#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.corolle.model.project.RuleThreshold#getName()
	 * @see #getRuleThreshold()
	 * @generated
	 */
	EAttribute getRuleThreshold_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.project.RuleThreshold#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.corolle.model.project.RuleThreshold#getValue()
	 * @see #getRuleThreshold()
	 * @generated
	 */
	EAttribute getRuleThreshold_Value();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.project.Purpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Purpose</em>'.
	 * @see org.corolle.model.project.Purpose
	 * @generated
	 */
	EEnum getPurpose();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.project.Phase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Phase</em>'.
	 * @see org.corolle.model.project.Phase
	 * @generated
	 */
	EEnum getPhase();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.project.ProjectCycle <em>Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cycle</em>'.
	 * @see org.corolle.model.project.ProjectCycle
	 * @generated
	 */
	EEnum getProjectCycle();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.project.DocumentStatus <em>Document Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Document Status</em>'.
	 * @see org.corolle.model.project.DocumentStatus
	 * @generated
	 */
	EEnum getDocumentStatus();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.project.TerritoryLevel <em>Territory Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Territory Level</em>'.
	 * @see org.corolle.model.project.TerritoryLevel
	 * @generated
	 */
	EEnum getTerritoryLevel();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.project.CommitmentKind <em>Commitment Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Commitment Kind</em>'.
	 * @see org.corolle.model.project.CommitmentKind
	 * @generated
	 */
	EEnum getCommitmentKind();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.project.StakeholderKind <em>Stakeholder Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stakeholder Kind</em>'.
	 * @see org.corolle.model.project.StakeholderKind
	 * @generated
	 */
	EEnum getStakeholderKind();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.project.ActionStatus <em>Action Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Status</em>'.
	 * @see org.corolle.model.project.ActionStatus
	 * @generated
	 */
	EEnum getActionStatus();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.project.RuleSeverity <em>Rule Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rule Severity</em>'.
	 * @see org.corolle.model.project.RuleSeverity
	 * @generated
	 */
	EEnum getRuleSeverity();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Partial Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Partial Date</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:corolle:label fr='Date' en='Date' fr.doc='Ann\351e, mois ou jour : 2018, 2018-07 ou 2018-07-14.' en.doc='A year, a month or a day: 2018, 2018-07 or 2018-07-14.' source='ISO 8601'"
	 *        extendedMetaData="pattern='[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?'"
	 * @generated
	 */
	EDataType getPartialDate();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Colour</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:corolle:label fr='Couleur' en='Colour' fr.doc='Couleur not\351e #RRVVBB.' en.doc='A colour written #RRGGBB.' source='CSS Color'"
	 *        extendedMetaData="pattern='#[0-9a-fA-F]{6}'"
	 * @generated
	 */
	EDataType getColour();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ProjectFactory getProjectFactory();

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
		 * The meta object literal for the '{@link org.corolle.model.project.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.impl.IdentifiedImpl
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.impl.ElementImpl
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Transfer Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__TRANSFER_SCOPE = eINSTANCE.getElement_TransferScope();

		/**
		 * The meta object literal for the '<em><b>Illustrative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__ILLUSTRATIVE = eINSTANCE.getElement_Illustrative();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__PROVENANCE = eINSTANCE.getElement_Provenance();

		/**
		 * The meta object literal for the '<em><b>Source Refs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__SOURCE_REFS = eINSTANCE.getElement_SourceRefs();

		/**
		 * The meta object literal for the '<em><b>Readings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__READINGS = eINSTANCE.getElement_Readings();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.impl.NamedElementImpl <em>Named Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.impl.NamedElementImpl
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getNamedElement()
		 * @generated
		 */
		EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NAME = eINSTANCE.getNamedElement_Name();

		/**
		 * The meta object literal for the '<em><b>Easy Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__EASY_LABEL = eINSTANCE.getNamedElement_EasyLabel();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__DESCRIPTION = eINSTANCE.getNamedElement_Description();

		/**
		 * The meta object literal for the '<em><b>Pictogram</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__PICTOGRAM = eINSTANCE.getNamedElement_Pictogram();

		/**
		 * The meta object literal for the '<em><b>Original Wording</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__ORIGINAL_WORDING = eINSTANCE.getNamedElement_OriginalWording();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.impl.ReadingImpl <em>Reading</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.impl.ReadingImpl
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getReading()
		 * @generated
		 */
		EClass READING = eINSTANCE.getReading();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute READING__TEXT = eINSTANCE.getReading_Text();

		/**
		 * The meta object literal for the '<em><b>Stakeholders</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference READING__STAKEHOLDERS = eINSTANCE.getReading_Stakeholders();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference READING__SESSION = eINSTANCE.getReading_Session();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.impl.SourceReferenceImpl <em>Source Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.impl.SourceReferenceImpl
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getSourceReference()
		 * @generated
		 */
		EClass SOURCE_REFERENCE = eINSTANCE.getSourceReference();

		/**
		 * The meta object literal for the '<em><b>Locator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_REFERENCE__LOCATOR = eINSTANCE.getSourceReference_Locator();

		/**
		 * The meta object literal for the '<em><b>Quotation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_REFERENCE__QUOTATION = eINSTANCE.getSourceReference_Quotation();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_REFERENCE__DOCUMENT = eINSTANCE.getSourceReference_Document();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.impl.SourceDocumentImpl <em>Source Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.impl.SourceDocumentImpl
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getSourceDocument()
		 * @generated
		 */
		EClass SOURCE_DOCUMENT = eINSTANCE.getSourceDocument();

		/**
		 * The meta object literal for the '<em><b>Publisher</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__PUBLISHER = eINSTANCE.getSourceDocument_Publisher();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__DATE = eINSTANCE.getSourceDocument_Date();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__URI = eINSTANCE.getSourceDocument_Uri();

		/**
		 * The meta object literal for the '<em><b>Locator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__LOCATOR = eINSTANCE.getSourceDocument_Locator();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.impl.EvaluationProjectImpl <em>Evaluation Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.impl.EvaluationProjectImpl
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getEvaluationProject()
		 * @generated
		 */
		EClass EVALUATION_PROJECT = eINSTANCE.getEvaluationProject();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_PROJECT__FORMAT_VERSION = eINSTANCE.getEvaluationProject_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Purposes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_PROJECT__PURPOSES = eINSTANCE.getEvaluationProject_Purposes();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_PROJECT__PHASE = eINSTANCE.getEvaluationProject_Phase();

		/**
		 * The meta object literal for the '<em><b>Cycle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_PROJECT__CYCLE = eINSTANCE.getEvaluationProject_Cycle();

		/**
		 * The meta object literal for the '<em><b>Start Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_PROJECT__START_DATE = eINSTANCE.getEvaluationProject_StartDate();

		/**
		 * The meta object literal for the '<em><b>End Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_PROJECT__END_DATE = eINSTANCE.getEvaluationProject_EndDate();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_PROJECT__VERSION = eINSTANCE.getEvaluationProject_Version();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_PROJECT__LANGUAGE = eINSTANCE.getEvaluationProject_Language();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_PROJECT__ORGANISATION = eINSTANCE.getEvaluationProject_Organisation();

		/**
		 * The meta object literal for the '<em><b>Scoring</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_PROJECT__SCORING = eINSTANCE.getEvaluationProject_Scoring();

		/**
		 * The meta object literal for the '<em><b>Territory</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PROJECT__TERRITORY = eINSTANCE.getEvaluationProject_Territory();

		/**
		 * The meta object literal for the '<em><b>Territories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PROJECT__TERRITORIES = eINSTANCE.getEvaluationProject_Territories();

		/**
		 * The meta object literal for the '<em><b>Commitments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PROJECT__COMMITMENTS = eINSTANCE.getEvaluationProject_Commitments();

		/**
		 * The meta object literal for the '<em><b>Stakeholders</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PROJECT__STAKEHOLDERS = eINSTANCE.getEvaluationProject_Stakeholders();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PROJECT__ACTIONS = eINSTANCE.getEvaluationProject_Actions();

		/**
		 * The meta object literal for the '<em><b>Key Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PROJECT__KEY_FIGURES = eINSTANCE.getEvaluationProject_KeyFigures();

		/**
		 * The meta object literal for the '<em><b>Chains</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PROJECT__CHAINS = eINSTANCE.getEvaluationProject_Chains();

		/**
		 * The meta object literal for the '<em><b>Framework</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PROJECT__FRAMEWORK = eINSTANCE.getEvaluationProject_Framework();

		/**
		 * The meta object literal for the '<em><b>Measurements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PROJECT__MEASUREMENTS = eINSTANCE.getEvaluationProject_Measurements();

		/**
		 * The meta object literal for the '<em><b>Sessions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PROJECT__SESSIONS = eINSTANCE.getEvaluationProject_Sessions();

		/**
		 * The meta object literal for the '<em><b>Contributions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PROJECT__CONTRIBUTIONS = eINSTANCE.getEvaluationProject_Contributions();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PROJECT__DOCUMENTS = eINSTANCE.getEvaluationProject_Documents();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PROJECT__UNITS = eINSTANCE.getEvaluationProject_Units();

		/**
		 * The meta object literal for the '<em><b>Glossary</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PROJECT__GLOSSARY = eINSTANCE.getEvaluationProject_Glossary();

		/**
		 * The meta object literal for the '<em><b>Snapshots</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PROJECT__SNAPSHOTS = eINSTANCE.getEvaluationProject_Snapshots();

		/**
		 * The meta object literal for the '<em><b>Kits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PROJECT__KITS = eINSTANCE.getEvaluationProject_Kits();

		/**
		 * The meta object literal for the '<em><b>Crosswalks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PROJECT__CROSSWALKS = eINSTANCE.getEvaluationProject_Crosswalks();

		/**
		 * The meta object literal for the '<em><b>Rule Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PROJECT__RULE_SETTINGS = eINSTANCE.getEvaluationProject_RuleSettings();

		/**
		 * The meta object literal for the '<em><b>Layouts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PROJECT__LAYOUTS = eINSTANCE.getEvaluationProject_Layouts();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.impl.TerritoryImpl <em>Territory</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.impl.TerritoryImpl
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getTerritory()
		 * @generated
		 */
		EClass TERRITORY = eINSTANCE.getTerritory();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERRITORY__LEVEL = eINSTANCE.getTerritory_Level();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERRITORY__CODE = eINSTANCE.getTerritory_Code();

		/**
		 * The meta object literal for the '<em><b>Priority Quarter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERRITORY__PRIORITY_QUARTER = eINSTANCE.getTerritory_PriorityQuarter();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TERRITORY__PARENT = eINSTANCE.getTerritory_Parent();

		/**
		 * The meta object literal for the '<em><b>Neighbours</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TERRITORY__NEIGHBOURS = eINSTANCE.getTerritory_Neighbours();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.impl.CommitmentImpl <em>Commitment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.impl.CommitmentImpl
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getCommitment()
		 * @generated
		 */
		EClass COMMITMENT = eINSTANCE.getCommitment();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__KIND = eINSTANCE.getCommitment_Kind();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.impl.StakeholderImpl <em>Stakeholder</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.impl.StakeholderImpl
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getStakeholder()
		 * @generated
		 */
		EClass STAKEHOLDER = eINSTANCE.getStakeholder();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__KIND = eINSTANCE.getStakeholder_Kind();

		/**
		 * The meta object literal for the '<em><b>Collective</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__COLLECTIVE = eINSTANCE.getStakeholder_Collective();

		/**
		 * The meta object literal for the '<em><b>Interest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__INTEREST = eINSTANCE.getStakeholder_Interest();

		/**
		 * The meta object literal for the '<em><b>Influence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__INFLUENCE = eINSTANCE.getStakeholder_Influence();

		/**
		 * The meta object literal for the '<em><b>Expectations</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__EXPECTATIONS = eINSTANCE.getStakeholder_Expectations();

		/**
		 * The meta object literal for the '<em><b>Contribution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__CONTRIBUTION = eINSTANCE.getStakeholder_Contribution();

		/**
		 * The meta object literal for the '<em><b>Gain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__GAIN = eINSTANCE.getStakeholder_Gain();

		/**
		 * The meta object literal for the '<em><b>Contributes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAKEHOLDER__CONTRIBUTES = eINSTANCE.getStakeholder_Contributes();

		/**
		 * The meta object literal for the '<em><b>Benefits From</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAKEHOLDER__BENEFITS_FROM = eINSTANCE.getStakeholder_BenefitsFrom();

		/**
		 * The meta object literal for the '<em><b>Territory</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAKEHOLDER__TERRITORY = eINSTANCE.getStakeholder_Territory();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.impl.ActionImpl <em>Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.impl.ActionImpl
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getAction()
		 * @generated
		 */
		EClass ACTION = eINSTANCE.getAction();

		/**
		 * The meta object literal for the '<em><b>Theme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__THEME = eINSTANCE.getAction_Theme();

		/**
		 * The meta object literal for the '<em><b>Group Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__GROUP_NAME = eINSTANCE.getAction_GroupName();

		/**
		 * The meta object literal for the '<em><b>Start Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__START_DATE = eINSTANCE.getAction_StartDate();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__STATUS = eINSTANCE.getAction_Status();

		/**
		 * The meta object literal for the '<em><b>How It Works</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__HOW_IT_WORKS = eINSTANCE.getAction_HowItWorks();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__ACTIVITIES = eINSTANCE.getAction_Activities();

		/**
		 * The meta object literal for the '<em><b>Recognitions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__RECOGNITIONS = eINSTANCE.getAction_Recognitions();

		/**
		 * The meta object literal for the '<em><b>Qualitative Results</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__QUALITATIVE_RESULTS = eINSTANCE.getAction_QualitativeResults();

		/**
		 * The meta object literal for the '<em><b>Objectives</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__OBJECTIVES = eINSTANCE.getAction_Objectives();

		/**
		 * The meta object literal for the '<em><b>Key Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__KEY_FIGURES = eINSTANCE.getAction_KeyFigures();

		/**
		 * The meta object literal for the '<em><b>Zooms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__ZOOMS = eINSTANCE.getAction_Zooms();

		/**
		 * The meta object literal for the '<em><b>Partners</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__PARTNERS = eINSTANCE.getAction_Partners();

		/**
		 * The meta object literal for the '<em><b>Chains</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__CHAINS = eINSTANCE.getAction_Chains();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.impl.ObjectiveImpl <em>Objective</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.impl.ObjectiveImpl
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getObjective()
		 * @generated
		 */
		EClass OBJECTIVE = eINSTANCE.getObjective();

		/**
		 * The meta object literal for the '<em><b>Impacts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE__IMPACTS = eINSTANCE.getObjective_Impacts();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE__INDICATORS = eINSTANCE.getObjective_Indicators();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.impl.CommitmentZoomImpl <em>Commitment Zoom</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.impl.CommitmentZoomImpl
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getCommitmentZoom()
		 * @generated
		 */
		EClass COMMITMENT_ZOOM = eINSTANCE.getCommitmentZoom();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT_ZOOM__TEXT = eINSTANCE.getCommitmentZoom_Text();

		/**
		 * The meta object literal for the '<em><b>Commitment</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITMENT_ZOOM__COMMITMENT = eINSTANCE.getCommitmentZoom_Commitment();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.impl.GlossaryEntryImpl <em>Glossary Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.impl.GlossaryEntryImpl
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getGlossaryEntry()
		 * @generated
		 */
		EClass GLOSSARY_ENTRY = eINSTANCE.getGlossaryEntry();

		/**
		 * The meta object literal for the '<em><b>Translation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GLOSSARY_ENTRY__TRANSLATION = eINSTANCE.getGlossaryEntry_Translation();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.impl.RuleSettingImpl <em>Rule Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.impl.RuleSettingImpl
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getRuleSetting()
		 * @generated
		 */
		EClass RULE_SETTING = eINSTANCE.getRuleSetting();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_SETTING__RULE = eINSTANCE.getRuleSetting_Rule();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_SETTING__ENABLED = eINSTANCE.getRuleSetting_Enabled();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_SETTING__SEVERITY = eINSTANCE.getRuleSetting_Severity();

		/**
		 * The meta object literal for the '<em><b>Thresholds</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE_SETTING__THRESHOLDS = eINSTANCE.getRuleSetting_Thresholds();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.impl.RuleThresholdImpl <em>Rule Threshold</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.impl.RuleThresholdImpl
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getRuleThreshold()
		 * @generated
		 */
		EClass RULE_THRESHOLD = eINSTANCE.getRuleThreshold();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_THRESHOLD__NAME = eINSTANCE.getRuleThreshold_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_THRESHOLD__VALUE = eINSTANCE.getRuleThreshold_Value();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.Purpose <em>Purpose</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.Purpose
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getPurpose()
		 * @generated
		 */
		EEnum PURPOSE = eINSTANCE.getPurpose();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.Phase <em>Phase</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.Phase
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getPhase()
		 * @generated
		 */
		EEnum PHASE = eINSTANCE.getPhase();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.ProjectCycle <em>Cycle</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.ProjectCycle
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getProjectCycle()
		 * @generated
		 */
		EEnum PROJECT_CYCLE = eINSTANCE.getProjectCycle();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.DocumentStatus <em>Document Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.DocumentStatus
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getDocumentStatus()
		 * @generated
		 */
		EEnum DOCUMENT_STATUS = eINSTANCE.getDocumentStatus();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.TerritoryLevel <em>Territory Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.TerritoryLevel
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getTerritoryLevel()
		 * @generated
		 */
		EEnum TERRITORY_LEVEL = eINSTANCE.getTerritoryLevel();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.CommitmentKind <em>Commitment Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.CommitmentKind
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getCommitmentKind()
		 * @generated
		 */
		EEnum COMMITMENT_KIND = eINSTANCE.getCommitmentKind();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.StakeholderKind <em>Stakeholder Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.StakeholderKind
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getStakeholderKind()
		 * @generated
		 */
		EEnum STAKEHOLDER_KIND = eINSTANCE.getStakeholderKind();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.ActionStatus <em>Action Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.ActionStatus
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getActionStatus()
		 * @generated
		 */
		EEnum ACTION_STATUS = eINSTANCE.getActionStatus();

		/**
		 * The meta object literal for the '{@link org.corolle.model.project.RuleSeverity <em>Rule Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.project.RuleSeverity
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getRuleSeverity()
		 * @generated
		 */
		EEnum RULE_SEVERITY = eINSTANCE.getRuleSeverity();

		/**
		 * The meta object literal for the '<em>Partial Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getPartialDate()
		 * @generated
		 */
		EDataType PARTIAL_DATE = eINSTANCE.getPartialDate();

		/**
		 * The meta object literal for the '<em>Colour</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.corolle.model.project.impl.ProjectPackageImpl#getColour()
		 * @generated
		 */
		EDataType COLOUR = eINSTANCE.getColour();

	}

} //ProjectPackage
