package org.safepassage.service.assurances;

import java.util.List;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Table;

/**
 * @param asAt and {@code knownAt} as the form shows them, in UTC
 * @param kept all together, in words
 * @param mayRecord whether forms are shown
 * @param told what messages seem to tell and nobody has confirmed
 * @param meetings and {@code standing} and {@code places}: what can be noted as raised
 */
public record AssurancesPage(
        String asAt,
        String knownAt,
        String moment,
        String kept,
        boolean mayRecord,
        Table raise,
        Table told,
        Table assurances,
        List<Table> rates,
        Table coming,
        Table past,
        Table demands,
        Table inducements,
        List<Choice> meetings,
        List<Choice> standing,
        List<Choice> places) {}
