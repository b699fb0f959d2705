package org.safepassage.service.access;

import java.util.List;
import org.safepassage.service.pages.FactLine;

/** One's own account. */
public record OwnAccountPage(List<FactLine> facts) {}
