package org.safepassage.linkage.names;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words around a name: titles, articles, words for "son of", and parts that people carry or drop at will. */
final class Words {
    static final Set<String> TITLES = set("""
            haji hajji alhaj haj al-haj hajee mullah mulla molla mawlawi maulawi molavi mawlavi maulvi moulavi mawlvi
            mowlawi engineer engr eng ing dr doctor dokter prof professor ustad ostad qari mr mrs ms miss mister
            general gen colonel col captain capt major maj lt lieutenant sgt sergeant cpl commander cmdr sheikh shaikh
            sahib saheb sahab hazrat jenab aghai khanum hafez judge justice interpreter pohand pohanyar pohanmal
            حاجی حاج الحاج ملا مولوی مولانا انجینر انجنیر انجینیر مهندس داکتر دکتر دکتور استاد قاری ښاغلی میرمن آقای اقای خانم محترم محترمه جناب
            جنرال دگروال دگرمن جگرن تورن قوماندان پوهاند شیخ صاحب قاضی دوکتور مرحوم شهید""");
    static final Set<String> SON_OF = set("""
            son of so s/o d/o do w/o wo daughter bin ibn ben bint walad valad wald weld farzand fils father
            بن ابن بنت ولد فرزند دختر پسر زوی لور نوم پلار""");
    static final Set<String> ARTICLES = set("al el ul ال ud");
    static final Set<String> ABD = set(
            "abd abdul abdol abdal abdel abdoul abdool abdur abdus abdu abdo ab عبد عبدال عبدل abdor abdos abdoz abdoor abdour abdar");
    /** Abdul with a letter left out, twice or exchanged, where a name that follows Abdul stands behind it. */
    static final Set<String> ABD_SLIPS = set(
            "adul abul abdl abdlu abud abudl badul abduul aabdul abddul abbdul adbul abdull عدال عبال عبادل عبدلا عدبال"
                    + " عبداال عبدالل عببدال عبلاد");
    /** The same before a word for God. */
    static final Set<String> ABD_SLIPS_BEFORE_GOD = set("ad adb bd abb عد عدب عبب");
    /** Abdullah in one word, with a letter left out, twice or exchanged. */
    static final Set<String> ABDULLAH_SLIPS = set(
            "abullah abulla abollah adullah adulla adollah abdllah abudllah abdlulah abdulha abdulalh badullah adbullah aabdullah"
                    + " abbdullah عداالله عبالله عدبالله عبادلله عبدلله عبداالله عبداللله عبدالهل عببدالله عابدلله عبدالل");

    static final Set<String> ABD_ARTICLES = set("al el ul ol ur us ar as ir ur az uz ال");
    /** The last ones are ullah and ollah with one letter left out or two exchanged. */
    static final Set<String> GOD =
            set("ullah allah ollah ulla ula ulah اله الله لله الهل الل olla ulalh olalh ullha ollha ullh ollh");

    static final Set<String> FAITH = set("uddin ud-din eddin aldin udin oddin addin uddeen الدین");
    static final Set<String> FAITH_ARTICLES = set("ud al ad ed od ul el");
    static final Set<String> FAITH_ENDS = set("din deen dine");
    static final Set<String> TAILS =
            set("zada zadah zadeh zadah zai zay zoy zey khel khail kheil pur pour yar زاده زی زئی خیل پور");
    static final Set<String> SLIGHT = set("""
            khan jan bibi begum begam bebe beebi gul gol mohammad sayed mir shah agha ghulam sardar mohammed
            خان جان بی‌بی بیبی بیگم گل محمد سید میر شاه اغا غلام""");
    /** Families and tribes whose names do not end in the -i or -zai of most. */
    static final Set<String> TRIBES = set("""
            wardak hotak kakar momand mangal safi afghan taraki kharoti afridi zadran tajik hazara sadat uzbek turkman
            ghilzai tokhi khogyani mashwani jaji turi bangash orakzai miakhel khattak apridi shinwari chamkani
            kabuli herati panjshiri logari ghaznawi badakhshi balkhi kandahari nangarhari""");

    static final Set<String> MOHAMMAD = set("""
            mohammad mohammed mohamed mohamad muhammad muhammed muhamed muhamad mohmmad mohmad mohd md moh mohamm muhd
            mhd mhmd mohammd mohamd mamad mehmed mehmet mahomed محمد""");
    static final Set<String> SAYED =
            set("sayed sayyid sayid syed seyed seyyed sayyed said saiyed saiyid saiyyid sayeed sied sayd سید");

    /** Spellings of Saeed, which before an Abdul are of Sayed. */
    static final Set<String> SAYED_BEFORE_ABDUL = set("saied saeid sayied siyed");

    static final Set<String> BEGIN_LIKE_ARTICLE = set("الیاس الهام الهامه الماس الطاف الکوزی الکوزای التمش");

    /** Names whose last ی is an a. */
    static final Map<String, String> ENDING_IN_A =
            set("عیسی موسی یحیی مصطفی مرتضی مجتبی لیلی سلمی کبری صغری هدی ندی یسری").stream()
                    .collect(Collectors.toUnmodifiableMap(
                            name -> name, name -> name.substring(0, name.length() - 1) + "ا"));

    static final Set<String> WAIS = set("wais wes ways wayis vais");
    static final Set<String> MERCIFUL = set("rahman rehman rahmaan");
    static final Set<String> BI = Set.of("bi", "be", "بی");

    private Words() {}

    private static Set<String> set(String words) {
        return Set.copyOf(
                new java.util.HashSet<>(java.util.Arrays.asList(words.strip().split("\\s+"))));
    }
}
