package org.safepassage.service.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * One row of a rule table: when every condition holds, the outcome follows. The rows of a category are alternatives.
 *
 * @param categories the categories it speaks for
 * @param id how people quote it, such as ARAP-2b
 * @param from effective minute, included
 * @param until the minute from which it no longer holds; {@link Instant#MAX} when open
 * @param sentence the law in one sentence
 * @param reference where the law is written
 * @param table the file it stands in, and {@code sha256} of that file's bytes in hex
 */
public record Rule(
        Set<String> categories,
        String id,
        Instant from,
        Instant until,
        Transition transition,
        List<Condition> conditions,
        Outcome outcome,
        String sentence,
        String reference,
        String table,
        String sha256) {

    public Rule {
        categories = Set.copyOf(categories);
        conditions = List.copyOf(conditions);
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("Rule " + id + " ends before it begins");
        }
    }

    boolean inEffect(Moments moments) {
        Instant moment = transition.counts(moments);
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    /** Whether all conditions hold. */
    Answer holds(Circumstances circumstances) {
        Answer all = Answer.YES;
        for (Condition condition : conditions) {
            all = all.and(condition.answer(circumstances));
            if (all == Answer.NO) {
                return all;
            }
        }
        return all;
    }

    RuleVersion version() {
        return new RuleVersion(id, from, table, sha256);
    }
}
