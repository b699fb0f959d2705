package org.safepassage.service.operations;

/**
 * An organisation that the operation works with.
 *
 * @param kind department, state, international, charity or carrier
 * @param country ISO 3166 alpha-2, or empty
 */
public record Partner(String code, String name, String kind, String country, String does) {}
