package org.safepassage.service.permits.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safepassage.service.permits.check.InventedState.NOW;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.safepassage.service.permits.paper.QrCode;

/** Ten thousand papers altered by chance, from a seed: none is accepted, and none makes the verifier fall over. */
class AlteredTest {
    private static final long SEED = 2021;

    @Test
    void noneOfTenThousandAlteredPapersIsAccepted() throws Rejected {
        InventedState utopia = InventedState.utopia();
        InventedState atlantis = InventedState.named("AT", "ATL");
        Verifier verifier = utopia.verifier(atlantis);
        Random chance = new Random(SEED);
        List<byte[]> honest = List.of(utopia.paper(), atlantis.paper());
        List<String> accepted = new ArrayList<>();

        for (int i = 0; i < 10_000; i++) {
            byte[] altered = altered(honest.get(i % 2), honest.get((i + 1) % 2), chance);
            if (honest.stream().noneMatch(one -> Arrays.equals(one, altered))) {
                try {
                    verifier.check(altered, NOW);
                    accepted.add("paper " + i);
                } catch (Rejected expected) {
                    assertThat(expected.code()).isNotEmpty();
                }
            }
        }

        assertThat(accepted).isEmpty();
    }

    @Test
    void noLetterOfTheTextCanBeChanged() throws Rejected {
        InventedState utopia = InventedState.utopia();
        Verifier verifier = utopia.verifier();
        String text = QrCode.text(utopia.paper());
        Random chance = new Random(SEED);
        for (int at = 0; at < text.length(); at++) {
            char other = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(chance.nextInt(32));
            if (other != text.charAt(at)) {
                String altered = text.substring(0, at) + other + text.substring(at + 1);
                assertThat(codeOf(verifier, altered)).isNotEqualTo("valid");
            }
        }
    }

    private static String codeOf(Verifier verifier, String text) {
        try {
            verifier.check(text, NOW);
            return "valid";
        } catch (Rejected e) {
            return e.code();
        }
    }

    private static byte[] altered(byte[] paper, byte[] other, Random chance) {
        byte[] altered = paper.clone();
        switch (chance.nextInt(6)) {
            case 0 -> altered[chance.nextInt(altered.length)] ^= (byte) (1 << chance.nextInt(8));
            case 1 -> altered[chance.nextInt(altered.length)] = (byte) chance.nextInt(256);
            case 2 -> {
                for (int n = 2 + chance.nextInt(20); n > 0; n--) {
                    altered[chance.nextInt(altered.length)] = (byte) chance.nextInt(256);
                }
            }
            case 3 -> altered = Arrays.copyOf(altered, chance.nextInt(altered.length + 40));
            case 4 -> {
                int from = chance.nextInt(Math.min(altered.length, other.length));
                System.arraycopy(other, from, altered, from, Math.min(altered.length, other.length) - from);
            }
            default -> {
                int at = chance.nextInt(altered.length - 2);
                byte[] shorter = new byte[altered.length - 1];
                System.arraycopy(altered, 0, shorter, 0, at);
                System.arraycopy(altered, at + 1, shorter, at, shorter.length - at);
                altered = shorter;
            }
        }
        return altered;
    }
}
