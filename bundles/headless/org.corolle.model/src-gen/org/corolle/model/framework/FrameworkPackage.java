/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.framework;

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
 * @see org.corolle.model.framework.FrameworkFactory
 * @model kind="package"
 *        annotation="urn:corolle:label fr='R\351f\351rentiel d\'\351valuation' en='Evaluation framework'"
 * @generated
 */
public interface FrameworkPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "framework";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:corolle:framework";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "framework";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	FrameworkPackage eINSTANCE = org.corolle.model.framework.impl.FrameworkPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.corolle.model.framework.impl.EvaluationFrameworkImpl <em>Evaluation Framework</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.framework.impl.EvaluationFrameworkImpl
	 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getEvaluationFramework()
	 * @generated
	 */
	int EVALUATION_FRAMEWORK = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK__VERSION = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK__STATUS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Strategic Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK__STRATEGIC_QUESTIONS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Dimensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK__DIMENSIONS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Instruments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK__INSTRUMENTS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Plan Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK__PLAN_ITEMS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Scales</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK__SCALES = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Evaluation Framework</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Evaluation Framework</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FRAMEWORK_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.framework.impl.StrategicQuestionImpl <em>Strategic Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.framework.impl.StrategicQuestionImpl
	 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getStrategicQuestion()
	 * @generated
	 */
	int STRATEGIC_QUESTION = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_QUESTION__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_QUESTION__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_QUESTION__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_QUESTION__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_QUESTION__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_QUESTION__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_QUESTION__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_QUESTION__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_QUESTION__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_QUESTION__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_QUESTION__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Evaluative Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_QUESTION__EVALUATIVE_QUESTIONS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_QUESTION__CONCERNS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Strategic Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_QUESTION_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Strategic Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGIC_QUESTION_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.framework.impl.EvaluativeQuestionImpl <em>Evaluative Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.framework.impl.EvaluativeQuestionImpl
	 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getEvaluativeQuestion()
	 * @generated
	 */
	int EVALUATIVE_QUESTION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Focus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION__FOCUS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Dac Criterion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION__DAC_CRITERION = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION__PARAGRAPH = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION__CONCERNS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Stakeholders</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION__STAKEHOLDERS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION__INDICATORS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Markers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION__MARKERS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Evaluative Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Evaluative Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATIVE_QUESTION_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.framework.impl.DimensionImpl <em>Dimension</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.framework.impl.DimensionImpl
	 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getDimension()
	 * @generated
	 */
	int DIMENSION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__COLOUR = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Agora Prompt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__AGORA_PROMPT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__WEIGHT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__CRITERIA = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Core Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__CORE_MAPPING = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Dimension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Dimension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.framework.impl.CriterionImpl <em>Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.framework.impl.CriterionImpl
	 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getCriterion()
	 * @generated
	 */
	int CRITERION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__INDICATORS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Markers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__MARKERS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.framework.impl.IndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.framework.impl.IndicatorImpl
	 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getIndicator()
	 * @generated
	 */
	int INDICATOR = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CODE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__LEVEL = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NATURE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__MEASURE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DEFINITION = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Calculation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CALCULATION = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Ascending</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ASCENDING = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Disaggregations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DISAGGREGATIONS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Aggregation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__AGGREGATION = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__STATUS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__COMMENT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>External Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__EXTERNAL_REFS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__UNIT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__SCALE = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__QUESTIONS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ACTIONS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CONCERNS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Stakeholders</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__STAKEHOLDERS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Plan Items</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__PLAN_ITEMS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__MEASUREMENTS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The number of operations of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.framework.impl.ExternalReferenceImpl <em>External Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.framework.impl.ExternalReferenceImpl
	 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getExternalReference()
	 * @generated
	 */
	int EXTERNAL_REFERENCE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_REFERENCE__ID = ProjectPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Vocabulary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_REFERENCE__VOCABULARY = ProjectPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_REFERENCE__CODE = ProjectPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_REFERENCE__URI = ProjectPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>External Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_REFERENCE_FEATURE_COUNT = ProjectPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>External Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_REFERENCE_OPERATION_COUNT = ProjectPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.framework.impl.ChangeMarkerImpl <em>Change Marker</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.framework.impl.ChangeMarkerImpl
	 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getChangeMarker()
	 * @generated
	 */
	int CHANGE_MARKER = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_MARKER__ID = ProjectPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Transfer Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_MARKER__TRANSFER_SCOPE = ProjectPackage.NAMED_ELEMENT__TRANSFER_SCOPE;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_MARKER__ILLUSTRATIVE = ProjectPackage.NAMED_ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_MARKER__PROVENANCE = ProjectPackage.NAMED_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Source Refs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_MARKER__SOURCE_REFS = ProjectPackage.NAMED_ELEMENT__SOURCE_REFS;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_MARKER__READINGS = ProjectPackage.NAMED_ELEMENT__READINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_MARKER__NAME = ProjectPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_MARKER__EASY_LABEL = ProjectPackage.NAMED_ELEMENT__EASY_LABEL;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_MARKER__DESCRIPTION = ProjectPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_MARKER__PICTOGRAM = ProjectPackage.NAMED_ELEMENT__PICTOGRAM;

	/**
	 * The feature id for the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_MARKER__ORIGINAL_WORDING = ProjectPackage.NAMED_ELEMENT__ORIGINAL_WORDING;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_MARKER__DEPTH = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Observed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_MARKER__OBSERVED = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stakeholder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_MARKER__STAKEHOLDER = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Evidences</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_MARKER__EVIDENCES = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_MARKER__QUESTIONS = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Change Marker</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_MARKER_FEATURE_COUNT = ProjectPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Change Marker</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_MARKER_OPERATION_COUNT = ProjectPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.corolle.model.framework.QuestionFocus <em>Question Focus</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.framework.QuestionFocus
	 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getQuestionFocus()
	 * @generated
	 */
	int QUESTION_FOCUS = 8;

	/**
	 * The meta object id for the '{@link org.corolle.model.framework.DacCriterion <em>Dac Criterion</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.framework.DacCriterion
	 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getDacCriterion()
	 * @generated
	 */
	int DAC_CRITERION = 9;

	/**
	 * The meta object id for the '{@link org.corolle.model.framework.IndicatorLevel <em>Indicator Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.framework.IndicatorLevel
	 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getIndicatorLevel()
	 * @generated
	 */
	int INDICATOR_LEVEL = 10;

	/**
	 * The meta object id for the '{@link org.corolle.model.framework.IndicatorNature <em>Indicator Nature</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.framework.IndicatorNature
	 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getIndicatorNature()
	 * @generated
	 */
	int INDICATOR_NATURE = 11;

	/**
	 * The meta object id for the '{@link org.corolle.model.framework.IndicatorMeasure <em>Indicator Measure</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.framework.IndicatorMeasure
	 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getIndicatorMeasure()
	 * @generated
	 */
	int INDICATOR_MEASURE = 12;

	/**
	 * The meta object id for the '{@link org.corolle.model.framework.Aggregation <em>Aggregation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.framework.Aggregation
	 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getAggregation()
	 * @generated
	 */
	int AGGREGATION = 13;

	/**
	 * The meta object id for the '{@link org.corolle.model.framework.IndicatorStatus <em>Indicator Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.framework.IndicatorStatus
	 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getIndicatorStatus()
	 * @generated
	 */
	int INDICATOR_STATUS = 14;

	/**
	 * The meta object id for the '{@link org.corolle.model.framework.MarkerDepth <em>Marker Depth</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.framework.MarkerDepth
	 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getMarkerDepth()
	 * @generated
	 */
	int MARKER_DEPTH = 15;

	/**
	 * The meta object id for the '{@link org.corolle.model.framework.MarkerObserved <em>Marker Observed</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.corolle.model.framework.MarkerObserved
	 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getMarkerObserved()
	 * @generated
	 */
	int MARKER_OBSERVED = 16;


	/**
	 * Returns the meta object for class '{@link org.corolle.model.framework.EvaluationFramework <em>Evaluation Framework</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evaluation Framework</em>'.
	 * @see org.corolle.model.framework.EvaluationFramework
	 * @generated
	 */
	EClass getEvaluationFramework();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.EvaluationFramework#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.corolle.model.framework.EvaluationFramework#getVersion()
	 * @see #getEvaluationFramework()
	 * @generated
	 */
	EAttribute getEvaluationFramework_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.EvaluationFramework#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.corolle.model.framework.EvaluationFramework#getStatus()
	 * @see #getEvaluationFramework()
	 * @generated
	 */
	EAttribute getEvaluationFramework_Status();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.framework.EvaluationFramework#getStrategicQuestions <em>Strategic Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Strategic Questions</em>'.
	 * @see org.corolle.model.framework.EvaluationFramework#getStrategicQuestions()
	 * @see #getEvaluationFramework()
	 * @generated
	 */
	EReference getEvaluationFramework_StrategicQuestions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.framework.EvaluationFramework#getDimensions <em>Dimensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dimensions</em>'.
	 * @see org.corolle.model.framework.EvaluationFramework#getDimensions()
	 * @see #getEvaluationFramework()
	 * @generated
	 */
	EReference getEvaluationFramework_Dimensions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.framework.EvaluationFramework#getInstruments <em>Instruments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Instruments</em>'.
	 * @see org.corolle.model.framework.EvaluationFramework#getInstruments()
	 * @see #getEvaluationFramework()
	 * @generated
	 */
	EReference getEvaluationFramework_Instruments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.framework.EvaluationFramework#getPlanItems <em>Plan Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Plan Items</em>'.
	 * @see org.corolle.model.framework.EvaluationFramework#getPlanItems()
	 * @see #getEvaluationFramework()
	 * @generated
	 */
	EReference getEvaluationFramework_PlanItems();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.framework.EvaluationFramework#getScales <em>Scales</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scales</em>'.
	 * @see org.corolle.model.framework.EvaluationFramework#getScales()
	 * @see #getEvaluationFramework()
	 * @generated
	 */
	EReference getEvaluationFramework_Scales();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.framework.StrategicQuestion <em>Strategic Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strategic Question</em>'.
	 * @see org.corolle.model.framework.StrategicQuestion
	 * @generated
	 */
	EClass getStrategicQuestion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.framework.StrategicQuestion#getEvaluativeQuestions <em>Evaluative Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evaluative Questions</em>'.
	 * @see org.corolle.model.framework.StrategicQuestion#getEvaluativeQuestions()
	 * @see #getStrategicQuestion()
	 * @generated
	 */
	EReference getStrategicQuestion_EvaluativeQuestions();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.framework.StrategicQuestion#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.corolle.model.framework.StrategicQuestion#getConcerns()
	 * @see #getStrategicQuestion()
	 * @generated
	 */
	EReference getStrategicQuestion_Concerns();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.framework.EvaluativeQuestion <em>Evaluative Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evaluative Question</em>'.
	 * @see org.corolle.model.framework.EvaluativeQuestion
	 * @generated
	 */
	EClass getEvaluativeQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.EvaluativeQuestion#getFocus <em>Focus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Focus</em>'.
	 * @see org.corolle.model.framework.EvaluativeQuestion#getFocus()
	 * @see #getEvaluativeQuestion()
	 * @generated
	 */
	EAttribute getEvaluativeQuestion_Focus();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.EvaluativeQuestion#getDacCriterion <em>Dac Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dac Criterion</em>'.
	 * @see org.corolle.model.framework.EvaluativeQuestion#getDacCriterion()
	 * @see #getEvaluativeQuestion()
	 * @generated
	 */
	EAttribute getEvaluativeQuestion_DacCriterion();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.EvaluativeQuestion#getParagraph <em>Paragraph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paragraph</em>'.
	 * @see org.corolle.model.framework.EvaluativeQuestion#getParagraph()
	 * @see #getEvaluativeQuestion()
	 * @generated
	 */
	EAttribute getEvaluativeQuestion_Paragraph();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.framework.EvaluativeQuestion#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.corolle.model.framework.EvaluativeQuestion#getConcerns()
	 * @see #getEvaluativeQuestion()
	 * @generated
	 */
	EReference getEvaluativeQuestion_Concerns();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.framework.EvaluativeQuestion#getStakeholders <em>Stakeholders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Stakeholders</em>'.
	 * @see org.corolle.model.framework.EvaluativeQuestion#getStakeholders()
	 * @see #getEvaluativeQuestion()
	 * @generated
	 */
	EReference getEvaluativeQuestion_Stakeholders();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.framework.EvaluativeQuestion#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Indicators</em>'.
	 * @see org.corolle.model.framework.EvaluativeQuestion#getIndicators()
	 * @see #getEvaluativeQuestion()
	 * @generated
	 */
	EReference getEvaluativeQuestion_Indicators();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.framework.EvaluativeQuestion#getMarkers <em>Markers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Markers</em>'.
	 * @see org.corolle.model.framework.EvaluativeQuestion#getMarkers()
	 * @see #getEvaluativeQuestion()
	 * @generated
	 */
	EReference getEvaluativeQuestion_Markers();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.framework.Dimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dimension</em>'.
	 * @see org.corolle.model.framework.Dimension
	 * @generated
	 */
	EClass getDimension();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.Dimension#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.corolle.model.framework.Dimension#getColour()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.Dimension#getAgoraPrompt <em>Agora Prompt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agora Prompt</em>'.
	 * @see org.corolle.model.framework.Dimension#getAgoraPrompt()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_AgoraPrompt();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.Dimension#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.corolle.model.framework.Dimension#getWeight()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Weight();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.framework.Dimension#getCriteria <em>Criteria</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Criteria</em>'.
	 * @see org.corolle.model.framework.Dimension#getCriteria()
	 * @see #getDimension()
	 * @generated
	 */
	EReference getDimension_Criteria();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.framework.Dimension#getCoreMapping <em>Core Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Core Mapping</em>'.
	 * @see org.corolle.model.framework.Dimension#getCoreMapping()
	 * @see #getDimension()
	 * @generated
	 */
	EReference getDimension_CoreMapping();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.framework.Criterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Criterion</em>'.
	 * @see org.corolle.model.framework.Criterion
	 * @generated
	 */
	EClass getCriterion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.framework.Criterion#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indicators</em>'.
	 * @see org.corolle.model.framework.Criterion#getIndicators()
	 * @see #getCriterion()
	 * @generated
	 */
	EReference getCriterion_Indicators();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.framework.Criterion#getMarkers <em>Markers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Markers</em>'.
	 * @see org.corolle.model.framework.Criterion#getMarkers()
	 * @see #getCriterion()
	 * @generated
	 */
	EReference getCriterion_Markers();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.framework.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see org.corolle.model.framework.Indicator
	 * @generated
	 */
	EClass getIndicator();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.Indicator#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.corolle.model.framework.Indicator#getCode()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.Indicator#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.corolle.model.framework.Indicator#getLevel()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.Indicator#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see org.corolle.model.framework.Indicator#getNature()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Nature();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.Indicator#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.corolle.model.framework.Indicator#getMeasure()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.Indicator#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.corolle.model.framework.Indicator#getDefinition()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.Indicator#getCalculation <em>Calculation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Calculation</em>'.
	 * @see org.corolle.model.framework.Indicator#getCalculation()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Calculation();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.Indicator#getAscending <em>Ascending</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ascending</em>'.
	 * @see org.corolle.model.framework.Indicator#getAscending()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Ascending();

	/**
	 * Returns the meta object for the attribute list '{@link org.corolle.model.framework.Indicator#getDisaggregations <em>Disaggregations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Disaggregations</em>'.
	 * @see org.corolle.model.framework.Indicator#getDisaggregations()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Disaggregations();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.Indicator#getAggregation <em>Aggregation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aggregation</em>'.
	 * @see org.corolle.model.framework.Indicator#getAggregation()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Aggregation();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.Indicator#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.corolle.model.framework.Indicator#getStatus()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.Indicator#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.corolle.model.framework.Indicator#getComment()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Comment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.corolle.model.framework.Indicator#getExternalRefs <em>External Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>External Refs</em>'.
	 * @see org.corolle.model.framework.Indicator#getExternalRefs()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_ExternalRefs();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.framework.Indicator#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.corolle.model.framework.Indicator#getUnit()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Unit();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.framework.Indicator#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scale</em>'.
	 * @see org.corolle.model.framework.Indicator#getScale()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Scale();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.framework.Indicator#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Questions</em>'.
	 * @see org.corolle.model.framework.Indicator#getQuestions()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Questions();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.framework.Indicator#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Actions</em>'.
	 * @see org.corolle.model.framework.Indicator#getActions()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Actions();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.framework.Indicator#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.corolle.model.framework.Indicator#getConcerns()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Concerns();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.framework.Indicator#getStakeholders <em>Stakeholders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Stakeholders</em>'.
	 * @see org.corolle.model.framework.Indicator#getStakeholders()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Stakeholders();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.framework.Indicator#getPlanItems <em>Plan Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Plan Items</em>'.
	 * @see org.corolle.model.framework.Indicator#getPlanItems()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_PlanItems();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.framework.Indicator#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Measurements</em>'.
	 * @see org.corolle.model.framework.Indicator#getMeasurements()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Measurements();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.framework.ExternalReference <em>External Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>External Reference</em>'.
	 * @see org.corolle.model.framework.ExternalReference
	 * @generated
	 */
	EClass getExternalReference();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.ExternalReference#getVocabulary <em>Vocabulary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vocabulary</em>'.
	 * @see org.corolle.model.framework.ExternalReference#getVocabulary()
	 * @see #getExternalReference()
	 * @generated
	 */
	EAttribute getExternalReference_Vocabulary();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.ExternalReference#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.corolle.model.framework.ExternalReference#getCode()
	 * @see #getExternalReference()
	 * @generated
	 */
	EAttribute getExternalReference_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.ExternalReference#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.corolle.model.framework.ExternalReference#getUri()
	 * @see #getExternalReference()
	 * @generated
	 */
	EAttribute getExternalReference_Uri();

	/**
	 * Returns the meta object for class '{@link org.corolle.model.framework.ChangeMarker <em>Change Marker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Change Marker</em>'.
	 * @see org.corolle.model.framework.ChangeMarker
	 * @generated
	 */
	EClass getChangeMarker();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.ChangeMarker#getDepth <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth</em>'.
	 * @see org.corolle.model.framework.ChangeMarker#getDepth()
	 * @see #getChangeMarker()
	 * @generated
	 */
	EAttribute getChangeMarker_Depth();

	/**
	 * Returns the meta object for the attribute '{@link org.corolle.model.framework.ChangeMarker#getObserved <em>Observed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Observed</em>'.
	 * @see org.corolle.model.framework.ChangeMarker#getObserved()
	 * @see #getChangeMarker()
	 * @generated
	 */
	EAttribute getChangeMarker_Observed();

	/**
	 * Returns the meta object for the reference '{@link org.corolle.model.framework.ChangeMarker#getStakeholder <em>Stakeholder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Stakeholder</em>'.
	 * @see org.corolle.model.framework.ChangeMarker#getStakeholder()
	 * @see #getChangeMarker()
	 * @generated
	 */
	EReference getChangeMarker_Stakeholder();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.framework.ChangeMarker#getEvidences <em>Evidences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidences</em>'.
	 * @see org.corolle.model.framework.ChangeMarker#getEvidences()
	 * @see #getChangeMarker()
	 * @generated
	 */
	EReference getChangeMarker_Evidences();

	/**
	 * Returns the meta object for the reference list '{@link org.corolle.model.framework.ChangeMarker#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Questions</em>'.
	 * @see org.corolle.model.framework.ChangeMarker#getQuestions()
	 * @see #getChangeMarker()
	 * @generated
	 */
	EReference getChangeMarker_Questions();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.framework.QuestionFocus <em>Question Focus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Question Focus</em>'.
	 * @see org.corolle.model.framework.QuestionFocus
	 * @generated
	 */
	EEnum getQuestionFocus();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.framework.DacCriterion <em>Dac Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Dac Criterion</em>'.
	 * @see org.corolle.model.framework.DacCriterion
	 * @generated
	 */
	EEnum getDacCriterion();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.framework.IndicatorLevel <em>Indicator Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Indicator Level</em>'.
	 * @see org.corolle.model.framework.IndicatorLevel
	 * @generated
	 */
	EEnum getIndicatorLevel();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.framework.IndicatorNature <em>Indicator Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Indicator Nature</em>'.
	 * @see org.corolle.model.framework.IndicatorNature
	 * @generated
	 */
	EEnum getIndicatorNature();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.framework.IndicatorMeasure <em>Indicator Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Indicator Measure</em>'.
	 * @see org.corolle.model.framework.IndicatorMeasure
	 * @generated
	 */
	EEnum getIndicatorMeasure();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.framework.Aggregation <em>Aggregation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Aggregation</em>'.
	 * @see org.corolle.model.framework.Aggregation
	 * @generated
	 */
	EEnum getAggregation();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.framework.IndicatorStatus <em>Indicator Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Indicator Status</em>'.
	 * @see org.corolle.model.framework.IndicatorStatus
	 * @generated
	 */
	EEnum getIndicatorStatus();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.framework.MarkerDepth <em>Marker Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Marker Depth</em>'.
	 * @see org.corolle.model.framework.MarkerDepth
	 * @generated
	 */
	EEnum getMarkerDepth();

	/**
	 * Returns the meta object for enum '{@link org.corolle.model.framework.MarkerObserved <em>Marker Observed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Marker Observed</em>'.
	 * @see org.corolle.model.framework.MarkerObserved
	 * @generated
	 */
	EEnum getMarkerObserved();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	FrameworkFactory getFrameworkFactory();

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
		 * The meta object literal for the '{@link org.corolle.model.framework.impl.EvaluationFrameworkImpl <em>Evaluation Framework</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.framework.impl.EvaluationFrameworkImpl
		 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getEvaluationFramework()
		 * @generated
		 */
		EClass EVALUATION_FRAMEWORK = eINSTANCE.getEvaluationFramework();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_FRAMEWORK__VERSION = eINSTANCE.getEvaluationFramework_Version();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_FRAMEWORK__STATUS = eINSTANCE.getEvaluationFramework_Status();

		/**
		 * The meta object literal for the '<em><b>Strategic Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_FRAMEWORK__STRATEGIC_QUESTIONS = eINSTANCE.getEvaluationFramework_StrategicQuestions();

		/**
		 * The meta object literal for the '<em><b>Dimensions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_FRAMEWORK__DIMENSIONS = eINSTANCE.getEvaluationFramework_Dimensions();

		/**
		 * The meta object literal for the '<em><b>Instruments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_FRAMEWORK__INSTRUMENTS = eINSTANCE.getEvaluationFramework_Instruments();

		/**
		 * The meta object literal for the '<em><b>Plan Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_FRAMEWORK__PLAN_ITEMS = eINSTANCE.getEvaluationFramework_PlanItems();

		/**
		 * The meta object literal for the '<em><b>Scales</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_FRAMEWORK__SCALES = eINSTANCE.getEvaluationFramework_Scales();

		/**
		 * The meta object literal for the '{@link org.corolle.model.framework.impl.StrategicQuestionImpl <em>Strategic Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.framework.impl.StrategicQuestionImpl
		 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getStrategicQuestion()
		 * @generated
		 */
		EClass STRATEGIC_QUESTION = eINSTANCE.getStrategicQuestion();

		/**
		 * The meta object literal for the '<em><b>Evaluative Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRATEGIC_QUESTION__EVALUATIVE_QUESTIONS = eINSTANCE.getStrategicQuestion_EvaluativeQuestions();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRATEGIC_QUESTION__CONCERNS = eINSTANCE.getStrategicQuestion_Concerns();

		/**
		 * The meta object literal for the '{@link org.corolle.model.framework.impl.EvaluativeQuestionImpl <em>Evaluative Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.framework.impl.EvaluativeQuestionImpl
		 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getEvaluativeQuestion()
		 * @generated
		 */
		EClass EVALUATIVE_QUESTION = eINSTANCE.getEvaluativeQuestion();

		/**
		 * The meta object literal for the '<em><b>Focus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATIVE_QUESTION__FOCUS = eINSTANCE.getEvaluativeQuestion_Focus();

		/**
		 * The meta object literal for the '<em><b>Dac Criterion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATIVE_QUESTION__DAC_CRITERION = eINSTANCE.getEvaluativeQuestion_DacCriterion();

		/**
		 * The meta object literal for the '<em><b>Paragraph</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATIVE_QUESTION__PARAGRAPH = eINSTANCE.getEvaluativeQuestion_Paragraph();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATIVE_QUESTION__CONCERNS = eINSTANCE.getEvaluativeQuestion_Concerns();

		/**
		 * The meta object literal for the '<em><b>Stakeholders</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATIVE_QUESTION__STAKEHOLDERS = eINSTANCE.getEvaluativeQuestion_Stakeholders();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATIVE_QUESTION__INDICATORS = eINSTANCE.getEvaluativeQuestion_Indicators();

		/**
		 * The meta object literal for the '<em><b>Markers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATIVE_QUESTION__MARKERS = eINSTANCE.getEvaluativeQuestion_Markers();

		/**
		 * The meta object literal for the '{@link org.corolle.model.framework.impl.DimensionImpl <em>Dimension</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.framework.impl.DimensionImpl
		 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getDimension()
		 * @generated
		 */
		EClass DIMENSION = eINSTANCE.getDimension();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__COLOUR = eINSTANCE.getDimension_Colour();

		/**
		 * The meta object literal for the '<em><b>Agora Prompt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__AGORA_PROMPT = eINSTANCE.getDimension_AgoraPrompt();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__WEIGHT = eINSTANCE.getDimension_Weight();

		/**
		 * The meta object literal for the '<em><b>Criteria</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIMENSION__CRITERIA = eINSTANCE.getDimension_Criteria();

		/**
		 * The meta object literal for the '<em><b>Core Mapping</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIMENSION__CORE_MAPPING = eINSTANCE.getDimension_CoreMapping();

		/**
		 * The meta object literal for the '{@link org.corolle.model.framework.impl.CriterionImpl <em>Criterion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.framework.impl.CriterionImpl
		 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getCriterion()
		 * @generated
		 */
		EClass CRITERION = eINSTANCE.getCriterion();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CRITERION__INDICATORS = eINSTANCE.getCriterion_Indicators();

		/**
		 * The meta object literal for the '<em><b>Markers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CRITERION__MARKERS = eINSTANCE.getCriterion_Markers();

		/**
		 * The meta object literal for the '{@link org.corolle.model.framework.impl.IndicatorImpl <em>Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.framework.impl.IndicatorImpl
		 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getIndicator()
		 * @generated
		 */
		EClass INDICATOR = eINSTANCE.getIndicator();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__CODE = eINSTANCE.getIndicator_Code();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__LEVEL = eINSTANCE.getIndicator_Level();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__NATURE = eINSTANCE.getIndicator_Nature();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__MEASURE = eINSTANCE.getIndicator_Measure();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__DEFINITION = eINSTANCE.getIndicator_Definition();

		/**
		 * The meta object literal for the '<em><b>Calculation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__CALCULATION = eINSTANCE.getIndicator_Calculation();

		/**
		 * The meta object literal for the '<em><b>Ascending</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__ASCENDING = eINSTANCE.getIndicator_Ascending();

		/**
		 * The meta object literal for the '<em><b>Disaggregations</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__DISAGGREGATIONS = eINSTANCE.getIndicator_Disaggregations();

		/**
		 * The meta object literal for the '<em><b>Aggregation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__AGGREGATION = eINSTANCE.getIndicator_Aggregation();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__STATUS = eINSTANCE.getIndicator_Status();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__COMMENT = eINSTANCE.getIndicator_Comment();

		/**
		 * The meta object literal for the '<em><b>External Refs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__EXTERNAL_REFS = eINSTANCE.getIndicator_ExternalRefs();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__UNIT = eINSTANCE.getIndicator_Unit();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__SCALE = eINSTANCE.getIndicator_Scale();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__QUESTIONS = eINSTANCE.getIndicator_Questions();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__ACTIONS = eINSTANCE.getIndicator_Actions();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__CONCERNS = eINSTANCE.getIndicator_Concerns();

		/**
		 * The meta object literal for the '<em><b>Stakeholders</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__STAKEHOLDERS = eINSTANCE.getIndicator_Stakeholders();

		/**
		 * The meta object literal for the '<em><b>Plan Items</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__PLAN_ITEMS = eINSTANCE.getIndicator_PlanItems();

		/**
		 * The meta object literal for the '<em><b>Measurements</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__MEASUREMENTS = eINSTANCE.getIndicator_Measurements();

		/**
		 * The meta object literal for the '{@link org.corolle.model.framework.impl.ExternalReferenceImpl <em>External Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.framework.impl.ExternalReferenceImpl
		 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getExternalReference()
		 * @generated
		 */
		EClass EXTERNAL_REFERENCE = eINSTANCE.getExternalReference();

		/**
		 * The meta object literal for the '<em><b>Vocabulary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_REFERENCE__VOCABULARY = eINSTANCE.getExternalReference_Vocabulary();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_REFERENCE__CODE = eINSTANCE.getExternalReference_Code();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_REFERENCE__URI = eINSTANCE.getExternalReference_Uri();

		/**
		 * The meta object literal for the '{@link org.corolle.model.framework.impl.ChangeMarkerImpl <em>Change Marker</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.framework.impl.ChangeMarkerImpl
		 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getChangeMarker()
		 * @generated
		 */
		EClass CHANGE_MARKER = eINSTANCE.getChangeMarker();

		/**
		 * The meta object literal for the '<em><b>Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_MARKER__DEPTH = eINSTANCE.getChangeMarker_Depth();

		/**
		 * The meta object literal for the '<em><b>Observed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_MARKER__OBSERVED = eINSTANCE.getChangeMarker_Observed();

		/**
		 * The meta object literal for the '<em><b>Stakeholder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE_MARKER__STAKEHOLDER = eINSTANCE.getChangeMarker_Stakeholder();

		/**
		 * The meta object literal for the '<em><b>Evidences</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE_MARKER__EVIDENCES = eINSTANCE.getChangeMarker_Evidences();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE_MARKER__QUESTIONS = eINSTANCE.getChangeMarker_Questions();

		/**
		 * The meta object literal for the '{@link org.corolle.model.framework.QuestionFocus <em>Question Focus</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.framework.QuestionFocus
		 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getQuestionFocus()
		 * @generated
		 */
		EEnum QUESTION_FOCUS = eINSTANCE.getQuestionFocus();

		/**
		 * The meta object literal for the '{@link org.corolle.model.framework.DacCriterion <em>Dac Criterion</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.framework.DacCriterion
		 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getDacCriterion()
		 * @generated
		 */
		EEnum DAC_CRITERION = eINSTANCE.getDacCriterion();

		/**
		 * The meta object literal for the '{@link org.corolle.model.framework.IndicatorLevel <em>Indicator Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.framework.IndicatorLevel
		 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getIndicatorLevel()
		 * @generated
		 */
		EEnum INDICATOR_LEVEL = eINSTANCE.getIndicatorLevel();

		/**
		 * The meta object literal for the '{@link org.corolle.model.framework.IndicatorNature <em>Indicator Nature</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.framework.IndicatorNature
		 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getIndicatorNature()
		 * @generated
		 */
		EEnum INDICATOR_NATURE = eINSTANCE.getIndicatorNature();

		/**
		 * The meta object literal for the '{@link org.corolle.model.framework.IndicatorMeasure <em>Indicator Measure</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.framework.IndicatorMeasure
		 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getIndicatorMeasure()
		 * @generated
		 */
		EEnum INDICATOR_MEASURE = eINSTANCE.getIndicatorMeasure();

		/**
		 * The meta object literal for the '{@link org.corolle.model.framework.Aggregation <em>Aggregation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.framework.Aggregation
		 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getAggregation()
		 * @generated
		 */
		EEnum AGGREGATION = eINSTANCE.getAggregation();

		/**
		 * The meta object literal for the '{@link org.corolle.model.framework.IndicatorStatus <em>Indicator Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.framework.IndicatorStatus
		 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getIndicatorStatus()
		 * @generated
		 */
		EEnum INDICATOR_STATUS = eINSTANCE.getIndicatorStatus();

		/**
		 * The meta object literal for the '{@link org.corolle.model.framework.MarkerDepth <em>Marker Depth</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.framework.MarkerDepth
		 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getMarkerDepth()
		 * @generated
		 */
		EEnum MARKER_DEPTH = eINSTANCE.getMarkerDepth();

		/**
		 * The meta object literal for the '{@link org.corolle.model.framework.MarkerObserved <em>Marker Observed</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.corolle.model.framework.MarkerObserved
		 * @see org.corolle.model.framework.impl.FrameworkPackageImpl#getMarkerObserved()
		 * @generated
		 */
		EEnum MARKER_OBSERVED = eINSTANCE.getMarkerObserved();

	}

} //FrameworkPackage
