package org.safepassage.service.permits.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SerialTest {
    private final Random chance = new Random(9303);

    @Test
    void oneWrongDigitIsAlwaysFound() {
        for (int i = 0; i < 200; i++) {
            String digits = some().digits();
            for (int at = 0; at < digits.length(); at++) {
                for (char other = '0'; other <= '9'; other++) {
                    if (other != digits.charAt(at)) {
                        assertThat(Serial.read(digits.substring(0, at) + other + digits.substring(at + 1)))
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void twoDigitsThatChangedPlacesAreAlwaysFound() {
        for (int i = 0; i < 2_000; i++) {
            char[] digits = some().digits().toCharArray();
            for (int at = 0; at + 1 < digits.length; at++) {
                char[] swapped = digits.clone();
                swapped[at] = digits[at + 1];
                swapped[at + 1] = digits[at];
                assertThat(Serial.read(new String(swapped)).isPresent()).isEqualTo(swapped[at] == swapped[at + 1]);
            }
        }
    }

    @Test
    void itIsReadInGroupsAndInPersianDigits() {
        Serial serial = Serial.of(4_711_081_547L);
        String persian = serial.digits()
                .chars()
                .map(c -> c - '0' + '\u06f0')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(Serial.read(serial.spoken())).contains(serial);
        assertThat(Serial.read(persian)).contains(serial);
        assertThat(Serial.read(serial.digits() + "a")).isEmpty();
    }

    private Serial some() {
        return Serial.of(chance.nextLong(Serial.RANDOM_BELOW));
    }
}
