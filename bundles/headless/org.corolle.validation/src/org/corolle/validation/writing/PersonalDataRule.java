// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.project.Identified;
import org.corolle.model.project.RuleSeverity;
import org.corolle.model.workshop.Photo;
import org.corolle.model.workshop.WorkshopPackage;
import org.corolle.validation.rule.AttributeName;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.PersonalData;
import org.corolle.validation.rule.Rule;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * V30 (GDPR; S002): no e-mail address, telephone number, person named with a title, list of people in the place of a
 * role, or photo without consent, model chains included. Texts alone are looked at, not codes, file names or checksums.
 * A name without a title cannot be told from a group's name: that is left to people.
 */
final class PersonalDataRule extends Rule {

    private static final Set<String> NO_SENTENCES = Set.of(
            "id", "code", "file", "checksum", "kitId", "elementId", "pictogram");
    private static final String ADDRESS = "uri";
    private static final Set<EAttribute> ROLES = Set.of(WorkshopPackage.Literals.SESSION_ROLE__HELD_BY,
            WorkshopPackage.Literals.SNAPSHOT__ROLE_OF_AUTHOR,
            CollectionPackage.Literals.COLLECTION_PLAN_ITEM__RESPONSIBLE_ROLE);

    PersonalDataRule() {
        super("V30", RuleSeverity.ERROR);
    }

    @Override
    protected void check(Inspection inspection) {
        Map<EClass, List<EAttribute>> texts = new HashMap<>();
        inspection.everywhere(Identified.class, element -> {
            for (EAttribute attribute : texts.computeIfAbsent(element.eClass(), PersonalDataRule::texts)) {
                values(element, attribute).forEach(text -> look(inspection, element, attribute, text));
            }
        });
        inspection.everywhere(Photo.class, photo -> {
            if (!photo.isConsent()) {
                inspection.add(photo, "noConsent", photo);
            }
        });
    }

    private static void look(Inspection inspection, Identified element, EAttribute attribute, String text) {
        AttributeName field = new AttributeName(element.eClass(), attribute);
        if (PersonalData.hasEmail(text)) {
            inspection.add(element, "email", element, field);
        }
        if (!attribute.getName().equals(ADDRESS) && PersonalData.hasPhone(text)) {
            inspection.add(element, "phone", element, field);
        }
        if (PersonalData.hasTitledPerson(text) || ROLES.contains(attribute) && PersonalData.isListOfPeople(text)) {
            inspection.add(element, "person", element, field);
        }
    }

    private static List<EAttribute> texts(EClass type) {
        return type.getEAllAttributes().stream().filter(a -> a.getEAttributeType() == EcorePackage.Literals.ESTRING)
                .filter(a -> !NO_SENTENCES.contains(a.getName())).toList();
    }

    private static List<String> values(Identified element, EAttribute attribute) {
        Object value = element.eGet(attribute);
        List<String> texts = new ArrayList<>();
        (value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value))
                .forEach(v -> texts.add(String.valueOf(v)));
        return texts;
    }
}
