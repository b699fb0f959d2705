package org.safepassage.exercise.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Pattern OF_OFFICES = Pattern.compile(
            ".*office|subject\\.(advocate|list)|forward|list\\.(intro|attached)|chat\\.helper|month\\.short|name\\.father\\.office");
    private static final Set<String> WORDS = Set.of(
            "name",
            "father",
            "kin",
            "He",
            "he",
            "him",
            "his",
            "His",
            "child",
            "role",
            "a role",
            "employer",
            "company",
            "years",
            "from",
            "to",
            "place",
            "birth",
            "age",
            "phone",
            "passport",
            "tazkira",
            "service",
            "email",
            "relation",
            "n",
            "ref");

    @Test
    void whateverAnApplicantCanSayInEnglishCanBeSaidInDariAndPashto() {
        for (String language : new String[] {"fa", "ps"}) {
            Set<String> missing = new TreeSet<>(Phrases.of("en").headings());
            missing.removeAll(Phrases.of(language).headings());
            missing.removeIf(heading -> OF_OFFICES.matcher(heading).matches());
            missing.removeIf(heading ->
                    language.equals("ps") && heading.matches("list\\..*|label\\..*|age|father|nationality\\..."));
            assertThat(missing).as(language).isEmpty();
        }
    }

    @Test
    void everyBraceOfEveryPhraseIsAWordThatExists() {
        Pattern brace = Pattern.compile("\\{([^}]*)}");
        for (String language : new String[] {"en", "fa", "ps"}) {
            for (String heading : Phrases.of(language).headings()) {
                for (String phrase : Phrases.of(language).all(heading)) {
                    brace.matcher(phrase)
                            .results()
                            .forEach(found -> assertThat(WORDS)
                                    .as(language + " " + heading)
                                    .contains(found.group(1)));
                }
            }
        }
    }

    @Test
    void everyThingHasSeveralWaysOfBeingSaidInEnglish() {
        Phrases english = Phrases.of("en");
        for (String heading :
                new String[] {"name.i", "work.direct.i", "threat.imminent.i", "birth.i", "filler", "closing"}) {
            assertThat(english.all(heading)).hasSizeGreaterThan(4);
        }
    }
}
