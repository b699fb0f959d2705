package org.safepassage.service.intake;

import java.util.List;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Table;

public record ArrivalsPage(Table arrivals, List<Choice> rolls) {}
