/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.layout.impl;

import org.corolle.model.chain.ChainPackage;

import org.corolle.model.chain.impl.ChainPackageImpl;

import org.corolle.model.collection.CollectionPackage;

import org.corolle.model.collection.impl.CollectionPackageImpl;

import org.corolle.model.framework.FrameworkPackage;

import org.corolle.model.framework.impl.FrameworkPackageImpl;

import org.corolle.model.layout.DiagramKind;
import org.corolle.model.layout.DiagramLayout;
import org.corolle.model.layout.LayoutFactory;
import org.corolle.model.layout.LayoutPackage;
import org.corolle.model.layout.Placement;

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
public class LayoutPackageImpl extends EPackageImpl implements LayoutPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diagramLayoutEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass placementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum diagramKindEEnum = null;

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
	 * @see org.corolle.model.layout.LayoutPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private LayoutPackageImpl() {
		super(eNS_URI, LayoutFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link LayoutPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static LayoutPackage init() {
		if (isInited) return (LayoutPackage)EPackage.Registry.INSTANCE.getEPackage(LayoutPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredLayoutPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		LayoutPackageImpl theLayoutPackage = registeredLayoutPackage instanceof LayoutPackageImpl ? (LayoutPackageImpl)registeredLayoutPackage : new LayoutPackageImpl();

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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TransferPackage.eNS_URI);
		TransferPackageImpl theTransferPackage = (TransferPackageImpl)(registeredPackage instanceof TransferPackageImpl ? registeredPackage : TransferPackage.eINSTANCE);

		// Create package meta-data objects
		theLayoutPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theChainPackage.createPackageContents();
		theFrameworkPackage.createPackageContents();
		theCollectionPackage.createPackageContents();
		theWorkshopPackage.createPackageContents();
		theTransferPackage.createPackageContents();

		// Initialize created meta-data
		theLayoutPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theChainPackage.initializePackageContents();
		theFrameworkPackage.initializePackageContents();
		theCollectionPackage.initializePackageContents();
		theWorkshopPackage.initializePackageContents();
		theTransferPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theLayoutPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(LayoutPackage.eNS_URI, theLayoutPackage);
		return theLayoutPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiagramLayout() {
		return diagramLayoutEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramLayout_Diagram() {
		return (EAttribute)diagramLayoutEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagramLayout_Subject() {
		return (EReference)diagramLayoutEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagramLayout_Placements() {
		return (EReference)diagramLayoutEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlacement() {
		return placementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_X() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_Y() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_Folded() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlacement_Element() {
		return (EReference)placementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDiagramKind() {
		return diagramKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LayoutFactory getLayoutFactory() {
		return (LayoutFactory)getEFactoryInstance();
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
		diagramLayoutEClass = createEClass(DIAGRAM_LAYOUT);
		createEAttribute(diagramLayoutEClass, DIAGRAM_LAYOUT__DIAGRAM);
		createEReference(diagramLayoutEClass, DIAGRAM_LAYOUT__SUBJECT);
		createEReference(diagramLayoutEClass, DIAGRAM_LAYOUT__PLACEMENTS);

		placementEClass = createEClass(PLACEMENT);
		createEAttribute(placementEClass, PLACEMENT__X);
		createEAttribute(placementEClass, PLACEMENT__Y);
		createEAttribute(placementEClass, PLACEMENT__FOLDED);
		createEReference(placementEClass, PLACEMENT__ELEMENT);

		// Create enums
		diagramKindEEnum = createEEnum(DIAGRAM_KIND);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		diagramLayoutEClass.getESuperTypes().add(theProjectPackage.getIdentified());
		placementEClass.getESuperTypes().add(theProjectPackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(diagramLayoutEClass, DiagramLayout.class, "DiagramLayout", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiagramLayout_Diagram(), this.getDiagramKind(), "diagram", null, 0, 1, DiagramLayout.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiagramLayout_Subject(), theProjectPackage.getNamedElement(), null, "subject", null, 0, 1, DiagramLayout.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiagramLayout_Placements(), this.getPlacement(), null, "placements", null, 0, -1, DiagramLayout.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(placementEClass, Placement.class, "Placement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlacement_X(), ecorePackage.getEDoubleObject(), "x", null, 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacement_Y(), ecorePackage.getEDoubleObject(), "y", null, 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacement_Folded(), ecorePackage.getEBoolean(), "folded", null, 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlacement_Element(), theProjectPackage.getIdentified(), null, "element", null, 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(diagramKindEEnum, DiagramKind.class, "DiagramKind");
		addEEnumLiteral(diagramKindEEnum, DiagramKind.CHAIN);
		addEEnumLiteral(diagramKindEEnum, DiagramKind.FLOWER);
		addEEnumLiteral(diagramKindEEnum, DiagramKind.FRAMEWORK_FLOWER);
		addEEnumLiteral(diagramKindEEnum, DiagramKind.STAKEHOLDER_MAP);

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
			   "fr", "Mise en page",
			   "en", "Layout"
		   });
		addAnnotation
		  (diagramKindEEnum,
		   source,
		   new String[] {
			   "fr", "Dessin",
			   "en", "Diagram",
			   "fr.doc", "Type de dessin.",
			   "en.doc", "Kind of diagram.",
			   "source", "design"
		   });
		addAnnotation
		  (diagramKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Cha\u00eene de valeur",
			   "en", "Value chain"
		   });
		addAnnotation
		  (diagramKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Fleur d\'une action",
			   "en", "Flower of an action"
		   });
		addAnnotation
		  (diagramKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Fleur du r\u00e9f\u00e9rentiel",
			   "en", "Flower of the framework"
		   });
		addAnnotation
		  (diagramKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "Carte des parties prenantes",
			   "en", "Stakeholder map"
		   });
		addAnnotation
		  (diagramLayoutEClass,
		   source,
		   new String[] {
			   "fr", "Mise en page",
			   "en", "Layout",
			   "fr.doc", "Positions choisies \u00e0 la main pour un dessin.",
			   "en.doc", "Positions chosen by hand for a diagram.",
			   "source", "design"
		   });
		addAnnotation
		  (getDiagramLayout_Diagram(),
		   source,
		   new String[] {
			   "fr", "Dessin",
			   "en", "Diagram",
			   "fr.doc", "Type de dessin.",
			   "en.doc", "Kind of diagram.",
			   "source", "design"
		   });
		addAnnotation
		  (getDiagramLayout_Subject(),
		   source,
		   new String[] {
			   "fr", "Sujet",
			   "en", "Subject",
			   "fr.doc", "Ce que montre le dessin.",
			   "en.doc", "What the diagram shows.",
			   "source", "design"
		   });
		addAnnotation
		  (getDiagramLayout_Placements(),
		   source,
		   new String[] {
			   "fr", "Placements",
			   "en", "Placements",
			   "fr.doc", "Un placement par \u00e9l\u00e9ment d\u00e9plac\u00e9.",
			   "en.doc", "One placement for each element moved.",
			   "source", "design"
		   });
		addAnnotation
		  (placementEClass,
		   source,
		   new String[] {
			   "fr", "Placement",
			   "en", "Placement",
			   "fr.doc", "Position d\'un \u00e9l\u00e9ment sur un dessin.",
			   "en.doc", "Position of an element on a diagram.",
			   "source", "design"
		   });
		addAnnotation
		  (getPlacement_X(),
		   source,
		   new String[] {
			   "fr", "X",
			   "en", "X",
			   "fr.doc", "Vers la droite depuis l\'origine du dessin, en unit\u00e9s du dessin ; vide si la place est automatique.",
			   "en.doc", "To the right of the diagram\'s origin, in drawing units; empty if placed automatically.",
			   "source", "design"
		   });
		addAnnotation
		  (getPlacement_Y(),
		   source,
		   new String[] {
			   "fr", "Y",
			   "en", "Y",
			   "fr.doc", "Vers le bas depuis l\'origine du dessin, en unit\u00e9s du dessin.",
			   "en.doc", "Downwards from the diagram\'s origin, in drawing units.",
			   "source", "design"
		   });
		addAnnotation
		  (getPlacement_Folded(),
		   source,
		   new String[] {
			   "fr", "Repli\u00e9",
			   "en", "Folded",
			   "fr.doc", "Coch\u00e9 si le contenu est repli\u00e9.",
			   "en.doc", "Ticked if the contents are folded.",
			   "source", "design"
		   });
		addAnnotation
		  (getPlacement_Element(),
		   source,
		   new String[] {
			   "fr", "\u00c9l\u00e9ment",
			   "en", "Element",
			   "fr.doc", "\u00c9l\u00e9ment plac\u00e9.",
			   "en.doc", "Element placed.",
			   "source", "design"
		   });
	}

} //LayoutPackageImpl
