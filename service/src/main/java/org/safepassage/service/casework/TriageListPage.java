package org.safepassage.service.casework;

import org.safepassage.service.pages.Table;

/** The messages in one's hands. @param alone how many that name nobody wait for anybody */
public record TriageListPage(long alone, String asAt, Table inHand) {}
