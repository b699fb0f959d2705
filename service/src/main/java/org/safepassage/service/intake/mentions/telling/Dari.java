package org.safepassage.service.intake.mentions.telling;

import java.util.Set;
import org.safepassage.service.intake.mentions.text.Page;
import org.safepassage.service.intake.mentions.text.Token;

/** Tells Dari from Pashto where one word means two things: او is "he" or "she" in the one and "and" in the other. */
final class Dari {

    private static final Set<String> ITS_WORDS =
            Set.of("است", "را", "از", "در", "که", "به", "با", "این", "برای", "من", "هستم", "شما");
    private static final Set<String> OF_PASHTO =
            Set.of("د", "په", "دی", "ده", "چی", "یم", "زه", "زما", "له", "هغه", "څخه", "ته", "یی");

    private Dari() {}

    static boolean isOf(Page page) {
        int balance = 0;
        for (int i = 0; i < page.size(); i++) {
            Token token = page.at(i);
            if (token.length() <= 4 && token.isWord()) {
                balance += ITS_WORDS.contains(token.folded()) ? 1 : OF_PASHTO.contains(token.folded()) ? -1 : 0;
            }
        }
        return balance > 0;
    }
}
