// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.writing;

import static org.corolle.validation.ValidationProjects.in;
import static org.corolle.validation.ValidationProjects.keys;
import static org.corolle.validation.ValidationProjects.project;
import static org.corolle.validation.ValidationProjects.sentences;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.SourceDocument;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.workshop.Photo;
import org.corolle.model.workshop.Session;
import org.corolle.model.workshop.SessionRole;
import org.corolle.model.workshop.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataRuleTest {

    private static final String AT = "@";

    private final EvaluationProject project = project();

    @ParameterizedTest
    @ValueSource(strings = {"Écrire à contact%sexample.org", "prenom.nom%ssous.domaine.example.", "<a+b%sexample.fr>"})
    void v30FindsEmailAddresses(String text) {
        project.setDescription(String.format(text, AT));

        says("email");
    }

    @Test
    void v30FindsAnEmailAddressInDisguise() {
        project.setDescription("contact [at] example.org");

        says("email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tél. 01 99 00 12 34", "01.99.00.12.34", "01-99-00-12-34", "0199001234", "01 99 00 12 34",
        "+33 1 99 00 12 34", "+33199001234", "0033 1 99 00 12 34", "+33 (0)1 99 00 12 34", "+44 1632 960 001"})
    void v30FindsTelephoneNumbers(String text) {
        project.setDescription(text);

        says("phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M. Exemple", "Mme Exemple était là", "demander à Monsieur Exemple", "Mrs Example"})
    void v30FindsPeopleNamedWithATitle(String text) {
        project.setDescription(text);

        says("person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 600 h de bénévolat, 26 communes, 1 900 kg", "05 06 2018 10 h 30",
        "26100 Romans-sur-Isère", "de 2017 à 2018", "budget de 1300000000 euros", "3,3 M. Les autres", "0,123456789",
        "le groupe @gora", "à 14 h (a)", "Madame et Monsieur ont chacun un vélo", "12345678901234"})
    void v30IsSilentOnFiguresDatesAndWords(String text) {
        project.setDescription(text);

        says();
    }

    @Test
    void v30FindsAListOfPeopleInThePlaceOfARole() {
        Session session = in(project.getSessions(), Session.class, "Agora");
        in(session.getRoles(), SessionRole.class, r -> r.setHeldBy("Prénom Nom, Autre NOM"));
        in(session.getRoles(), SessionRole.class, r -> r.setHeldBy("Animatrice, Référente familles"));
        in(session.getRoles(), SessionRole.class, r -> r.setHeldBy("Chargée de mission"));
        in(project.getStakeholders(), Stakeholder.class, "La Ruche, Les Amap");

        says("person");
    }

    @Test
    void v30AsksForTheConsentOfAPhoto() {
        Session session = in(project.getSessions(), Session.class, "Agora");
        in(session.getPhotos(), Photo.class, "Le mur");
        in(session.getPhotos(), Photo.class, "L'affiche", p -> p.setConsent(true));

        says("noConsent");
    }

    @Test
    void v30DoesNotReadChecksumsNorNumbersInAddresses() {
        in(project.getSnapshots(), Snapshot.class, "Fin", s -> s.setChecksum("ab0199001234cd"));
        in(project.getDocuments(), SourceDocument.class, "Page", d -> d.setUri("http://example.org/0199001234"));

        says();
    }

    @Test
    void v30ReadsModelChainsToo() {
        in(project.getChains(), ValueChain.class, "Modèle", c -> c.setTemplate(true), c -> c.setVersion("Mme Exemple"));

        says("person");
    }

    @Test
    void v30DoesNotRepeatWhatItFinds() {
        in(project.getStakeholders(), Stakeholder.class, "Contact : nom" + AT + "example.org, 01 99 00 12 34");

        List<String> sentences = sentences(new PersonalDataRule(), project);

        assertEquals("Il y a une adresse électronique dans « Contact : •••, ••• », champ « Nom ».", sentences.get(0));
        assertFalse(sentences.get(1).contains("99 00"), sentences.get(1));
    }

    private void says(String... keys) {
        assertEquals(List.of(keys), keys(new PersonalDataRule(), project));
    }
}
