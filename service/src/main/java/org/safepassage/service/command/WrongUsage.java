package org.safepassage.service.command;

/** The command was asked for something it cannot do as asked; the message says what to write instead. */
final class WrongUsage extends RuntimeException {
    WrongUsage(String sentence) {
        super(sentence);
    }
}
