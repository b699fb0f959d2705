package org.safepassage.service.access;

import java.util.List;

/** Everything that was opened without a grant; @param viewer who reads, since one's own is for others to read. */
public record BrokenGlassPage(List<BreakGlass.Broken> broken, AccountId viewer) {}
