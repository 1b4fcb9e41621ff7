// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;

final class ValueSyntaxTest {

    private final ValueSyntax date = french(ProjectPackage.Literals.ACTION__START_DATE);
    private final ValueSyntax decimal = french(CollectionPackage.Literals.MEASUREMENT__VALUE);
    private final ValueSyntax number = french(CollectionPackage.Literals.MEASUREMENT__YEAR);
    private final ValueSyntax colour = french(FrameworkPackage.Literals.DIMENSION__COLOUR);

    @Test
    void datesAreTypedAsPeopleWriteThem() {
        assertEquals(Optional.of("2018"), date.literal("2018"));
        assertEquals(Optional.of("2018-07"), date.literal("7/2018"));
        assertEquals(Optional.of("2018-07-14"), date.literal(" 14/07/2018 "));
        assertEquals(Optional.of("2018-07-14"), date.literal("14.7.2018"));
        assertEquals(Optional.of("2018-07-14"), date.literal("2018-07-14"));
        assertEquals("14/07/2018", date.shown("2018-07-14"));
        assertEquals("07/2018", date.shown("2018-07"));
    }

    @Test
    void whatIsNoDateIsNotTaken() {
        assertEquals(Optional.empty(), date.literal("31/02/2018"));
        assertEquals(Optional.empty(), date.literal("13/2018"));
        assertEquals(Optional.empty(), date.literal("cet été"));
        assertEquals(Optional.empty(), date.literal("18"));
    }

    @Test
    void numbersHaveACommaAndSpacesInFrench() {
        assertEquals(Optional.of("1234.5"), decimal.literal("1\u202F234,5"));
        assertEquals("1234,5", decimal.shown("1234.5"));
        assertEquals("1234.5", new ValueSyntax(CollectionPackage.Literals.MEASUREMENT__VALUE,
                FrameworkMessages.in(Locale.ENGLISH)).shown("1234.5"));
        assertEquals(Optional.empty(), decimal.literal("douze"));
        assertEquals(Optional.of("2018"), number.literal("2018"));
        assertEquals(Optional.empty(), number.literal("2018,5"));
    }

    @Test
    void aNumberThatMayBeTwoIsAskedAbout() {
        ValueSyntax english = new ValueSyntax(CollectionPackage.Literals.MEASUREMENT__VALUE,
                FrameworkMessages.in(Locale.ENGLISH));

        assertEquals(Optional.of("1200"), english.literal("1,200"));
        assertEquals(Optional.of("82"), decimal.literal("82 %"));
        assertEquals(Optional.empty(), decimal.literal("1.200"));
        assertEquals("Voulez-vous dire 1\u00A0200 ou 1,2\u00A0? Écrivez-le ainsi.", decimal.hint("1.200"));
        assertEquals(Optional.of("1200"), number.literal("1 200"));
    }

    @Test
    void coloursMayBeTypedShort() {
        assertEquals(Optional.of("#8a2b6b"), colour.literal("8A2B6B"));
        assertEquals(Optional.of("#aabbcc"), colour.literal("#abc"));
        assertEquals(Optional.empty(), colour.literal("rouge"));
    }

    private static ValueSyntax french(EAttribute attribute) {
        return new ValueSyntax(attribute, FrameworkMessages.in(Locale.FRENCH));
    }
}
