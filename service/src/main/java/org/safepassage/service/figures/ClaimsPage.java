package org.safepassage.service.figures;

import java.util.List;
import org.safepassage.service.pages.Table;

/** @param contradictions each in a sentence */
public record ClaimsPage(List<String> contradictions, Table claims, Table seeming, Table conflicts) {}
