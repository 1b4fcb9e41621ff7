// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.corolle.validation.chain.ChainRules;
import org.corolle.validation.collection.CollectionRules;
import org.corolle.validation.framework.FrameworkRules;
import org.corolle.validation.rule.Rule;
import org.corolle.validation.workshop.WorkshopRules;
import org.corolle.validation.writing.WritingRules;

/** The rules of the domain (§8.2), in the order of their ids. V33 to V36 come with the kits. */
final class Rules {

    static final List<Rule> ALL = Stream
            .of(ChainRules.ALL, FrameworkRules.ALL, CollectionRules.ALL, WorkshopRules.ALL, WritingRules.ALL)
            .flatMap(List::stream).sorted(Comparator.comparing(r -> r.description().id())).toList();

    private Rules() { }
}
