package org.safepassage.service.access;

import java.util.List;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.FactLine;

/** One account. @param withinReach whether the viewer may change it */
public record AccountPage(Account account, List<FactLine> facts, boolean withinReach, List<Choice> roles) {}
