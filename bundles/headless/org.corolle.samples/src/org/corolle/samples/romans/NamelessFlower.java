// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.romans;

import static org.corolle.samples.kit.Source.S002;
import static org.corolle.samples.kit.Source.S003;

import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.kit.Petals;

/** The six petals of Romans: their number is known, their names stood on a picture that is lost. */
public final class NamelessFlower {

    private NamelessFlower() { }

    public static void into(EvaluationProject project) {
        Petals.nameless().forEach(petal -> petal
                .described("Nom inconnu : il figurait sur une image que les sources n'ont pas gardée. À renommer.")
                .from(S002.at("La fleur de l'impact social").saying("Cet outil co-construit définit la grille de lecture de"
                        + " 6 dimensions permettant de guider le recueil de données des actions coopératives conduites."),
                        S002.at("Agora du 9 novembre 2017").saying("En quoi l'action de conserverie mobile et solidaire"
                        + " contribue à la dimension ... ?"),
                        S003.at("Création de la fleur de l'utilité sociale").saying("composé de 6 critères d'évaluation,"
                        + " déclinés en indicateurs et en marqueurs de changements."))
                .in(project.getFramework().getDimensions()));
    }
}
