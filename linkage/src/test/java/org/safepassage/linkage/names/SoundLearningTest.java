package org.safepassage.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SoundLearningTest {
    private static final SoundCosts STANDARD = SoundCosts.standard();

    private static float read(SoundCosts costs, char a, char b) {
        return costs.read()[Symbols.code(a)][Symbols.code(b)];
    }

    private static SoundLearning invented(int pairs, long seed) {
        SoundLearning learning = new SoundLearning(STANDARD);
        new InventedSpellings(seed).pairs(pairs).forEach(pair -> learning.add(pair.left(), pair.right()));
        return learning;
    }

    /* Words of six syllables whose m is often written l, and whose b never is. */
    private static SoundLearning habit() {
        Random random = new Random(4);
        SoundLearning learning = new SoundLearning(STANDARD);
        for (int i = 0; i < 1_500; i++) {
            StringBuilder word = new StringBuilder();
            for (int syllable = 0; syllable < 5; syllable++) {
                word.append("mbrntk".charAt(random.nextInt(6))).append("aiu".charAt(random.nextInt(3)));
            }
            String other = random.nextBoolean() ? word.toString().replace('m', 'l') : word.toString();
            learning.add(word.toString(), other);
        }
        return learning;
    }

    @Test
    void aReadingThatThePairsShowBecomesCheapAndOthersStay() {
        SoundCosts learned = SoundCosts.of(habit().learned("a test"));

        assertThat(read(STANDARD, 'm', 'l')).isEqualTo(1);
        assertThat(read(learned, 'm', 'l')).isEqualTo(read(learned, 'l', 'm')).isLessThan(0.5f);
        assertThat(read(learned, 'b', 'l')).isGreaterThan(0.9f);
        assertThat(read(learned, 'q', 'k')).isEqualTo(read(STANDARD, 'q', 'k'));
    }

    @Test
    void eachRoundExplainsThePairsBetter() {
        Transducer transducer = new Transducer(STANDARD);
        List<SpeltPair> pairs = new InventedSpellings(3)
                .pairs(400).stream()
                        .flatMap(pair -> SpeltPair.of(pair.left(), pair.right()).stream())
                        .toList();
        double before = transducer.round(pairs);
        for (int round = 0; round < 6; round++) {
            double bits = transducer.round(pairs);
            assertThat(bits).isGreaterThan(before - 1e-6);
            before = bits;
        }
    }

    @Test
    void whatIsLearntFromInventedSpellingsSeparatesOthersAsWellAsTheStandardCosts() {
        SoundCosts learned = SoundCosts.of(invented(3_000, 1).learned("invented spellings"));
        SoundLearning unseen = invented(1_500, 2);

        Separation before = unseen.separation(STANDARD);
        Separation after = unseen.separation(learned);
        assertThat(after.averagePrecision()).isGreaterThan(before.averagePrecision() - 0.002);
        assertThat(after.f1()).isGreaterThan(before.f1() - 0.002);
    }

    @Test
    void whatEndsAWordStaysAsDearAsItWas() {
        SoundCosts learned = SoundCosts.of(invented(2_000, 1).learned("invented spellings"));

        byte a = Symbols.code('a');
        assertThat(learned.leftOut(a, 2, false)).isEqualTo(STANDARD.leftOut(a, 2, false));
    }

    @Test
    void equalPairsTeachEqualCosts() {
        assertThat(invented(800, 5).learned("once")).isEqualTo(invented(800, 5).learned("once"));
    }

    @Test
    void pairsThatCannotBeReadWordByWordAreLeftAside() {
        SoundLearning learning = new SoundLearning(STANDARD);
        learning.add("Zalmai", "Zalmay Stanikzai");

        assertThat(learning.leftAside()).isEqualTo(1);
        assertThatThrownBy(() -> learning.learned("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLineThatCannotBeReadIsShown() {
        assertThatThrownBy(() -> SoundCosts.of("read q k 0.1\nread q ! 0.2\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("read q ! 0.2");
        assertThatThrownBy(() -> SoundCosts.of("out a 0.1 0.2 7\n")).hasMessageContaining("out a 0.1 0.2 7");
    }

    @Test
    void costsAreChosenBeforeNamesAreComparedOrNotAtAll() {
        SoundCosts.use(STANDARD);
        assertThatThrownBy(() -> SoundCosts.use(SoundCosts.of("read q k 0.9\n")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(SoundCosts.used().version()).isEqualTo(STANDARD.version());
    }
}
