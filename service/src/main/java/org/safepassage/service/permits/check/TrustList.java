package org.safepassage.service.permits.check;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The states whose authorisations are accepted, each with its root and the keys that the root certified. The list is signed by one of
 * the states in it; that it is the right list is known from that root's {@link #anchor fingerprint}, compared by another way.
 */
public final class TrustList {
    private static final int MOST_BYTES = 2_000_000;
    private static final Duration LIFE = Duration.ofDays(92);

    private final Map<String, Certificate> roots = new HashMap<>();
    private final Map<String, Map<String, Certificate>> signers = new HashMap<>();
    private final Instant made;
    private final Instant until;
    private final String by;

    private TrustList(Instant made, Instant until, String by) {
        this.made = made;
        this.until = until;
        this.by = by;
    }

    public static TrustList read(byte[] file) throws Rejected {
        SignedLines lines = SignedLines.read(file, "travel-authorisation-trust-list 1", MOST_BYTES)
                .orElseThrow(TrustList::none);
        Instant made = lines.time(1, "made").orElseThrow(TrustList::none);
        Instant until = lines.time(2, "until").orElseThrow(TrustList::none);
        String[] by = lines.after(3, "by").orElseThrow(TrustList::none).split(" ", -1);
        if (by.length != 2 || Duration.between(made, until).compareTo(LIFE) > 0 || until.isBefore(made)) {
            throw none();
        }
        var list = new TrustList(made, until, by[0]);
        for (int i = 4; i < lines.lines().size(); i++) {
            list.add(lines.lines().get(i).split(" ", -1));
        }
        Certificate key = list.signer(by[0], by[1]).orElseThrow(TrustList::none);
        if (!key.isFor(made) || !Es256.fits(key.key(), lines.signed(), lines.signature())) {
            throw new ForgedTrustList("The trust list was not signed by the state that it names.");
        }
        return list;
    }

    /** {@code state GBR none}, {@code state GBR root …} or {@code state GBR signer …}; a state's root stands before its signers. */
    private void add(String[] words) throws Rejected {
        boolean known = words.length > 2 && roots.containsKey(words[1]);
        if (words.length < 3 || !words[0].equals("state") || !words[1].matches("[A-Z]{1,3}")) {
            throw none();
        }
        if (words.length == 3 && words[2].equals("none") && !signers.containsKey(words[1])) {
            signers.put(words[1], new HashMap<>());
        } else if (words.length == 4 && words[2].equals("root") && !signers.containsKey(words[1])) {
            roots.put(words[1], Certificate.root(bytes(words[3])));
            signers.put(words[1], new HashMap<>());
        } else if (words.length == 4 && words[2].equals("signer") && known) {
            Certificate signer = Certificate.signer(bytes(words[3]), root(words[1]));
            if (keysOf(words[1]).put(signer.reference(), signer) != null) {
                throw none();
            }
        } else {
            throw none();
        }
    }

    private Certificate root(String state) throws Rejected {
        Certificate root = roots.get(state);
        if (root == null) {
            throw none();
        }
        return root;
    }

    private Map<String, Certificate> keysOf(String state) throws Rejected {
        Map<String, Certificate> keys = signers.get(state);
        if (keys == null) {
            throw none();
        }
        return keys;
    }

    Optional<Certificate> signer(String state, String reference) {
        return Optional.ofNullable(signers.getOrDefault(state, Map.of()).get(reference));
    }

    boolean knows(String state) {
        return signers.containsKey(state);
    }

    /** The states in it, those without keys as well. */
    public Set<String> states() {
        return Set.copyOf(signers.keySet());
    }

    /** The root of the state that signed the list: what must be compared with what is known from elsewhere. */
    public Fingerprint anchor() throws Rejected {
        return root(by).fingerprint();
    }

    /** Whose list it is. */
    public String by() {
        return by;
    }

    public Instant made() {
        return made;
    }

    public Instant until() {
        return until;
    }

    private static byte[] bytes(String text) throws Rejected {
        return SignedLines.base64(text).orElseThrow(TrustList::none);
    }

    private static ForgedTrustList none() {
        return new ForgedTrustList("The trust list is not in its form. Fetch it again.");
    }
}
