// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.RefusedException;
import org.corolle.model.project.NamedElement;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.VoteOption;
import org.corolle.model.workshop.VoteRound;

/** Acts on dot votes. Only totals are kept. */
public sealed interface VoteAct extends Act {

    /** One thing to choose: words of its own, or an element of the project that speaks for itself. */
    record Option(String id, String text, String subject) { }

    /** A new vote: a question and what the choice is between. */
    record VoteAdd(String id, String session, String question, int dots, boolean secret, List<Option> options)
            implements VoteAct {
        /** Dots that one person may have. */
        private static final int MAX_DOTS_PER_PERSON = 100;

        public VoteAdd {
            options = List.copyOf(options);
        }

        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            if (dots < 1 || dots > MAX_DOTS_PER_PERSON) {
                throw new RefusedException(Reason.BAD_NUMBER, dots);
            }
            if (options.size() < 2 || options.size() > Arguments.MAX_ELEMENTS) {
                throw new RefusedException(Reason.TOO_FEW_OPTIONS);
            }
            OperationBuilder plan = new OperationBuilder()
                    .create("workshop.VoteRound", id, SessionAct.Sessions.of(index, session, by), "votes", null,
                    "name", Arguments.words(question), "dotsPerPerson", String.valueOf(dots), "secret",
                            String.valueOf(secret));
            for (Option option : options) {
                NamedElement subject = Arguments.optional(index, option.subject(), NamedElement.class);
                boolean own = subject == null || option.text() != null && !option.text().isBlank();
                Map<String, List<String>> values = new LinkedHashMap<>();
                values.put("name", List.of(Arguments.words(own ? option.text() : subject.getName())));
                if (subject != null) {
                    values.put("subject", List.of(subject.getId()));
                }
                plan.createUnder("workshop.VoteOption", option.id(), id, "options", null, values);
            }
            return plan.done();
        }
    }

    /** How the vote went, counted by the room or on paper. An option that is not named got no dot. */
    record VoteTotals(String vote, Integer voters, Map<String, Integer> totals) implements VoteAct {
        public VoteTotals {
            totals = Map.copyOf(totals);
        }

        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            VoteRound round = Arguments.element(index, vote, VoteRound.class);
            check(index, round);
            OperationBuilder plan = new OperationBuilder().set(round, "voters", Arguments.count(voters));
            for (VoteOption option : round.getOptions()) {
                String dots = Arguments.count(totals.getOrDefault(option.getId(), 0));
                plan.set(option, "total", dots);
                if (option.getSubject() instanceof Contribution card) {
                    plan.set(card, "dots", dots);
                }
            }
            return plan.done();
        }

        private void check(ModelIndex index, VoteRound round) throws RefusedException {
            long sum = 0;
            for (Map.Entry<String, Integer> each : totals.entrySet()) {
                if (Arguments.element(index, each.getKey(), VoteOption.class).eContainer() != round) {
                    throw new RefusedException(Reason.WRONG_ELEMENT);
                }
                Arguments.count(each.getValue());
                sum += each.getValue();
            }
            if (voters != null && round.getDotsPerPerson() != null && sum > (long) voters * round.getDotsPerPerson()) {
                throw new RefusedException(Reason.TOO_MANY_DOTS);
            }
        }
    }
}
