// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.kit;

import org.corolle.model.chain.ActivityContent;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ChainFactory;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.Impact;
import org.corolle.model.chain.ImpactDomain;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.Resource;
import org.corolle.model.chain.SupportActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.chain.ValueFlow;
import org.corolle.model.chain.Wording;

/** What a value chain is written with. */
public final class Chains {

    private Chains() { }

    public static Piece<ValueChain> chain(String name) {
        ValueChain piece = ChainFactory.eINSTANCE.createValueChain();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<MainActivity> mainActivity(String name) {
        MainActivity piece = ChainFactory.eINSTANCE.createMainActivity();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<SupportActivity> supportActivity(String name) {
        SupportActivity piece = ChainFactory.eINSTANCE.createSupportActivity();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<ActivityContent> content(String name) {
        ActivityContent piece = ChainFactory.eINSTANCE.createActivityContent();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<Circuit> circuit(String name) {
        Circuit piece = ChainFactory.eINSTANCE.createCircuit();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<Resource> resource(String name) {
        Resource piece = ChainFactory.eINSTANCE.createResource();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<ImpactDomain> impactDomain(String name) {
        ImpactDomain piece = ChainFactory.eINSTANCE.createImpactDomain();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<Impact> impact(String name) {
        Impact piece = ChainFactory.eINSTANCE.createImpact();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<ValueFlow> flow(String name) {
        ValueFlow piece = ChainFactory.eINSTANCE.createValueFlow();
        piece.setName(name);
        return new Piece<>(piece);
    }

    /** The cell of this activity for this circuit; its text is what happens there. */
    public static Piece<ChainCell> cell(MainActivity activity, Circuit circuit, String text) {
        ChainCell cell = ChainFactory.eINSTANCE.createChainCell();
        cell.setActivity(activity);
        cell.setCircuit(circuit);
        cell.setName(text);
        return new Piece<>(cell);
    }

    /** How a source worded an activity, and whom it named as its carrier. */
    public static Piece<Wording> wording(String text, String carrier) {
        Wording wording = ChainFactory.eINSTANCE.createWording();
        wording.setText(text);
        wording.setCarrierText(carrier);
        return new Piece<>(wording);
    }
}
