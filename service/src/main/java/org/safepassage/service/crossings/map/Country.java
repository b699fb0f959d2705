package org.safepassage.service.crossings.map;

import java.util.List;

/**
 * A country's outline. The data takes no position on borders in dispute, and neither do we.
 *
 * @param number ISO 3166 numeric, or 0 where the data has none
 * @param rings outer and inner lines; each a list of longitude, latitude, longitude …, closed
 */
record Country(int number, String name, List<double[]> rings) {}
