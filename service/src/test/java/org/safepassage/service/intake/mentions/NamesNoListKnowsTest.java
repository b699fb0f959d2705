package org.safepassage.service.intake.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that no list knows, or that are words as well, where what stands around them says that they are names. */
class NamesNoListKnowsTest {

    @Test
    void whoeverIsAllThatALineOfKinNames() {
        Told told = Told.in("""
                من کریم نورزی هستم.
                اعضای فامیل من:
                1- خانم من ژوبین
                2- دختر من بی بی، متولد ۱۳۵۸/۰۵/۰۷
                3- پسر: هیواد - سن ۵
                """);
        assertThat(told.names()).containsExactly("کریم نورزی", "ژوبین", "بی بی", "هیواد");
        assertThat(told.relation("هیواد")).isEqualTo(Relation.Kind.CHILD);
    }

    @Test
    void whatBefellSomebodyIsNobodysName() {
        String lines = "I am Karim Noorzai.\n- my son injured\n- my brother arrested\n- my wife pregnant, 8 months\n";
        assertThat(Told.in(lines).names()).containsExactly("Karim Noorzai");
        assertThat(Told.in("من کریم نورزی هستم.\n- پسر من زخمی\n- برادر من دستگیر\n")
                        .names())
                .containsExactly("کریم نورزی");
        assertThat(Told.in("زه کریم نورزی یم.\n- زما زوی ټپي\n- زما ورور ورک\n").names())
                .containsExactly("کریم نورزی");
    }

    @Test
    void kinshipBehindANameInSmallLetters() {
        Told told = Told.in("""
                My name is hasan niazi.
                My dependants are below.
                1. qamarnisa my spouse born 15 May 2001
                2. DAWUD my son age 4
                3. My son mamud
                """);
        assertThat(told.names()).containsExactly("hasan niazi", "qamarnisa", "DAWUD", "mamud");
    }

    @Test
    void capitalsBeforeTheNextItemsNumberAreNoNumber() {
        Told told = Told.in("I am KARIM NOORZAI.\nWith me are:\n5. His son MATIN\n6. His son NAEEM\n");
        assertThat(told.names()).containsExactly("KARIM NOORZAI", "MATIN", "NAEEM");
    }

    @Test
    void aFatherInAListOfKinIsTheWriters() {
        Told told = Told.in("""
                I, Abdulwahid Noorzai, am writing to you for help.
                With me are
                4. daughter: Sediqa - 2 yrs
                5. father: Ahmad Jan - DOB 06/03/1963
                """);
        assertThat(told.relation("Ahmad Jan")).isEqualTo(Relation.Kind.PARENT);
        assertThat(told.person("Sediqa").father()).isNull();
        assertThat(told.birth("Ahmad Jan").earliest().getYear()).isEqualTo(1963);
    }

    @Test
    void aNameInSmallLettersBehindWhatMayBringAnyWord() {
        String office = "Dear team,\nWe have been contacted about %s. He was born in 1989.\n";
        for (String name : List.of("said karim mangal", "m. zalmi hosein", "raeem aga ahmad jan", "abd ullah")) {
            assertThat(Told.in(office.formatted(name)).names()).containsExactly(name);
        }
        assertThat(Told.in("My constituent is worried about losing her house.").names())
                .isEmpty();
    }

    @Test
    void aFamilysNameBeforeAComma() {
        Told told = Told.in("""
                Names, one per line:
                8. Stanekzai, Aysha | (father Abdul Dhahir) | Afghan
                9. Hakimi, Sameollah, 22.01.1990, soldier, Kabul
                10. HAYDARI, MOHAMAD - 22 March 1992 - reporter
                11. M. Taufiq - 1999
                """);
        assertThat(told.names())
                .containsExactly("Stanekzai, Aysha", "Hakimi, Sameollah", "HAYDARI, MOHAMAD", "M. Taufiq");
    }

    @Test
    void theLastPartOfAWholeName() {
        assertThat(Told.in("من عبد الله احمد کمال زرنجی هستم.").names()).containsExactly("عبد الله احمد کمال زرنجی");
    }

    @Test
    void whoeverWritesAgainCountsThoughNothingElseIsSaid() {
        assertThat(Told.in("لطفا جواب بدهید، چند روز پیش نوشته بودم.\nخداوند نگهدار شما\nژوبین کریم زرنجی")
                        .names())
                .containsExactly("ژوبین کریم زرنجی");
        assertThat(Told.in("Sir please answer me, time is short.\nYours faithfully\nRaheem Alie")
                        .names())
                .containsExactly("Raheem Alie");
    }

    @Test
    void aHeadingEndsTheSignatureAboveIt() {
        Told told = Told.from(
                "Oliver Tranter (Office of Fiona Strathlorne MP)", "o.tranter@strathlorne.parliament.example", """
                Any news please?
                With respect,

                On 2021-08-24, Oliver Tranter (Office of Fiona Strathlorne MP) <o.tranter@strathlorne.parliament.example> wrote:
                Any update please?
                Kind regards,
                Oliver Tranter

                On 2021-08-23, Oliver Tranter (Office of Fiona Strathlorne MP) <o.tranter@strathlorne.parliament.example> wrote:
                Dear officer,
                We have been contacted about Ghorban Ahmadee (son of Ameer).
                """);
        assertThat(told.names()).contains("Ghorban Ahmadee").doesNotContain("officer");
    }
}
