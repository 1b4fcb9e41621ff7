// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TitlesTest {

    @ParameterizedTest
    @EnumSource(Sample.class)
    void samplesHaveTwoLanguages(Sample sample) {
        assertNotEquals(sample.title(Locale.FRENCH), sample.title(Locale.ENGLISH));
        assertNotEquals(sample.description(Locale.FRENCH), sample.description(Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void templatesHaveTwoLanguages(Template template) {
        assertTrue(Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .noneMatch(l -> template.title(l).isBlank() || template.description(l).isBlank()));
        assertNotEquals(template.description(Locale.FRENCH), template.description(Locale.ENGLISH));
    }

    @Test
    void theLanguageAskedCountsAndNotTheMachines() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertEquals("La Coopération de Romans", Sample.COOPERATION.title(Locale.FRANCE));
            Locale.setDefault(Locale.FRENCH);
            assertEquals("La Coopération, Romans", Sample.COOPERATION.title(Locale.UK));
            assertEquals("La Coopération, Romans", Sample.COOPERATION.title(Locale.GERMAN));
        } finally {
            Locale.setDefault(machine);
        }
    }
}
