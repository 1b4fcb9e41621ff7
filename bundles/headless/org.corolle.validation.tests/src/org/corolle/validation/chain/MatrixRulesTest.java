// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.chain;

import static org.corolle.validation.ValidationProjects.cell;
import static org.corolle.validation.ValidationProjects.in;
import static org.corolle.validation.ValidationProjects.keys;
import static org.corolle.validation.ValidationProjects.project;
import static org.corolle.validation.ValidationProjects.sentences;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.ImpactDomain;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.SupportActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.EvaluationProject;
import org.junit.jupiter.api.Test;

class MatrixRulesTest {

    private final EvaluationProject project = project();
    private final ValueChain chain = in(project.getChains(), ValueChain.class, "Conserverie");
    private final MainActivity collect = in(chain.getMainActivities(), MainActivity.class, "Collecte");
    private final Circuit gift = in(chain.getCircuits(), Circuit.class, "Don");
    private final Circuit market = in(chain.getCircuits(), Circuit.class, "Marché");

    @Test
    void v01NamesEachPartThatAChainLacks() {
        assertEquals(List.of("noSupportActivity", "noImpactDomain"), keys(new ChainPartsRule(), project));
    }

    @Test
    void v01IsSilentOnACompleteChain() {
        in(chain.getSupportActivities(), SupportActivity.class, "R&D");
        in(chain.getImpactDomains(), ImpactDomain.class, "Cohésion");

        assertEquals(List.of(), keys(new ChainPartsRule(), project));
    }

    @Test
    void v01IsSilentOnAModelChain() {
        chain.setTemplate(true);

        assertEquals(List.of(), keys(new ChainPartsRule(), project));
    }

    @Test
    void v02SpeaksOfTheSecondCellInOnePlace() {
        cell(chain, collect, gift, "Surplus");
        cell(chain, collect, gift, "Invendus");

        assertEquals(List.of("Il y a plusieurs cases pour l’activité « Collecte » et le circuit « Don ». "
                + "Celle-ci est en trop : « Invendus »."), sentences(new OneCellPerPairRule(), project));
    }

    @Test
    void v02IsSilentWhenEachPlaceHasOneCell() {
        cell(chain, collect, gift, "Surplus");
        cell(chain, collect, market, "Achats");

        assertEquals(List.of(), keys(new OneCellPerPairRule(), project));
    }

    @Test
    void v03TellsAnEmptyMatrixOnce() {
        assertEquals(List.of("emptyMatrix"), keys(new EveryPairHasCellRule(), project));
    }

    @Test
    void v03NamesEachMissingPairAndEachEmptyRow() {
        cell(chain, collect, gift, "Surplus");
        in(chain.getMainActivities(), MainActivity.class, "Distribution");

        assertEquals(List.of(
                "On ne sait pas encore ce qui se passe dans l’activité « Collecte » pour le circuit « Marché ».",
                "L’activité « Distribution » n’est encore décrite dans aucun circuit."),
                sentences(new EveryPairHasCellRule(), project));
    }

    @Test
    void v03SpeaksOfBlankAndOfUnplacedCells() {
        cell(chain, collect, gift, " ");
        cell(chain, collect, market, "Achats");
        cell(chain, null, market, "Perdue");

        assertEquals(List.of("blank", "unplaced"), keys(new EveryPairHasCellRule(), project));
    }

    @Test
    void v03TakesADiscardedCellForAnAnswer() {
        cell(chain, collect, gift, "Surplus");
        cell(chain, collect, market, null).setStatus(CellStatus.DISCARDED);

        assertEquals(List.of(), keys(new EveryPairHasCellRule(), project));
    }

    @Test
    void v04ListsWhatIsToBeDiscussed() {
        cell(chain, collect, gift, "Échange en monnaie locale ?");
        cell(chain, collect, market, "Achats").setOpenQuestion("À quel prix ?");

        assertEquals(List.of("La case de l’activité « Collecte » et du circuit « Don » est encore à débattre.",
                "Question ouverte dans l’activité « Collecte », pour le circuit « Marché » : À quel prix ?"),
                sentences(new OpenIssueRule(), project));
    }

    @Test
    void v04IsSilentOnSettledCells() {
        cell(chain, collect, gift, "Surplus");

        assertEquals(List.of(), keys(new OpenIssueRule(), project));
    }
}
