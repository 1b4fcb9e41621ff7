// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.drome;

import static org.corolle.samples.kit.Frameworks.framework;
import static org.corolle.samples.kit.Projects.project;
import static org.corolle.samples.kit.Projects.territory;

import java.util.List;

import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Purpose;
import org.corolle.model.project.Territory;
import org.corolle.model.project.TerritoryLevel;
import org.corolle.model.transfer.TransferScope;
import org.corolle.samples.kit.Citation;
import org.corolle.samples.kit.Finish;
import org.corolle.samples.kit.Petals;
import org.corolle.samples.kit.Source;

/** The departmental framework of the Drôme: five dimensions, three purposes; its indicators are not published. */
public final class DromeCore {

    private static final Citation PAGE = Source.DROME.at("début de la page");

    private DromeCore() { }

    public static EvaluationProject build() {
        EvaluationProject project = project("Drôme : socle commun d'évaluation de l'utilité sociale",
                "Référentiel départemental ouvert en 2018 par la Fédération des centres sociaux de la Drôme avec l'appui"
                + " de la CAF, à partir de la démarche de La Coopération de Romans. Il interroge les effets sur cinq"
                + " dimensions. Critères et indicateurs du socle commun ne figurent pas dans la source : ils restent à saisir.");
        project.setOrganisation("Fédération des centres sociaux de la Drôme");
        project.setStartDate("2018");
        project.setVersion("1");
        project.getPurposes().addAll(List.of(Purpose.STRATEGIC, Purpose.DEMOCRATIC, Purpose.ADVOCACY));
        project.getSourceRefs().add(PAGE.toReference());
        project.setTerritory(territory("Drôme").with(Territory::setLevel, TerritoryLevel.DEPARTMENT)
                .with(Territory::setCode, "26").from(PAGE).in(project.getTerritories()));
        project.setFramework(framework("Socle commun").with(EvaluationFramework::setTransferScope, TransferScope.CORE)
                .from(PAGE).alone());
        Petals.into(project.getFramework(), Petals.named(List.of("Cohésion sociale", "Épanouissement", "Gouvernance",
                "Environnement", "Richesses produites")), PAGE);
        project.getFramework().getDimensions().forEach(d -> d.setTransferScope(TransferScope.CORE));
        return Finish.project(project, "drome-socle-commun");
    }
}
