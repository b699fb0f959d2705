package org.safepassage.service.movement;

import java.util.List;
import org.safepassage.service.people.PersonId;

/**
 * What a seat plan must know of somebody.
 *
 * @param lap whether every source agrees that they are under two, so that a lap will do
 * @param needs codes of the operation's needs that are told of them, such as {@code medical}
 */
record Traveller(PersonId person, boolean lap, List<String> needs) {}
