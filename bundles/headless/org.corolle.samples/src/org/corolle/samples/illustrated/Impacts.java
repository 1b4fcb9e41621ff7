// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.illustrated;

import static org.corolle.model.chain.ImpactTerm.DIRECT;
import static org.corolle.model.chain.ImpactTerm.INTERMEDIATE;
import static org.corolle.model.chain.ImpactTerm.LONG_TERM;
import static org.corolle.model.chain.Polarity.NEGATIVE;
import static org.corolle.model.chain.Polarity.POSITIVE;
import static org.corolle.samples.kit.Chains.impact;

import org.corolle.model.chain.Impact;
import org.corolle.model.chain.ImpactDomain;
import org.corolle.model.chain.ImpactTerm;
import org.corolle.model.chain.Polarity;
import org.corolle.model.chain.Resource;
import org.corolle.model.framework.Dimension;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Stakeholder;
import org.corolle.samples.kit.Lookup;
import org.corolle.samples.kit.Piece;

/** Made-up impacts in the three real domains, one of them unwanted, two of them renewing a common resource. */
final class Impacts {

    private final Lookup find;

    private Impacts(EvaluationProject project) {
        find = Lookup.in(project);
    }

    static void into(EvaluationProject project) {
        Impacts impacts = new Impacts(project);
        impacts.life();
        impacts.wealth();
        impacts.transition();
    }

    private void life() {
        ImpactDomain life = find.the(ImpactDomain.class, "Vitalité");
        life.getDimensions().add(petal(1));
        life.getDimensions().add(petal(2));
        the("Des habitants de quartiers différents se connaissent et s'entraident", POSITIVE, INTERMEDIATE, true)
                .having(Impact::getDimensions, petal(2))
                .having(Impact::getBeneficiaries, group("Habitants"), group("Adhérents"))
                .with(Impact::setPerspectiveOf, group("Habitants")).in(life.getImpacts());
        the("Des bénévoles formés transmettent à d'autres", POSITIVE, INTERMEDIATE, true)
                .having(Impact::getDimensions, petal(1)).having(Impact::getBeneficiaries, group("Bénévoles"))
                .having(Impact::getRegenerates, resource("Ressources humaines")).in(life.getImpacts());
        the("La haute saison fatigue les bénévoles et l'équipe", NEGATIVE, DIRECT, false)
                .having(Impact::getDimensions, petal(1))
                .having(Impact::getBeneficiaries, group("Bénévoles"), group("Salariés"))
                .with(Impact::setPerspectiveOf, group("Salariés")).in(life.getImpacts());
    }

    private void wealth() {
        ImpactDomain wealth = find.the(ImpactDomain.class, "Création");
        wealth.getDimensions().add(petal(5));
        wealth.getDimensions().add(petal(6));
        the("Des producteurs trouvent un débouché pour leurs surplus", POSITIVE, DIRECT, true)
                .having(Impact::getDimensions, petal(6)).having(Impact::getBeneficiaries, group("Producteurs"))
                .in(wealth.getImpacts());
        the("Le temps donné circule en Tic-tacs au lieu de se perdre", POSITIVE, DIRECT, true)
                .having(Impact::getDimensions, petal(6))
                .having(Impact::getBeneficiaries, group("Bénévoles"), group("Adhérents")).in(wealth.getImpacts());
    }

    private void transition() {
        ImpactDomain transition = find.the(ImpactDomain.class, "Accélération");
        transition.getDimensions().add(petal(3));
        transition.getDimensions().add(petal(4));
        the("Des familles cuisinent plus de produits locaux et de saison", POSITIVE, LONG_TERM, true)
                .having(Impact::getDimensions, petal(3))
                .having(Impact::getBeneficiaries, group("Habitants"), group("Consommateurs"))
                .in(transition.getImpacts());
        the("Des fruits et légumes autrefois perdus redeviennent une ressource", POSITIVE, DIRECT, true)
                .having(Impact::getDimensions, petal(4)).having(Impact::getBeneficiaries, group("Producteurs"))
                .having(Impact::getRegenerates, resource("Ressources alimentaires")).in(transition.getImpacts());
    }

    private static Piece<Impact> the(String text, Polarity polarity, ImpactTerm term, boolean intended) {
        return impact(text).with(Impact::setPolarity, polarity).with(Impact::setTerm, term)
                .with(Impact::setIntended, intended);
    }

    private Dimension petal(int number) {
        return find.the(Dimension.class, "Dimension " + number);
    }

    private Stakeholder group(String name) {
        return find.the(Stakeholder.class, name);
    }

    private Resource resource(String name) {
        return find.the(Resource.class, name);
    }
}
