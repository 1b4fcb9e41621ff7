/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.transfer.impl;

import org.corolle.model.chain.ChainPackage;

import org.corolle.model.chain.impl.ChainPackageImpl;

import org.corolle.model.collection.CollectionPackage;

import org.corolle.model.collection.impl.CollectionPackageImpl;

import org.corolle.model.framework.FrameworkPackage;

import org.corolle.model.framework.impl.FrameworkPackageImpl;

import org.corolle.model.layout.LayoutPackage;

import org.corolle.model.layout.impl.LayoutPackageImpl;

import org.corolle.model.project.ProjectPackage;

import org.corolle.model.project.impl.ProjectPackageImpl;

import org.corolle.model.transfer.ChecklistCategory;
import org.corolle.model.transfer.ChecklistItem;
import org.corolle.model.transfer.Crosswalk;
import org.corolle.model.transfer.CrosswalkRelation;
import org.corolle.model.transfer.GuideSection;
import org.corolle.model.transfer.Provenance;
import org.corolle.model.transfer.TransferFactory;
import org.corolle.model.transfer.TransferKit;
import org.corolle.model.transfer.TransferPackage;
import org.corolle.model.transfer.TransferScope;

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
public class TransferPackageImpl extends EPackageImpl implements TransferPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass provenanceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass transferKitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guideSectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass checklistItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass crosswalkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum transferScopeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum crosswalkRelationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum checklistCategoryEEnum = null;

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
	 * @see org.corolle.model.transfer.TransferPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private TransferPackageImpl() {
		super(eNS_URI, TransferFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link TransferPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static TransferPackage init() {
		if (isInited) return (TransferPackage)EPackage.Registry.INSTANCE.getEPackage(TransferPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredTransferPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		TransferPackageImpl theTransferPackage = registeredTransferPackage instanceof TransferPackageImpl ? (TransferPackageImpl)registeredTransferPackage : new TransferPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);
		ProjectPackageImpl theProjectPackage = (ProjectPackageImpl)(registeredPackage instanceof ProjectPackageImpl ? registeredPackage : ProjectPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ChainPackage.eNS_URI);
		ChainPackageImpl theChainPackage = (ChainPackageImpl)(registeredPackage instanceof ChainPackageImpl ? registeredPackage : ChainPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FrameworkPackage.eNS_URI);
		FrameworkPackageImpl theFrameworkPackage = (FrameworkPackageImpl)(registeredPackage instanceof FrameworkPackageImpl ? registeredPackage : FrameworkPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CollectionPackage.eNS_URI);
		CollectionPackageImpl theCollectionPackage = (CollectionPackageImpl)(registeredPackage instanceof CollectionPackageImpl ? registeredPackage : CollectionPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(WorkshopPackage.eNS_URI);
		WorkshopPackageImpl theWorkshopPackage = (WorkshopPackageImpl)(registeredPackage instanceof WorkshopPackageImpl ? registeredPackage : WorkshopPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LayoutPackage.eNS_URI);
		LayoutPackageImpl theLayoutPackage = (LayoutPackageImpl)(registeredPackage instanceof LayoutPackageImpl ? registeredPackage : LayoutPackage.eINSTANCE);

		// Create package meta-data objects
		theTransferPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theChainPackage.createPackageContents();
		theFrameworkPackage.createPackageContents();
		theCollectionPackage.createPackageContents();
		theWorkshopPackage.createPackageContents();
		theLayoutPackage.createPackageContents();

		// Initialize created meta-data
		theTransferPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theChainPackage.initializePackageContents();
		theFrameworkPackage.initializePackageContents();
		theCollectionPackage.initializePackageContents();
		theWorkshopPackage.initializePackageContents();
		theLayoutPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theTransferPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(TransferPackage.eNS_URI, theTransferPackage);
		return theTransferPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProvenance() {
		return provenanceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_KitId() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_ElementId() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_KitVersion() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTransferKit() {
		return transferKitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransferKit_Version() {
		return (EAttribute)transferKitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransferKit_Date() {
		return (EAttribute)transferKitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransferKit_Language() {
		return (EAttribute)transferKitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransferKit_Licence() {
		return (EAttribute)transferKitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransferKit_Changelog() {
		return (EAttribute)transferKitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTransferKit_OriginTerritory() {
		return (EReference)transferKitEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTransferKit_Elements() {
		return (EReference)transferKitEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTransferKit_GuideSections() {
		return (EReference)transferKitEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTransferKit_Checklist() {
		return (EReference)transferKitEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGuideSection() {
		return guideSectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuideSection_Text() {
		return (EAttribute)guideSectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChecklistItem() {
		return checklistItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_Category() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_Answer() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCrosswalk() {
		return crosswalkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrosswalk_Relation() {
		return (EAttribute)crosswalkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrosswalk_CoreName() {
		return (EAttribute)crosswalkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrosswalk_Comment() {
		return (EAttribute)crosswalkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCrosswalk_Local() {
		return (EReference)crosswalkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCrosswalk_Core() {
		return (EReference)crosswalkEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTransferScope() {
		return transferScopeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCrosswalkRelation() {
		return crosswalkRelationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChecklistCategory() {
		return checklistCategoryEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TransferFactory getTransferFactory() {
		return (TransferFactory)getEFactoryInstance();
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
		provenanceEClass = createEClass(PROVENANCE);
		createEAttribute(provenanceEClass, PROVENANCE__KIT_ID);
		createEAttribute(provenanceEClass, PROVENANCE__ELEMENT_ID);
		createEAttribute(provenanceEClass, PROVENANCE__KIT_VERSION);

		transferKitEClass = createEClass(TRANSFER_KIT);
		createEAttribute(transferKitEClass, TRANSFER_KIT__VERSION);
		createEAttribute(transferKitEClass, TRANSFER_KIT__DATE);
		createEAttribute(transferKitEClass, TRANSFER_KIT__LANGUAGE);
		createEAttribute(transferKitEClass, TRANSFER_KIT__LICENCE);
		createEAttribute(transferKitEClass, TRANSFER_KIT__CHANGELOG);
		createEReference(transferKitEClass, TRANSFER_KIT__ORIGIN_TERRITORY);
		createEReference(transferKitEClass, TRANSFER_KIT__ELEMENTS);
		createEReference(transferKitEClass, TRANSFER_KIT__GUIDE_SECTIONS);
		createEReference(transferKitEClass, TRANSFER_KIT__CHECKLIST);

		guideSectionEClass = createEClass(GUIDE_SECTION);
		createEAttribute(guideSectionEClass, GUIDE_SECTION__TEXT);

		checklistItemEClass = createEClass(CHECKLIST_ITEM);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__CATEGORY);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__ANSWER);

		crosswalkEClass = createEClass(CROSSWALK);
		createEAttribute(crosswalkEClass, CROSSWALK__RELATION);
		createEAttribute(crosswalkEClass, CROSSWALK__CORE_NAME);
		createEAttribute(crosswalkEClass, CROSSWALK__COMMENT);
		createEReference(crosswalkEClass, CROSSWALK__LOCAL);
		createEReference(crosswalkEClass, CROSSWALK__CORE);

		// Create enums
		transferScopeEEnum = createEEnum(TRANSFER_SCOPE);
		crosswalkRelationEEnum = createEEnum(CROSSWALK_RELATION);
		checklistCategoryEEnum = createEEnum(CHECKLIST_CATEGORY);
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
		provenanceEClass.getESuperTypes().add(theProjectPackage.getIdentified());
		transferKitEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		guideSectionEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		checklistItemEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		crosswalkEClass.getESuperTypes().add(theProjectPackage.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(provenanceEClass, Provenance.class, "Provenance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProvenance_KitId(), ecorePackage.getEString(), "kitId", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_ElementId(), ecorePackage.getEString(), "elementId", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_KitVersion(), ecorePackage.getEString(), "kitVersion", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(transferKitEClass, TransferKit.class, "TransferKit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTransferKit_Version(), ecorePackage.getEString(), "version", null, 0, 1, TransferKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransferKit_Date(), theProjectPackage.getPartialDate(), "date", null, 0, 1, TransferKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransferKit_Language(), ecorePackage.getEString(), "language", null, 0, 1, TransferKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransferKit_Licence(), ecorePackage.getEString(), "licence", null, 0, 1, TransferKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransferKit_Changelog(), ecorePackage.getEString(), "changelog", null, 0, 1, TransferKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTransferKit_OriginTerritory(), theProjectPackage.getTerritory(), null, "originTerritory", null, 0, 1, TransferKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTransferKit_Elements(), theProjectPackage.getElement(), null, "elements", null, 0, -1, TransferKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTransferKit_GuideSections(), this.getGuideSection(), null, "guideSections", null, 0, -1, TransferKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTransferKit_Checklist(), this.getChecklistItem(), null, "checklist", null, 0, -1, TransferKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guideSectionEClass, GuideSection.class, "GuideSection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGuideSection_Text(), ecorePackage.getEString(), "text", null, 0, 1, GuideSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(checklistItemEClass, ChecklistItem.class, "ChecklistItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChecklistItem_Category(), this.getChecklistCategory(), "category", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_Answer(), ecorePackage.getEString(), "answer", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(crosswalkEClass, Crosswalk.class, "Crosswalk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCrosswalk_Relation(), this.getCrosswalkRelation(), "relation", null, 0, 1, Crosswalk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCrosswalk_CoreName(), ecorePackage.getEString(), "coreName", null, 0, 1, Crosswalk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCrosswalk_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, Crosswalk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCrosswalk_Local(), theFrameworkPackage.getDimension(), null, "local", null, 0, 1, Crosswalk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCrosswalk_Core(), theFrameworkPackage.getDimension(), null, "core", null, 0, 1, Crosswalk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(transferScopeEEnum, TransferScope.class, "TransferScope");
		addEEnumLiteral(transferScopeEEnum, TransferScope.CORE);
		addEEnumLiteral(transferScopeEEnum, TransferScope.ADAPTABLE);
		addEEnumLiteral(transferScopeEEnum, TransferScope.LOCAL);

		initEEnum(crosswalkRelationEEnum, CrosswalkRelation.class, "CrosswalkRelation");
		addEEnumLiteral(crosswalkRelationEEnum, CrosswalkRelation.IDENTICAL);
		addEEnumLiteral(crosswalkRelationEEnum, CrosswalkRelation.BROADER);
		addEEnumLiteral(crosswalkRelationEEnum, CrosswalkRelation.NARROWER);
		addEEnumLiteral(crosswalkRelationEEnum, CrosswalkRelation.CLOSE);

		initEEnum(checklistCategoryEEnum, ChecklistCategory.class, "ChecklistCategory");
		addEEnumLiteral(checklistCategoryEEnum, ChecklistCategory.POPULATION);
		addEEnumLiteral(checklistCategoryEEnum, ChecklistCategory.ENVIRONMENT);
		addEEnumLiteral(checklistCategoryEEnum, ChecklistCategory.IMPLEMENTATION);
		addEEnumLiteral(checklistCategoryEEnum, ChecklistCategory.TRANSFER_SUPPORT);

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
			   "fr", "Essaimage",
			   "en", "Transfer"
		   });
		addAnnotation
		  (transferScopeEEnum,
		   source,
		   new String[] {
			   "fr", "Port\u00e9e",
			   "en", "Scope",
			   "fr.doc", "Ce qui se partage, s\'adapte ou reste local.",
			   "en.doc", "What is shared, adapted or stays local.",
			   "source", "domain \u00a76"
		   });
		addAnnotation
		  (transferScopeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Socle commun",
			   "en", "Common core"
		   });
		addAnnotation
		  (transferScopeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Adaptable",
			   "en", "Adaptable"
		   });
		addAnnotation
		  (transferScopeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Local",
			   "en", "Local"
		   });
		addAnnotation
		  (crosswalkRelationEEnum,
		   source,
		   new String[] {
			   "fr", "Relation",
			   "en", "Relation",
			   "fr.doc", "Comment deux dimensions se correspondent.",
			   "en.doc", "How two dimensions match.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (crosswalkRelationEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Identique",
			   "en", "Identical"
		   });
		addAnnotation
		  (crosswalkRelationEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Plus large",
			   "en", "Broader"
		   });
		addAnnotation
		  (crosswalkRelationEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Plus \u00e9troite",
			   "en", "Narrower"
		   });
		addAnnotation
		  (crosswalkRelationEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "Proche",
			   "en", "Close"
		   });
		addAnnotation
		  (checklistCategoryEEnum,
		   source,
		   new String[] {
			   "fr", "Cat\u00e9gorie",
			   "en", "Category",
			   "fr.doc", "Cat\u00e9gorie de la grille ASTAIRE.",
			   "en.doc", "Category of the ASTAIRE grid.",
			   "source", "ASTAIRE"
		   });
		addAnnotation
		  (checklistCategoryEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Population",
			   "en", "Population"
		   });
		addAnnotation
		  (checklistCategoryEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Environnement",
			   "en", "Environment"
		   });
		addAnnotation
		  (checklistCategoryEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Conditions de mise en \u0153uvre",
			   "en", "Conditions of implementation"
		   });
		addAnnotation
		  (checklistCategoryEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "Accompagnement du transfert",
			   "en", "Transfer support"
		   });
		addAnnotation
		  (provenanceEClass,
		   source,
		   new String[] {
			   "fr", "Provenance",
			   "en", "Provenance",
			   "fr.doc", "Kit et \u00e9l\u00e9ment d\'origine.",
			   "en.doc", "Kit and element of origin.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getProvenance_KitId(),
		   source,
		   new String[] {
			   "fr", "Kit",
			   "en", "Kit",
			   "fr.doc", "Identifiant du kit.",
			   "en.doc", "Identifier of the kit.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getProvenance_ElementId(),
		   source,
		   new String[] {
			   "fr", "\u00c9l\u00e9ment d\'origine",
			   "en", "Original element",
			   "fr.doc", "Identifiant de l\'\u00e9l\u00e9ment dans le kit.",
			   "en.doc", "Identifier of the element in the kit.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getProvenance_KitVersion(),
		   source,
		   new String[] {
			   "fr", "Version du kit",
			   "en", "Kit version",
			   "fr.doc", "Version du kit.",
			   "en.doc", "Version of the kit.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (transferKitEClass,
		   source,
		   new String[] {
			   "fr", "Kit d\'essaimage",
			   "en", "Transfer kit",
			   "fr.doc", "Ce qu\'un territoire transmet \u00e0 un autre : la m\u00e9thode et ses outils, jamais les valeurs.",
			   "en.doc", "What one territory hands on to another: the method and its tools, never the values.",
			   "source", "domain \u00a76"
		   });
		addAnnotation
		  (getTransferKit_Version(),
		   source,
		   new String[] {
			   "fr", "Version",
			   "en", "Version",
			   "fr.doc", "Version du kit.",
			   "en.doc", "Version of the kit.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getTransferKit_Date(),
		   source,
		   new String[] {
			   "fr", "Date",
			   "en", "Date",
			   "fr.doc", "Date du kit.",
			   "en.doc", "Date of the kit.",
			   "source", "domain \u00a76.2"
		   });
		addAnnotation
		  (getTransferKit_Language(),
		   source,
		   new String[] {
			   "fr", "Langue",
			   "en", "Language",
			   "fr.doc", "Langue du kit : fr ou en.",
			   "en.doc", "Language of the kit: fr or en.",
			   "source", "domain \u00a76.2"
		   });
		addAnnotation
		  (getTransferKit_Licence(),
		   source,
		   new String[] {
			   "fr", "Licence",
			   "en", "Licence",
			   "fr.doc", "Conditions de r\u00e9utilisation.",
			   "en.doc", "Terms of reuse.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getTransferKit_Changelog(),
		   source,
		   new String[] {
			   "fr", "Changements",
			   "en", "Changelog",
			   "fr.doc", "Ce qui a chang\u00e9 depuis la version pr\u00e9c\u00e9dente.",
			   "en.doc", "What has changed since the last version.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getTransferKit_OriginTerritory(),
		   source,
		   new String[] {
			   "fr", "Territoire d\'origine",
			   "en", "Territory of origin",
			   "fr.doc", "D\'o\u00f9 vient le kit.",
			   "en.doc", "Where the kit comes from.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getTransferKit_Elements(),
		   source,
		   new String[] {
			   "fr", "\u00c9l\u00e9ments",
			   "en", "Elements",
			   "fr.doc", "Ce que le kit contient.",
			   "en.doc", "What the kit contains.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getTransferKit_GuideSections(),
		   source,
		   new String[] {
			   "fr", "Guide",
			   "en", "Guide",
			   "fr.doc", "Chapitres du guide d\'animation.",
			   "en.doc", "Chapters of the facilitation guide.",
			   "source", "domain \u00a76.2"
		   });
		addAnnotation
		  (getTransferKit_Checklist(),
		   source,
		   new String[] {
			   "fr", "Liste de v\u00e9rification",
			   "en", "Checklist",
			   "fr.doc", "Points \u00e0 v\u00e9rifier avant de transf\u00e9rer.",
			   "en.doc", "Points to check before a transfer.",
			   "source", "ASTAIRE"
		   });
		addAnnotation
		  (guideSectionEClass,
		   source,
		   new String[] {
			   "fr", "Chapitre du guide",
			   "en", "Guide section",
			   "fr.doc", "Chapitre du guide d\'animation.",
			   "en.doc", "Chapter of the facilitation guide.",
			   "source", "domain \u00a76.2"
		   });
		addAnnotation
		  (getGuideSection_Text(),
		   source,
		   new String[] {
			   "fr", "Texte",
			   "en", "Text",
			   "fr.doc", "Texte du chapitre.",
			   "en.doc", "Text of the chapter.",
			   "source", "domain \u00a76.2"
		   });
		addAnnotation
		  (checklistItemEClass,
		   source,
		   new String[] {
			   "fr", "Point \u00e0 v\u00e9rifier",
			   "en", "Checklist item",
			   "fr.doc", "Condition \u00e0 v\u00e9rifier pour un transfert r\u00e9ussi.",
			   "en.doc", "Condition to check for a successful transfer.",
			   "source", "ASTAIRE"
		   });
		addAnnotation
		  (getChecklistItem_Category(),
		   source,
		   new String[] {
			   "fr", "Cat\u00e9gorie",
			   "en", "Category",
			   "fr.doc", "Cat\u00e9gorie ASTAIRE.",
			   "en.doc", "ASTAIRE category.",
			   "source", "ASTAIRE"
		   });
		addAnnotation
		  (getChecklistItem_Answer(),
		   source,
		   new String[] {
			   "fr", "R\u00e9ponse",
			   "en", "Answer",
			   "fr.doc", "R\u00e9ponse du territoire qui re\u00e7oit.",
			   "en.doc", "Answer of the receiving territory.",
			   "source", "ASTAIRE"
		   });
		addAnnotation
		  (crosswalkEClass,
		   source,
		   new String[] {
			   "fr", "Correspondance",
			   "en", "Crosswalk",
			   "fr.doc", "Lien entre une dimension locale et une dimension du socle commun.",
			   "en.doc", "Link between a local dimension and a dimension of the common core.",
			   "source", "domain \u00a76"
		   });
		addAnnotation
		  (getCrosswalk_Relation(),
		   source,
		   new String[] {
			   "fr", "Relation",
			   "en", "Relation",
			   "fr.doc", "Identique, plus large, plus \u00e9troite, proche.",
			   "en.doc", "Identical, broader, narrower, close.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getCrosswalk_CoreName(),
		   source,
		   new String[] {
			   "fr", "Nom dans le socle commun",
			   "en", "Name in the common core",
			   "fr.doc", "Nom de la dimension du socle commun.",
			   "en.doc", "Name of the dimension in the common core.",
			   "source", "domain \u00a76"
		   });
		addAnnotation
		  (getCrosswalk_Comment(),
		   source,
		   new String[] {
			   "fr", "Commentaire",
			   "en", "Comment",
			   "fr.doc", "Ce que la correspondance perd ou ajoute.",
			   "en.doc", "What the match loses or adds.",
			   "source", "domain \u00a76"
		   });
		addAnnotation
		  (getCrosswalk_Local(),
		   source,
		   new String[] {
			   "fr", "Dimension locale",
			   "en", "Local dimension",
			   "fr.doc", "Dimension du projet.",
			   "en.doc", "Dimension of the project.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getCrosswalk_Core(),
		   source,
		   new String[] {
			   "fr", "Dimension du socle commun",
			   "en", "Core dimension",
			   "fr.doc", "Dimension du socle commun, si elle est dans ce projet.",
			   "en.doc", "Dimension of the common core, if it is in this project.",
			   "source", "domain \u00a78.1"
		   });
	}

} //TransferPackageImpl
