package org.safepassage.exercise.road;

import java.util.List;

/**
 * A family as the service calls it forward, or the people it has put on a serial.
 *
 * @param id the service's own, given back with what happens
 * @param place a code; the exercise knows no map
 * @param at when they are to be there
 * @param people the service's own persons
 */
record Called(String id, String place, String at, List<String> people) {}
