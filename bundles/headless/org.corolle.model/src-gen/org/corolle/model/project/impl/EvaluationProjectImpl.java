/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project.impl;

import java.util.Collection;

import org.corolle.model.chain.ValueChain;

import org.corolle.model.collection.KeyFigure;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.Unit;

import org.corolle.model.framework.EvaluationFramework;

import org.corolle.model.layout.DiagramLayout;

import org.corolle.model.project.Action;
import org.corolle.model.project.Commitment;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.GlossaryEntry;
import org.corolle.model.project.Phase;
import org.corolle.model.project.ProjectCycle;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.Purpose;
import org.corolle.model.project.RuleSetting;
import org.corolle.model.project.SourceDocument;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.project.Territory;

import org.corolle.model.transfer.Crosswalk;
import org.corolle.model.transfer.TransferKit;

import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.Session;
import org.corolle.model.workshop.Snapshot;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evaluation Project</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getPurposes <em>Purposes</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getCycle <em>Cycle</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getEndDate <em>End Date</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#isScoring <em>Scoring</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getTerritory <em>Territory</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getTerritories <em>Territories</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getCommitments <em>Commitments</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getStakeholders <em>Stakeholders</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getActions <em>Actions</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getKeyFigures <em>Key Figures</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getChains <em>Chains</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getFramework <em>Framework</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getSessions <em>Sessions</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getContributions <em>Contributions</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getGlossary <em>Glossary</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getSnapshots <em>Snapshots</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getKits <em>Kits</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getCrosswalks <em>Crosswalks</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getRuleSettings <em>Rule Settings</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.EvaluationProjectImpl#getLayouts <em>Layouts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvaluationProjectImpl extends NamedElementImpl implements EvaluationProject {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPurposes() <em>Purposes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurposes()
	 * @generated
	 * @ordered
	 */
	protected EList<Purpose> purposes;

	/**
	 * The default value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected static final Phase PHASE_EDEFAULT = Phase.DEFINITION;

	/**
	 * The cached value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected Phase phase = PHASE_EDEFAULT;

	/**
	 * This is true if the Phase attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean phaseESet;

	/**
	 * The default value of the '{@link #getCycle() <em>Cycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCycle()
	 * @generated
	 * @ordered
	 */
	protected static final ProjectCycle CYCLE_EDEFAULT = ProjectCycle.REVIEW;

	/**
	 * The cached value of the '{@link #getCycle() <em>Cycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCycle()
	 * @generated
	 * @ordered
	 */
	protected ProjectCycle cycle = CYCLE_EDEFAULT;

	/**
	 * This is true if the Cycle attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean cycleESet;

	/**
	 * The default value of the '{@link #getStartDate() <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartDate()
	 * @generated
	 * @ordered
	 */
	protected static final String START_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartDate() <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartDate()
	 * @generated
	 * @ordered
	 */
	protected String startDate = START_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndDate() <em>End Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndDate()
	 * @generated
	 * @ordered
	 */
	protected static final String END_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndDate() <em>End Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndDate()
	 * @generated
	 * @ordered
	 */
	protected String endDate = END_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = "fr";

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrganisation() <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANISATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected String organisation = ORGANISATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isScoring() <em>Scoring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScoring()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SCORING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isScoring() <em>Scoring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScoring()
	 * @generated
	 * @ordered
	 */
	protected boolean scoring = SCORING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTerritory() <em>Territory</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerritory()
	 * @generated
	 * @ordered
	 */
	protected Territory territory;

	/**
	 * The cached value of the '{@link #getTerritories() <em>Territories</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerritories()
	 * @generated
	 * @ordered
	 */
	protected EList<Territory> territories;

	/**
	 * The cached value of the '{@link #getCommitments() <em>Commitments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitments()
	 * @generated
	 * @ordered
	 */
	protected EList<Commitment> commitments;

	/**
	 * The cached value of the '{@link #getStakeholders() <em>Stakeholders</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStakeholders()
	 * @generated
	 * @ordered
	 */
	protected EList<Stakeholder> stakeholders;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<Action> actions;

	/**
	 * The cached value of the '{@link #getKeyFigures() <em>Key Figures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyFigures()
	 * @generated
	 * @ordered
	 */
	protected EList<KeyFigure> keyFigures;

	/**
	 * The cached value of the '{@link #getChains() <em>Chains</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChains()
	 * @generated
	 * @ordered
	 */
	protected EList<ValueChain> chains;

	/**
	 * The cached value of the '{@link #getFramework() <em>Framework</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFramework()
	 * @generated
	 * @ordered
	 */
	protected EvaluationFramework framework;

	/**
	 * The cached value of the '{@link #getMeasurements() <em>Measurements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasurements()
	 * @generated
	 * @ordered
	 */
	protected EList<Measurement> measurements;

	/**
	 * The cached value of the '{@link #getSessions() <em>Sessions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessions()
	 * @generated
	 * @ordered
	 */
	protected EList<Session> sessions;

	/**
	 * The cached value of the '{@link #getContributions() <em>Contributions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributions()
	 * @generated
	 * @ordered
	 */
	protected EList<Contribution> contributions;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<SourceDocument> documents;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<Unit> units;

	/**
	 * The cached value of the '{@link #getGlossary() <em>Glossary</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGlossary()
	 * @generated
	 * @ordered
	 */
	protected EList<GlossaryEntry> glossary;

	/**
	 * The cached value of the '{@link #getSnapshots() <em>Snapshots</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnapshots()
	 * @generated
	 * @ordered
	 */
	protected EList<Snapshot> snapshots;

	/**
	 * The cached value of the '{@link #getKits() <em>Kits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKits()
	 * @generated
	 * @ordered
	 */
	protected EList<TransferKit> kits;

	/**
	 * The cached value of the '{@link #getCrosswalks() <em>Crosswalks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrosswalks()
	 * @generated
	 * @ordered
	 */
	protected EList<Crosswalk> crosswalks;

	/**
	 * The cached value of the '{@link #getRuleSettings() <em>Rule Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<RuleSetting> ruleSettings;

	/**
	 * The cached value of the '{@link #getLayouts() <em>Layouts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayouts()
	 * @generated
	 * @ordered
	 */
	protected EList<DiagramLayout> layouts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvaluationProjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.EVALUATION_PROJECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.EVALUATION_PROJECT__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Purpose> getPurposes() {
		if (purposes == null) {
			purposes = new EDataTypeUniqueEList<Purpose>(Purpose.class, this, ProjectPackage.EVALUATION_PROJECT__PURPOSES);
		}
		return purposes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Phase getPhase() {
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhase(Phase newPhase) {
		Phase oldPhase = phase;
		phase = newPhase == null ? PHASE_EDEFAULT : newPhase;
		boolean oldPhaseESet = phaseESet;
		phaseESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.EVALUATION_PROJECT__PHASE, oldPhase, phase, !oldPhaseESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPhase() {
		Phase oldPhase = phase;
		boolean oldPhaseESet = phaseESet;
		phase = PHASE_EDEFAULT;
		phaseESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ProjectPackage.EVALUATION_PROJECT__PHASE, oldPhase, PHASE_EDEFAULT, oldPhaseESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPhase() {
		return phaseESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProjectCycle getCycle() {
		return cycle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCycle(ProjectCycle newCycle) {
		ProjectCycle oldCycle = cycle;
		cycle = newCycle == null ? CYCLE_EDEFAULT : newCycle;
		boolean oldCycleESet = cycleESet;
		cycleESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.EVALUATION_PROJECT__CYCLE, oldCycle, cycle, !oldCycleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCycle() {
		ProjectCycle oldCycle = cycle;
		boolean oldCycleESet = cycleESet;
		cycle = CYCLE_EDEFAULT;
		cycleESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ProjectPackage.EVALUATION_PROJECT__CYCLE, oldCycle, CYCLE_EDEFAULT, oldCycleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCycle() {
		return cycleESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStartDate() {
		return startDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartDate(String newStartDate) {
		String oldStartDate = startDate;
		startDate = newStartDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.EVALUATION_PROJECT__START_DATE, oldStartDate, startDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEndDate() {
		return endDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndDate(String newEndDate) {
		String oldEndDate = endDate;
		endDate = newEndDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.EVALUATION_PROJECT__END_DATE, oldEndDate, endDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.EVALUATION_PROJECT__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.EVALUATION_PROJECT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganisation() {
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(String newOrganisation) {
		String oldOrganisation = organisation;
		organisation = newOrganisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.EVALUATION_PROJECT__ORGANISATION, oldOrganisation, organisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isScoring() {
		return scoring;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScoring(boolean newScoring) {
		boolean oldScoring = scoring;
		scoring = newScoring;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.EVALUATION_PROJECT__SCORING, oldScoring, scoring));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Territory getTerritory() {
		if (territory != null && territory.eIsProxy()) {
			InternalEObject oldTerritory = (InternalEObject)territory;
			territory = (Territory)eResolveProxy(oldTerritory);
			if (territory != oldTerritory) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ProjectPackage.EVALUATION_PROJECT__TERRITORY, oldTerritory, territory));
			}
		}
		return territory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Territory basicGetTerritory() {
		return territory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerritory(Territory newTerritory) {
		Territory oldTerritory = territory;
		territory = newTerritory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.EVALUATION_PROJECT__TERRITORY, oldTerritory, territory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Territory> getTerritories() {
		if (territories == null) {
			territories = new EObjectContainmentEList<Territory>(Territory.class, this, ProjectPackage.EVALUATION_PROJECT__TERRITORIES);
		}
		return territories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Commitment> getCommitments() {
		if (commitments == null) {
			commitments = new EObjectContainmentEList<Commitment>(Commitment.class, this, ProjectPackage.EVALUATION_PROJECT__COMMITMENTS);
		}
		return commitments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stakeholder> getStakeholders() {
		if (stakeholders == null) {
			stakeholders = new EObjectContainmentEList<Stakeholder>(Stakeholder.class, this, ProjectPackage.EVALUATION_PROJECT__STAKEHOLDERS);
		}
		return stakeholders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Action> getActions() {
		if (actions == null) {
			actions = new EObjectContainmentEList<Action>(Action.class, this, ProjectPackage.EVALUATION_PROJECT__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KeyFigure> getKeyFigures() {
		if (keyFigures == null) {
			keyFigures = new EObjectContainmentEList<KeyFigure>(KeyFigure.class, this, ProjectPackage.EVALUATION_PROJECT__KEY_FIGURES);
		}
		return keyFigures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ValueChain> getChains() {
		if (chains == null) {
			chains = new EObjectContainmentEList<ValueChain>(ValueChain.class, this, ProjectPackage.EVALUATION_PROJECT__CHAINS);
		}
		return chains;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvaluationFramework getFramework() {
		return framework;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFramework(EvaluationFramework newFramework, NotificationChain msgs) {
		EvaluationFramework oldFramework = framework;
		framework = newFramework;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProjectPackage.EVALUATION_PROJECT__FRAMEWORK, oldFramework, newFramework);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFramework(EvaluationFramework newFramework) {
		if (newFramework != framework) {
			NotificationChain msgs = null;
			if (framework != null)
				msgs = ((InternalEObject)framework).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProjectPackage.EVALUATION_PROJECT__FRAMEWORK, null, msgs);
			if (newFramework != null)
				msgs = ((InternalEObject)newFramework).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProjectPackage.EVALUATION_PROJECT__FRAMEWORK, null, msgs);
			msgs = basicSetFramework(newFramework, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.EVALUATION_PROJECT__FRAMEWORK, newFramework, newFramework));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measurement> getMeasurements() {
		if (measurements == null) {
			measurements = new EObjectContainmentEList<Measurement>(Measurement.class, this, ProjectPackage.EVALUATION_PROJECT__MEASUREMENTS);
		}
		return measurements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Session> getSessions() {
		if (sessions == null) {
			sessions = new EObjectContainmentEList<Session>(Session.class, this, ProjectPackage.EVALUATION_PROJECT__SESSIONS);
		}
		return sessions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contribution> getContributions() {
		if (contributions == null) {
			contributions = new EObjectContainmentEList<Contribution>(Contribution.class, this, ProjectPackage.EVALUATION_PROJECT__CONTRIBUTIONS);
		}
		return contributions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SourceDocument> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList<SourceDocument>(SourceDocument.class, this, ProjectPackage.EVALUATION_PROJECT__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Unit> getUnits() {
		if (units == null) {
			units = new EObjectContainmentEList<Unit>(Unit.class, this, ProjectPackage.EVALUATION_PROJECT__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GlossaryEntry> getGlossary() {
		if (glossary == null) {
			glossary = new EObjectContainmentEList<GlossaryEntry>(GlossaryEntry.class, this, ProjectPackage.EVALUATION_PROJECT__GLOSSARY);
		}
		return glossary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Snapshot> getSnapshots() {
		if (snapshots == null) {
			snapshots = new EObjectContainmentEList<Snapshot>(Snapshot.class, this, ProjectPackage.EVALUATION_PROJECT__SNAPSHOTS);
		}
		return snapshots;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TransferKit> getKits() {
		if (kits == null) {
			kits = new EObjectContainmentEList<TransferKit>(TransferKit.class, this, ProjectPackage.EVALUATION_PROJECT__KITS);
		}
		return kits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Crosswalk> getCrosswalks() {
		if (crosswalks == null) {
			crosswalks = new EObjectContainmentEList<Crosswalk>(Crosswalk.class, this, ProjectPackage.EVALUATION_PROJECT__CROSSWALKS);
		}
		return crosswalks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RuleSetting> getRuleSettings() {
		if (ruleSettings == null) {
			ruleSettings = new EObjectContainmentEList<RuleSetting>(RuleSetting.class, this, ProjectPackage.EVALUATION_PROJECT__RULE_SETTINGS);
		}
		return ruleSettings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiagramLayout> getLayouts() {
		if (layouts == null) {
			layouts = new EObjectContainmentEList<DiagramLayout>(DiagramLayout.class, this, ProjectPackage.EVALUATION_PROJECT__LAYOUTS);
		}
		return layouts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProjectPackage.EVALUATION_PROJECT__TERRITORIES:
				return ((InternalEList<?>)getTerritories()).basicRemove(otherEnd, msgs);
			case ProjectPackage.EVALUATION_PROJECT__COMMITMENTS:
				return ((InternalEList<?>)getCommitments()).basicRemove(otherEnd, msgs);
			case ProjectPackage.EVALUATION_PROJECT__STAKEHOLDERS:
				return ((InternalEList<?>)getStakeholders()).basicRemove(otherEnd, msgs);
			case ProjectPackage.EVALUATION_PROJECT__ACTIONS:
				return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
			case ProjectPackage.EVALUATION_PROJECT__KEY_FIGURES:
				return ((InternalEList<?>)getKeyFigures()).basicRemove(otherEnd, msgs);
			case ProjectPackage.EVALUATION_PROJECT__CHAINS:
				return ((InternalEList<?>)getChains()).basicRemove(otherEnd, msgs);
			case ProjectPackage.EVALUATION_PROJECT__FRAMEWORK:
				return basicSetFramework(null, msgs);
			case ProjectPackage.EVALUATION_PROJECT__MEASUREMENTS:
				return ((InternalEList<?>)getMeasurements()).basicRemove(otherEnd, msgs);
			case ProjectPackage.EVALUATION_PROJECT__SESSIONS:
				return ((InternalEList<?>)getSessions()).basicRemove(otherEnd, msgs);
			case ProjectPackage.EVALUATION_PROJECT__CONTRIBUTIONS:
				return ((InternalEList<?>)getContributions()).basicRemove(otherEnd, msgs);
			case ProjectPackage.EVALUATION_PROJECT__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
			case ProjectPackage.EVALUATION_PROJECT__UNITS:
				return ((InternalEList<?>)getUnits()).basicRemove(otherEnd, msgs);
			case ProjectPackage.EVALUATION_PROJECT__GLOSSARY:
				return ((InternalEList<?>)getGlossary()).basicRemove(otherEnd, msgs);
			case ProjectPackage.EVALUATION_PROJECT__SNAPSHOTS:
				return ((InternalEList<?>)getSnapshots()).basicRemove(otherEnd, msgs);
			case ProjectPackage.EVALUATION_PROJECT__KITS:
				return ((InternalEList<?>)getKits()).basicRemove(otherEnd, msgs);
			case ProjectPackage.EVALUATION_PROJECT__CROSSWALKS:
				return ((InternalEList<?>)getCrosswalks()).basicRemove(otherEnd, msgs);
			case ProjectPackage.EVALUATION_PROJECT__RULE_SETTINGS:
				return ((InternalEList<?>)getRuleSettings()).basicRemove(otherEnd, msgs);
			case ProjectPackage.EVALUATION_PROJECT__LAYOUTS:
				return ((InternalEList<?>)getLayouts()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProjectPackage.EVALUATION_PROJECT__FORMAT_VERSION:
				return getFormatVersion();
			case ProjectPackage.EVALUATION_PROJECT__PURPOSES:
				return getPurposes();
			case ProjectPackage.EVALUATION_PROJECT__PHASE:
				return getPhase();
			case ProjectPackage.EVALUATION_PROJECT__CYCLE:
				return getCycle();
			case ProjectPackage.EVALUATION_PROJECT__START_DATE:
				return getStartDate();
			case ProjectPackage.EVALUATION_PROJECT__END_DATE:
				return getEndDate();
			case ProjectPackage.EVALUATION_PROJECT__VERSION:
				return getVersion();
			case ProjectPackage.EVALUATION_PROJECT__LANGUAGE:
				return getLanguage();
			case ProjectPackage.EVALUATION_PROJECT__ORGANISATION:
				return getOrganisation();
			case ProjectPackage.EVALUATION_PROJECT__SCORING:
				return isScoring();
			case ProjectPackage.EVALUATION_PROJECT__TERRITORY:
				if (resolve) return getTerritory();
				return basicGetTerritory();
			case ProjectPackage.EVALUATION_PROJECT__TERRITORIES:
				return getTerritories();
			case ProjectPackage.EVALUATION_PROJECT__COMMITMENTS:
				return getCommitments();
			case ProjectPackage.EVALUATION_PROJECT__STAKEHOLDERS:
				return getStakeholders();
			case ProjectPackage.EVALUATION_PROJECT__ACTIONS:
				return getActions();
			case ProjectPackage.EVALUATION_PROJECT__KEY_FIGURES:
				return getKeyFigures();
			case ProjectPackage.EVALUATION_PROJECT__CHAINS:
				return getChains();
			case ProjectPackage.EVALUATION_PROJECT__FRAMEWORK:
				return getFramework();
			case ProjectPackage.EVALUATION_PROJECT__MEASUREMENTS:
				return getMeasurements();
			case ProjectPackage.EVALUATION_PROJECT__SESSIONS:
				return getSessions();
			case ProjectPackage.EVALUATION_PROJECT__CONTRIBUTIONS:
				return getContributions();
			case ProjectPackage.EVALUATION_PROJECT__DOCUMENTS:
				return getDocuments();
			case ProjectPackage.EVALUATION_PROJECT__UNITS:
				return getUnits();
			case ProjectPackage.EVALUATION_PROJECT__GLOSSARY:
				return getGlossary();
			case ProjectPackage.EVALUATION_PROJECT__SNAPSHOTS:
				return getSnapshots();
			case ProjectPackage.EVALUATION_PROJECT__KITS:
				return getKits();
			case ProjectPackage.EVALUATION_PROJECT__CROSSWALKS:
				return getCrosswalks();
			case ProjectPackage.EVALUATION_PROJECT__RULE_SETTINGS:
				return getRuleSettings();
			case ProjectPackage.EVALUATION_PROJECT__LAYOUTS:
				return getLayouts();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ProjectPackage.EVALUATION_PROJECT__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__PURPOSES:
				getPurposes().clear();
				getPurposes().addAll((Collection<? extends Purpose>)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__PHASE:
				setPhase((Phase)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__CYCLE:
				setCycle((ProjectCycle)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__START_DATE:
				setStartDate((String)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__END_DATE:
				setEndDate((String)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__VERSION:
				setVersion((String)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__ORGANISATION:
				setOrganisation((String)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__SCORING:
				setScoring((Boolean)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__TERRITORY:
				setTerritory((Territory)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__TERRITORIES:
				getTerritories().clear();
				getTerritories().addAll((Collection<? extends Territory>)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__COMMITMENTS:
				getCommitments().clear();
				getCommitments().addAll((Collection<? extends Commitment>)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__STAKEHOLDERS:
				getStakeholders().clear();
				getStakeholders().addAll((Collection<? extends Stakeholder>)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends Action>)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__KEY_FIGURES:
				getKeyFigures().clear();
				getKeyFigures().addAll((Collection<? extends KeyFigure>)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__CHAINS:
				getChains().clear();
				getChains().addAll((Collection<? extends ValueChain>)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__FRAMEWORK:
				setFramework((EvaluationFramework)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__MEASUREMENTS:
				getMeasurements().clear();
				getMeasurements().addAll((Collection<? extends Measurement>)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__SESSIONS:
				getSessions().clear();
				getSessions().addAll((Collection<? extends Session>)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__CONTRIBUTIONS:
				getContributions().clear();
				getContributions().addAll((Collection<? extends Contribution>)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends SourceDocument>)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends Unit>)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__GLOSSARY:
				getGlossary().clear();
				getGlossary().addAll((Collection<? extends GlossaryEntry>)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__SNAPSHOTS:
				getSnapshots().clear();
				getSnapshots().addAll((Collection<? extends Snapshot>)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__KITS:
				getKits().clear();
				getKits().addAll((Collection<? extends TransferKit>)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__CROSSWALKS:
				getCrosswalks().clear();
				getCrosswalks().addAll((Collection<? extends Crosswalk>)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__RULE_SETTINGS:
				getRuleSettings().clear();
				getRuleSettings().addAll((Collection<? extends RuleSetting>)newValue);
				return;
			case ProjectPackage.EVALUATION_PROJECT__LAYOUTS:
				getLayouts().clear();
				getLayouts().addAll((Collection<? extends DiagramLayout>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ProjectPackage.EVALUATION_PROJECT__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case ProjectPackage.EVALUATION_PROJECT__PURPOSES:
				getPurposes().clear();
				return;
			case ProjectPackage.EVALUATION_PROJECT__PHASE:
				unsetPhase();
				return;
			case ProjectPackage.EVALUATION_PROJECT__CYCLE:
				unsetCycle();
				return;
			case ProjectPackage.EVALUATION_PROJECT__START_DATE:
				setStartDate(START_DATE_EDEFAULT);
				return;
			case ProjectPackage.EVALUATION_PROJECT__END_DATE:
				setEndDate(END_DATE_EDEFAULT);
				return;
			case ProjectPackage.EVALUATION_PROJECT__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case ProjectPackage.EVALUATION_PROJECT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ProjectPackage.EVALUATION_PROJECT__ORGANISATION:
				setOrganisation(ORGANISATION_EDEFAULT);
				return;
			case ProjectPackage.EVALUATION_PROJECT__SCORING:
				setScoring(SCORING_EDEFAULT);
				return;
			case ProjectPackage.EVALUATION_PROJECT__TERRITORY:
				setTerritory((Territory)null);
				return;
			case ProjectPackage.EVALUATION_PROJECT__TERRITORIES:
				getTerritories().clear();
				return;
			case ProjectPackage.EVALUATION_PROJECT__COMMITMENTS:
				getCommitments().clear();
				return;
			case ProjectPackage.EVALUATION_PROJECT__STAKEHOLDERS:
				getStakeholders().clear();
				return;
			case ProjectPackage.EVALUATION_PROJECT__ACTIONS:
				getActions().clear();
				return;
			case ProjectPackage.EVALUATION_PROJECT__KEY_FIGURES:
				getKeyFigures().clear();
				return;
			case ProjectPackage.EVALUATION_PROJECT__CHAINS:
				getChains().clear();
				return;
			case ProjectPackage.EVALUATION_PROJECT__FRAMEWORK:
				setFramework((EvaluationFramework)null);
				return;
			case ProjectPackage.EVALUATION_PROJECT__MEASUREMENTS:
				getMeasurements().clear();
				return;
			case ProjectPackage.EVALUATION_PROJECT__SESSIONS:
				getSessions().clear();
				return;
			case ProjectPackage.EVALUATION_PROJECT__CONTRIBUTIONS:
				getContributions().clear();
				return;
			case ProjectPackage.EVALUATION_PROJECT__DOCUMENTS:
				getDocuments().clear();
				return;
			case ProjectPackage.EVALUATION_PROJECT__UNITS:
				getUnits().clear();
				return;
			case ProjectPackage.EVALUATION_PROJECT__GLOSSARY:
				getGlossary().clear();
				return;
			case ProjectPackage.EVALUATION_PROJECT__SNAPSHOTS:
				getSnapshots().clear();
				return;
			case ProjectPackage.EVALUATION_PROJECT__KITS:
				getKits().clear();
				return;
			case ProjectPackage.EVALUATION_PROJECT__CROSSWALKS:
				getCrosswalks().clear();
				return;
			case ProjectPackage.EVALUATION_PROJECT__RULE_SETTINGS:
				getRuleSettings().clear();
				return;
			case ProjectPackage.EVALUATION_PROJECT__LAYOUTS:
				getLayouts().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ProjectPackage.EVALUATION_PROJECT__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case ProjectPackage.EVALUATION_PROJECT__PURPOSES:
				return purposes != null && !purposes.isEmpty();
			case ProjectPackage.EVALUATION_PROJECT__PHASE:
				return isSetPhase();
			case ProjectPackage.EVALUATION_PROJECT__CYCLE:
				return isSetCycle();
			case ProjectPackage.EVALUATION_PROJECT__START_DATE:
				return START_DATE_EDEFAULT == null ? startDate != null : !START_DATE_EDEFAULT.equals(startDate);
			case ProjectPackage.EVALUATION_PROJECT__END_DATE:
				return END_DATE_EDEFAULT == null ? endDate != null : !END_DATE_EDEFAULT.equals(endDate);
			case ProjectPackage.EVALUATION_PROJECT__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case ProjectPackage.EVALUATION_PROJECT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ProjectPackage.EVALUATION_PROJECT__ORGANISATION:
				return ORGANISATION_EDEFAULT == null ? organisation != null : !ORGANISATION_EDEFAULT.equals(organisation);
			case ProjectPackage.EVALUATION_PROJECT__SCORING:
				return scoring != SCORING_EDEFAULT;
			case ProjectPackage.EVALUATION_PROJECT__TERRITORY:
				return territory != null;
			case ProjectPackage.EVALUATION_PROJECT__TERRITORIES:
				return territories != null && !territories.isEmpty();
			case ProjectPackage.EVALUATION_PROJECT__COMMITMENTS:
				return commitments != null && !commitments.isEmpty();
			case ProjectPackage.EVALUATION_PROJECT__STAKEHOLDERS:
				return stakeholders != null && !stakeholders.isEmpty();
			case ProjectPackage.EVALUATION_PROJECT__ACTIONS:
				return actions != null && !actions.isEmpty();
			case ProjectPackage.EVALUATION_PROJECT__KEY_FIGURES:
				return keyFigures != null && !keyFigures.isEmpty();
			case ProjectPackage.EVALUATION_PROJECT__CHAINS:
				return chains != null && !chains.isEmpty();
			case ProjectPackage.EVALUATION_PROJECT__FRAMEWORK:
				return framework != null;
			case ProjectPackage.EVALUATION_PROJECT__MEASUREMENTS:
				return measurements != null && !measurements.isEmpty();
			case ProjectPackage.EVALUATION_PROJECT__SESSIONS:
				return sessions != null && !sessions.isEmpty();
			case ProjectPackage.EVALUATION_PROJECT__CONTRIBUTIONS:
				return contributions != null && !contributions.isEmpty();
			case ProjectPackage.EVALUATION_PROJECT__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case ProjectPackage.EVALUATION_PROJECT__UNITS:
				return units != null && !units.isEmpty();
			case ProjectPackage.EVALUATION_PROJECT__GLOSSARY:
				return glossary != null && !glossary.isEmpty();
			case ProjectPackage.EVALUATION_PROJECT__SNAPSHOTS:
				return snapshots != null && !snapshots.isEmpty();
			case ProjectPackage.EVALUATION_PROJECT__KITS:
				return kits != null && !kits.isEmpty();
			case ProjectPackage.EVALUATION_PROJECT__CROSSWALKS:
				return crosswalks != null && !crosswalks.isEmpty();
			case ProjectPackage.EVALUATION_PROJECT__RULE_SETTINGS:
				return ruleSettings != null && !ruleSettings.isEmpty();
			case ProjectPackage.EVALUATION_PROJECT__LAYOUTS:
				return layouts != null && !layouts.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", purposes: ");
		result.append(purposes);
		result.append(", phase: ");
		if (phaseESet) result.append(phase); else result.append("<unset>");
		result.append(", cycle: ");
		if (cycleESet) result.append(cycle); else result.append("<unset>");
		result.append(", startDate: ");
		result.append(startDate);
		result.append(", endDate: ");
		result.append(endDate);
		result.append(", version: ");
		result.append(version);
		result.append(", language: ");
		result.append(language);
		result.append(", organisation: ");
		result.append(organisation);
		result.append(", scoring: ");
		result.append(scoring);
		result.append(')');
		return result.toString();
	}

} //EvaluationProjectImpl
