package org.safepassage.service.assurances;

import java.util.List;
import org.safepassage.service.pages.FactLine;

public record ObservationPage(String address, List<FactLine> facts, boolean mayTakeBack) {}
