package org.safepassage.service.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.pages.FactLine;
import org.safepassage.service.pages.Table;

/**
 * @param address of this arrival
 * @param source where it came from, when it was opened just now; it is sealed otherwise
 */
public record ArrivalPage(
        String address, @Nullable String source, List<FactLine> receipt, Table toLookAt, Table parked) {
    @Override
    public String toString() {
        return "ArrivalPage[" + address + "]";
    }
}
