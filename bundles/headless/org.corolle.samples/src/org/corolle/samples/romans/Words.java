// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.romans;

import static org.corolle.samples.kit.Projects.glossaryEntry;
import static org.corolle.samples.kit.Source.S000;
import static org.corolle.samples.kit.Source.S002;
import static org.corolle.samples.kit.Source.S003;

import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.GlossaryEntry;
import org.corolle.samples.kit.Citation;

/** Words of Romans that a reader from elsewhere would ask about. */
public final class Words {

    private final EvaluationProject project;

    private Words(EvaluationProject project) {
        this.project = project;
    }

    public static void into(EvaluationProject project) {
        Words words = new Words(project);
        words.add("Agora", "Agora", "Structure en bois de récupération conçue pour débattre de questions quotidiennes dans"
                + " l'espace public.", S003.at("Une Agora"));
        words.add("AVS", "Community social life support", "Animation de la vie sociale.", S000.at("Phase 1"));
        words.add("CLIRSE", "Local cluster for responsible innovation", "Cluster local d'innovation responsable, sociale et"
                + " environnementale.", S000.at("activités de R&D territoriale"));
        words.add("CMS", "Mobile solidarity cannery", "Conserverie mobile et solidaire.", S000.at("Phase 1"));
        words.add("Fleur de l'utilité sociale", "Social-utility flower", "Grille de lecture de six dimensions, construite"
                + " avec les administrateurs puis affinée avec les salariés et les habitants.",
                S002.at("La fleur de l'impact social"));
        words.add("Maison de quartier", "Neighbourhood house (social centre)", "Association agréée centre social.",
                S000.at("Histoire et finalités de La Coopération"));
        words.add("PTCE", "Territorial cluster of economic cooperation", "Pôle territorial de coopération économique.",
                S000.at("La Coopération, un acteur social contribuant au dynamisme économique du territoire"));
        words.add("Tic-tac", "Tic-tac (time currency)", "Monnaie-temps du système d'échange local de la Coopération.",
                S000.at("Le Tic-tac : principes et fonctionnement"));
    }

    private void add(String word, String translation, String meaning, Citation passage) {
        glossaryEntry(word).with(GlossaryEntry::setTranslation, translation).described(meaning).from(passage)
                .in(project.getGlossary());
    }
}
