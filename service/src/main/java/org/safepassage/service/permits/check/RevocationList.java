package org.safepassage.service.permits.check;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** The serials that one state took back: random digits, nothing else of anybody. It is fresh for at most 24 hours. */
public final class RevocationList {
    private static final int MOST_BYTES = 64_000_000;
    private static final Duration LIFE = Duration.ofHours(24);

    private final String state;
    private final Instant made;
    private final Instant until;
    private final Set<Long> serials;

    private RevocationList(String state, Instant made, Instant until, Set<Long> serials) {
        this.state = state;
        this.made = made;
        this.until = until;
        this.serials = serials;
    }

    public static RevocationList read(byte[] file, TrustList trust) throws Rejected {
        SignedLines lines = SignedLines.read(file, "travel-authorisation-revocations 1", MOST_BYTES)
                .orElseThrow(RevocationList::none);
        Instant made = lines.time(1, "made").orElseThrow(RevocationList::none);
        Instant until = lines.time(2, "until").orElseThrow(RevocationList::none);
        String[] by = lines.after(3, "by").orElseThrow(RevocationList::none).split(" ", -1);
        if (by.length != 2
                || until.isBefore(made)
                || Duration.between(made, until).compareTo(LIFE) > 0) {
            throw none();
        }
        Certificate key = trust.signer(by[0], by[1]).orElseThrow(RevocationList::none);
        if (!key.isFor(made) || !Es256.fits(key.key(), lines.signed(), lines.signature())) {
            throw new ForgedRevocations("The revocation list was not signed by the state that it names.");
        }
        Set<Long> serials = new HashSet<>();
        long before = -1;
        for (int i = 4; i < lines.lines().size(); i++) {
            long serial = serial(lines.after(i, "serial").orElseThrow(RevocationList::none));
            if (serial <= before) {
                throw none();
            }
            serials.add(serial);
            before = serial;
        }
        return new RevocationList(by[0], made, until, serials);
    }

    private static long serial(String digits) throws Rejected {
        try {
            return new Serial(digits).number();
        } catch (IllegalArgumentException e) {
            throw none();
        }
    }

    public String state() {
        return state;
    }

    public Instant made() {
        return made;
    }

    public Instant until() {
        return until;
    }

    public int size() {
        return serials.size();
    }

    boolean holds(Serial serial) {
        return serials.contains(serial.number());
    }

    /** A list from the future is not fresh either: a clock is wrong somewhere. */
    boolean isFresh(Instant at) {
        return !at.isBefore(made.minus(Verifier.CLOCKS)) && at.isBefore(until);
    }

    private static ForgedRevocations none() {
        return new ForgedRevocations("The revocation list is not in its form. Fetch it again.");
    }
}
