package org.safepassage.service.intake.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DariAndPashtoTest {

    private final Told dari = Told.in("""
            سلام و احترام

            نام من عبدالرحیم نورزی فرزند حاجی غلام نبی است. متولد سال ۱۳۶۶ هستم. نمبر تذکره ۱۳۹۹-۰۱۰۲-۳۴۵۶۷ میباشد.
            من از سال ۱۳۸۸ تا ۱۳۹۱ به حیث ترجمان با نیروهای بریتانیایی در هلمند کار کرده‌ام. طالبان مرا تهدید به مرگ کرده اند.
            فعلا در کابل هستم. خانمم زرمینه متولد ۱۳۶۹ حامله است. فرزندانم: امید ۱۲ ساله، لیلا ۹ ساله و یوسف ۳ ساله.
            برادرم میرویس نورزی محافظ سفارت بریتانیا بود. او از طریق شرکت کار میکرد.
            شماره تماس: ۰۷۰۰۱۲۳۴۵۶
            با احترام
            عبدالرحیم نورزی
            """);

    private final Told pashto = Told.in("""
            درنو ښاغلو،
            زما نوم ګل محمد ستانکزی دی، د پلار نوم مې شیر محمد دی. زه په ۱۳۶۵ کال کې زېږېدلی یم.
            له ۲۰۰۸ څخه تر ۲۰۱۲ پورې مې د برتانوي ځواکونو سره د ژباړن په توګه کار کړی. زه اوس په کابل کې پټ یم.
            زما ښځه مینا نومیږي. زما ورور احمد جان ډرېور و.
            """);

    @Test
    void aDariFamilyIsFoundWhole() {
        assertThat(dari.names())
                .containsExactlyInAnyOrder("عبدالرحیم نورزی", "زرمینه", "امید", "لیلا", "یوسف", "میرویس نورزی");
        assertThat(dari.relation("زرمینه")).isEqualTo(Relation.Kind.PARTNER);
        assertThat(dari.relation("یوسف")).isEqualTo(Relation.Kind.CHILD);
        assertThat(dari.relation("میرویس نورزی")).isEqualTo(Relation.Kind.SIBLING);
    }

    @Test
    void theVerbAtTheEndTellsWhoseWorkItWas() {
        assertThat(dari.fact("عبدالرحیم نورزی", "employer")).isEqualTo("uk-forces");
        assertThat(dari.fact("عبدالرحیم نورزی", "role")).isEqualTo("interpreter");
        assertThat(dari.fact("عبدالرحیم نورزی", "worked-from")).isEqualTo("2009");
        assertThat(dari.fact("عبدالرحیم نورزی", "worked-to")).isEqualTo("2012");
        assertThat(dari.fact("عبدالرحیم نورزی", "threat")).isEqualTo("imminent");
        assertThat(dari.fact("عبدالرحیم نورزی", "location")).isEqualTo("Kabul");
        assertThat(dari.fact("میرویس نورزی", "employment")).isEqualTo("contracted");
    }

    @Test
    void anIllnessIsTheWifesNotTheWriters() {
        assertThat(dari.fact("زرمینه", "medical")).isEqualTo("yes");
        assertThat(dari.fact("عبدالرحیم نورزی", "medical")).isEmpty();
    }

    @Test
    void figuresOfAnyRowAreRead() {
        assertThat(dari.identifiers("عبدالرحیم نورزی")).contains("TAZKIRA 1399010234567", "PHONE +93700123456");
        assertThat(dari.birth("لیلا").age()).isEqualTo(9);
    }

    @Test
    void aPashtoFamilyIsFoundWhole() {
        assertThat(pashto.names()).containsExactlyInAnyOrder("ګل محمد ستانکزی", "مینا", "احمد جان");
        assertThat(pashto.person("ګل محمد ستانکزی").father()).isEqualTo("شیر محمد");
        assertThat(pashto.fact("ګل محمد ستانکزی", "employer")).isEqualTo("uk-forces");
        assertThat(pashto.fact("ګل محمد ستانکزی", "role")).isEqualTo("interpreter");
        assertThat(pashto.fact("احمد جان", "role")).isEqualTo("driver");
        assertThat(pashto.relation("مینا")).isEqualTo(Relation.Kind.PARTNER);
    }

    @Test
    void aFathersNameIsNobodysMention() {
        assertThat(Told.in("من احمد احمدزی پسر محمد علی هستم.").names()).containsExactly("احمد احمدزی");
        Told named = Told.in("زه احمد آغا د اسلم خان زوی یم.");
        assertThat(named.names()).containsExactly("احمد آغا");
        assertThat(named.person("احمد آغا").father()).isEqualTo("اسلم خان");
    }

    @Test
    void inDariAWordForHeOrSheTurnsBackToWhomTheMessageIsAbout() {
        Told told = Told.in("""
                سلام
                در باره برادر خود میرویس نورزی مینویسم. ما در انتظار جواب هستیم.
                او از سال ۲۰۱۰ تا ۲۰۱۴ به حیث ترجمان با نیروهای بریتانیا کار کرد. شماره تماس: ۰۷۰۰۱۲۳۴۵۶
                با احترام
                کریم نورزی
                """);
        assertThat(told.fact("میرویس نورزی", "role")).isEqualTo("interpreter");
        assertThat(told.fact("میرویس نورزی", "worked-from")).isEqualTo("2010");
        assertThat(told.identifiers("میرویس نورزی")).containsExactly("PHONE +93700123456");
    }

    @Test
    void inDariWhoseRelativeSomebodyIsStandsBehindTheWord() {
        Told told = Told.in("""
                پسر کاکا من جاوید صافی در کابل است. تاریخ تولد او ۱۳۶۰ است.
                خانم او زرمینه صافی
                پسر او امید، ۱۲ ساله
                با احترام
                کریم نورزی
                """);
        assertThat(told.relation("زرمینه صافی")).isEqualTo(Relation.Kind.PARTNER);
        assertThat(told.relation("امید")).isEqualTo(Relation.Kind.CHILD);
        assertThat(told.birth("جاوید صافی").earliest()).isEqualTo("1981-03-21");
        assertThat(told.person("جاوید صافی").furtherNames()).isEmpty();
    }

    @Test
    void inPashtoTheSameWordOnlyMeansAnd() {
        Told told = Told.in("زما نوم ګل محمد ستانکزی دی. زما ښځه مینا ده. زما زوی احمد او لور مې لیلا په کابل کې دي.");
        assertThat(told.person("لیلا").relation())
                .isEqualTo(new Relation(
                        Relation.Kind.CHILD, told.person("ګل محمد ستانکزی").number()));
    }

    @Test
    void aNameOfTwoWordsIsNotCutWhereOneOfThemMeansSomethingElse() {
        assertThat(Told.in("زه ولی الله ستانکزی یم. زه ژباړن وم.").names()).containsExactly("ولی الله ستانکزی");
        assertThat(Told.in("نام من شیر عبد المتین زلاند احمدزی است. متولد ۱۳۶۰ هستم.")
                        .names())
                .containsExactly("شیر عبد المتین زلاند احمدزی");
    }

    @Test
    void whoWritesAgainOfTheirOwnCaseIsFoundByTheirAddress() {
        Told told = Told.from("", "nobody1@mail.example", """
                بیا د خپلې دوسیې په اړه لیکم.
                په درنښت
                مینا
                """);
        assertThat(told.identifiers("مینا")).containsExactly("EMAIL nobody1@mail.example");
    }
}
