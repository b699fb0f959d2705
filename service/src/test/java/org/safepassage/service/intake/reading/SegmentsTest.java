package org.safepassage.service.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safepassage.service.intake.reading.words.Segments;

class SegmentsTest {

    private static List<Segment.Role> roles(String text) {
        return Segments.of(text).stream().map(Segment::role).toList();
    }

    @Test
    void wordsBelowAMarkedQuotationAreStillOwn() {
        String text = """
                Thank you.

                On Sat, 21 Aug 2021 at 10:00, Duty Desk <desk@example.gov> wrote:
                > Who is with you?
                My wife and two sons.
                """;

        assertThat(roles(text)).containsExactly(Segment.Role.OWN, Segment.Role.QUOTED, Segment.Role.OWN);
    }

    @Test
    void whatFollowsOutlooksHeadersIsQuoted() {
        String text = """
                Please see below.

                From: Duty Desk <desk@example.gov>
                Sent: 21 August 2021 10:00
                To: Nadia Karimi
                Subject: RE: paper

                Who is with you?
                """;

        assertThat(roles(text)).containsExactly(Segment.Role.OWN, Segment.Role.QUOTED);
    }

    @Test
    void aForwardedMessageIsNewsAndNotAQuotation() {
        String text = """
                A constituent asks for help.

                ---------- Forwarded message ---------
                From: Sara Gul <sara@example.org>
                Date: Sat, 21 Aug 2021
                Subject: help

                I am at the gate.
                > with five others
                """;

        assertThat(roles(text)).containsExactly(Segment.Role.OWN, Segment.Role.FORWARDED);
    }

    @Test
    void signatureAndDisclaimerAreSetApart() {
        String text = """
                Please help.
                --
                Office of an MP
                UK Parliament Disclaimer: this e-mail is confidential to the intended recipient.
                """;

        assertThat(roles(text)).containsExactly(Segment.Role.OWN, Segment.Role.SIGNATURE, Segment.Role.DISCLAIMER);
    }

    @Test
    void aSentenceThatBeginsWithFromIsNoHeader() {
        assertThat(roles("From: the gate we went home.\nPlease help.\n")).containsExactly(Segment.Role.OWN);
    }
}
