package org.safepassage.service.intake.mentions.names;

import java.util.EnumSet;
import java.util.Set;
import org.safepassage.service.intake.mentions.WrittenName.Script;
import org.safepassage.service.intake.mentions.names.NameLikelihood.Degree;
import org.safepassage.service.intake.mentions.text.Page;
import org.safepassage.service.intake.mentions.text.Token;
import org.safepassage.service.intake.mentions.words.Cue;
import org.safepassage.service.intake.mentions.words.CueKind;
import org.safepassage.service.intake.mentions.words.Cues;

/** Tells where a name that begins at a token ends, or that none begins there. */
public final class NameReader {

    /**
     * What speaks for a name besides its words, weakest first: nothing; its place at the head of a list item; a word of
     * kinship or courtesy before it; a phrase that says "the name is".
     */
    public enum Sign {
        BARE,
        LISTED,
        KIN,
        TOLD
    }

    private static final int MOST_PARTS = 8;
    /** How far ahead of the first word that looks like part of a name one may begin. */
    private static final int MOST_LEADING = 2;

    private static final Set<CueKind> NEVER = EnumSet.of(
            CueKind.EMPLOYER,
            CueKind.COMPANY,
            CueKind.ORGANISATION,
            CueKind.PLACE,
            CueKind.MONTH,
            CueKind.LABEL,
            CueKind.KIN,
            CueKind.FIRST,
            CueKind.THIRD,
            CueKind.WORKED,
            CueKind.BORN,
            CueKind.LOCATED,
            CueKind.NATIONALITY,
            CueKind.COUNTRY,
            CueKind.HONORIFIC,
            CueKind.DOCUMENT,
            CueKind.ROLE,
            CueKind.THREAT,
            CueKind.MEDICAL,
            CueKind.NOT,
            CueKind.PARENTAGE,
            CueKind.NAMED,
            CueKind.DESCRIBED,
            CueKind.SELF_NAME,
            CueKind.SIGN_OFF,
            CueKind.ADVOCATE,
            CueKind.AGE,
            CueKind.EMPLOYMENT,
            CueKind.DISMISSED,
            CueKind.ALSO);

    private final Page page;
    private final Cues cues;
    private final NameLikelihood likelihood;

    public NameReader(Page page, Cues cues, NameLikelihood likelihood) {
        this.page = page;
        this.cues = cues;
        this.likelihood = likelihood;
    }

    /** The token after the name, or {@code from} when no name begins there. */
    public int end(int from, int limit, Sign sign) {
        Script script = page.at(from).script();
        int known = 0;
        int parts = 0;
        int at = from;
        int end = from;
        while (at < limit
                && parts < MOST_PARTS
                && page.at(at).line() == page.at(from).line()) {
            Token token = page.at(at);
            if (token.isOneOf("-'") && at > from && !token.spaced()) {
                at++;
                continue;
            }
            if (token.is('.') && at > from && page.at(at - 1).length() == 1 && !token.spaced()) {
                end = ++at;
                continue;
            }
            Degree degree = degree(at, script, sign, parts);
            if (degree == Degree.WORD || isNumbersHead(at)) {
                break;
            }
            known += degree == Degree.PART ? 2 : degree == Degree.ALIKE ? 1 : 0;
            parts++;
            end = ++at;
        }
        int whole = parts == 1 && script == Script.LATIN ? withGivenName(from, end, limit, sign) : end;
        return whole > end || isEnough(sign, script, parts, known) ? whole : from;
    }

    /** "Ahmadzai, Zahra", "Rahimi, M. Karim": a family name, a comma, and what is surely a given name, or ends the line. */
    private int withGivenName(int from, int end, int limit, Sign sign) {
        int start = end + 1;
        boolean turned = page.at(end).is(',')
                && start < limit
                && page.at(start).line() == page.at(from).line()
                && likelihood.isFamilyBeforeName(page.at(from))
                && !likelihood.isFamilyBeforeName(page.at(start));
        if (!turned) {
            return end;
        }
        int first = cues.isAt(start, CueKind.HONORIFIC) && page.at(start).capital() ? start + 1 : start;
        int given = end(first, limit, page.at(start).capital() ? Sign.KIN : Sign.TOLD);
        boolean sure = page.at(start).capital() && likelihood.of(page.at(start)).compareTo(Degree.ALIKE) >= 0;
        boolean ends = sign.compareTo(Sign.KIN) >= 0 && (given >= limit || page.startsLine(given))
                || sign != Sign.BARE
                        && page.at(given).isOneOf("|;(,-.")
                        && page.at(start).capital();
        return given > first && (sure || ends) ? given : end;
    }

    private static boolean isEnough(Sign sign, Script script, int parts, int known) {
        return switch (sign) {
            case TOLD -> parts >= 1;
            case KIN -> parts >= 1 && (script == Script.LATIN || known >= 2);
            case LISTED -> parts >= 1 && known >= 2 || script == Script.LATIN && parts >= 2;
            case BARE -> parts >= 2 && known >= Math.max(3, parts);
        };
    }

    /** "LEC-02207", "P 0123456": letters that belong to the number behind them. */
    private boolean isNumbersHead(int at) {
        Token token = page.at(at);
        boolean letters = token.length() <= 5
                && token.script() == Script.LATIN
                && page.text(at, at + 1).chars().allMatch(Character::isUpperCase);
        Token next = page.at(at + 1);
        return letters
                && next.line() == token.line()
                && (next.isNumber()
                        || next.isOneOf("-/")
                                && !next.spaced()
                                && page.at(at + 2).isNumber());
    }

    private Degree degree(int at, Script script, Sign sign, int before) {
        Token token = page.at(at);
        if (!token.isWord() || token.script() != script) {
            return Degree.WORD;
        }
        if (token.length() == 1) {
            boolean initial = script == Script.LATIN
                    && (token.capital()
                            || sign == Sign.TOLD && page.at(at + 1).is('.')
                            || sign == Sign.KIN
                                    && page.at(at + 1).is('.')
                                    && cues.startingAt(at).isEmpty())
                    && !token.folded().equals("i")
                    && !cues.isAt(at, CueKind.PARENTAGE);
            return initial && (sign != Sign.BARE || before > 0) ? Degree.UNKNOWN : Degree.WORD;
        }
        if (script == Script.ARABIC && sign != Sign.BARE && likelihood.isCompound(page, at)) {
            return Degree.PART;
        }
        Degree degree = likelihood.of(token);
        if (degree == Degree.WORD && sign.compareTo(Sign.KIN) >= 0 && isWordThatIsNamed(at, script)) {
            return Degree.PART;
        }
        if (isBlocked(at, degree, sign, before)) {
            return Degree.WORD;
        }
        if (sign == Sign.KIN && before == 0 && leadsIntoName(at, degree)) {
            return degree;
        }
        return script == Script.LATIN ? latin(token, degree, sign, before) : arabic(at, degree, sign, before);
    }

    /**
     * A name that is a word as well: "about said karim mangal", all in small letters, where another follows; هیواد, a country, where
     * nothing or a name follows.
     */
    private boolean isWordThatIsNamed(int at, Script script) {
        Token token = page.at(at);
        if (token.capital() || !likelihood.isListed(token)) {
            return false;
        }
        Token next = page.at(at + 1);
        boolean nameFollows = next.line() == token.line()
                && next.script() == script
                && !next.capital()
                && likelihood.of(next).compareTo(Degree.ALIKE) >= 0;
        return nameFollows || script == Script.ARABIC && (!next.isWord() || page.startsLine(at + 1));
    }

    /** "my sister shehnaz nurzai": words in small letters that no list knows, before one that looks like part of a name. */
    private boolean leadsIntoName(int at, Degree degree) {
        if (degree == Degree.WORD) {
            return false;
        }
        for (int next = at + 1; next <= at + MOST_LEADING && isLatin(next, at); next++) {
            Degree of = likelihood.of(page.at(next));
            if (of != Degree.UNKNOWN) {
                return of.compareTo(Degree.ALIKE) >= 0;
            }
        }
        return false;
    }

    private boolean isLatin(int at, int from) {
        Token token = page.at(at);
        return token.isWord()
                && token.script() == Script.LATIN
                && token.line() == page.at(from).line();
    }

    private static Degree latin(Token token, Degree degree, Sign sign, int before) {
        if (token.capital()) {
            return degree;
        }
        boolean told = sign == Sign.TOLD && before < 4 || sign != Sign.BARE && before > 0;
        boolean likely = degree == Degree.PART || degree == Degree.ALIKE && sign == Sign.KIN;
        return likely && sign != Sign.BARE || told && degree != Degree.WORD ? degree : Degree.WORD;
    }

    private Degree arabic(int at, Degree degree, Sign sign, int before) {
        if (degree == Degree.PART) {
            return degree;
        }
        boolean trusted =
                sign == Sign.TOLD && before < 4 || sign == Sign.LISTED && before < 4 || sign == Sign.KIN && before < 2;
        boolean last = before > 1 && sign != Sign.BARE && endsBeforeWord(at + 1);
        return trusted || last || sign != Sign.BARE && isWithinName(at) ? degree : Degree.WORD;
    }

    /** A word that no list knows, before what is surely part of a name on its line, or the last of the line. */
    private boolean isWithinName(int at) {
        Token next = page.at(at + 1);
        return page.startsLine(at + 1)
                || at + 1 >= page.size()
                || next.isWord() && next.script() == Script.ARABIC && likelihood.of(next) == Degree.PART;
    }

    /** وردک عبدالحمید: a tribe is called like where it lives. */
    private boolean isTribesPlace(Cue cue) {
        Token next = page.at(cue.to());
        return cue.kind() == CueKind.PLACE
                && next.isWord()
                && next.line() == page.at(cue.from()).line()
                && likelihood.of(next) == Degree.PART;
    }

    /** What says "I am" or whose child somebody is stands behind a whole name, though no list knows its last part. */
    private boolean endsBeforeWord(int at) {
        Cue first = cues.at(at, CueKind.FIRST);
        return first != null && first.word(0).equals("verb") || cues.isAt(at, CueKind.PARENTAGE);
    }

    /** Some names are words as well: a month, "age". Told to be a name, one is, unless a figure or a colon follows. */
    private boolean isBlocked(int at, Degree degree, Sign sign, int before) {
        Token token = page.at(at);
        Token next = page.at(at + 1);
        boolean told =
                sign.compareTo(Sign.KIN) >= 0 && degree == Degree.PART && !next.isNumber() && !next.isOneOf(":=-");
        for (Cue cue : cues.startingAt(at)) {
            if (NEVER.contains(cue.kind())) {
                boolean longer = cue.to() - cue.from() > 1;
                boolean doubled =
                        cue.kind() == CueKind.MONTH || cue.kind() == CueKind.AGE || cue.kind() == CueKind.LABEL;
                if (told && doubled && !longer) {
                    continue;
                }
                boolean nameAfterName = degree == Degree.PART
                        && (before > 0 || token.capital() || sign != Sign.BARE && isTribesPlace(cue));
                boolean month = cue.kind() == CueKind.MONTH
                        && (before == 0 || page.at(at + 1).isNumber());
                if (longer || !nameAfterName || month) {
                    return true;
                }
            }
        }
        return false;
    }
}
