/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.framework.impl;

import org.corolle.model.chain.ChainPackage;

import org.corolle.model.chain.impl.ChainPackageImpl;

import org.corolle.model.collection.CollectionPackage;

import org.corolle.model.collection.impl.CollectionPackageImpl;

import org.corolle.model.framework.Aggregation;
import org.corolle.model.framework.ChangeMarker;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.DacCriterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.ExternalReference;
import org.corolle.model.framework.FrameworkFactory;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorLevel;
import org.corolle.model.framework.IndicatorMeasure;
import org.corolle.model.framework.IndicatorNature;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.framework.MarkerDepth;
import org.corolle.model.framework.MarkerObserved;
import org.corolle.model.framework.QuestionFocus;
import org.corolle.model.framework.StrategicQuestion;

import org.corolle.model.layout.LayoutPackage;

import org.corolle.model.layout.impl.LayoutPackageImpl;

import org.corolle.model.project.ProjectPackage;

import org.corolle.model.project.impl.ProjectPackageImpl;

import org.corolle.model.transfer.TransferPackage;

import org.corolle.model.transfer.impl.TransferPackageImpl;

import org.corolle.model.workshop.WorkshopPackage;

import org.corolle.model.workshop.impl.WorkshopPackageImpl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class FrameworkPackageImpl extends EPackageImpl implements FrameworkPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evaluationFrameworkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass strategicQuestionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evaluativeQuestionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dimensionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass criterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indicatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass externalReferenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass changeMarkerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum questionFocusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dacCriterionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum indicatorLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum indicatorNatureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum indicatorMeasureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum aggregationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum indicatorStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum markerDepthEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum markerObservedEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.corolle.model.framework.FrameworkPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private FrameworkPackageImpl() {
		super(eNS_URI, FrameworkFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link FrameworkPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static FrameworkPackage init() {
		if (isInited) return (FrameworkPackage)EPackage.Registry.INSTANCE.getEPackage(FrameworkPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredFrameworkPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		FrameworkPackageImpl theFrameworkPackage = registeredFrameworkPackage instanceof FrameworkPackageImpl ? (FrameworkPackageImpl)registeredFrameworkPackage : new FrameworkPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);
		ProjectPackageImpl theProjectPackage = (ProjectPackageImpl)(registeredPackage instanceof ProjectPackageImpl ? registeredPackage : ProjectPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ChainPackage.eNS_URI);
		ChainPackageImpl theChainPackage = (ChainPackageImpl)(registeredPackage instanceof ChainPackageImpl ? registeredPackage : ChainPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CollectionPackage.eNS_URI);
		CollectionPackageImpl theCollectionPackage = (CollectionPackageImpl)(registeredPackage instanceof CollectionPackageImpl ? registeredPackage : CollectionPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(WorkshopPackage.eNS_URI);
		WorkshopPackageImpl theWorkshopPackage = (WorkshopPackageImpl)(registeredPackage instanceof WorkshopPackageImpl ? registeredPackage : WorkshopPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TransferPackage.eNS_URI);
		TransferPackageImpl theTransferPackage = (TransferPackageImpl)(registeredPackage instanceof TransferPackageImpl ? registeredPackage : TransferPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LayoutPackage.eNS_URI);
		LayoutPackageImpl theLayoutPackage = (LayoutPackageImpl)(registeredPackage instanceof LayoutPackageImpl ? registeredPackage : LayoutPackage.eINSTANCE);

		// Create package meta-data objects
		theFrameworkPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theChainPackage.createPackageContents();
		theCollectionPackage.createPackageContents();
		theWorkshopPackage.createPackageContents();
		theTransferPackage.createPackageContents();
		theLayoutPackage.createPackageContents();

		// Initialize created meta-data
		theFrameworkPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theChainPackage.initializePackageContents();
		theCollectionPackage.initializePackageContents();
		theWorkshopPackage.initializePackageContents();
		theTransferPackage.initializePackageContents();
		theLayoutPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theFrameworkPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(FrameworkPackage.eNS_URI, theFrameworkPackage);
		return theFrameworkPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvaluationFramework() {
		return evaluationFrameworkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationFramework_Version() {
		return (EAttribute)evaluationFrameworkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationFramework_Status() {
		return (EAttribute)evaluationFrameworkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationFramework_StrategicQuestions() {
		return (EReference)evaluationFrameworkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationFramework_Dimensions() {
		return (EReference)evaluationFrameworkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationFramework_Instruments() {
		return (EReference)evaluationFrameworkEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationFramework_PlanItems() {
		return (EReference)evaluationFrameworkEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationFramework_Scales() {
		return (EReference)evaluationFrameworkEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStrategicQuestion() {
		return strategicQuestionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrategicQuestion_EvaluativeQuestions() {
		return (EReference)strategicQuestionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrategicQuestion_Concerns() {
		return (EReference)strategicQuestionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvaluativeQuestion() {
		return evaluativeQuestionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluativeQuestion_Focus() {
		return (EAttribute)evaluativeQuestionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluativeQuestion_DacCriterion() {
		return (EAttribute)evaluativeQuestionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluativeQuestion_Paragraph() {
		return (EAttribute)evaluativeQuestionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluativeQuestion_Concerns() {
		return (EReference)evaluativeQuestionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluativeQuestion_Stakeholders() {
		return (EReference)evaluativeQuestionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluativeQuestion_Indicators() {
		return (EReference)evaluativeQuestionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluativeQuestion_Markers() {
		return (EReference)evaluativeQuestionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDimension() {
		return dimensionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimension_Colour() {
		return (EAttribute)dimensionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimension_AgoraPrompt() {
		return (EAttribute)dimensionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimension_Weight() {
		return (EAttribute)dimensionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDimension_Criteria() {
		return (EReference)dimensionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDimension_CoreMapping() {
		return (EReference)dimensionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCriterion() {
		return criterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCriterion_Indicators() {
		return (EReference)criterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCriterion_Markers() {
		return (EReference)criterionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndicator() {
		return indicatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Code() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Level() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Nature() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Measure() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Definition() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Calculation() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Ascending() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Disaggregations() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Aggregation() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Status() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Comment() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_ExternalRefs() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Unit() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Scale() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Questions() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Actions() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Concerns() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Stakeholders() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_PlanItems() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Measurements() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExternalReference() {
		return externalReferenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExternalReference_Vocabulary() {
		return (EAttribute)externalReferenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExternalReference_Code() {
		return (EAttribute)externalReferenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExternalReference_Uri() {
		return (EAttribute)externalReferenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChangeMarker() {
		return changeMarkerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChangeMarker_Depth() {
		return (EAttribute)changeMarkerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChangeMarker_Observed() {
		return (EAttribute)changeMarkerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChangeMarker_Stakeholder() {
		return (EReference)changeMarkerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChangeMarker_Evidences() {
		return (EReference)changeMarkerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChangeMarker_Questions() {
		return (EReference)changeMarkerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getQuestionFocus() {
		return questionFocusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDacCriterion() {
		return dacCriterionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIndicatorLevel() {
		return indicatorLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIndicatorNature() {
		return indicatorNatureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIndicatorMeasure() {
		return indicatorMeasureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAggregation() {
		return aggregationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIndicatorStatus() {
		return indicatorStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMarkerDepth() {
		return markerDepthEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMarkerObserved() {
		return markerObservedEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrameworkFactory getFrameworkFactory() {
		return (FrameworkFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		evaluationFrameworkEClass = createEClass(EVALUATION_FRAMEWORK);
		createEAttribute(evaluationFrameworkEClass, EVALUATION_FRAMEWORK__VERSION);
		createEAttribute(evaluationFrameworkEClass, EVALUATION_FRAMEWORK__STATUS);
		createEReference(evaluationFrameworkEClass, EVALUATION_FRAMEWORK__STRATEGIC_QUESTIONS);
		createEReference(evaluationFrameworkEClass, EVALUATION_FRAMEWORK__DIMENSIONS);
		createEReference(evaluationFrameworkEClass, EVALUATION_FRAMEWORK__INSTRUMENTS);
		createEReference(evaluationFrameworkEClass, EVALUATION_FRAMEWORK__PLAN_ITEMS);
		createEReference(evaluationFrameworkEClass, EVALUATION_FRAMEWORK__SCALES);

		strategicQuestionEClass = createEClass(STRATEGIC_QUESTION);
		createEReference(strategicQuestionEClass, STRATEGIC_QUESTION__EVALUATIVE_QUESTIONS);
		createEReference(strategicQuestionEClass, STRATEGIC_QUESTION__CONCERNS);

		evaluativeQuestionEClass = createEClass(EVALUATIVE_QUESTION);
		createEAttribute(evaluativeQuestionEClass, EVALUATIVE_QUESTION__FOCUS);
		createEAttribute(evaluativeQuestionEClass, EVALUATIVE_QUESTION__DAC_CRITERION);
		createEAttribute(evaluativeQuestionEClass, EVALUATIVE_QUESTION__PARAGRAPH);
		createEReference(evaluativeQuestionEClass, EVALUATIVE_QUESTION__CONCERNS);
		createEReference(evaluativeQuestionEClass, EVALUATIVE_QUESTION__STAKEHOLDERS);
		createEReference(evaluativeQuestionEClass, EVALUATIVE_QUESTION__INDICATORS);
		createEReference(evaluativeQuestionEClass, EVALUATIVE_QUESTION__MARKERS);

		dimensionEClass = createEClass(DIMENSION);
		createEAttribute(dimensionEClass, DIMENSION__COLOUR);
		createEAttribute(dimensionEClass, DIMENSION__AGORA_PROMPT);
		createEAttribute(dimensionEClass, DIMENSION__WEIGHT);
		createEReference(dimensionEClass, DIMENSION__CRITERIA);
		createEReference(dimensionEClass, DIMENSION__CORE_MAPPING);

		criterionEClass = createEClass(CRITERION);
		createEReference(criterionEClass, CRITERION__INDICATORS);
		createEReference(criterionEClass, CRITERION__MARKERS);

		indicatorEClass = createEClass(INDICATOR);
		createEAttribute(indicatorEClass, INDICATOR__CODE);
		createEAttribute(indicatorEClass, INDICATOR__LEVEL);
		createEAttribute(indicatorEClass, INDICATOR__NATURE);
		createEAttribute(indicatorEClass, INDICATOR__MEASURE);
		createEAttribute(indicatorEClass, INDICATOR__DEFINITION);
		createEAttribute(indicatorEClass, INDICATOR__CALCULATION);
		createEAttribute(indicatorEClass, INDICATOR__ASCENDING);
		createEAttribute(indicatorEClass, INDICATOR__DISAGGREGATIONS);
		createEAttribute(indicatorEClass, INDICATOR__AGGREGATION);
		createEAttribute(indicatorEClass, INDICATOR__STATUS);
		createEAttribute(indicatorEClass, INDICATOR__COMMENT);
		createEReference(indicatorEClass, INDICATOR__EXTERNAL_REFS);
		createEReference(indicatorEClass, INDICATOR__UNIT);
		createEReference(indicatorEClass, INDICATOR__SCALE);
		createEReference(indicatorEClass, INDICATOR__QUESTIONS);
		createEReference(indicatorEClass, INDICATOR__ACTIONS);
		createEReference(indicatorEClass, INDICATOR__CONCERNS);
		createEReference(indicatorEClass, INDICATOR__STAKEHOLDERS);
		createEReference(indicatorEClass, INDICATOR__PLAN_ITEMS);
		createEReference(indicatorEClass, INDICATOR__MEASUREMENTS);

		externalReferenceEClass = createEClass(EXTERNAL_REFERENCE);
		createEAttribute(externalReferenceEClass, EXTERNAL_REFERENCE__VOCABULARY);
		createEAttribute(externalReferenceEClass, EXTERNAL_REFERENCE__CODE);
		createEAttribute(externalReferenceEClass, EXTERNAL_REFERENCE__URI);

		changeMarkerEClass = createEClass(CHANGE_MARKER);
		createEAttribute(changeMarkerEClass, CHANGE_MARKER__DEPTH);
		createEAttribute(changeMarkerEClass, CHANGE_MARKER__OBSERVED);
		createEReference(changeMarkerEClass, CHANGE_MARKER__STAKEHOLDER);
		createEReference(changeMarkerEClass, CHANGE_MARKER__EVIDENCES);
		createEReference(changeMarkerEClass, CHANGE_MARKER__QUESTIONS);

		// Create enums
		questionFocusEEnum = createEEnum(QUESTION_FOCUS);
		dacCriterionEEnum = createEEnum(DAC_CRITERION);
		indicatorLevelEEnum = createEEnum(INDICATOR_LEVEL);
		indicatorNatureEEnum = createEEnum(INDICATOR_NATURE);
		indicatorMeasureEEnum = createEEnum(INDICATOR_MEASURE);
		aggregationEEnum = createEEnum(AGGREGATION);
		indicatorStatusEEnum = createEEnum(INDICATOR_STATUS);
		markerDepthEEnum = createEEnum(MARKER_DEPTH);
		markerObservedEEnum = createEEnum(MARKER_OBSERVED);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ProjectPackage theProjectPackage = (ProjectPackage)EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);
		CollectionPackage theCollectionPackage = (CollectionPackage)EPackage.Registry.INSTANCE.getEPackage(CollectionPackage.eNS_URI);
		WorkshopPackage theWorkshopPackage = (WorkshopPackage)EPackage.Registry.INSTANCE.getEPackage(WorkshopPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		evaluationFrameworkEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		strategicQuestionEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		evaluativeQuestionEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		dimensionEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		criterionEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		indicatorEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		externalReferenceEClass.getESuperTypes().add(theProjectPackage.getIdentified());
		changeMarkerEClass.getESuperTypes().add(theProjectPackage.getNamedElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(evaluationFrameworkEClass, EvaluationFramework.class, "EvaluationFramework", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvaluationFramework_Version(), ecorePackage.getEString(), "version", null, 0, 1, EvaluationFramework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluationFramework_Status(), theProjectPackage.getDocumentStatus(), "status", null, 0, 1, EvaluationFramework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationFramework_StrategicQuestions(), this.getStrategicQuestion(), null, "strategicQuestions", null, 0, -1, EvaluationFramework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationFramework_Dimensions(), this.getDimension(), null, "dimensions", null, 0, -1, EvaluationFramework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationFramework_Instruments(), theCollectionPackage.getCollectionInstrument(), null, "instruments", null, 0, -1, EvaluationFramework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationFramework_PlanItems(), theCollectionPackage.getCollectionPlanItem(), null, "planItems", null, 0, -1, EvaluationFramework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationFramework_Scales(), theCollectionPackage.getScale(), null, "scales", null, 0, -1, EvaluationFramework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(strategicQuestionEClass, StrategicQuestion.class, "StrategicQuestion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStrategicQuestion_EvaluativeQuestions(), this.getEvaluativeQuestion(), null, "evaluativeQuestions", null, 0, -1, StrategicQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStrategicQuestion_Concerns(), theProjectPackage.getNamedElement(), null, "concerns", null, 0, -1, StrategicQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(evaluativeQuestionEClass, EvaluativeQuestion.class, "EvaluativeQuestion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvaluativeQuestion_Focus(), this.getQuestionFocus(), "focus", null, 0, 1, EvaluativeQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluativeQuestion_DacCriterion(), this.getDacCriterion(), "dacCriterion", null, 0, 1, EvaluativeQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluativeQuestion_Paragraph(), ecorePackage.getEIntegerObject(), "paragraph", null, 0, 1, EvaluativeQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluativeQuestion_Concerns(), theProjectPackage.getNamedElement(), null, "concerns", null, 0, -1, EvaluativeQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluativeQuestion_Stakeholders(), theProjectPackage.getStakeholder(), null, "stakeholders", null, 0, -1, EvaluativeQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluativeQuestion_Indicators(), this.getIndicator(), this.getIndicator_Questions(), "indicators", null, 0, -1, EvaluativeQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluativeQuestion_Markers(), this.getChangeMarker(), this.getChangeMarker_Questions(), "markers", null, 0, -1, EvaluativeQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dimensionEClass, Dimension.class, "Dimension", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDimension_Colour(), theProjectPackage.getColour(), "colour", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDimension_AgoraPrompt(), ecorePackage.getEString(), "agoraPrompt", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDimension_Weight(), ecorePackage.getEBigDecimal(), "weight", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDimension_Criteria(), this.getCriterion(), null, "criteria", null, 0, -1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDimension_CoreMapping(), this.getDimension(), null, "coreMapping", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(criterionEClass, Criterion.class, "Criterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCriterion_Indicators(), this.getIndicator(), null, "indicators", null, 0, -1, Criterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCriterion_Markers(), this.getChangeMarker(), null, "markers", null, 0, -1, Criterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(indicatorEClass, Indicator.class, "Indicator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIndicator_Code(), ecorePackage.getEString(), "code", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Level(), this.getIndicatorLevel(), "level", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Nature(), this.getIndicatorNature(), "nature", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Measure(), this.getIndicatorMeasure(), "measure", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Definition(), ecorePackage.getEString(), "definition", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Calculation(), ecorePackage.getEString(), "calculation", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Ascending(), ecorePackage.getEBooleanObject(), "ascending", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Disaggregations(), ecorePackage.getEString(), "disaggregations", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Aggregation(), this.getAggregation(), "aggregation", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Status(), this.getIndicatorStatus(), "status", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_ExternalRefs(), this.getExternalReference(), null, "externalRefs", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Unit(), theCollectionPackage.getUnit(), null, "unit", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Scale(), theCollectionPackage.getScale(), null, "scale", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Questions(), this.getEvaluativeQuestion(), this.getEvaluativeQuestion_Indicators(), "questions", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Actions(), theProjectPackage.getAction(), null, "actions", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Concerns(), theProjectPackage.getNamedElement(), null, "concerns", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Stakeholders(), theProjectPackage.getStakeholder(), null, "stakeholders", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_PlanItems(), theCollectionPackage.getCollectionPlanItem(), theCollectionPackage.getCollectionPlanItem_Indicators(), "planItems", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Measurements(), theCollectionPackage.getMeasurement(), theCollectionPackage.getMeasurement_Indicator(), "measurements", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(externalReferenceEClass, ExternalReference.class, "ExternalReference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExternalReference_Vocabulary(), ecorePackage.getEString(), "vocabulary", null, 0, 1, ExternalReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExternalReference_Code(), ecorePackage.getEString(), "code", null, 0, 1, ExternalReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExternalReference_Uri(), ecorePackage.getEString(), "uri", null, 0, 1, ExternalReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(changeMarkerEClass, ChangeMarker.class, "ChangeMarker", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChangeMarker_Depth(), this.getMarkerDepth(), "depth", null, 0, 1, ChangeMarker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChangeMarker_Observed(), this.getMarkerObserved(), "observed", null, 0, 1, ChangeMarker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChangeMarker_Stakeholder(), theProjectPackage.getStakeholder(), null, "stakeholder", null, 0, 1, ChangeMarker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChangeMarker_Evidences(), theWorkshopPackage.getContribution(), null, "evidences", null, 0, -1, ChangeMarker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChangeMarker_Questions(), this.getEvaluativeQuestion(), this.getEvaluativeQuestion_Markers(), "questions", null, 0, -1, ChangeMarker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(questionFocusEEnum, QuestionFocus.class, "QuestionFocus");
		addEEnumLiteral(questionFocusEEnum, QuestionFocus.PROCESS_AND_OUTPUTS);
		addEEnumLiteral(questionFocusEEnum, QuestionFocus.ADDED_VALUE_AND_IMPACTS);

		initEEnum(dacCriterionEEnum, DacCriterion.class, "DacCriterion");
		addEEnumLiteral(dacCriterionEEnum, DacCriterion.RELEVANCE);
		addEEnumLiteral(dacCriterionEEnum, DacCriterion.COHERENCE);
		addEEnumLiteral(dacCriterionEEnum, DacCriterion.EFFECTIVENESS);
		addEEnumLiteral(dacCriterionEEnum, DacCriterion.EFFICIENCY);
		addEEnumLiteral(dacCriterionEEnum, DacCriterion.IMPACT);
		addEEnumLiteral(dacCriterionEEnum, DacCriterion.SUSTAINABILITY);

		initEEnum(indicatorLevelEEnum, IndicatorLevel.class, "IndicatorLevel");
		addEEnumLiteral(indicatorLevelEEnum, IndicatorLevel.OUTPUT);
		addEEnumLiteral(indicatorLevelEEnum, IndicatorLevel.OUTCOME);
		addEEnumLiteral(indicatorLevelEEnum, IndicatorLevel.IMPACT);

		initEEnum(indicatorNatureEEnum, IndicatorNature.class, "IndicatorNature");
		addEEnumLiteral(indicatorNatureEEnum, IndicatorNature.QUANTITATIVE);
		addEEnumLiteral(indicatorNatureEEnum, IndicatorNature.QUALITATIVE);

		initEEnum(indicatorMeasureEEnum, IndicatorMeasure.class, "IndicatorMeasure");
		addEEnumLiteral(indicatorMeasureEEnum, IndicatorMeasure.UNIT);
		addEEnumLiteral(indicatorMeasureEEnum, IndicatorMeasure.PERCENTAGE);
		addEEnumLiteral(indicatorMeasureEEnum, IndicatorMeasure.NOMINAL);
		addEEnumLiteral(indicatorMeasureEEnum, IndicatorMeasure.ORDINAL);
		addEEnumLiteral(indicatorMeasureEEnum, IndicatorMeasure.QUALITATIVE);

		initEEnum(aggregationEEnum, Aggregation.class, "Aggregation");
		addEEnumLiteral(aggregationEEnum, Aggregation.NONE);
		addEEnumLiteral(aggregationEEnum, Aggregation.SUM);
		addEEnumLiteral(aggregationEEnum, Aggregation.WEIGHTED_MEAN);
		addEEnumLiteral(aggregationEEnum, Aggregation.LATEST);
		addEEnumLiteral(aggregationEEnum, Aggregation.LIST);

		initEEnum(indicatorStatusEEnum, IndicatorStatus.class, "IndicatorStatus");
		addEEnumLiteral(indicatorStatusEEnum, IndicatorStatus.PROPOSED);
		addEEnumLiteral(indicatorStatusEEnum, IndicatorStatus.RETAINED);
		addEEnumLiteral(indicatorStatusEEnum, IndicatorStatus.DISCARDED);

		initEEnum(markerDepthEEnum, MarkerDepth.class, "MarkerDepth");
		addEEnumLiteral(markerDepthEEnum, MarkerDepth.EXPECTED);
		addEEnumLiteral(markerDepthEEnum, MarkerDepth.HOPED_FOR);
		addEEnumLiteral(markerDepthEEnum, MarkerDepth.TRANSFORMATIVE);

		initEEnum(markerObservedEEnum, MarkerObserved.class, "MarkerObserved");
		addEEnumLiteral(markerObservedEEnum, MarkerObserved.NO);
		addEEnumLiteral(markerObservedEEnum, MarkerObserved.PARTLY);
		addEEnumLiteral(markerObservedEEnum, MarkerObserved.YES);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// urn:corolle:label
		createUrncorollelabelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>urn:corolle:label</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createUrncorollelabelAnnotations() {
		String source = "urn:corolle:label";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "fr", "R\u00e9f\u00e9rentiel d\'\u00e9valuation",
			   "en", "Evaluation framework"
		   });
		addAnnotation
		  (questionFocusEEnum,
		   source,
		   new String[] {
			   "fr", "Volet",
			   "en", "Focus",
			   "fr.doc", "Volet de la question \u00e9valuative.",
			   "en.doc", "Focus of the evaluative question.",
			   "source", "S000"
		   });
		addAnnotation
		  (questionFocusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Process et r\u00e9alisations",
			   "en", "Process and outputs"
		   });
		addAnnotation
		  (questionFocusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Valeur ajout\u00e9e et impacts",
			   "en", "Added value and impacts"
		   });
		addAnnotation
		  (dacCriterionEEnum,
		   source,
		   new String[] {
			   "fr", "Crit\u00e8re du CAD",
			   "en", "DAC criterion",
			   "fr.doc", "Crit\u00e8res d\'\u00e9valuation de l\'OCDE (CAD, 2019).",
			   "en.doc", "OECD evaluation criteria (DAC, 2019).",
			   "source", "OECD DAC 2019"
		   });
		addAnnotation
		  (dacCriterionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Pertinence",
			   "en", "Relevance"
		   });
		addAnnotation
		  (dacCriterionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Coh\u00e9rence",
			   "en", "Coherence"
		   });
		addAnnotation
		  (dacCriterionEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Efficacit\u00e9",
			   "en", "Effectiveness"
		   });
		addAnnotation
		  (dacCriterionEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "Efficience",
			   "en", "Efficiency"
		   });
		addAnnotation
		  (dacCriterionEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "fr", "Impact",
			   "en", "Impact"
		   });
		addAnnotation
		  (dacCriterionEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "fr", "Viabilit\u00e9",
			   "en", "Sustainability"
		   });
		addAnnotation
		  (indicatorLevelEEnum,
		   source,
		   new String[] {
			   "fr", "Niveau",
			   "en", "Level",
			   "fr.doc", "Niveau de r\u00e9sultat que l\'indicateur mesure.",
			   "en.doc", "Level of result that the indicator measures.",
			   "source", "COORACE, IATI"
		   });
		addAnnotation
		  (indicatorLevelEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "R\u00e9alisation",
			   "en", "Output"
		   });
		addAnnotation
		  (indicatorLevelEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "R\u00e9sultat",
			   "en", "Outcome"
		   });
		addAnnotation
		  (indicatorLevelEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Impact",
			   "en", "Impact"
		   });
		addAnnotation
		  (indicatorNatureEEnum,
		   source,
		   new String[] {
			   "fr", "Nature",
			   "en", "Nature",
			   "fr.doc", "Chiffres ou appr\u00e9ciations.",
			   "en.doc", "Figures or appreciations.",
			   "source", "domain \u00a73.1"
		   });
		addAnnotation
		  (indicatorNatureEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Quantitatif",
			   "en", "Quantitative"
		   });
		addAnnotation
		  (indicatorNatureEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Qualitatif",
			   "en", "Qualitative"
		   });
		addAnnotation
		  (indicatorMeasureEEnum,
		   source,
		   new String[] {
			   "fr", "Mesure",
			   "en", "Measure",
			   "fr.doc", "Fa\u00e7on de mesurer.",
			   "en.doc", "Way of measuring.",
			   "source", "IATI IndicatorMeasure"
		   });
		addAnnotation
		  (indicatorMeasureEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Unit\u00e9",
			   "en", "Unit"
		   });
		addAnnotation
		  (indicatorMeasureEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Pourcentage",
			   "en", "Percentage"
		   });
		addAnnotation
		  (indicatorMeasureEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Nominale",
			   "en", "Nominal"
		   });
		addAnnotation
		  (indicatorMeasureEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "Ordinale",
			   "en", "Ordinal"
		   });
		addAnnotation
		  (indicatorMeasureEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "fr", "Qualitative",
			   "en", "Qualitative"
		   });
		addAnnotation
		  (aggregationEEnum,
		   source,
		   new String[] {
			   "fr", "Agr\u00e9gation",
			   "en", "Aggregation",
			   "fr.doc", "Comment r\u00e9unir les valeurs de plusieurs territoires ou p\u00e9riodes.",
			   "en.doc", "How to bring together values of several territories or periods.",
			   "source", "IATI"
		   });
		addAnnotation
		  (aggregationEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Aucune",
			   "en", "None"
		   });
		addAnnotation
		  (aggregationEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Somme",
			   "en", "Sum"
		   });
		addAnnotation
		  (aggregationEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Moyenne pond\u00e9r\u00e9e",
			   "en", "Weighted mean"
		   });
		addAnnotation
		  (aggregationEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "Derni\u00e8re valeur",
			   "en", "Latest value"
		   });
		addAnnotation
		  (aggregationEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "fr", "Liste",
			   "en", "List"
		   });
		addAnnotation
		  (indicatorStatusEEnum,
		   source,
		   new String[] {
			   "fr", "Statut",
			   "en", "Status",
			   "fr.doc", "Choix du groupe.",
			   "en.doc", "Choice of the group.",
			   "source", "domain \u00a70"
		   });
		addAnnotation
		  (indicatorStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Propos\u00e9",
			   "en", "Proposed"
		   });
		addAnnotation
		  (indicatorStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Retenu",
			   "en", "Retained"
		   });
		addAnnotation
		  (indicatorStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "\u00c9cart\u00e9",
			   "en", "Discarded"
		   });
		addAnnotation
		  (markerDepthEEnum,
		   source,
		   new String[] {
			   "fr", "Profondeur",
			   "en", "Depth",
			   "fr.doc", "Jusqu\'o\u00f9 va le changement.",
			   "en.doc", "How deep the change goes.",
			   "source", "Outcome Mapping"
		   });
		addAnnotation
		  (markerDepthEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Attendu",
			   "en", "Expect to see"
		   });
		addAnnotation
		  (markerDepthEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Souhait\u00e9",
			   "en", "Like to see"
		   });
		addAnnotation
		  (markerDepthEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Transformateur",
			   "en", "Love to see"
		   });
		addAnnotation
		  (markerObservedEEnum,
		   source,
		   new String[] {
			   "fr", "Observ\u00e9",
			   "en", "Observed",
			   "fr.doc", "Le changement a-t-il \u00e9t\u00e9 observ\u00e9 ?",
			   "en.doc", "Was the change observed?",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (markerObservedEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Non",
			   "en", "No"
		   });
		addAnnotation
		  (markerObservedEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "En partie",
			   "en", "Partly"
		   });
		addAnnotation
		  (markerObservedEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Oui",
			   "en", "Yes"
		   });
		addAnnotation
		  (evaluationFrameworkEClass,
		   source,
		   new String[] {
			   "fr", "R\u00e9f\u00e9rentiel d\'\u00e9valuation",
			   "en", "Evaluation framework",
			   "fr.doc", "Dimensions, crit\u00e8res, questions, indicateurs et plan de recueil sur lesquels on s\'est accord\u00e9.",
			   "en.doc", "Dimensions, criteria, questions, indicators and collection plan that were agreed on.",
			   "source", "S000"
		   });
		addAnnotation
		  (getEvaluationFramework_Version(),
		   source,
		   new String[] {
			   "fr", "Version",
			   "en", "Version",
			   "fr.doc", "Version du r\u00e9f\u00e9rentiel.",
			   "en.doc", "Version of the framework.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluationFramework_Status(),
		   source,
		   new String[] {
			   "fr", "\u00c9tat",
			   "en", "Status",
			   "fr.doc", "O\u00f9 en est le r\u00e9f\u00e9rentiel.",
			   "en.doc", "How far the framework has come.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluationFramework_StrategicQuestions(),
		   source,
		   new String[] {
			   "fr", "Questionnements strat\u00e9giques",
			   "en", "Strategic questions",
			   "fr.doc", "Enjeux qui guident l\'\u00e9valuation.",
			   "en.doc", "Issues that guide the evaluation.",
			   "source", "S000"
		   });
		addAnnotation
		  (getEvaluationFramework_Dimensions(),
		   source,
		   new String[] {
			   "fr", "Dimensions (p\u00e9tales)",
			   "en", "Dimensions (petals)",
			   "fr.doc", "P\u00e9tales de la fleur de l\'utilit\u00e9 sociale.",
			   "en.doc", "Petals of the social-utility flower.",
			   "source", "S002, S003"
		   });
		addAnnotation
		  (getEvaluationFramework_Instruments(),
		   source,
		   new String[] {
			   "fr", "Outils de recueil",
			   "en", "Collection instruments",
			   "fr.doc", "Observations, entretiens, questionnaires\u2026",
			   "en.doc", "Observations, interviews, questionnaires\u2026",
			   "source", "S003"
		   });
		addAnnotation
		  (getEvaluationFramework_PlanItems(),
		   source,
		   new String[] {
			   "fr", "Plan de recueil",
			   "en", "Collection plan",
			   "fr.doc", "Qui recueille quoi, aupr\u00e8s de qui, quand.",
			   "en.doc", "Who collects what, from whom, when.",
			   "source", "domain \u00a73.2 G7"
		   });
		addAnnotation
		  (getEvaluationFramework_Scales(),
		   source,
		   new String[] {
			   "fr", "\u00c9chelles d\'appr\u00e9ciation",
			   "en", "Scales",
			   "fr.doc", "\u00c9chelles pour les indicateurs ordinaux.",
			   "en.doc", "Scales for ordinal indicators.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (strategicQuestionEClass,
		   source,
		   new String[] {
			   "fr", "Questionnement strat\u00e9gique",
			   "en", "Strategic question",
			   "fr.doc", "Enjeu sur lequel centrer l\'\u00e9valuation.",
			   "en.doc", "Issue on which to centre the evaluation.",
			   "source", "S000",
			   "fr.name", "Question",
			   "en.name", "Question",
			   "fr.name.doc", "Le questionnement, en une phrase.",
			   "en.name.doc", "The question, in one sentence."
		   });
		addAnnotation
		  (getStrategicQuestion_EvaluativeQuestions(),
		   source,
		   new String[] {
			   "fr", "Questions \u00e9valuatives",
			   "en", "Evaluative questions",
			   "fr.doc", "Questions auxquelles l\'\u00e9valuation r\u00e9pondra.",
			   "en.doc", "Questions that the evaluation will answer.",
			   "source", "S000"
		   });
		addAnnotation
		  (getStrategicQuestion_Concerns(),
		   source,
		   new String[] {
			   "fr", "Concerne",
			   "en", "Concerns",
			   "fr.doc", "\u00c9l\u00e9ments de la cha\u00eene concern\u00e9s.",
			   "en.doc", "Elements of the chain concerned.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (evaluativeQuestionEClass,
		   source,
		   new String[] {
			   "fr", "Question \u00e9valuative",
			   "en", "Evaluative question",
			   "fr.doc", "Question \u00e0 laquelle l\'\u00e9valuation doit r\u00e9pondre.",
			   "en.doc", "Question that the evaluation must answer.",
			   "source", "S000",
			   "fr.name", "Question",
			   "en.name", "Question",
			   "fr.name.doc", "La question, en une phrase.",
			   "en.name.doc", "The question, in one sentence."
		   });
		addAnnotation
		  (getEvaluativeQuestion_Focus(),
		   source,
		   new String[] {
			   "fr", "Volet",
			   "en", "Focus",
			   "fr.doc", "Process et r\u00e9alisations, ou valeur ajout\u00e9e et impacts.",
			   "en.doc", "Process and outputs, or added value and impacts.",
			   "source", "S000"
		   });
		addAnnotation
		  (getEvaluativeQuestion_DacCriterion(),
		   source,
		   new String[] {
			   "fr", "Crit\u00e8re du CAD",
			   "en", "DAC criterion",
			   "fr.doc", "Crit\u00e8re international correspondant.",
			   "en.doc", "Matching international criterion.",
			   "source", "OECD DAC 2019"
		   });
		addAnnotation
		  (getEvaluativeQuestion_Paragraph(),
		   source,
		   new String[] {
			   "fr", "Paragraphe",
			   "en", "Paragraph",
			   "fr.doc", "Questions de m\u00eame num\u00e9ro : un m\u00eame paragraphe du tableau.",
			   "en.doc", "Questions with the same number: one paragraph of the table.",
			   "source", "S000"
		   });
		addAnnotation
		  (getEvaluativeQuestion_Concerns(),
		   source,
		   new String[] {
			   "fr", "Concerne",
			   "en", "Concerns",
			   "fr.doc", "\u00c9l\u00e9ments de la cha\u00eene concern\u00e9s.",
			   "en.doc", "Elements of the chain concerned.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluativeQuestion_Stakeholders(),
		   source,
		   new String[] {
			   "fr", "Parties prenantes",
			   "en", "Stakeholders",
			   "fr.doc", "Groupes concern\u00e9s par la question.",
			   "en.doc", "Groups concerned by the question.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluativeQuestion_Indicators(),
		   source,
		   new String[] {
			   "fr", "Indicateurs",
			   "en", "Indicators",
			   "fr.doc", "Indicateurs qui aident \u00e0 r\u00e9pondre.",
			   "en.doc", "Indicators that help to answer.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluativeQuestion_Markers(),
		   source,
		   new String[] {
			   "fr", "Marqueurs de changement",
			   "en", "Change markers",
			   "fr.doc", "Marqueurs qui aident \u00e0 r\u00e9pondre.",
			   "en.doc", "Markers that help to answer.",
			   "source", "V12"
		   });
		addAnnotation
		  (dimensionEClass,
		   source,
		   new String[] {
			   "fr", "Dimension (p\u00e9tale)",
			   "en", "Dimension (petal)",
			   "fr.doc", "Dimension de l\'utilit\u00e9 sociale : un p\u00e9tale de la fleur.",
			   "en.doc", "Dimension of social utility: a petal of the flower.",
			   "source", "S002, S003"
		   });
		addAnnotation
		  (getDimension_Colour(),
		   source,
		   new String[] {
			   "fr", "Couleur",
			   "en", "Colour",
			   "fr.doc", "Couleur du p\u00e9tale.",
			   "en.doc", "Colour of the petal.",
			   "source", "domain \u00a75.3"
		   });
		addAnnotation
		  (getDimension_AgoraPrompt(),
		   source,
		   new String[] {
			   "fr", "Question de l\'Agora",
			   "en", "Agora prompt",
			   "fr.doc", "Question pos\u00e9e aux participants ; {action} et {dimension} sont remplac\u00e9s.",
			   "en.doc", "Question asked to participants; {action} and {dimension} are replaced.",
			   "source", "S002"
		   });
		addAnnotation
		  (getDimension_Weight(),
		   source,
		   new String[] {
			   "fr", "Poids",
			   "en", "Weight",
			   "fr.doc", "Poids du p\u00e9tale, s\'il est utilis\u00e9.",
			   "en.doc", "Weight of the petal, if used.",
			   "source", "domain \u00a72.4"
		   });
		addAnnotation
		  (getDimension_Criteria(),
		   source,
		   new String[] {
			   "fr", "Crit\u00e8res",
			   "en", "Criteria",
			   "fr.doc", "Crit\u00e8res de la dimension.",
			   "en.doc", "Criteria of the dimension.",
			   "source", "S003"
		   });
		addAnnotation
		  (getDimension_CoreMapping(),
		   source,
		   new String[] {
			   "fr", "Dimension du socle commun",
			   "en", "Core dimension",
			   "fr.doc", "Dimension correspondante du socle commun.",
			   "en.doc", "Matching dimension of the common core.",
			   "source", "domain \u00a76"
		   });
		addAnnotation
		  (criterionEClass,
		   source,
		   new String[] {
			   "fr", "Crit\u00e8re",
			   "en", "Criterion",
			   "fr.doc", "R\u00e9f\u00e9rence de l\'\u00e9valuation : elle porte les valeurs.",
			   "en.doc", "Reference of the evaluation: it carries the values.",
			   "source", "domain \u00a73.1"
		   });
		addAnnotation
		  (getCriterion_Indicators(),
		   source,
		   new String[] {
			   "fr", "Indicateurs",
			   "en", "Indicators",
			   "fr.doc", "Indicateurs du crit\u00e8re.",
			   "en.doc", "Indicators of the criterion.",
			   "source", "S003"
		   });
		addAnnotation
		  (getCriterion_Markers(),
		   source,
		   new String[] {
			   "fr", "Marqueurs de changement",
			   "en", "Change markers",
			   "fr.doc", "Marqueurs du crit\u00e8re.",
			   "en.doc", "Markers of the criterion.",
			   "source", "S003"
		   });
		addAnnotation
		  (indicatorEClass,
		   source,
		   new String[] {
			   "fr", "Indicateur",
			   "en", "Indicator",
			   "fr.doc", "Instrument de mesure d\'un crit\u00e8re. Sa d\u00e9finition voyage d\'un territoire \u00e0 l\'autre, ses valeurs non.",
			   "en.doc", "Measuring instrument of a criterion. Its definition travels between territories, its values do not.",
			   "source", "domain \u00a73.1, \u00a70",
			   "fr.name", "Indicateur",
			   "en.name", "Indicator",
			   "fr.name.doc", "Ce que l\'on regarde.",
			   "en.name.doc", "What is looked at."
		   });
		addAnnotation
		  (getIndicator_Code(),
		   source,
		   new String[] {
			   "fr", "Code",
			   "en", "Code",
			   "fr.doc", "Code court et unique.",
			   "en.doc", "Short, unique code.",
			   "source", "IATI"
		   });
		addAnnotation
		  (getIndicator_Level(),
		   source,
		   new String[] {
			   "fr", "Niveau",
			   "en", "Level",
			   "fr.doc", "R\u00e9alisation, r\u00e9sultat ou impact.",
			   "en.doc", "Output, outcome or impact.",
			   "source", "COORACE, IATI"
		   });
		addAnnotation
		  (getIndicator_Nature(),
		   source,
		   new String[] {
			   "fr", "Nature",
			   "en", "Nature",
			   "fr.doc", "Quantitatif ou qualitatif.",
			   "en.doc", "Quantitative or qualitative.",
			   "source", "domain \u00a73.1"
		   });
		addAnnotation
		  (getIndicator_Measure(),
		   source,
		   new String[] {
			   "fr", "Mesure",
			   "en", "Measure",
			   "fr.doc", "Unit\u00e9, pourcentage, nominale, ordinale, qualitative.",
			   "en.doc", "Unit, percentage, nominal, ordinal, qualitative.",
			   "source", "IATI"
		   });
		addAnnotation
		  (getIndicator_Definition(),
		   source,
		   new String[] {
			   "fr", "D\u00e9finition",
			   "en", "Definition",
			   "fr.doc", "Ce que l\'indicateur veut dire exactement.",
			   "en.doc", "What exactly the indicator means.",
			   "source", "IRIS"
		   });
		addAnnotation
		  (getIndicator_Calculation(),
		   source,
		   new String[] {
			   "fr", "Mode de calcul",
			   "en", "Calculation",
			   "fr.doc", "Comment on obtient la valeur.",
			   "en.doc", "How the value is obtained.",
			   "source", "IRIS"
		   });
		addAnnotation
		  (getIndicator_Ascending(),
		   source,
		   new String[] {
			   "fr", "Sens de lecture",
			   "en", "Direction",
			   "fr.doc", "Oui : plus la valeur est haute, mieux c\'est.",
			   "en.doc", "Yes: the higher the value, the better.",
			   "source", "IATI"
		   });
		addAnnotation
		  (getIndicator_Disaggregations(),
		   source,
		   new String[] {
			   "fr", "Ventilations",
			   "en", "Disaggregations",
			   "fr.doc", "D\u00e9coupages souhait\u00e9s : par \u00e2ge, par quartier\u2026",
			   "en.doc", "Breakdowns wanted: by age, by neighbourhood\u2026",
			   "source", "IATI"
		   });
		addAnnotation
		  (getIndicator_Aggregation(),
		   source,
		   new String[] {
			   "fr", "Agr\u00e9gation",
			   "en", "Aggregation",
			   "fr.doc", "Comment r\u00e9unir les valeurs.",
			   "en.doc", "How values are brought together.",
			   "source", "IATI"
		   });
		addAnnotation
		  (getIndicator_Status(),
		   source,
		   new String[] {
			   "fr", "Statut",
			   "en", "Status",
			   "fr.doc", "Propos\u00e9, retenu ou \u00e9cart\u00e9.",
			   "en.doc", "Proposed, retained or discarded.",
			   "source", "domain \u00a70"
		   });
		addAnnotation
		  (getIndicator_Comment(),
		   source,
		   new String[] {
			   "fr", "Commentaire",
			   "en", "Comment",
			   "fr.doc", "Remarque de l\'\u00e9quipe.",
			   "en.doc", "Remark of the team.",
			   "source", "domain \u00a73.4"
		   });
		addAnnotation
		  (getIndicator_ExternalRefs(),
		   source,
		   new String[] {
			   "fr", "R\u00e9f\u00e9rences externes",
			   "en", "External references",
			   "fr.doc", "Codes dans d\'autres r\u00e9f\u00e9rentiels.",
			   "en.doc", "Codes in other frameworks.",
			   "source", "IATI"
		   });
		addAnnotation
		  (getIndicator_Unit(),
		   source,
		   new String[] {
			   "fr", "Unit\u00e9",
			   "en", "Unit",
			   "fr.doc", "Unit\u00e9 de la valeur.",
			   "en.doc", "Unit of the value.",
			   "source", "IATI"
		   });
		addAnnotation
		  (getIndicator_Scale(),
		   source,
		   new String[] {
			   "fr", "\u00c9chelle",
			   "en", "Scale",
			   "fr.doc", "\u00c9chelle d\'un indicateur ordinal.",
			   "en.doc", "Scale of an ordinal indicator.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getIndicator_Questions(),
		   source,
		   new String[] {
			   "fr", "Questions \u00e9valuatives",
			   "en", "Evaluative questions",
			   "fr.doc", "Questions auxquelles il aide \u00e0 r\u00e9pondre.",
			   "en.doc", "Questions it helps to answer.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getIndicator_Actions(),
		   source,
		   new String[] {
			   "fr", "Actions",
			   "en", "Actions",
			   "fr.doc", "Actions concern\u00e9es.",
			   "en.doc", "Actions concerned.",
			   "source", "domain \u00a73.4"
		   });
		addAnnotation
		  (getIndicator_Concerns(),
		   source,
		   new String[] {
			   "fr", "Maillons de la cha\u00eene",
			   "en", "Links of the chain",
			   "fr.doc", "Activit\u00e9s, circuits, domaines d\'impact concern\u00e9s.",
			   "en.doc", "Activities, circuits, impact domains concerned.",
			   "source", "domain \u00a73.4"
		   });
		addAnnotation
		  (getIndicator_Stakeholders(),
		   source,
		   new String[] {
			   "fr", "Public, parties prenantes",
			   "en", "Public, stakeholders",
			   "fr.doc", "Qui est concern\u00e9 par la mesure.",
			   "en.doc", "Who the measurement is about.",
			   "source", "domain \u00a73.4"
		   });
		addAnnotation
		  (getIndicator_PlanItems(),
		   source,
		   new String[] {
			   "fr", "Plan de recueil",
			   "en", "Collection plan",
			   "fr.doc", "Lignes du plan de recueil.",
			   "en.doc", "Lines of the collection plan.",
			   "source", "domain \u00a73.2 G7"
		   });
		addAnnotation
		  (getIndicator_Measurements(),
		   source,
		   new String[] {
			   "fr", "Mesures",
			   "en", "Measurements",
			   "fr.doc", "Valeurs de cet indicateur.",
			   "en.doc", "Values of this indicator.",
			   "source", "IATI"
		   });
		addAnnotation
		  (externalReferenceEClass,
		   source,
		   new String[] {
			   "fr", "R\u00e9f\u00e9rence externe",
			   "en", "External reference",
			   "fr.doc", "Code d\'un autre r\u00e9f\u00e9rentiel (IRIS+, ODD\u2026).",
			   "en.doc", "Code of another framework (IRIS+, SDG\u2026).",
			   "source", "IATI"
		   });
		addAnnotation
		  (getExternalReference_Vocabulary(),
		   source,
		   new String[] {
			   "fr", "R\u00e9f\u00e9rentiel",
			   "en", "Vocabulary",
			   "fr.doc", "Nom du r\u00e9f\u00e9rentiel.",
			   "en.doc", "Name of the framework.",
			   "source", "IATI"
		   });
		addAnnotation
		  (getExternalReference_Code(),
		   source,
		   new String[] {
			   "fr", "Code",
			   "en", "Code",
			   "fr.doc", "Code dans ce r\u00e9f\u00e9rentiel.",
			   "en.doc", "Code in this framework.",
			   "source", "IATI"
		   });
		addAnnotation
		  (getExternalReference_Uri(),
		   source,
		   new String[] {
			   "fr", "Adresse",
			   "en", "Address",
			   "fr.doc", "Adresse de la d\u00e9finition.",
			   "en.doc", "Address of the definition.",
			   "source", "IATI"
		   });
		addAnnotation
		  (changeMarkerEClass,
		   source,
		   new String[] {
			   "fr", "Marqueur de changement",
			   "en", "Change marker",
			   "fr.doc", "Signe observable qu\'un changement a lieu.",
			   "en.doc", "Observable sign that a change is taking place.",
			   "source", "S003, Outcome Mapping"
		   });
		addAnnotation
		  (getChangeMarker_Depth(),
		   source,
		   new String[] {
			   "fr", "Profondeur",
			   "en", "Depth",
			   "fr.doc", "Attendu, souhait\u00e9 ou transformateur.",
			   "en.doc", "Expect, like or love to see.",
			   "source", "Outcome Mapping"
		   });
		addAnnotation
		  (getChangeMarker_Observed(),
		   source,
		   new String[] {
			   "fr", "Observ\u00e9",
			   "en", "Observed",
			   "fr.doc", "Non, en partie, oui.",
			   "en.doc", "No, partly, yes.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getChangeMarker_Stakeholder(),
		   source,
		   new String[] {
			   "fr", "Partie prenante",
			   "en", "Stakeholder",
			   "fr.doc", "Chez qui le changement se voit.",
			   "en.doc", "In whom the change shows.",
			   "source", "Outcome Mapping"
		   });
		addAnnotation
		  (getChangeMarker_Evidences(),
		   source,
		   new String[] {
			   "fr", "\u00c9l\u00e9ments d\'appui",
			   "en", "Evidence",
			   "fr.doc", "Contributions qui l\'appuient.",
			   "en.doc", "Contributions that support it.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getChangeMarker_Questions(),
		   source,
		   new String[] {
			   "fr", "Questions \u00e9valuatives",
			   "en", "Evaluative questions",
			   "fr.doc", "Questions auxquelles il aide \u00e0 r\u00e9pondre.",
			   "en.doc", "Questions it helps to answer.",
			   "source", "V12"
		   });
	}

} //FrameworkPackageImpl
