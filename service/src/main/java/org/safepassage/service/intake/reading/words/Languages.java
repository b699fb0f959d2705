package org.safepassage.service.intake.reading.words;

import java.util.Locale;
import java.util.Set;
import org.safepassage.service.intake.reading.Language;

/**
 * Tells Dari, Pashto and English apart by script, by the letters only Pashto has and by the small words each uses all
 * the time. Meant for this mail only: Iranian Persian counts as Dari, and what is none of the three is "other".
 */
public final class Languages {
    private static final int SAMPLE = 6_000;
    private static final String PASHTO_LETTERS = "ټډړږښګڼېۍځڅۀ";
    private static final Set<String> PASHTO = Set.of(
            "د", "په", "کې", "کی", "له", "ته", "او", "چې", "چی", "دی", "ده", "دي", "نه", "هم", "یو", "یوه", "زه", "زما",
            "موږ", "مونږ", "زموږ", "تاسو", "ستاسو", "هغه", "دا", "دغه", "سره", "لپاره", "څخه", "باندې", "باندی", "کړي",
            "کړی", "کړ", "کړه", "شوی", "شوي", "شو", "شوه", "وه", "وو", "يم", "یم", "يو", "یې", "يې", "مې", "مو", "خو",
            "لري", "لرم", "کوم", "کوي", "کوو", "غواړم", "غواړو", "پلار", "مور", "ورور", "خور", "زوی", "لور", "ښځه",
            "نوم", "کار", "هيواد", "دلته", "هلته", "ډېر", "ډیر", "اوس", "بیا", "بل", "هیڅ", "ځکه", "که", "يا", "هر",
            "خپل", "خپله", "خپلو", "مه", "وکړئ", "کړئ", "ياست", "ستا", "راته", "لاره");
    private static final Set<String> DARI = Set.of(
            "در",
            "به",
            "از",
            "که",
            "این",
            "آن",
            "را",
            "با",
            "برای",
            "است",
            "هست",
            "و",
            "من",
            "ما",
            "شما",
            "او",
            "تا",
            "هم",
            "یک",
            "می",
            "نمی",
            "های",
            "ها",
            "کرد",
            "کرده",
            "کردم",
            "کنم",
            "کنید",
            "کند",
            "شد",
            "شده",
            "بود",
            "بودم",
            "بودند",
            "هستم",
            "هستیم",
            "هستند",
            "دارم",
            "داریم",
            "دارد",
            "خود",
            "خانواده",
            "پدر",
            "مادر",
            "برادر",
            "خواهر",
            "پسر",
            "دختر",
            "خانم",
            "نام",
            "اسم",
            "سال",
            "روز",
            "نیست",
            "لطفا",
            "لطفاً",
            "کمک",
            "خواهش",
            "باید",
            "اگر",
            "ولی",
            "اما",
            "چون",
            "بعد",
            "پیش",
            "همه",
            "هیچ",
            "دو",
            "سه",
            "اند",
            "ام",
            "نه",
            "یا",
            "هر",
            "شان",
            "ایشان",
            "میکنم",
            "کار",
            "کابل",
            "افغانستان",
            "اینجا",
            "آنها",
            "بسیار",
            "زیاد",
            "حال",
            "جان",
            "تشکر",
            "سلام",
            "محترم",
            "نفر",
            "بنده",
            "بوده",
            "شود",
            "شوم",
            "توسط",
            "تحت",
            "چه",
            "چند");
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "to", "in", "is", "i", "my", "for", "we", "you", "that", "with", "are", "have", "was",
            "he", "she", "his", "her", "they", "from", "this", "please", "help", "not", "at", "be", "our", "who", "has",
            "on", "as", "it", "am", "me", "will", "by", "your", "but", "dear", "sir", "family", "name", "can", "or",
            "an", "if", "were", "been", "worked", "regards", "thanks", "thank", "no", "all", "their", "him", "us", "so",
            "do", "what", "when", "there", "would");
    private static final Set<String> OTHER_LATIN = Set.of(
            "der", "die", "und", "das", "ist", "nicht", "mit", "ich", "ein", "eine", "für", "von", "le", "la", "les",
            "des", "et", "est", "une", "pour", "dans", "que", "je", "nous", "vous", "el", "los", "las", "es", "por",
            "una", "con", "para", "su", "il", "di", "che", "non", "per", "een", "het", "van", "niet", "och", "att",
            "det", "som", "ve", "bir", "bu", "için", "wa", "na", "ya", "auf", "den", "sie", "wir", "du", "sur", "avec",
            "pas", "ce", "del", "en", "no", "se", "um", "uma", "os", "não", "com");

    /** Arabic, Urdu and Kurdish words that neither Dari nor Pashto has. */
    private static final Set<String> OTHER_ARABIC = Set.of(
            "في", "على", "إلى", "الى", "التي", "الذي", "هذا", "هذه", "أن", "إن", "كان", "لكل", "أو", "عن", "مع", "كل",
            "لم", "قد", "أي", "ذلك", "بين", "شخص", "أنا", "نحن", "کے", "کی", "میں", "ہے", "اور", "کا", "کو", "سے", "نے",
            "ہیں", "پر", "گا", "ہر", "لە", "بۆ", "کە", "هەر", "دەبێ", "مافی", "ۋە", "ھەر", "بىلەن");

    private Languages() {}

    public static Language of(String text) {
        var tally = new Tally();
        tally.read(text.length() > SAMPLE ? text.substring(0, SAMPLE) : text);
        return tally.language();
    }

    private static final class Tally {
        private int arabicLetters;
        private int latinLetters;
        private int otherLetters;
        private int pashtoLetters;
        private int arabicOnlyLetters;
        private int pashto;
        private int dari;
        private int english;
        private int otherLatin;
        private int otherArabic;
        private int latinWords;

        void read(String text) {
            int start = -1;
            for (int i = 0; i <= text.length(); i++) {
                char c = i < text.length() ? text.charAt(i) : ' ';
                boolean letter =
                        Character.isLetter(c) || start >= 0 && Character.getType(c) == Character.NON_SPACING_MARK;
                if (letter && start < 0) start = i;
                if (letter) letter(c);
                if (!letter && start >= 0) {
                    word(text.substring(start, i));
                    start = -1;
                }
            }
        }

        private void letter(char c) {
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0xc0 && c < 0x250) latinLetters++;
            else if (c >= 0x600 && c < 0x700 || c >= 0xfb50 && c < 0xff00) {
                arabicLetters++;
                if (PASHTO_LETTERS.indexOf(c) >= 0) pashtoLetters++;
                if (c == 'ة' || c == 'ى' || c == 'ٹ' || c == 'ڈ' || c == 'ڑ' || c == 'ے' || c == 'ں' || c == 'ھ')
                    arabicOnlyLetters++;
            } else otherLetters++;
        }

        private void word(String word) {
            if (word.charAt(0) >= 0x600) {
                String letters = word.replace('ي', 'ی').replace('ك', 'ک');
                if (PASHTO.contains(word) || PASHTO.contains(letters)) pashto++;
                if (DARI.contains(letters)) dari++;
                if (OTHER_ARABIC.contains(word)) otherArabic++;
                return;
            }
            latinWords++;
            String lower = word.toLowerCase(Locale.ROOT);
            if (ENGLISH.contains(lower)) english++;
            if (OTHER_LATIN.contains(lower)) otherLatin++;
        }

        Language language() {
            int letters = arabicLetters + latinLetters + otherLetters;
            if (letters < 3) return Language.UNKNOWN;
            if (otherLetters * 2 > letters) return Language.OTHER;
            boolean arabicToo = arabicLetters * 4 > letters && arabicLetters >= 12;
            boolean latinToo = latinLetters * 4 > letters && latinLetters >= 12 && english >= 2;
            if (arabicToo && latinToo) return Language.MIXED;
            return arabicLetters > latinLetters ? arabic() : latin();
        }

        private Language arabic() {
            int forPashto = pashto * 2 + Math.min(pashtoLetters, arabicLetters / 8 + 2) * 3;
            int forDari = dari * 2;
            if (forPashto == 0 && forDari == 0) {
                if (arabicLetters < 12) return Language.UNKNOWN;
                return arabicLetters > 60 || arabicOnlyLetters > 0 ? Language.OTHER : Language.UNKNOWN;
            }
            if (arabicOnlyLetters * 15 > arabicLetters
                    && pashtoLetters * 3 < arabicOnlyLetters
                    && forDari < arabicOnlyLetters * 3) return Language.OTHER;
            if (otherArabic * 2 > Math.max(forPashto, forDari)) return Language.OTHER;
            return forPashto > forDari ? Language.PASHTO : Language.DARI;
        }

        private Language latin() {
            if (english == 0 && otherLatin == 0) return latinWords < 8 ? Language.UNKNOWN : Language.OTHER;
            return english >= otherLatin ? Language.ENGLISH : Language.OTHER;
        }
    }
}
