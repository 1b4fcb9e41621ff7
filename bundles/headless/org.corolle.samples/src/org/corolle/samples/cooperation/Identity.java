// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.cooperation;

import static org.corolle.samples.kit.Figure.keyFigure;
import static org.corolle.samples.kit.Source.S003;
import static org.corolle.samples.kit.Source.S004;

import org.corolle.model.collection.Unit;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.kit.Citation;
import org.corolle.samples.kit.Figure;
import org.corolle.samples.kit.Lookup;

/** The figures on the first page of both reports, the doubtful one as it is written. */
final class Identity {

    private static final Citation[] BOTH = {S003.at("La Coopération c'est"), S004.at("La Coopération c'est")};

    private final EvaluationProject project;

    private Identity(EvaluationProject project) {
        this.project = project;
    }

    static void into(EvaluationProject project) {
        Identity identity = new Identity(project);
        identity.add(keyFigure("Bénévoles engagés dans les CA et les groupes projets").exactly("80"), "Personnes");
        identity.add(keyFigure("Salariés").exactly("27"), "Personnes");
        identity.add(keyFigure("Équivalents temps plein").exactly("23.8"), "Équivalents temps plein");
        identity.add(keyFigure("Budget consolidé").exactly("1300").asWritten("1,3k€")
                .described("Écrit ainsi dans les deux documents : l'ordre de grandeur est à vérifier."), "Euro");
        identity.add(keyFigure("Adhérents").exactly("1350"), "Personnes");
        identity.add(keyFigure("Usagers").exactly("3500"), "Personnes");
        identity.add(keyFigure("Équipements dans des quartiers clés").exactly("3"));
        identity.add(keyFigure("Équipements au cœur de quartiers prioritaires").exactly("2"));
        identity.add(keyFigure("Équipements sur un quartier résidentiel en développement").exactly("1"));
        identity.add(keyFigure("Agréments délivrés par la CAF").exactly("5")
                .described("Trois centres sociaux (CS) et deux espaces de vie sociale (EVS)."));
        identity.add(keyFigure("Associations locales adhérentes aux pôles associatifs").moreThan("100"));
        identity.add(keyFigure("Années d'action collective à Romans").moreThan("30")
                .asWritten("depuis plus de 30 ans"), "Années");
    }

    private void add(Figure figure, String unit) {
        add(figure.in(Lookup.in(project).the(Unit.class, unit)));
    }

    private void add(Figure figure) {
        figure.from(BOTH).into(project.getKeyFigures());
    }
}
