// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.template;

import static org.corolle.samples.kit.Frameworks.framework;
import static org.corolle.samples.kit.Projects.project;

import java.util.List;

import org.corolle.model.framework.Dimension;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.kit.Citation;
import org.corolle.samples.kit.Finish;
import org.corolle.samples.kit.Petals;
import org.corolle.samples.kit.Piece;
import org.corolle.samples.kit.Source;

/** Flowers with the dimensions that networks have published, and one whose petals wait for a name. */
public final class DimensionSets {

    private DimensionSets() { }

    public static EvaluationProject flowerOfSix() {
        return flower("fleur-six-petales", "Fleur de six pétales à nommer",
                "Six pétales sans nom, à renommer en groupe ; on peut en ajouter ou en retirer.", Petals.nameless());
    }

    public static EvaluationProject paris() {
        return named("centres-sociaux-paris", "Centres sociaux de Paris : cinq champs",
                "Les cinq champs de l'outil de quatorze centres sociaux parisiens, révisé après cinq ans d'usage.",
                Source.PARIS.at("début de la page"),
                "Épanouissement et émancipation des personnes", "Société plus équitable et solidaire",
                "Démocratie locale", "Économie du territoire", "Transition écologique et solidaire");
    }

    public static EvaluationProject coorace() {
        return named("coorace", "COORACE Île-de-France : cinq registres",
                "Les registres de l'utilité sociale selon COORACE Île-de-France.",
                Source.COORACE.at("début de la page"),
                "Renforcement du pouvoir d'agir", "Développement économique local", "Vers un emploi durable",
                "Faire société, vivre ensemble", "Transformation sociétale");
    }

    public static EvaluationProject aviseEssec() {
        return named("avise-essec", "Avise / ESSEC : cinq domaines d'impact",
                "Les domaines où chercher l'impact social d'une action, selon l'Avise et l'ESSEC.",
                Source.ESSEC.at("leçon « Pour aller plus loin »"),
                "Individu", "Société", "Politique", "Économie", "Environnement");
    }

    public static EvaluationProject cireseProject() {
        return named("cirese-projet", "CIRESE / CNAF : le projet de centre social",
                "Les cinq entrées du référentiel d'évaluation du projet de centre social.",
                Source.CIRESE.at("début du guide"),
                "Le projet", "Le centre et son territoire", "Ressources internes", "Ressources externes",
                "Impact et efficacité");
    }

    public static EvaluationProject cireseRegisters() {
        return named("cirese-registres", "CIRESE : six registres de l'évaluation",
                "Six façons de questionner une action : elles jugent l'action plus qu'elles ne nomment ses effets.",
                Source.CIRESE_REGISTERS.at("diaporama"),
                "Cohérence", "Pertinence", "Efficacité", "Faisabilité", "Efficience", "Attractivité");
    }

    private static EvaluationProject named(String seed, String title, String description, Citation page, String... names) {
        return flower(seed, title, description, Petals.named(List.of(names)), page);
    }

    private static EvaluationProject flower(String seed, String title, String description,
            List<Piece<Dimension>> petals, Citation... pages) {
        EvaluationProject project = project(title, description);
        project.setFramework(framework("Référentiel d'évaluation").from(pages).alone());
        Petals.into(project.getFramework(), petals, pages);
        return Finish.project(project, "template/" + seed);
    }
}
