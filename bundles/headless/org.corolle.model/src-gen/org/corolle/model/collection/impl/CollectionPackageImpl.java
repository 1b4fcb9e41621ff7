/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.collection.impl;

import org.corolle.model.chain.ChainPackage;

import org.corolle.model.chain.impl.ChainPackageImpl;

import org.corolle.model.collection.CollectionFactory;
import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.collection.CollectionPlanItem;
import org.corolle.model.collection.FigureRate;
import org.corolle.model.collection.Frequency;
import org.corolle.model.collection.GuideItem;
import org.corolle.model.collection.InstrumentKind;
import org.corolle.model.collection.KeyFigure;
import org.corolle.model.collection.KeyFigureKind;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.MeasurementKind;
import org.corolle.model.collection.MeasurementStatus;
import org.corolle.model.collection.Qualifier;
import org.corolle.model.collection.ResetPeriod;
import org.corolle.model.collection.Scale;
import org.corolle.model.collection.ScaleLevel;
import org.corolle.model.collection.Unit;
import org.corolle.model.collection.UnitKind;

import org.corolle.model.framework.FrameworkPackage;

import org.corolle.model.framework.impl.FrameworkPackageImpl;

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
public class CollectionPackageImpl extends EPackageImpl implements CollectionPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass collectionInstrumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guideItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass collectionPlanItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measurementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass keyFigureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass unitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scaleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scaleLevelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum instrumentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum frequencyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum measurementKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum measurementStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum qualifierEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum keyFigureKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum figureRateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum unitKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum resetPeriodEEnum = null;

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
	 * @see org.corolle.model.collection.CollectionPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private CollectionPackageImpl() {
		super(eNS_URI, CollectionFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link CollectionPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static CollectionPackage init() {
		if (isInited) return (CollectionPackage)EPackage.Registry.INSTANCE.getEPackage(CollectionPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredCollectionPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		CollectionPackageImpl theCollectionPackage = registeredCollectionPackage instanceof CollectionPackageImpl ? (CollectionPackageImpl)registeredCollectionPackage : new CollectionPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);
		ProjectPackageImpl theProjectPackage = (ProjectPackageImpl)(registeredPackage instanceof ProjectPackageImpl ? registeredPackage : ProjectPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ChainPackage.eNS_URI);
		ChainPackageImpl theChainPackage = (ChainPackageImpl)(registeredPackage instanceof ChainPackageImpl ? registeredPackage : ChainPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FrameworkPackage.eNS_URI);
		FrameworkPackageImpl theFrameworkPackage = (FrameworkPackageImpl)(registeredPackage instanceof FrameworkPackageImpl ? registeredPackage : FrameworkPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(WorkshopPackage.eNS_URI);
		WorkshopPackageImpl theWorkshopPackage = (WorkshopPackageImpl)(registeredPackage instanceof WorkshopPackageImpl ? registeredPackage : WorkshopPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TransferPackage.eNS_URI);
		TransferPackageImpl theTransferPackage = (TransferPackageImpl)(registeredPackage instanceof TransferPackageImpl ? registeredPackage : TransferPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LayoutPackage.eNS_URI);
		LayoutPackageImpl theLayoutPackage = (LayoutPackageImpl)(registeredPackage instanceof LayoutPackageImpl ? registeredPackage : LayoutPackage.eINSTANCE);

		// Create package meta-data objects
		theCollectionPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theChainPackage.createPackageContents();
		theFrameworkPackage.createPackageContents();
		theWorkshopPackage.createPackageContents();
		theTransferPackage.createPackageContents();
		theLayoutPackage.createPackageContents();

		// Initialize created meta-data
		theCollectionPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theChainPackage.initializePackageContents();
		theFrameworkPackage.initializePackageContents();
		theWorkshopPackage.initializePackageContents();
		theTransferPackage.initializePackageContents();
		theLayoutPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theCollectionPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(CollectionPackage.eNS_URI, theCollectionPackage);
		return theCollectionPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCollectionInstrument() {
		return collectionInstrumentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionInstrument_Kind() {
		return (EAttribute)collectionInstrumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionInstrument_PeriodStart() {
		return (EAttribute)collectionInstrumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionInstrument_PeriodEnd() {
		return (EAttribute)collectionInstrumentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionInstrument_PlannedCount() {
		return (EAttribute)collectionInstrumentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionInstrument_AchievedCount() {
		return (EAttribute)collectionInstrumentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollectionInstrument_GuideItems() {
		return (EReference)collectionInstrumentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollectionInstrument_Respondents() {
		return (EReference)collectionInstrumentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGuideItem() {
		return guideItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuideItem_Topic() {
		return (EAttribute)guideItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCollectionPlanItem() {
		return collectionPlanItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionPlanItem_Frequency() {
		return (EAttribute)collectionPlanItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionPlanItem_Moment() {
		return (EAttribute)collectionPlanItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionPlanItem_ResponsibleRole() {
		return (EAttribute)collectionPlanItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionPlanItem_MeansOfVerification() {
		return (EAttribute)collectionPlanItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollectionPlanItem_Indicators() {
		return (EReference)collectionPlanItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollectionPlanItem_Instrument() {
		return (EReference)collectionPlanItemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollectionPlanItem_Respondents() {
		return (EReference)collectionPlanItemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasurement() {
		return measurementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Kind() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Value() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Text() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Qualifier() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Numerator() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Denominator() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Year() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_PeriodStart() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_PeriodEnd() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Comment() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Status() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurement_Indicator() {
		return (EReference)measurementEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurement_Territory() {
		return (EReference)measurementEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurement_Document() {
		return (EReference)measurementEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurement_Stakeholder() {
		return (EReference)measurementEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKeyFigure() {
		return keyFigureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyFigure_Kind() {
		return (EAttribute)keyFigureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyFigure_Value() {
		return (EAttribute)keyFigureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyFigure_Qualifier() {
		return (EAttribute)keyFigureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyFigure_Text() {
		return (EAttribute)keyFigureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyFigure_Rate() {
		return (EAttribute)keyFigureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyFigure_Base() {
		return (EAttribute)keyFigureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyFigure_PeriodStart() {
		return (EAttribute)keyFigureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyFigure_PeriodEnd() {
		return (EAttribute)keyFigureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKeyFigure_Unit() {
		return (EReference)keyFigureEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKeyFigure_Indicator() {
		return (EReference)keyFigureEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKeyFigure_DisagreesWith() {
		return (EReference)keyFigureEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUnit() {
		return unitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_Symbol() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_Kind() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_FactorToBase() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_MinutesPerUnit() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_MinBalance() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_MaxBalance() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_OpeningIndividual() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_OpeningCollective() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_ResetPeriod() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_AcceptsGoods() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScale() {
		return scaleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScale_Levels() {
		return (EReference)scaleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScaleLevel() {
		return scaleLevelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScaleLevel_Value() {
		return (EAttribute)scaleLevelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInstrumentKind() {
		return instrumentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFrequency() {
		return frequencyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeasurementKind() {
		return measurementKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeasurementStatus() {
		return measurementStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getQualifier() {
		return qualifierEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getKeyFigureKind() {
		return keyFigureKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFigureRate() {
		return figureRateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getUnitKind() {
		return unitKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getResetPeriod() {
		return resetPeriodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CollectionFactory getCollectionFactory() {
		return (CollectionFactory)getEFactoryInstance();
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
		collectionInstrumentEClass = createEClass(COLLECTION_INSTRUMENT);
		createEAttribute(collectionInstrumentEClass, COLLECTION_INSTRUMENT__KIND);
		createEAttribute(collectionInstrumentEClass, COLLECTION_INSTRUMENT__PERIOD_START);
		createEAttribute(collectionInstrumentEClass, COLLECTION_INSTRUMENT__PERIOD_END);
		createEAttribute(collectionInstrumentEClass, COLLECTION_INSTRUMENT__PLANNED_COUNT);
		createEAttribute(collectionInstrumentEClass, COLLECTION_INSTRUMENT__ACHIEVED_COUNT);
		createEReference(collectionInstrumentEClass, COLLECTION_INSTRUMENT__GUIDE_ITEMS);
		createEReference(collectionInstrumentEClass, COLLECTION_INSTRUMENT__RESPONDENTS);

		guideItemEClass = createEClass(GUIDE_ITEM);
		createEAttribute(guideItemEClass, GUIDE_ITEM__TOPIC);

		collectionPlanItemEClass = createEClass(COLLECTION_PLAN_ITEM);
		createEAttribute(collectionPlanItemEClass, COLLECTION_PLAN_ITEM__FREQUENCY);
		createEAttribute(collectionPlanItemEClass, COLLECTION_PLAN_ITEM__MOMENT);
		createEAttribute(collectionPlanItemEClass, COLLECTION_PLAN_ITEM__RESPONSIBLE_ROLE);
		createEAttribute(collectionPlanItemEClass, COLLECTION_PLAN_ITEM__MEANS_OF_VERIFICATION);
		createEReference(collectionPlanItemEClass, COLLECTION_PLAN_ITEM__INDICATORS);
		createEReference(collectionPlanItemEClass, COLLECTION_PLAN_ITEM__INSTRUMENT);
		createEReference(collectionPlanItemEClass, COLLECTION_PLAN_ITEM__RESPONDENTS);

		measurementEClass = createEClass(MEASUREMENT);
		createEAttribute(measurementEClass, MEASUREMENT__KIND);
		createEAttribute(measurementEClass, MEASUREMENT__VALUE);
		createEAttribute(measurementEClass, MEASUREMENT__TEXT);
		createEAttribute(measurementEClass, MEASUREMENT__QUALIFIER);
		createEAttribute(measurementEClass, MEASUREMENT__NUMERATOR);
		createEAttribute(measurementEClass, MEASUREMENT__DENOMINATOR);
		createEAttribute(measurementEClass, MEASUREMENT__YEAR);
		createEAttribute(measurementEClass, MEASUREMENT__PERIOD_START);
		createEAttribute(measurementEClass, MEASUREMENT__PERIOD_END);
		createEAttribute(measurementEClass, MEASUREMENT__COMMENT);
		createEAttribute(measurementEClass, MEASUREMENT__STATUS);
		createEReference(measurementEClass, MEASUREMENT__INDICATOR);
		createEReference(measurementEClass, MEASUREMENT__TERRITORY);
		createEReference(measurementEClass, MEASUREMENT__DOCUMENT);
		createEReference(measurementEClass, MEASUREMENT__STAKEHOLDER);

		keyFigureEClass = createEClass(KEY_FIGURE);
		createEAttribute(keyFigureEClass, KEY_FIGURE__KIND);
		createEAttribute(keyFigureEClass, KEY_FIGURE__VALUE);
		createEAttribute(keyFigureEClass, KEY_FIGURE__QUALIFIER);
		createEAttribute(keyFigureEClass, KEY_FIGURE__TEXT);
		createEAttribute(keyFigureEClass, KEY_FIGURE__RATE);
		createEAttribute(keyFigureEClass, KEY_FIGURE__BASE);
		createEAttribute(keyFigureEClass, KEY_FIGURE__PERIOD_START);
		createEAttribute(keyFigureEClass, KEY_FIGURE__PERIOD_END);
		createEReference(keyFigureEClass, KEY_FIGURE__UNIT);
		createEReference(keyFigureEClass, KEY_FIGURE__INDICATOR);
		createEReference(keyFigureEClass, KEY_FIGURE__DISAGREES_WITH);

		unitEClass = createEClass(UNIT);
		createEAttribute(unitEClass, UNIT__SYMBOL);
		createEAttribute(unitEClass, UNIT__KIND);
		createEAttribute(unitEClass, UNIT__FACTOR_TO_BASE);
		createEAttribute(unitEClass, UNIT__MINUTES_PER_UNIT);
		createEAttribute(unitEClass, UNIT__MIN_BALANCE);
		createEAttribute(unitEClass, UNIT__MAX_BALANCE);
		createEAttribute(unitEClass, UNIT__OPENING_INDIVIDUAL);
		createEAttribute(unitEClass, UNIT__OPENING_COLLECTIVE);
		createEAttribute(unitEClass, UNIT__RESET_PERIOD);
		createEAttribute(unitEClass, UNIT__ACCEPTS_GOODS);

		scaleEClass = createEClass(SCALE);
		createEReference(scaleEClass, SCALE__LEVELS);

		scaleLevelEClass = createEClass(SCALE_LEVEL);
		createEAttribute(scaleLevelEClass, SCALE_LEVEL__VALUE);

		// Create enums
		instrumentKindEEnum = createEEnum(INSTRUMENT_KIND);
		frequencyEEnum = createEEnum(FREQUENCY);
		measurementKindEEnum = createEEnum(MEASUREMENT_KIND);
		measurementStatusEEnum = createEEnum(MEASUREMENT_STATUS);
		qualifierEEnum = createEEnum(QUALIFIER);
		keyFigureKindEEnum = createEEnum(KEY_FIGURE_KIND);
		figureRateEEnum = createEEnum(FIGURE_RATE);
		unitKindEEnum = createEEnum(UNIT_KIND);
		resetPeriodEEnum = createEEnum(RESET_PERIOD);
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
		FrameworkPackage theFrameworkPackage = (FrameworkPackage)EPackage.Registry.INSTANCE.getEPackage(FrameworkPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		collectionInstrumentEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		guideItemEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		collectionPlanItemEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		measurementEClass.getESuperTypes().add(theProjectPackage.getElement());
		keyFigureEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		unitEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		scaleEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		scaleLevelEClass.getESuperTypes().add(theProjectPackage.getNamedElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(collectionInstrumentEClass, CollectionInstrument.class, "CollectionInstrument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCollectionInstrument_Kind(), this.getInstrumentKind(), "kind", null, 0, 1, CollectionInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionInstrument_PeriodStart(), theProjectPackage.getPartialDate(), "periodStart", null, 0, 1, CollectionInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionInstrument_PeriodEnd(), theProjectPackage.getPartialDate(), "periodEnd", null, 0, 1, CollectionInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionInstrument_PlannedCount(), ecorePackage.getEIntegerObject(), "plannedCount", null, 0, 1, CollectionInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionInstrument_AchievedCount(), ecorePackage.getEIntegerObject(), "achievedCount", null, 0, 1, CollectionInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollectionInstrument_GuideItems(), this.getGuideItem(), null, "guideItems", null, 0, -1, CollectionInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollectionInstrument_Respondents(), theProjectPackage.getStakeholder(), null, "respondents", null, 0, -1, CollectionInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guideItemEClass, GuideItem.class, "GuideItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGuideItem_Topic(), ecorePackage.getEString(), "topic", null, 0, 1, GuideItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(collectionPlanItemEClass, CollectionPlanItem.class, "CollectionPlanItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCollectionPlanItem_Frequency(), this.getFrequency(), "frequency", null, 0, 1, CollectionPlanItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionPlanItem_Moment(), ecorePackage.getEString(), "moment", null, 0, 1, CollectionPlanItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionPlanItem_ResponsibleRole(), ecorePackage.getEString(), "responsibleRole", null, 0, 1, CollectionPlanItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionPlanItem_MeansOfVerification(), ecorePackage.getEString(), "meansOfVerification", null, 0, 1, CollectionPlanItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollectionPlanItem_Indicators(), theFrameworkPackage.getIndicator(), theFrameworkPackage.getIndicator_PlanItems(), "indicators", null, 0, -1, CollectionPlanItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollectionPlanItem_Instrument(), this.getCollectionInstrument(), null, "instrument", null, 0, 1, CollectionPlanItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollectionPlanItem_Respondents(), theProjectPackage.getStakeholder(), null, "respondents", null, 0, -1, CollectionPlanItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(measurementEClass, Measurement.class, "Measurement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeasurement_Kind(), this.getMeasurementKind(), "kind", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Text(), ecorePackage.getEString(), "text", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Qualifier(), this.getQualifier(), "qualifier", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Numerator(), ecorePackage.getEBigDecimal(), "numerator", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Denominator(), ecorePackage.getEBigDecimal(), "denominator", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Year(), ecorePackage.getEIntegerObject(), "year", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_PeriodStart(), theProjectPackage.getPartialDate(), "periodStart", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_PeriodEnd(), theProjectPackage.getPartialDate(), "periodEnd", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Status(), this.getMeasurementStatus(), "status", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasurement_Indicator(), theFrameworkPackage.getIndicator(), theFrameworkPackage.getIndicator_Measurements(), "indicator", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasurement_Territory(), theProjectPackage.getTerritory(), null, "territory", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasurement_Document(), theProjectPackage.getSourceDocument(), null, "document", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasurement_Stakeholder(), theProjectPackage.getStakeholder(), null, "stakeholder", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(keyFigureEClass, KeyFigure.class, "KeyFigure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKeyFigure_Kind(), this.getKeyFigureKind(), "kind", null, 0, 1, KeyFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyFigure_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, KeyFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyFigure_Qualifier(), this.getQualifier(), "qualifier", null, 0, 1, KeyFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyFigure_Text(), ecorePackage.getEString(), "text", null, 0, 1, KeyFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyFigure_Rate(), this.getFigureRate(), "rate", null, 0, 1, KeyFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyFigure_Base(), ecorePackage.getEString(), "base", null, 0, 1, KeyFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyFigure_PeriodStart(), theProjectPackage.getPartialDate(), "periodStart", null, 0, 1, KeyFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyFigure_PeriodEnd(), theProjectPackage.getPartialDate(), "periodEnd", null, 0, 1, KeyFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKeyFigure_Unit(), this.getUnit(), null, "unit", null, 0, 1, KeyFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKeyFigure_Indicator(), theFrameworkPackage.getIndicator(), null, "indicator", null, 0, 1, KeyFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKeyFigure_DisagreesWith(), this.getKeyFigure(), null, "disagreesWith", null, 0, -1, KeyFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(unitEClass, Unit.class, "Unit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUnit_Symbol(), ecorePackage.getEString(), "symbol", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnit_Kind(), this.getUnitKind(), "kind", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnit_FactorToBase(), ecorePackage.getEBigDecimal(), "factorToBase", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnit_MinutesPerUnit(), ecorePackage.getEBigDecimal(), "minutesPerUnit", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnit_MinBalance(), ecorePackage.getEBigDecimal(), "minBalance", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnit_MaxBalance(), ecorePackage.getEBigDecimal(), "maxBalance", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnit_OpeningIndividual(), ecorePackage.getEBigDecimal(), "openingIndividual", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnit_OpeningCollective(), ecorePackage.getEBigDecimal(), "openingCollective", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnit_ResetPeriod(), this.getResetPeriod(), "resetPeriod", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnit_AcceptsGoods(), ecorePackage.getEBooleanObject(), "acceptsGoods", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scaleEClass, Scale.class, "Scale", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getScale_Levels(), this.getScaleLevel(), null, "levels", null, 0, -1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scaleLevelEClass, ScaleLevel.class, "ScaleLevel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScaleLevel_Value(), ecorePackage.getEIntegerObject(), "value", null, 0, 1, ScaleLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(instrumentKindEEnum, InstrumentKind.class, "InstrumentKind");
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.OBSERVATION);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.INTERVIEW);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.QUESTIONNAIRE);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.FOCUS_GROUP);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.FLOWER);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.MONITORING);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.STORY);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.DOCUMENT);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.OTHER);

		initEEnum(frequencyEEnum, Frequency.class, "Frequency");
		addEEnumLiteral(frequencyEEnum, Frequency.ONE_OFF);
		addEEnumLiteral(frequencyEEnum, Frequency.EACH_SESSION);
		addEEnumLiteral(frequencyEEnum, Frequency.MONTHLY);
		addEEnumLiteral(frequencyEEnum, Frequency.QUARTERLY);
		addEEnumLiteral(frequencyEEnum, Frequency.YEARLY);
		addEEnumLiteral(frequencyEEnum, Frequency.AT_END);

		initEEnum(measurementKindEEnum, MeasurementKind.class, "MeasurementKind");
		addEEnumLiteral(measurementKindEEnum, MeasurementKind.BASELINE);
		addEEnumLiteral(measurementKindEEnum, MeasurementKind.TARGET);
		addEEnumLiteral(measurementKindEEnum, MeasurementKind.OBSERVED);

		initEEnum(measurementStatusEEnum, MeasurementStatus.class, "MeasurementStatus");
		addEEnumLiteral(measurementStatusEEnum, MeasurementStatus.PROVISIONAL);
		addEEnumLiteral(measurementStatusEEnum, MeasurementStatus.CONFIRMED);

		initEEnum(qualifierEEnum, Qualifier.class, "Qualifier");
		addEEnumLiteral(qualifierEEnum, Qualifier.EXACT);
		addEEnumLiteral(qualifierEEnum, Qualifier.MORE_THAN);
		addEEnumLiteral(qualifierEEnum, Qualifier.ABOUT);
		addEEnumLiteral(qualifierEEnum, Qualifier.NOT_QUANTIFIED);

		initEEnum(keyFigureKindEEnum, KeyFigureKind.class, "KeyFigureKind");
		addEEnumLiteral(keyFigureKindEEnum, KeyFigureKind.KEY_FIGURE);
		addEEnumLiteral(keyFigureKindEEnum, KeyFigureKind.RESULT);

		initEEnum(figureRateEEnum, FigureRate.class, "FigureRate");
		addEEnumLiteral(figureRateEEnum, FigureRate.PER_DAY);
		addEEnumLiteral(figureRateEEnum, FigureRate.PER_WEEK);
		addEEnumLiteral(figureRateEEnum, FigureRate.PER_MONTH);
		addEEnumLiteral(figureRateEEnum, FigureRate.PER_QUARTER);
		addEEnumLiteral(figureRateEEnum, FigureRate.PER_YEAR);
		addEEnumLiteral(figureRateEEnum, FigureRate.PER_SESSION);

		initEEnum(unitKindEEnum, UnitKind.class, "UnitKind");
		addEEnumLiteral(unitKindEEnum, UnitKind.NUMBER);
		addEEnumLiteral(unitKindEEnum, UnitKind.TIME);
		addEEnumLiteral(unitKindEEnum, UnitKind.MASS);
		addEEnumLiteral(unitKindEEnum, UnitKind.VOLUME);
		addEEnumLiteral(unitKindEEnum, UnitKind.MONEY);
		addEEnumLiteral(unitKindEEnum, UnitKind.TIME_CURRENCY);
		addEEnumLiteral(unitKindEEnum, UnitKind.PERCENTAGE);
		addEEnumLiteral(unitKindEEnum, UnitKind.TEXT);

		initEEnum(resetPeriodEEnum, ResetPeriod.class, "ResetPeriod");
		addEEnumLiteral(resetPeriodEEnum, ResetPeriod.NEVER);
		addEEnumLiteral(resetPeriodEEnum, ResetPeriod.MONTHLY);
		addEEnumLiteral(resetPeriodEEnum, ResetPeriod.YEARLY);

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
			   "fr", "Recueil et mesure",
			   "en", "Collection and measurement"
		   });
		addAnnotation
		  (instrumentKindEEnum,
		   source,
		   new String[] {
			   "fr", "Type d\'outil",
			   "en", "Kind of instrument",
			   "fr.doc", "Type d\'outil de recueil.",
			   "en.doc", "Kind of collection instrument.",
			   "source", "S003"
		   });
		addAnnotation
		  (instrumentKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Observation",
			   "en", "Observation"
		   });
		addAnnotation
		  (instrumentKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Entretien",
			   "en", "Interview"
		   });
		addAnnotation
		  (instrumentKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Questionnaire",
			   "en", "Questionnaire"
		   });
		addAnnotation
		  (instrumentKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "Entretien collectif",
			   "en", "Focus group"
		   });
		addAnnotation
		  (instrumentKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "fr", "Fleur de l\'utilit\u00e9 sociale",
			   "en", "Social-utility flower"
		   });
		addAnnotation
		  (instrumentKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "fr", "Suivi",
			   "en", "Monitoring"
		   });
		addAnnotation
		  (instrumentKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "fr", "R\u00e9cit",
			   "en", "Story"
		   });
		addAnnotation
		  (instrumentKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "fr", "Document",
			   "en", "Document"
		   });
		addAnnotation
		  (instrumentKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "fr", "Autre",
			   "en", "Other"
		   });
		addAnnotation
		  (frequencyEEnum,
		   source,
		   new String[] {
			   "fr", "Fr\u00e9quence",
			   "en", "Frequency",
			   "fr.doc", "\u00c0 quel rythme on recueille.",
			   "en.doc", "How often data is collected.",
			   "source", "domain \u00a73.2 G6"
		   });
		addAnnotation
		  (frequencyEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Ponctuel",
			   "en", "One-off"
		   });
		addAnnotation
		  (frequencyEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "\u00c0 chaque s\u00e9ance",
			   "en", "Each session"
		   });
		addAnnotation
		  (frequencyEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Mensuel",
			   "en", "Monthly"
		   });
		addAnnotation
		  (frequencyEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "Trimestriel",
			   "en", "Quarterly"
		   });
		addAnnotation
		  (frequencyEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "fr", "Annuel",
			   "en", "Yearly"
		   });
		addAnnotation
		  (frequencyEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "fr", "En fin de d\u00e9marche",
			   "en", "At the end"
		   });
		addAnnotation
		  (measurementKindEEnum,
		   source,
		   new String[] {
			   "fr", "Type de mesure",
			   "en", "Kind of measurement",
			   "fr.doc", "R\u00e9f\u00e9rence, cible ou valeur observ\u00e9e.",
			   "en.doc", "Baseline, target or observed value.",
			   "source", "IATI"
		   });
		addAnnotation
		  (measurementKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Valeur de r\u00e9f\u00e9rence",
			   "en", "Baseline"
		   });
		addAnnotation
		  (measurementKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Cible",
			   "en", "Target"
		   });
		addAnnotation
		  (measurementKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Valeur observ\u00e9e",
			   "en", "Observed value"
		   });
		addAnnotation
		  (measurementStatusEEnum,
		   source,
		   new String[] {
			   "fr", "\u00c9tat",
			   "en", "Status",
			   "fr.doc", "La valeur est-elle v\u00e9rifi\u00e9e ?",
			   "en.doc", "Has the value been checked?",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (measurementStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Provisoire",
			   "en", "Provisional"
		   });
		addAnnotation
		  (measurementStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Confirm\u00e9e",
			   "en", "Confirmed"
		   });
		addAnnotation
		  (qualifierEEnum,
		   source,
		   new String[] {
			   "fr", "Pr\u00e9cision",
			   "en", "Qualifier",
			   "fr.doc", "Ce que vaut le chiffre.",
			   "en.doc", "How exact the figure is.",
			   "source", "S004"
		   });
		addAnnotation
		  (qualifierEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Exactement",
			   "en", "Exactly"
		   });
		addAnnotation
		  (qualifierEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Plus de",
			   "en", "More than"
		   });
		addAnnotation
		  (qualifierEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Environ",
			   "en", "About"
		   });
		addAnnotation
		  (qualifierEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "Non chiffr\u00e9",
			   "en", "Not quantified"
		   });
		addAnnotation
		  (keyFigureKindEEnum,
		   source,
		   new String[] {
			   "fr", "Type de chiffre",
			   "en", "Kind of figure",
			   "fr.doc", "Chiffre cl\u00e9 ou r\u00e9sultat.",
			   "en.doc", "Key figure or result.",
			   "source", "S004"
		   });
		addAnnotation
		  (keyFigureKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Chiffre cl\u00e9",
			   "en", "Key figure"
		   });
		addAnnotation
		  (keyFigureKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "R\u00e9sultat",
			   "en", "Result"
		   });
		addAnnotation
		  (figureRateEEnum,
		   source,
		   new String[] {
			   "fr", "Rythme",
			   "en", "Rate",
			   "fr.doc", "Chiffre donn\u00e9 par jour, par semaine\u2026",
			   "en.doc", "Figure given per day, per week\u2026",
			   "source", "S004"
		   });
		addAnnotation
		  (figureRateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Par jour",
			   "en", "Per day"
		   });
		addAnnotation
		  (figureRateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Par semaine",
			   "en", "Per week"
		   });
		addAnnotation
		  (figureRateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Par mois",
			   "en", "Per month"
		   });
		addAnnotation
		  (figureRateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "Par trimestre",
			   "en", "Per quarter"
		   });
		addAnnotation
		  (figureRateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "fr", "Par an",
			   "en", "Per year"
		   });
		addAnnotation
		  (figureRateEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "fr", "Par s\u00e9ance",
			   "en", "Per session"
		   });
		addAnnotation
		  (unitKindEEnum,
		   source,
		   new String[] {
			   "fr", "Type d\'unit\u00e9",
			   "en", "Kind of unit",
			   "fr.doc", "Ce que l\'unit\u00e9 compte.",
			   "en.doc", "What the unit counts.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (unitKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Nombre",
			   "en", "Number"
		   });
		addAnnotation
		  (unitKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Temps",
			   "en", "Time"
		   });
		addAnnotation
		  (unitKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Masse",
			   "en", "Mass"
		   });
		addAnnotation
		  (unitKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "Volume",
			   "en", "Volume"
		   });
		addAnnotation
		  (unitKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "fr", "Monnaie",
			   "en", "Money"
		   });
		addAnnotation
		  (unitKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "fr", "Monnaie-temps",
			   "en", "Time currency"
		   });
		addAnnotation
		  (unitKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "fr", "Pourcentage",
			   "en", "Percentage"
		   });
		addAnnotation
		  (unitKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "fr", "Texte",
			   "en", "Text"
		   });
		addAnnotation
		  (resetPeriodEEnum,
		   source,
		   new String[] {
			   "fr", "Remise \u00e0 z\u00e9ro",
			   "en", "Reset",
			   "fr.doc", "Quand les comptes repartent de z\u00e9ro.",
			   "en.doc", "When accounts start again from zero.",
			   "source", "S000"
		   });
		addAnnotation
		  (resetPeriodEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Jamais",
			   "en", "Never"
		   });
		addAnnotation
		  (resetPeriodEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Chaque mois",
			   "en", "Every month"
		   });
		addAnnotation
		  (resetPeriodEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Chaque ann\u00e9e",
			   "en", "Every year"
		   });
		addAnnotation
		  (collectionInstrumentEClass,
		   source,
		   new String[] {
			   "fr", "Outil de recueil",
			   "en", "Collection instrument",
			   "fr.doc", "Observation, entretien, questionnaire, fleur\u2026",
			   "en.doc", "Observation, interview, questionnaire, flower\u2026",
			   "source", "S003"
		   });
		addAnnotation
		  (getCollectionInstrument_Kind(),
		   source,
		   new String[] {
			   "fr", "Type",
			   "en", "Kind",
			   "fr.doc", "Type d\'outil.",
			   "en.doc", "Kind of instrument.",
			   "source", "S003"
		   });
		addAnnotation
		  (getCollectionInstrument_PeriodStart(),
		   source,
		   new String[] {
			   "fr", "D\u00e9but du recueil",
			   "en", "Start of collection",
			   "fr.doc", "D\u00e9but de l\'utilisation.",
			   "en.doc", "Start of use.",
			   "source", "S003"
		   });
		addAnnotation
		  (getCollectionInstrument_PeriodEnd(),
		   source,
		   new String[] {
			   "fr", "Fin du recueil",
			   "en", "End of collection",
			   "fr.doc", "Fin de l\'utilisation.",
			   "en.doc", "End of use.",
			   "source", "S003"
		   });
		addAnnotation
		  (getCollectionInstrument_PlannedCount(),
		   source,
		   new String[] {
			   "fr", "Nombre pr\u00e9vu",
			   "en", "Number planned",
			   "fr.doc", "Entretiens, questionnaires\u2026 pr\u00e9vus.",
			   "en.doc", "Interviews, questionnaires\u2026 planned.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getCollectionInstrument_AchievedCount(),
		   source,
		   new String[] {
			   "fr", "Nombre r\u00e9alis\u00e9",
			   "en", "Number achieved",
			   "fr.doc", "Entretiens, questionnaires\u2026 r\u00e9alis\u00e9s.",
			   "en.doc", "Interviews, questionnaires\u2026 achieved.",
			   "source", "S003"
		   });
		addAnnotation
		  (getCollectionInstrument_GuideItems(),
		   source,
		   new String[] {
			   "fr", "Guide",
			   "en", "Guide",
			   "fr.doc", "Questions ou points \u00e0 observer.",
			   "en.doc", "Questions or points to observe.",
			   "source", "S003"
		   });
		addAnnotation
		  (getCollectionInstrument_Respondents(),
		   source,
		   new String[] {
			   "fr", "Aupr\u00e8s de qui",
			   "en", "Respondents",
			   "fr.doc", "Groupes interrog\u00e9s ou observ\u00e9s.",
			   "en.doc", "Groups asked or observed.",
			   "source", "S003"
		   });
		addAnnotation
		  (guideItemEClass,
		   source,
		   new String[] {
			   "fr", "Point du guide",
			   "en", "Guide item",
			   "fr.doc", "Question ou point d\'observation.",
			   "en.doc", "Question or point of observation.",
			   "source", "S003",
			   "fr.name", "Texte",
			   "en.name", "Text",
			   "fr.name.doc", "La question ou le point.",
			   "en.name.doc", "The question or the point."
		   });
		addAnnotation
		  (getGuideItem_Topic(),
		   source,
		   new String[] {
			   "fr", "Th\u00e8me",
			   "en", "Topic",
			   "fr.doc", "Partie du guide.",
			   "en.doc", "Part of the guide.",
			   "source", "S003"
		   });
		addAnnotation
		  (collectionPlanItemEClass,
		   source,
		   new String[] {
			   "fr", "Ligne du plan de recueil",
			   "en", "Collection plan item",
			   "fr.doc", "Qui recueille quoi, avec quel outil, aupr\u00e8s de qui, quand.",
			   "en.doc", "Who collects what, with which instrument, from whom, when.",
			   "source", "domain \u00a73.2 G6, G7",
			   "fr.name", "Intitul\u00e9",
			   "en.name", "Title",
			   "fr.name.doc", "Intitul\u00e9 de la ligne, au besoin.",
			   "en.name.doc", "Title of the line, if needed."
		   });
		addAnnotation
		  (getCollectionPlanItem_Frequency(),
		   source,
		   new String[] {
			   "fr", "Fr\u00e9quence",
			   "en", "Frequency",
			   "fr.doc", "\u00c0 quel rythme.",
			   "en.doc", "How often.",
			   "source", "domain \u00a73.2 G6"
		   });
		addAnnotation
		  (getCollectionPlanItem_Moment(),
		   source,
		   new String[] {
			   "fr", "Moment",
			   "en", "Moment",
			   "fr.doc", "Quand pr\u00e9cis\u00e9ment.",
			   "en.doc", "When exactly.",
			   "source", "domain \u00a73.2 G6"
		   });
		addAnnotation
		  (getCollectionPlanItem_ResponsibleRole(),
		   source,
		   new String[] {
			   "fr", "Responsable (r\u00f4le)",
			   "en", "Responsible (role)",
			   "fr.doc", "R\u00f4le qui recueille ; pas de nom de personne.",
			   "en.doc", "Role that collects; no name of a person.",
			   "source", "domain \u00a73.2 G6"
		   });
		addAnnotation
		  (getCollectionPlanItem_MeansOfVerification(),
		   source,
		   new String[] {
			   "fr", "Source",
			   "en", "Means of verification",
			   "fr.doc", "O\u00f9 se trouve la donn\u00e9e.",
			   "en.doc", "Where the data is found.",
			   "source", "logframe"
		   });
		addAnnotation
		  (getCollectionPlanItem_Indicators(),
		   source,
		   new String[] {
			   "fr", "Indicateurs",
			   "en", "Indicators",
			   "fr.doc", "Indicateurs renseign\u00e9s.",
			   "en.doc", "Indicators informed.",
			   "source", "domain \u00a73.2 G7"
		   });
		addAnnotation
		  (getCollectionPlanItem_Instrument(),
		   source,
		   new String[] {
			   "fr", "Outil de recueil",
			   "en", "Instrument",
			   "fr.doc", "Outil utilis\u00e9.",
			   "en.doc", "Instrument used.",
			   "source", "domain \u00a73.2 G7"
		   });
		addAnnotation
		  (getCollectionPlanItem_Respondents(),
		   source,
		   new String[] {
			   "fr", "Aupr\u00e8s de qui",
			   "en", "Respondents",
			   "fr.doc", "Groupes interrog\u00e9s ou observ\u00e9s.",
			   "en.doc", "Groups asked or observed.",
			   "source", "domain \u00a73.2 G7"
		   });
		addAnnotation
		  (measurementEClass,
		   source,
		   new String[] {
			   "fr", "Mesure",
			   "en", "Measurement",
			   "fr.doc", "Valeur d\'un indicateur \u00e0 une date, sur un territoire. Elle ne quitte jamais le territoire.",
			   "en.doc", "Value of an indicator at a date, on a territory. It never leaves the territory.",
			   "source", "IATI, domain \u00a70"
		   });
		addAnnotation
		  (getMeasurement_Kind(),
		   source,
		   new String[] {
			   "fr", "Type",
			   "en", "Kind",
			   "fr.doc", "R\u00e9f\u00e9rence, cible ou observ\u00e9e.",
			   "en.doc", "Baseline, target or observed.",
			   "source", "IATI"
		   });
		addAnnotation
		  (getMeasurement_Value(),
		   source,
		   new String[] {
			   "fr", "Valeur",
			   "en", "Value",
			   "fr.doc", "Valeur chiffr\u00e9e.",
			   "en.doc", "Numerical value.",
			   "source", "IATI"
		   });
		addAnnotation
		  (getMeasurement_Text(),
		   source,
		   new String[] {
			   "fr", "Valeur en mots",
			   "en", "Value in words",
			   "fr.doc", "Valeur d\'un indicateur qualitatif.",
			   "en.doc", "Value of a qualitative indicator.",
			   "source", "IATI"
		   });
		addAnnotation
		  (getMeasurement_Qualifier(),
		   source,
		   new String[] {
			   "fr", "Pr\u00e9cision",
			   "en", "Qualifier",
			   "fr.doc", "Exactement, plus de, environ, non chiffr\u00e9.",
			   "en.doc", "Exactly, more than, about, not quantified.",
			   "source", "S004"
		   });
		addAnnotation
		  (getMeasurement_Numerator(),
		   source,
		   new String[] {
			   "fr", "Num\u00e9rateur",
			   "en", "Numerator",
			   "fr.doc", "Pour un pourcentage : nombre compt\u00e9.",
			   "en.doc", "For a percentage: number counted.",
			   "source", "domain \u00a76.2"
		   });
		addAnnotation
		  (getMeasurement_Denominator(),
		   source,
		   new String[] {
			   "fr", "D\u00e9nominateur",
			   "en", "Denominator",
			   "fr.doc", "Pour un pourcentage : nombre total.",
			   "en.doc", "For a percentage: total number.",
			   "source", "domain \u00a76.2"
		   });
		addAnnotation
		  (getMeasurement_Year(),
		   source,
		   new String[] {
			   "fr", "Ann\u00e9e",
			   "en", "Year",
			   "fr.doc", "Ann\u00e9e de la valeur.",
			   "en.doc", "Year of the value.",
			   "source", "IATI"
		   });
		addAnnotation
		  (getMeasurement_PeriodStart(),
		   source,
		   new String[] {
			   "fr", "D\u00e9but de p\u00e9riode",
			   "en", "Period start",
			   "fr.doc", "D\u00e9but de la p\u00e9riode mesur\u00e9e.",
			   "en.doc", "Start of the period measured.",
			   "source", "IATI"
		   });
		addAnnotation
		  (getMeasurement_PeriodEnd(),
		   source,
		   new String[] {
			   "fr", "Fin de p\u00e9riode",
			   "en", "Period end",
			   "fr.doc", "Fin de la p\u00e9riode mesur\u00e9e ou \u00e9ch\u00e9ance de la cible.",
			   "en.doc", "End of the period measured or due date of the target.",
			   "source", "IATI"
		   });
		addAnnotation
		  (getMeasurement_Comment(),
		   source,
		   new String[] {
			   "fr", "Commentaire",
			   "en", "Comment",
			   "fr.doc", "Explication, verbatim.",
			   "en.doc", "Explanation, quote.",
			   "source", "IATI"
		   });
		addAnnotation
		  (getMeasurement_Status(),
		   source,
		   new String[] {
			   "fr", "\u00c9tat",
			   "en", "Status",
			   "fr.doc", "Provisoire ou confirm\u00e9e.",
			   "en.doc", "Provisional or confirmed.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getMeasurement_Indicator(),
		   source,
		   new String[] {
			   "fr", "Indicateur",
			   "en", "Indicator",
			   "fr.doc", "Indicateur mesur\u00e9.",
			   "en.doc", "Indicator measured.",
			   "source", "IATI"
		   });
		addAnnotation
		  (getMeasurement_Territory(),
		   source,
		   new String[] {
			   "fr", "Territoire",
			   "en", "Territory",
			   "fr.doc", "Territoire mesur\u00e9.",
			   "en.doc", "Territory measured.",
			   "source", "IATI"
		   });
		addAnnotation
		  (getMeasurement_Document(),
		   source,
		   new String[] {
			   "fr", "Document source",
			   "en", "Source document",
			   "fr.doc", "D\'o\u00f9 vient la valeur.",
			   "en.doc", "Where the value comes from.",
			   "source", "V22"
		   });
		addAnnotation
		  (getMeasurement_Stakeholder(),
		   source,
		   new String[] {
			   "fr", "Groupe",
			   "en", "Group",
			   "fr.doc", "Groupe mesur\u00e9.",
			   "en.doc", "Group measured.",
			   "source", "IATI"
		   });
		addAnnotation
		  (keyFigureEClass,
		   source,
		   new String[] {
			   "fr", "Chiffre cl\u00e9",
			   "en", "Key figure",
			   "fr.doc", "Chiffre publi\u00e9 par la structure.",
			   "en.doc", "Figure published by the organisation.",
			   "source", "S004",
			   "fr.name", "Libell\u00e9",
			   "en.name", "Label",
			   "fr.name.doc", "Ce que le chiffre compte.",
			   "en.name.doc", "What the figure counts."
		   });
		addAnnotation
		  (getKeyFigure_Kind(),
		   source,
		   new String[] {
			   "fr", "Type",
			   "en", "Kind",
			   "fr.doc", "Chiffre cl\u00e9 ou r\u00e9sultat.",
			   "en.doc", "Key figure or result.",
			   "source", "S004"
		   });
		addAnnotation
		  (getKeyFigure_Value(),
		   source,
		   new String[] {
			   "fr", "Valeur",
			   "en", "Value",
			   "fr.doc", "Valeur chiffr\u00e9e.",
			   "en.doc", "Numerical value.",
			   "source", "S004"
		   });
		addAnnotation
		  (getKeyFigure_Qualifier(),
		   source,
		   new String[] {
			   "fr", "Pr\u00e9cision",
			   "en", "Qualifier",
			   "fr.doc", "Exactement, plus de, environ, non chiffr\u00e9.",
			   "en.doc", "Exactly, more than, about, not quantified.",
			   "source", "S004"
		   });
		addAnnotation
		  (getKeyFigure_Text(),
		   source,
		   new String[] {
			   "fr", "Valeur en mots",
			   "en", "Value in words",
			   "fr.doc", "Valeur telle que la source la donne.",
			   "en.doc", "Value as the source gives it.",
			   "source", "S004"
		   });
		addAnnotation
		  (getKeyFigure_Rate(),
		   source,
		   new String[] {
			   "fr", "Rythme",
			   "en", "Rate",
			   "fr.doc", "Par jour, par semaine\u2026",
			   "en.doc", "Per day, per week\u2026",
			   "source", "S004"
		   });
		addAnnotation
		  (getKeyFigure_Base(),
		   source,
		   new String[] {
			   "fr", "Base du pourcentage",
			   "en", "Base of the percentage",
			   "fr.doc", "Ce dont le pourcentage est une part.",
			   "en.doc", "What the percentage is a share of.",
			   "source", "S004"
		   });
		addAnnotation
		  (getKeyFigure_PeriodStart(),
		   source,
		   new String[] {
			   "fr", "D\u00e9but de p\u00e9riode",
			   "en", "Period start",
			   "fr.doc", "D\u00e9but de la p\u00e9riode.",
			   "en.doc", "Start of the period.",
			   "source", "S004"
		   });
		addAnnotation
		  (getKeyFigure_PeriodEnd(),
		   source,
		   new String[] {
			   "fr", "Fin de p\u00e9riode",
			   "en", "Period end",
			   "fr.doc", "Fin de la p\u00e9riode.",
			   "en.doc", "End of the period.",
			   "source", "S004"
		   });
		addAnnotation
		  (getKeyFigure_Unit(),
		   source,
		   new String[] {
			   "fr", "Unit\u00e9",
			   "en", "Unit",
			   "fr.doc", "Unit\u00e9 du chiffre.",
			   "en.doc", "Unit of the figure.",
			   "source", "S004"
		   });
		addAnnotation
		  (getKeyFigure_Indicator(),
		   source,
		   new String[] {
			   "fr", "Indicateur",
			   "en", "Indicator",
			   "fr.doc", "Indicateur qui reprend ce chiffre.",
			   "en.doc", "Indicator that takes up this figure.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getKeyFigure_DisagreesWith(),
		   source,
		   new String[] {
			   "fr", "En d\u00e9saccord avec",
			   "en", "Disagrees with",
			   "fr.doc", "Chiffres d\'autres sources qui disent autre chose.",
			   "en.doc", "Figures of other sources that say something else.",
			   "source", "domain \u00a71.4"
		   });
		addAnnotation
		  (unitEClass,
		   source,
		   new String[] {
			   "fr", "Unit\u00e9",
			   "en", "Unit",
			   "fr.doc", "Unit\u00e9 de mesure, avec ses r\u00e8gles si c\'est une monnaie-temps.",
			   "en.doc", "Unit of measure, with its rules if it is a time currency.",
			   "source", "S000"
		   });
		addAnnotation
		  (getUnit_Symbol(),
		   source,
		   new String[] {
			   "fr", "Symbole",
			   "en", "Symbol",
			   "fr.doc", "Symbole court.",
			   "en.doc", "Short symbol.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getUnit_Kind(),
		   source,
		   new String[] {
			   "fr", "Type",
			   "en", "Kind",
			   "fr.doc", "Ce que l\'unit\u00e9 compte.",
			   "en.doc", "What the unit counts.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getUnit_FactorToBase(),
		   source,
		   new String[] {
			   "fr", "Facteur de conversion",
			   "en", "Factor to base",
			   "fr.doc", "Multiplicateur vers l\'unit\u00e9 de base du m\u00eame type.",
			   "en.doc", "Multiplier to the base unit of the same kind.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getUnit_MinutesPerUnit(),
		   source,
		   new String[] {
			   "fr", "Minutes par unit\u00e9",
			   "en", "Minutes per unit",
			   "fr.doc", "Monnaie-temps : minutes que vaut une unit\u00e9.",
			   "en.doc", "Time currency: minutes that one unit is worth.",
			   "source", "S000"
		   });
		addAnnotation
		  (getUnit_MinBalance(),
		   source,
		   new String[] {
			   "fr", "Solde minimal",
			   "en", "Lowest balance",
			   "fr.doc", "Monnaie-temps : solde le plus bas permis.",
			   "en.doc", "Time currency: lowest balance allowed.",
			   "source", "S000"
		   });
		addAnnotation
		  (getUnit_MaxBalance(),
		   source,
		   new String[] {
			   "fr", "Solde maximal",
			   "en", "Highest balance",
			   "fr.doc", "Monnaie-temps : plafond du compte.",
			   "en.doc", "Time currency: cap of the account.",
			   "source", "S000"
		   });
		addAnnotation
		  (getUnit_OpeningIndividual(),
		   source,
		   new String[] {
			   "fr", "Cr\u00e9dit d\'ouverture individuel",
			   "en", "Opening credit, individual",
			   "fr.doc", "Monnaie-temps : cr\u00e9dit \u00e0 l\'adh\u00e9sion d\'une personne.",
			   "en.doc", "Time currency: credit when a person joins.",
			   "source", "S000"
		   });
		addAnnotation
		  (getUnit_OpeningCollective(),
		   source,
		   new String[] {
			   "fr", "Cr\u00e9dit d\'ouverture collectif",
			   "en", "Opening credit, collective",
			   "fr.doc", "Monnaie-temps : cr\u00e9dit \u00e0 l\'adh\u00e9sion d\'un collectif.",
			   "en.doc", "Time currency: credit when a collective joins.",
			   "source", "S000"
		   });
		addAnnotation
		  (getUnit_ResetPeriod(),
		   source,
		   new String[] {
			   "fr", "Remise \u00e0 z\u00e9ro",
			   "en", "Reset",
			   "fr.doc", "Quand les comptes repartent de z\u00e9ro.",
			   "en.doc", "When accounts start again from zero.",
			   "source", "S000"
		   });
		addAnnotation
		  (getUnit_AcceptsGoods(),
		   source,
		   new String[] {
			   "fr", "Accepte les biens",
			   "en", "Accepts goods",
			   "fr.doc", "L\'unit\u00e9 sert-elle aussi \u00e0 \u00e9changer des biens ?",
			   "en.doc", "Is the unit also used to exchange goods?",
			   "source", "S000"
		   });
		addAnnotation
		  (scaleEClass,
		   source,
		   new String[] {
			   "fr", "\u00c9chelle d\'appr\u00e9ciation",
			   "en", "Scale",
			   "fr.doc", "Suite ordonn\u00e9e de niveaux.",
			   "en.doc", "Ordered series of levels.",
			   "source", "domain \u00a73.1"
		   });
		addAnnotation
		  (getScale_Levels(),
		   source,
		   new String[] {
			   "fr", "Niveaux",
			   "en", "Levels",
			   "fr.doc", "Du plus bas au plus haut.",
			   "en.doc", "From lowest to highest.",
			   "source", "domain \u00a73.1"
		   });
		addAnnotation
		  (scaleLevelEClass,
		   source,
		   new String[] {
			   "fr", "Niveau d\'appr\u00e9ciation",
			   "en", "Scale level",
			   "fr.doc", "Un niveau de l\'\u00e9chelle.",
			   "en.doc", "One level of the scale.",
			   "source", "domain \u00a73.1"
		   });
		addAnnotation
		  (getScaleLevel_Value(),
		   source,
		   new String[] {
			   "fr", "Valeur",
			   "en", "Value",
			   "fr.doc", "Rang du niveau.",
			   "en.doc", "Rank of the level.",
			   "source", "domain \u00a73.1"
		   });
	}

} //CollectionPackageImpl
