package org.safepassage.service.permits;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.permits.check.Rejected;
import org.safepassage.service.permits.check.TrustList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings in another state's keys from the trust list that it signed: its own and no others, and only when the operation recognises
 * the state and somebody has compared the root's fingerprint by another way.
 */
@Component
public class ForeignKeys {
    private final Operation operation;
    private final Authority authority;
    private final CertificateRows certificates;
    private final Lists lists;
    private final Entries entries;
    private final Clock clock;

    ForeignKeys(
            Operation operation,
            Authority authority,
            CertificateRows certificates,
            Lists lists,
            Entries entries,
            Clock clock) {
        this.operation = operation;
        this.authority = authority;
        this.certificates = certificates;
        this.lists = lists;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param fingerprint of the state's root, 64 hexadecimal digits, as it was told by another way
     * @return the state
     * @throws PermitRefused.UnusableFile and takes nothing, when any of that does not hold
     */
    @Transactional
    public String bringIn(OperationId in, byte[] file, String fingerprint, Actor actor) {
        TrustList list = read(file, fingerprint);
        String state = list.by();
        boolean known = operation.papers().issuers().stream()
                .anyMatch(issuer -> issuer.state().equals(state));
        if (!known || state.equals(authority.own().state())) {
            throw new PermitRefused.UnusableFile("The file is that of " + state
                    + ", which is not another state of this operation's issuers.csv. Nothing was taken over.");
        }
        Instant now = clock.instant();
        for (String line : new String(file, StandardCharsets.US_ASCII).split("\n")) {
            String[] words = line.split(" ");
            if (words.length == 4 && words[0].equals("state") && words[1].equals(state)) {
                CertificateRows.Row row =
                        Authority.row(state, words[2], Base64.getDecoder().decode(words[3]));
                requireSame(in, row, now);
                certificates.add(in, row, now);
            }
        }
        entries.write(NewEntry.of(in, FreshId.at(now), "issuing-key.trusted", now, actor)
                .because(state));
        lists.changed(in);
        return state;
    }

    private TrustList read(byte[] file, String fingerprint) {
        try {
            TrustList list = TrustList.read(file);
            if (!list.anchor().hex().equals(fingerprint)) {
                throw new PermitRefused.UnusableFile("The root in the file has the fingerprint "
                        + list.anchor().hex()
                        + ", another than the one given. Nothing was taken over. Ask the state that sent it.");
            }
            return list;
        } catch (Rejected e) {
            throw new PermitRefused.UnusableFile(e.words() + " Nothing was taken over.");
        }
    }

    private void requireSame(OperationId in, CertificateRows.Row row, Instant now) {
        if (row.kind().equals("root")
                && certificates
                        .root(in, row.state(), now)
                        .filter(known -> !Arrays.equals(known.certificate(), row.certificate()))
                        .isPresent()) {
            throw new PermitRefused.UnusableFile("Another root of " + row.state()
                    + " is trusted already. Nothing was taken over. Two roots of one state are for people to settle.");
        }
    }
}
