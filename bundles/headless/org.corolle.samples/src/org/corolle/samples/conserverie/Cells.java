// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.conserverie;

import static org.corolle.samples.kit.Chains.cell;
import static org.corolle.samples.kit.Source.S000;
import static org.corolle.samples.kit.Source.S001;

import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ValueChain;
import org.corolle.samples.kit.Citation;

/** The nine cells of the matrix, word for word; the question mark of one of them is the source's own. */
final class Cells {

    private static final Citation SLIDE = S001.at("dernière diapositive de la Conserverie, matrice");
    private static final Citation MARKET = S000.at("Une extension en cours aux circuits d'échanges marchands-ESS");

    private final ValueChain chain;
    private int column;

    Cells(ValueChain chain) {
        this.chain = chain;
    }

    void write() {
        circuit(0);
        collecting("Mise à disposition des surplus & invendables par maraichers locaux", CellStatus.EXISTING, SLIDE);
        transforming("Implication bénévole", CellStatus.EXISTING, SLIDE);
        distributing("Cessions aux participants", CellStatus.EXISTING, SLIDE);

        circuit(1);
        collecting("Échange en monnaie locale convertible ?", CellStatus.TO_DISCUSS, SLIDE).setOpenQuestion(
                "Les denrées des producteurs peuvent-elles s'échanger en monnaie locale convertible ? Le point"
                + " d'interrogation est dans la source.");
        transforming("Contribution avec contrepartie en monnaie-temps", CellStatus.EXISTING, SLIDE);
        distributing("Échange dans le réseau local Tic-Tacs", CellStatus.EXISTING, SLIDE);

        circuit(2);
        collecting("Achats en euros", CellStatus.PLANNED, SLIDE, MARKET.saying("la Conserverie Mobile et Solidaire envisage"
                + " de constituer un fonds commun, abondé sur fonds propres mais également par la vente des productions à des"
                + " non-adhérents"));
        transforming("Activité rémunérée", CellStatus.IN_PROGRESS, SLIDE, MARKET.saying("Les parties prenantes du projet ont"
                + " ainsi décidé de créer un emploi salarié pour transformer les denrées alimentaires"));
        distributing("Mise en vente dans des circuits de distribution du territoire", CellStatus.PLANNED, SLIDE, MARKET);
    }

    private void circuit(int index) {
        column = index;
    }

    private ChainCell collecting(String text, CellStatus status, Citation... passages) {
        return add(0, text, status, passages);
    }

    private void transforming(String text, CellStatus status, Citation... passages) {
        add(1, text, status, passages);
    }

    private void distributing(String text, CellStatus status, Citation... passages) {
        add(2, text, status, passages);
    }

    private ChainCell add(int row, String text, CellStatus status, Citation... passages) {
        return cell(chain.getMainActivities().get(row), chain.getCircuits().get(column), text)
                .with(ChainCell::setStatus, status).with(ChainCell::setResource, chain.getResources().get(row))
                .from(passages).in(chain.getCells());
    }
}
