// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.conserverie;

import static org.corolle.samples.kit.Figure.keyFigure;
import static org.corolle.samples.kit.Figure.result;
import static org.corolle.samples.kit.Source.BANQUE_DES_TERRITOIRES;
import static org.corolle.samples.kit.Source.ECLAIRA;
import static org.corolle.samples.kit.Source.S002;
import static org.corolle.samples.kit.Source.S003;

import org.corolle.model.collection.FigureRate;
import org.corolle.model.collection.KeyFigure;
import org.corolle.model.collection.Unit;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.kit.Lookup;

/** Figures of other documents: some complete the activity report, some disagree with each other. */
final class OtherFigures {

    private OtherFigures() { }

    static void into(Action action, EvaluationProject project) {
        Lookup find = Lookup.in(project);
        KeyFigure thirty = keyFigure("Producteurs ayant répondu favorablement").exactly("30")
                .from(S002.at("Collecte de produits").saying("30 producteurs labellisés Agriculture Biologique et implantés"
                        + " sur un périmètre de 30 kilomètres autour de Romans-sur-Isère ont répondu favorablement à notre"
                        + " appel."))
                .into(action.getKeyFigures());
        keyFigure("Partenariats avec des producteurs").exactly("15")
                .from(S003.at("Alliances de territoire").saying("La Conserverie a établi 15 partenariats avec des"
                        + " producteurs"))
                .disagreeingWith(thirty).into(action.getKeyFigures());
        result("Légumes récupérés depuis 2017").exactly("1800").in(find.the(Unit.class, "Kilogrammes"))
                .during("2017", null).from(BANQUE_DES_TERRITOIRES.at("début de la page"))
                .disagreeingWith(find.the(KeyFigure.class, "Fruits et légumes récupérés"))
                .into(action.getKeyFigures());
        keyFigure("Coût du projet").exactly("55000").in(find.the(Unit.class, "Euro"))
                .described("La même page fait commencer le projet en janvier 2017.")
                .from(ECLAIRA.at("début de la page")).into(action.getKeyFigures());
        keyFigure("Animations prévues, 30 semaines par an").about("2").each(FigureRate.PER_WEEK)
                .from(S002.at("Animation d'ateliers").saying("Une moyenne de 2 animations hebdo sur 30 semaines/an."))
                .into(action.getKeyFigures());
    }
}
