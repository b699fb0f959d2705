package org.safepassage.service.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdvocatesAreNoFactorTest {
    @TempDir
    Path temporary;

    @Test
    void aFactorOnAdvocatesIsRefused() {
        assertRefused("priority.csv", "factor,fact,is,points,words\nadvocate,,,50,who wrote\n");
        assertRefused("priority.csv", "factor,fact,is,points,words\nMP's letter,,,50,who wrote\n");
    }

    @Test
    void aFactOnAdvocatesIsRefused() {
        assertRefused("facts.csv", "fact,name,kind\nsponsored,has a sponsor,yes-no\n");
    }

    @Test
    void aNeedOnAdvocatesIsRefused() {
        assertRefused("needs.csv", "need,fact,is,points,words\nvip,medical,yes,50,known people\n");
    }

    @Test
    void anAdvocateHiddenBehindAnotherFactIsRefusedByItsWords() {
        assertRefused("priority.csv", "factor,fact,is,points,words\ndanger,threat,elevated,50,an MP asked for them\n");
    }

    @Test
    void anyOtherNewFactorIsRefusedWithThoseThatThereAre() {
        assertThat(folder("priority.csv", "factor,fact,is,points,words\nluck,,,50,luck\n")
                        .faults())
                .singleElement()
                .asString()
                .contains("It may be danger, vulnerability, wait, ability to move.");
    }

    private void assertRefused(String file, String text) {
        assertThat(folder(file, text).faults())
                .singleElement()
                .asString()
                .startsWith(file + ", line 2")
                .contains("Who asks for somebody never moves the queue");
    }

    private WrittenFolder folder(String file, String text) {
        return WrittenFolder.in(temporary).with(file, text);
    }
}
