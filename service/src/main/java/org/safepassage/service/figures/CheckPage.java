package org.safepassage.service.figures;

import java.util.List;
import org.safepassage.service.pages.FactLine;

/**
 * @param checkpoint the signed note, as C2SP tlog-checkpoint; empty before the first is signed
 * @param key as C2SP signed-note
 */
public record CheckPage(String checkpoint, String key, List<FactLine> facts) {}
