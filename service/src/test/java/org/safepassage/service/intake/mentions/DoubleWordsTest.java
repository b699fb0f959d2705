package org.safepassage.service.intake.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words that mean two things, and dates that stand where they are not looked for. */
class DoubleWordsTest {

    @Test
    void aNameThatIsAMonthOrTheWordForAgeIsAName() {
        assertThat(Told.in("زه زمری وردګ یم.").names()).containsExactly("زمری وردګ");
        assertThat(Told.in("من محمد عمر نورزی هستم. عمر: ۳۳").names()).containsExactly("محمد عمر نورزی");
    }

    @Test
    void lettersBeforeFiguresAreANumberAndNoName() {
        Told told = Told.in("من کریم نورزی هستم. نمبر وظیفه من ABC-۰۲۲۰۷ بود.");
        assertThat(told.names()).containsExactly("کریم نورزی");
        assertThat(told.identifiers("کریم نورزی")).containsExactly("SERVICE ABC02207");
    }

    @Test
    void callingSomebodyIsNoThreatInPashto() {
        Told called = Told.in("زه کریم نورزی یم. درې ځله مې زنګ وهلی خو ځواب نشته.");
        assertThat(called.fact("کریم نورزی", "threat")).isEmpty();
        Told beaten = Told.in("زه کریم نورزی یم. طالبانو وهلی یم.");
        assertThat(beaten.fact("کریم نورزی", "threat")).isEqualTo("imminent");
    }

    @Test
    void nobodyThreatenedMeansNoThreatInDari() {
        Told told = Told.in("من کریم نورزی هستم. تا حال کسی مرا تهدید نکرده است.");
        assertThat(told.fact("کریم نورزی", "threat")).isEqualTo("none");
    }

    @Test
    void neverDismissedIsNoDismissalInPashto() {
        Told told = Told.in("زه کریم نورزی یم. زه هېڅکله له دندې نه یم ګوښه شوی.");
        assertThat(told.fact("کریم نورزی", "dismissed")).isEqualTo("no");
    }

    @Test
    void theYearMayStandBeforeTheWordForBirth() {
        Told told = Told.in("زه کریم نورزی یم. زه په ۱۳۷۲ کال زېږېدلی یم.");
        assertThat(told.birth("کریم نورزی").earliest().getYear()).isEqualTo(1993);
    }

    @Test
    void aBareAgeBelowDateOfBirthIsAnAge() {
        Context context = new Context(null, null, null, Told.DAY, Context.Source.LIST, "en", false);
        Row row = new Row(1, Map.of(Column.NAME, "Zahra Wardak", Column.BIRTH, "39"));
        Birth birth = new Told(Told.FIND.in(context, row).people()).birth("Zahra Wardak");
        assertThat(birth.age()).isEqualTo(39);
    }

    @Test
    void aBritishBodyInTheColumnOfEmployersMakesNobodyBritish() {
        Context context = new Context(null, null, null, Told.DAY, Context.Source.LIST, "fa", false);
        Row row = new Row(1, Map.of(Column.NAME, "کریم نورزی", Column.EMPLOYER, "نیروهای نظامی انگلیس"));
        Told told = new Told(Told.FIND.in(context, row).people());
        assertThat(told.fact("کریم نورزی", "nationality")).isEmpty();
        assertThat(told.fact("کریم نورزی", "employer")).isEqualTo("uk-forces");
    }

    @Test
    void cousinsAreNoChildren() {
        Told told = Told.in("""
                زه کریم نورزی یم. زما د کورنۍ غړي:
                1- زما لور بی بی زهرا، عمر ۱۲
                2- زما د تره زوی غفور، عمر ۴۰
                """);
        assertThat(told.relation("بی بی زهرا")).isEqualTo(Relation.Kind.CHILD);
        assertThat(told.relation("غفور")).isEqualTo(Relation.Kind.ADDITIONAL);
    }
}
