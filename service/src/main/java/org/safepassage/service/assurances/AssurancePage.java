package org.safepassage.service.assurances;

import java.util.List;
import org.safepassage.service.pages.FactLine;
import org.safepassage.service.pages.Table;

/** @param mayWithdraw whether it can be withdrawn by who looks */
public record AssurancePage(
        String address, String words, List<FactLine> facts, Table places, Table observed, boolean mayWithdraw) {}
