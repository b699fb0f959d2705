package org.safepassage.service.crossings;

import java.util.List;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Table;

/** @param routes empty until somebody says where the family is */
public record RoutesPage(List<Choice> from, List<Choice> provinces, List<Table> routes) {}
