package org.safepassage.service.intake.mentions.measure;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.safepassage.service.intake.mentions.Context;
import org.safepassage.service.intake.mentions.FindPeople;
import org.safepassage.service.intake.mentions.Passage;
import org.safepassage.service.intake.mentions.words.WordLists;

/** Messages a second of one core, and the time for a text of a million letters. */
public final class MeasureSpeed {

    private static final String MAIL = """
            Dear Sir/Madam,
            My name is Abdul Rahim Noorzai son of Haji Ghulam Nabi, born 12 Asad 1366, tazkira no 1399-0102-34567.
            I worked as an interpreter with the British forces in Helmand from 2009 to 2012. The Taliban came to my house.
            We waited at the gate for two days and could not get in. There is no bank open and we have very little money.
            I have tried to call the number many times but nobody answers. Please tell me if you received my email.
            I am now in Kabul with my wife Zarmina (born 1990, passport P01234567) and three children:
            1. Omid (12 years)
            2. Laila, 9 years old
            3. Yusuf, DOB 01/03/2018
            نام من عبدالرحیم نورزی است و من از سال ۱۳۸۸ تا ۱۳۹۱ به حیث ترجمان کار کرده‌ام. لطفا ما را تنها نگذارید.
            Kind regards,
            Abdul Rahim Noorzai
            """;

    private MeasureSpeed() {}

    public static void main(String[] arguments) {
        FindPeople find = new FindPeople(WordLists.bundled(), List.of("AF", "GB", "PK"));
        String mail = MAIL + MAIL + MAIL;
        double each = 0;
        for (int round = 0; round < 6; round++) {
            each = seconds(find, mail, 1000) / 1000;
        }
        String million = MAIL.repeat(1_000_000 / MAIL.length() + 1);
        double large = seconds(find, million, 1);
        double line = seconds(find, million.replace('\n', ' '), 1);
        double noise = seconds(find, "(my name is ".repeat(90_000), 1);
        try (PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8)) {
            out.printf("%d letters a message: %.0f messages/s%n", mail.length(), 1 / each);
            out.printf(
                    "a million letters: %.3f s; on one line: %.3f s; of nothing but cues: %.3f s%n",
                    large, line, noise);
        }
    }

    /** Processor time, so that what else runs on the machine does not count. */
    private static double seconds(FindPeople find, String text, int times) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            find.in(Context.mail("Abdul Rahim", "a@mail.example", Read.DAY), List.of(Passage.own(text)));
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }
}
