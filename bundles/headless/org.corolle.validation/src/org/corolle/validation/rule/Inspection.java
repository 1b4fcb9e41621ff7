// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.rule;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.corolle.core.Progress;
import org.eclipse.emf.ecore.EObject;

/** One rule at work on one project: gives it the elements one by one and takes its findings. */
public final class Inspection {

    private static final int ELEMENTS_BETWEEN_TWO_LOOKS_AT_CANCEL = 1024;

    private final RuleDescription rule;
    private final Facts facts;
    private final Progress progress;
    private final Consumer<Finding> findings;

    public Inspection(RuleDescription rule, Facts facts, Progress progress, Consumer<Finding> findings) {
        this.rule = rule;
        this.facts = facts;
        this.progress = progress;
        this.findings = findings;
    }

    /** What is known about the project, shared by all rules. */
    public Facts facts() {
        return facts;
    }

    /** Value of one of the rule's thresholds in this project. */
    public int threshold(String name) {
        return rule.thresholds().get(name);
    }

    /**
     * Looks at each element of this type in tree order, except inside model chains, which are nobody's work yet.
     * An element that cannot be read is told as such, and does not keep the rule from the others.
     */
    public <T extends EObject> void each(Class<T> type, Consumer<T> look) {
        everywhere(type, e -> {
            if (!facts.inTemplate(e)) {
                look.accept(e);
            }
        });
    }

    /** Like {@link #each}, inside model chains too. */
    public <T extends EObject> void everywhere(Class<T> type, Consumer<T> look) {
        List<T> elements = facts.all(type);
        for (int i = 0; i < elements.size(); i++) {
            if (i % ELEMENTS_BETWEEN_TWO_LOOKS_AT_CANCEL == 0 && progress.cancelled()) {
                throw new CancellationException();
            }
            guarded(elements.get(i), look);
        }
    }

    /** Adds a finding about this element; the key and the arguments make its sentences. */
    public void add(EObject element, String key, Object... arguments) {
        findings.accept(new Finding(rule.id(), rule.severity(), element, key, Arrays.asList(arguments)));
    }

    /** Lets the rule look; what keeps it from going on is told about the project, and the other rules go on. */
    public void run(Rule of) {
        guarded(facts.project(), project -> of.check(this));
    }

    private <T extends EObject> void guarded(T element, Consumer<T> look) {
        try {
            look.accept(element);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            add(element, RuleTexts.UNREADABLE, element);
        }
    }
}
