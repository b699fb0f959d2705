package org.safepassage.linkage.identifiers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * An e-mail address in one written form: lower case, without +tags, and for Gmail without dots in the local part.
 *
 * @param address local part, @, domain
 */
public record Email(String address) {
    public static Optional<Email> read(String written) {
        String text =
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        text = text.replaceFirst("^mailto:", "").replaceAll("[<>\\s\\u200e\\u200f]", "");
        int at = text.lastIndexOf('@');
        if (at < 1 || at == text.length() - 1) {
            return Optional.empty();
        }
        String local = text.substring(0, at).replaceFirst("\\+.*$", "");
        String domain = text.substring(at + 1).replaceFirst("\\.+$", "");
        boolean gmail = domain.equals("gmail.com") || domain.equals("googlemail.com");
        if (gmail) {
            local = local.replace(".", "");
            domain = "gmail.com";
        }
        return local.isEmpty() || domain.isEmpty() ? Optional.empty() : Optional.of(new Email(local + "@" + domain));
    }

    /** The part before the @, which people keep when they change provider. */
    public String local() {
        return address.substring(0, address.lastIndexOf('@'));
    }

    @Override
    public String toString() {
        return "Email[" + address.length() + " characters]";
    }
}
