// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.kit;

import org.corolle.model.project.ProjectFactory;
import org.corolle.model.project.SourceDocument;

/** The documents that texts and figures come from. A date stands only where the document itself gives it. */
public enum Source {

    S000("[S000] De l'impact social à la « chaîne de valeur élargie » : La Coopération (Romans-sur-Isère), monographie",
            "Étude « ESS et création de valeur » (la Fonda, l'Avise, le Labo de l'ESS)", null, null),
    S001("[S001] ESS et création de valeur : vers une nouvelle approche de la mesure d'impact social, diaporama",
            "Étude « ESS et création de valeur » (la Fonda, l'Avise, le Labo de l'ESS)", null, null),
    S002("[S002] Unités mobiles de transformations alimentaires et solidaires : exemple de la Conserverie mobile et"
            + " solidaire de Romans, dossier", "La Coopération (Romans-sur-Isère)", null, null),
    S003("[S003] Évaluer l'impact social de la Coopération, rapport final 2017/2018, synthèse",
            "La Coopération (Romans-sur-Isère)", "2018",
            "http://maisonsdequartier.fr/focus/180-la-cooperation-a-quoi-ca-sert"),
    S004("[S004] La Coopération, rapport d'activités 2018", "La Coopération (Romans-sur-Isère)", null, null),
    BANQUE_DES_TERRITOIRES("Conserverie itinérante et solidaire pour consommer des légumes locaux (26)",
            "Banque des Territoires", null,
            "https://banquedesterritoires.fr/conserverie-itinerante-et-solidaire-pour-consommer-des-legumes-locaux-26"),
    ECLAIRA("Une conserverie mobile et solidaire", "Eclaira", null,
            "https://www.eclaira.org/initiative/h/une-conserverie-mobile-et-solidaire.html"),
    DROME("Évaluer pour transformer, pas pour mesurer : l'expérience drômoise", "La Fonda", null,
            "https://fonda.asso.fr/ressources/evaluer-pour-transformer-pas-pour-mesurer-lexperience-dromoise"),
    PARIS("L'évaluation de l'utilité sociale : une version améliorée", "Fédération des centres sociaux de Paris",
            "2024-11-19",
            "https://paris.centres-sociaux.fr/2024/11/19/levaluation-de-lutilite-sociale-une-version-amelioree"),
    COORACE("Offre de services, outillage : UST", "COORACE Île-de-France", null,
            "https://coorace-idf.fr/offres-de-services/outillage/ust/"),
    ESSEC("Pour aller plus loin, partie 1 (cours en ligne)", "Avise, ESSEC", null,
            "https://www.coursera.org/lecture/monde-action/"),
    CIRESE("Évaluation du projet centre social : guide d'appropriation", "CIRESE, CNAF", null,
            "https://pdfslide.fr/documents/evaluation-du-projet-centre-social-guide-dappropriation-.html"),
    CIRESE_REGISTERS("Diaporama sur les registres de l'évaluation", "CIRESE", null, "http://fr.slideserve.com/bao/"),
    TZCLD("Les chaînes de valeur de l'expérimentation territoriale contre le chômage de longue durée", "La Fonda", null,
            "https://fonda.asso.fr/actualites/"
                    + "les-chaines-de-valeur-de-lexperimentation-territoriale-contre-le-chomage-de-longue-duree"),
    TZCLD_FOUR("Territoires zéro chômeur de longue durée : quelle création de valeur ?", "La Fonda", null,
            "https://fonda.asso.fr/ressources/territoires-zero-chomeur-de-longue-duree-quelle-creation-de-valeur"),
    PORTER("Competitive Advantage: Creating and Sustaining Superior Performance", "Free Press", "1985", null),
    EXAMPLE("Données fictives de l'exemple", "Corolle", null, null);

    private final String title;
    private final String publisher;
    private final String date;
    private final String uri;

    Source(String title, String publisher, String date, String uri) {
        this.title = title;
        this.publisher = publisher;
        this.date = date;
        this.uri = uri;
    }

    /** A passage of this document. */
    public Citation at(String locator) {
        return new Citation(this, locator, null);
    }

    /** The document; {@link Finish} makes one of those that are cited several times. */
    public SourceDocument document() {
        SourceDocument document = ProjectFactory.eINSTANCE.createSourceDocument();
        document.setName(title);
        document.setPublisher(publisher);
        document.setDate(date);
        document.setUri(uri);
        document.setIllustrative(this == EXAMPLE);
        return document;
    }
}
