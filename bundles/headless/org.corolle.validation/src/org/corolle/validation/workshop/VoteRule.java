// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.workshop;

import java.util.Objects;

import org.corolle.model.project.RuleSeverity;
import org.corolle.model.workshop.VoteOption;
import org.corolle.model.workshop.VoteRound;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V31 (imfusio, klap): no more dots were counted than voters had, and who reads an open vote is told that first dots
 * sway the next. The note on an open vote goes when its description says how the result was used.
 */
final class VoteRule extends Rule {

    VoteRule() {
        super("V31", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(VoteRound.class, vote -> {
            long counted = vote.getOptions().stream().map(VoteOption::getTotal).filter(Objects::nonNull)
                    .mapToLong(Integer::longValue).sum();
            if (counted > 0 && (vote.getVoters() == null || vote.getDotsPerPerson() == null)) {
                inspection.add(vote, "unknownVoters", vote, counted);
            } else if (counted > 0 && counted > (long) vote.getVoters() * vote.getDotsPerPerson()) {
                inspection.add(vote, "tooManyDots", vote, counted, (long) vote.getVoters() * vote.getDotsPerPerson());
            }
            if (!vote.isSecret() && blank(vote.getDescription())) {
                inspection.add(vote, "openVote", vote);
            }
        });
    }
}
