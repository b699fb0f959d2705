package org.safepassage.service.permits.check;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.safepassage.service.permits.paper.QrCode;

/** How long a check takes, with 100,000 revoked serials, and what becomes of altered papers: {@code CheckBenchmark [seed] [altered]}. */
public final class CheckBenchmark {
    private CheckBenchmark() {}

    public static void main(String[] words) throws Rejected {
        long seed = words.length > 0 ? Long.parseLong(words[0]) : 7;
        int altered = words.length > 1 ? Integer.parseInt(words[1]) : 10_000;
        InventedState utopia = InventedState.utopia();
        TrustList trust = TrustList.read(utopia.trust());
        Random chance = new Random(seed);
        Serial[] revoked = chance.longs(100_000, 0, Serial.RANDOM_BELOW)
                .distinct()
                .mapToObj(Serial::of)
                .toArray(Serial[]::new);
        Verifier verifier =
                new Verifier(trust, List.of(RevocationList.read(utopia.revoked(InventedState.NOW, revoked), trust)));
        byte[] paper = utopia.paper(utopia.seal(InventedState.NOW.minusSeconds(30), Duration.ofHours(72)));
        say("first check, cold: %.2f ms", once(verifier, paper));
        double[] times = new double[2_000];
        for (int i = 0; i < times.length; i++) {
            times[i] = once(verifier, paper);
        }
        Arrays.sort(times);
        say(
                "check: median %.3f ms, 99 of 100 within %.3f ms, slowest %.3f ms",
                times[1_000], times[1_980], times[1_999]);
        say("altered: %d, accepted: %d (seed %d)", altered, accepted(verifier, paper, altered, chance), seed);
    }

    private static double once(Verifier verifier, byte[] paper) throws Rejected {
        String text = QrCode.text(paper);
        long begun = System.nanoTime();
        verifier.check(text, InventedState.NOW);
        return (System.nanoTime() - begun) / 1e6;
    }

    /** From one to eight bytes changed; a change that changes nothing is tried again. */
    private static int accepted(Verifier verifier, byte[] paper, int count, Random chance) {
        int accepted = 0;
        for (int i = 0; i < count; i++) {
            byte[] altered = paper.clone();
            while (Arrays.equals(altered, paper)) {
                for (int n = 1 + chance.nextInt(8); n > 0; n--) {
                    altered[chance.nextInt(altered.length)] = (byte) chance.nextInt(256);
                }
            }
            try {
                verifier.check(altered, InventedState.NOW);
                accepted++;
            } catch (Rejected expected) {
                continue;
            }
        }
        return accepted;
    }

    private static void say(String words, Object... values) {
        System.out.printf(Locale.ROOT, words + "%n", values);
    }
}
