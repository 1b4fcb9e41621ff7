/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain;

import org.corolle.model.project.Action;
import org.corolle.model.project.DocumentStatus;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Value Chain</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.chain.ValueChain#getVersion <em>Version</em>}</li>
 *   <li>{@link org.corolle.model.chain.ValueChain#getStatus <em>Status</em>}</li>
 *   <li>{@link org.corolle.model.chain.ValueChain#isTemplate <em>Template</em>}</li>
 *   <li>{@link org.corolle.model.chain.ValueChain#getAction <em>Action</em>}</li>
 *   <li>{@link org.corolle.model.chain.ValueChain#getMainActivities <em>Main Activities</em>}</li>
 *   <li>{@link org.corolle.model.chain.ValueChain#getSupportActivities <em>Support Activities</em>}</li>
 *   <li>{@link org.corolle.model.chain.ValueChain#getCircuits <em>Circuits</em>}</li>
 *   <li>{@link org.corolle.model.chain.ValueChain#getResources <em>Resources</em>}</li>
 *   <li>{@link org.corolle.model.chain.ValueChain#getCells <em>Cells</em>}</li>
 *   <li>{@link org.corolle.model.chain.ValueChain#getFlows <em>Flows</em>}</li>
 *   <li>{@link org.corolle.model.chain.ValueChain#getImpactDomains <em>Impact Domains</em>}</li>
 *   <li>{@link org.corolle.model.chain.ValueChain#getStakeholders <em>Stakeholders</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.chain.ChainPackage#getValueChain()
 * @model annotation="urn:corolle:label fr='Cha\356ne de valeur \351largie' en='Extended value chain' fr.doc='Activit\351s, circuits, ressources, parties prenantes et effets d\'une action, sur un m\352me dessin.' en.doc='Activities, circuits, resources, stakeholders and impacts of an action, on one drawing.' source='S001'"
 * @generated
 */
public interface ValueChain extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.corolle.model.chain.ChainPackage#getValueChain_Version()
	 * @model annotation="urn:corolle:label fr='Version' en='Version' fr.doc='Version de la cha\356ne.' en.doc='Version of the chain.' source='domain \2478.1'"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.ValueChain#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.project.DocumentStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.corolle.model.project.DocumentStatus
	 * @see #setStatus(DocumentStatus)
	 * @see org.corolle.model.chain.ChainPackage#getValueChain_Status()
	 * @model annotation="urn:corolle:label fr='\311tat' en='Status' fr.doc='O\371 en est ce dessin.' en.doc='How far this drawing has come.' source='domain \2478.1'"
	 * @generated
	 */
	DocumentStatus getStatus();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.ValueChain#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.corolle.model.project.DocumentStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(DocumentStatus value);

	/**
	 * Returns the value of the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Template</em>' attribute.
	 * @see #setTemplate(boolean)
	 * @see org.corolle.model.chain.ChainPackage#getValueChain_Template()
	 * @model annotation="urn:corolle:label fr='Mod\350le' en='Template' fr.doc='Coch\351 pour une cha\356ne type \340 remplir.' en.doc='Ticked for a model chain to fill in.' source='S001'"
	 * @generated
	 */
	boolean isTemplate();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.ValueChain#isTemplate <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' attribute.
	 * @see #isTemplate()
	 * @generated
	 */
	void setTemplate(boolean value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.corolle.model.project.Action#getChains <em>Chains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Action</em>' reference.
	 * @see #setAction(Action)
	 * @see org.corolle.model.chain.ChainPackage#getValueChain_Action()
	 * @see org.corolle.model.project.Action#getChains
	 * @model opposite="chains"
	 *        annotation="urn:corolle:label fr='Action' en='Action' fr.doc='Action d\351crite.' en.doc='Action described.' source='domain \2478.1'"
	 * @generated
	 */
	Action getAction();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.ValueChain#getAction <em>Action</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' reference.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(Action value);

	/**
	 * Returns the value of the '<em><b>Main Activities</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.chain.MainActivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Main Activities</em>' containment reference list.
	 * @see org.corolle.model.chain.ChainPackage#getValueChain_MainActivities()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Activit\351s principales' en='Main activities' fr.doc='Dans l\'ordre o\371 elles s\'encha\356nent.' en.doc='In the order in which they follow one another.' source='S001'"
	 * @generated
	 */
	EList<MainActivity> getMainActivities();

	/**
	 * Returns the value of the '<em><b>Support Activities</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.chain.SupportActivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Support Activities</em>' containment reference list.
	 * @see org.corolle.model.chain.ChainPackage#getValueChain_SupportActivities()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Activit\351s de soutien (dynamiques transversales)' en='Support activities (cross-cutting dynamics)' fr.doc='Dynamiques transversales qui portent les activit\351s principales.' en.doc='Cross-cutting dynamics that carry the main activities.' source='S001'"
	 * @generated
	 */
	EList<SupportActivity> getSupportActivities();

	/**
	 * Returns the value of the '<em><b>Circuits</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.chain.Circuit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Circuits</em>' containment reference list.
	 * @see org.corolle.model.chain.ChainPackage#getValueChain_Circuits()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Modalit\351s de valorisation (circuits)' en='Modes of valorisation (circuits)' fr.doc='Colonnes de la cha\356ne : don, \351change local, marchand\u2026' en.doc='Columns of the chain: gift, local exchange, market\u2026' source='S001'"
	 * @generated
	 */
	EList<Circuit> getCircuits();

	/**
	 * Returns the value of the '<em><b>Resources</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.chain.Resource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Resources</em>' containment reference list.
	 * @see org.corolle.model.chain.ChainPackage#getValueChain_Resources()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Ressources de l\'\351cosyst\350me territorial' en='Resources of the territorial ecosystem' fr.doc='Ce qui entre dans la cha\356ne.' en.doc='What enters the chain.' source='S001'"
	 * @generated
	 */
	EList<Resource> getResources();

	/**
	 * Returns the value of the '<em><b>Cells</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.chain.ChainCell}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cells</em>' containment reference list.
	 * @see org.corolle.model.chain.ChainPackage#getValueChain_Cells()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Cases' en='Cells' fr.doc='Ce qui se passe dans une activit\351 pour un circuit.' en.doc='What happens in an activity for a circuit.' source='S001'"
	 * @generated
	 */
	EList<ChainCell> getCells();

	/**
	 * Returns the value of the '<em><b>Flows</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.chain.ValueFlow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Flows</em>' containment reference list.
	 * @see org.corolle.model.chain.ChainPackage#getValueChain_Flows()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Flux de valeur' en='Value flows' fr.doc='Ce qui circule.' en.doc='What flows.' source='domain \2471.1'"
	 * @generated
	 */
	EList<ValueFlow> getFlows();

	/**
	 * Returns the value of the '<em><b>Impact Domains</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.chain.ImpactDomain}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Impact Domains</em>' containment reference list.
	 * @see org.corolle.model.chain.ChainPackage#getValueChain_ImpactDomains()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Impacts sociaux (domaines)' en='Social impacts (domains)' fr.doc='Domaines de transformation vis\351s.' en.doc='Domains of transformation aimed at.' source='S001'"
	 * @generated
	 */
	EList<ImpactDomain> getImpactDomains();

	/**
	 * Returns the value of the '<em><b>Stakeholders</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.Stakeholder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stakeholders</em>' reference list.
	 * @see org.corolle.model.chain.ChainPackage#getValueChain_Stakeholders()
	 * @model annotation="urn:corolle:label fr='Parties prenantes' en='Stakeholders' fr.doc='Parties prenantes montr\351es sur les flancs.' en.doc='Stakeholders shown at the flanks.' source='S001'"
	 * @generated
	 */
	EList<Stakeholder> getStakeholders();

} // ValueChain
