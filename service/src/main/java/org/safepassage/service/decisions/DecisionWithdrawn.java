package org.safepassage.service.decisions;

import org.safepassage.service.access.SignedIn;
import org.safepassage.service.people.PersonId;

/**
 * A decision was taken back. Told in the same transaction, so that whatever rested on it ends with it or the decision stands.
 *
 * @param person about whom it was
 */
public record DecisionWithdrawn(SignedIn by, DecisionId decision, PersonId person) {}
