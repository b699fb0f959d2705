package org.safepassage.service.intake.reading;

/** A mailbox as written: the display name (empty when there is none) and the address (empty when there is none). */
public record MailAddress(String name, String address) {

    @Override
    public String toString() {
        return "MailAddress[...]";
    }
}
