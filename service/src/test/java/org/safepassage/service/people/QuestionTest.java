package org.safepassage.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safepassage.linkage.identifiers.Document;

class QuestionTest {
    @Test
    void digitsOfAnyScriptAreATelephoneAndLettersBesideThemAName() {
        var asked = new Question("احمد کریمی ۰۷۰۰ ۱۲۳ ۴۵۶", "", "").described();
        assertThat(asked.name()).isEqualTo("احمد کریمی");
        assertThat(asked.phones()).containsExactly("0700 123 456");
    }

    @Test
    void aPassportsNumberIsADocumentAndNoTelephone() {
        var asked = new Question("P 1234567", "", "").described();
        assertThat(asked.documents()).contains(new Document("passport", "P1234567"));
        assertThat(asked.phones()).isEmpty();
    }

    @Test
    void anAddressIsTakenWholeWhateverStandsBesideIt() {
        var asked = new Question("Ahmad a.karimi87@example.org", "", "").described();
        assertThat(asked.emails()).containsExactly("a.karimi87@example.org");
        assertThat(asked.name()).isEqualTo("Ahmad");
    }

    @Test
    void aShortNumberMayBeACase() {
        assertThat(new Question("case 1042", "", "").caseNumber()).hasValue(1042);
        assertThat(new Question("#7", "", "").caseNumber()).hasValue(7);
        assertThat(new Question("0700123456", "", "").caseNumber()).isEmpty();
    }

    @Test
    void aYearOfEitherCalendarIsAYearAndWordsAreNot() {
        assertThat(new Question("x", "", "۱۳۶۶").year()).hasValue(1366);
        assertThat(new Question("x", "", "young").isYearUnreadable()).isTrue();
    }

    @Test
    void whatWasTypedIsNotSaidInLogs() {
        assertThat(new Question("Ahmad Karimi", "", "")).hasToString("Question[12 characters]");
    }
}
