package org.safepassage.service.eligibility;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of rule tables. */
final class ConditionReader {
    private static final Pattern ASSUMPTION = Pattern.compile("(.*)\\(\\s*unknown\\s*:\\s*(\\w+)\\s*\\)\\s*");
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>|=)?\\s*(\\d{1,9})");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})\\s*\\.\\.\\s*(\\d{1,9})");

    private ConditionReader() {}

    static Condition read(FactDefinition fact, String cell) {
        String text = cell.strip();
        WhenUnknown whenUnknown = WhenUnknown.STAYS_OPEN;
        Matcher assumption = ASSUMPTION.matcher(text);
        if (assumption.matches()) {
            whenUnknown = whenUnknown(assumption.group(2));
            text = assumption.group(1).strip();
        } else if (text.indexOf('(') >= 0) {
            throw new UnreadableCondition(
                    "The part in brackets cannot be read. Write (unknown: yes) or (unknown: no) at the end.");
        }
        return new Condition(fact, asked(fact, text), whenUnknown, cell.strip());
    }

    private static WhenUnknown whenUnknown(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yes" -> WhenUnknown.COUNTS_AS_YES;
            case "no" -> WhenUnknown.COUNTS_AS_NO;
            default ->
                throw new UnreadableCondition(
                        "'" + word + "' is no assumption. Write (unknown: yes), (unknown: no), or leave it out.");
        };
    }

    private static Asked asked(FactDefinition fact, String text) {
        if (text.equals("unknown")) {
            return new Asked.Unstated();
        }
        return switch (fact.kind()) {
            case NUMBER, AGE -> within(fact, text);
            case BIRTH ->
                throw new UnreadableCondition("Rules do not ask for a birth. Use the column 'age', such as < 18.");
            case WORD, COUNTRY, TEXT, PRINCIPAL -> oneOf(fact, text);
        };
    }

    private static Asked within(FactDefinition fact, String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            int low = Integer.parseInt(range.group(1));
            int high = Integer.parseInt(range.group(2));
            if (low > high) {
                throw new UnreadableCondition("The range ends before it begins. Write " + high + ".." + low + ".");
            }
            return new Asked.Within(low, high);
        }
        Matcher comparison = COMPARISON.matcher(text);
        if (!comparison.matches()) {
            throw new UnreadableCondition("'" + text + "' is no comparison for " + fact.code()
                    + ". Write < 18, <= 17, > 17, >= 18, 18, or a range such as 16..17.");
        }
        int number = Integer.parseInt(comparison.group(2));
        return switch (comparison.group(1)) {
            case "<" -> new Asked.Within(Integer.MIN_VALUE, number - 1);
            case "<=" -> new Asked.Within(Integer.MIN_VALUE, number);
            case ">" -> new Asked.Within(number + 1, Integer.MAX_VALUE);
            case ">=" -> new Asked.Within(number, Integer.MAX_VALUE);
            case null, default -> new Asked.Within(number, number);
        };
    }

    private static Asked oneOf(FactDefinition fact, String text) {
        boolean negated = text.startsWith("not ");
        String list = negated ? text.substring(4) : text;
        Set<String> words = new LinkedHashSet<>();
        Arrays.stream(list.split("\\|", -1)).map(String::strip).forEach(word -> words.add(word(fact, word)));
        return new Asked.OneOf(words, negated);
    }

    private static String word(FactDefinition fact, String word) {
        if (word.isEmpty()) {
            throw new UnreadableCondition("A word is missing. Write words parted by | such as one | other.");
        }
        if (fact.kind() == FactKind.PRINCIPAL) {
            return known(fact, word);
        }
        try {
            return known(fact, fact.kind().read(word).text());
        } catch (UnreadableCondition e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new UnreadableCondition("'" + word + "' is no " + fact.name() + ". Write "
                    + fact.kind().howToWrite() + ".");
        }
    }

    private static String known(FactDefinition fact, String word) {
        if (fact.takes(word)) {
            return word;
        }
        String nearest = Spelling.nearest(word, fact.values())
                .map(near -> " Did you mean '" + near + "'?")
                .orElse("");
        throw new UnreadableCondition("'" + word + "' is not a word of " + fact.code() + "." + nearest + " It may be "
                + String.join(", ", fact.values()) + ".");
    }
}
