package org.safepassage.service.permits;

import java.time.ZoneId;
import java.util.Optional;
import org.safepassage.service.access.Openings;
import org.safepassage.service.access.Purpose;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.access.Subject;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.audit.MachineRuns.Done;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.permits.check.Rejected;
import org.safepassage.service.permits.check.Seal;
import org.safepassage.service.permits.check.Unverified;
import org.safepassage.service.permits.paper.PrintedPage;
import org.safepassage.service.permits.paper.QrCode;
import org.springframework.stereotype.Component;

/** The paper of an authorisation. Printing it for somebody shows them whom it is for, so it is an opening. */
@Component
public class Printing {
    private final Operation operation;
    private final Authority authority;
    private final PermitRows rows;
    private final Openings openings;
    private final MachineRuns runs;

    Printing(Operation operation, Authority authority, PermitRows rows, Openings openings, MachineRuns runs) {
        this.operation = operation;
        this.authority = authority;
        this.rows = rows;
        this.openings = openings;
        this.runs = runs;
    }

    /**
     * @param seal the signed bytes
     * @param text what the QR code holds
     */
    public record Paper(byte[] seal, String text, byte[] picture, byte[] pdf) {
        @Override
        public String toString() {
            return "Paper[]";
        }
    }

    /**
     * @throws PermitRefused when there is no paper: it was chosen to be a serial, or it was erased
     * @throws org.safepassage.service.access.OpeningRefused when the person may not be opened
     */
    public Paper paper(SignedIn who, PermitId id) {
        Permit one = rows.find(who.operation(), id).orElseThrow(() -> gone(id));
        byte[] seal = openings.open(
                        who, Purpose.CASE, Subject.person(one.person().value()), () -> rows.sealed(id))
                .orElseThrow(() -> gone(id));
        return paper(seal);
    }

    /** For the operator at the machine itself. */
    public Optional<Paper> paper(OperationId in, Permit one) {
        return runs.run(in, "permit-print", () -> new Done<>(rows.sealed(one.id()), 1))
                .map(this::paper);
    }

    private Paper paper(byte[] seal) {
        String text = QrCode.text(seal);
        ZoneId theatre = operation.setting().zones().getFirst();
        return new Paper(
                seal,
                text,
                QrCode.png(text, 6),
                PrintedPage.pdf(own(seal), seal, authority.own().country(), theatre));
    }

    private static Seal own(byte[] seal) {
        try {
            return Unverified.read(seal);
        } catch (Rejected e) {
            throw new IllegalStateException("a seal of ours cannot be read", e);
        }
    }

    private static PermitRefused gone(PermitId id) {
        return new PermitRefused.NotThere(id.value().toString());
    }
}
