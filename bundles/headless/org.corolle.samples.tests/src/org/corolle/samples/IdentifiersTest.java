// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Identifiers are forever: the same in each copy, and no two alike in all that is shipped. */
class IdentifiersTest {

    @Test
    void areUniqueAmongAllSamplesAndTemplates() {
        Set<String> seen = new HashSet<>();

        All.projects().flatMap(p -> All.of(p.getPayload(), Identified.class).stream())
                .forEach(e -> assertTrue(seen.add(UUID.fromString(e.getId()).toString()), e.toString()));
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void areTheSameInEachCopy(Sample sample) {
        assertEquals(All.ids(sample.build()), All.ids(sample.build()));
    }

    @Test
    void areTheSameFromVersionToVersion() {
        EvaluationProject one = Sample.CONSERVERIE.build();

        assertEquals("Collecte de produits", one.getChains().get(0).getMainActivities().get(0).getName());
        assertEquals("4c7f", one.getChains().get(0).getMainActivities().get(0).getId().substring(0, 4));
    }
}
