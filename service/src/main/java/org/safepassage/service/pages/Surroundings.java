package org.safepassage.service.pages;

/**
 * A slot filled by whoever starts the service: what every page says about where one is.
 *
 * @param operation the operation's name as people say it
 * @param invented true when every person in this database is invented; a banner on every page then says so
 */
public record Surroundings(String operation, boolean invented) {
    static final Surroundings UNSAID = new Surroundings("", false);
}
