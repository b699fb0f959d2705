package org.safepassage.linkage.batch;

import java.util.Arrays;
import org.safepassage.linkage.identifiers.Email;
import org.safepassage.linkage.table.Column;

/** E-mail addresses: same, same before the @ or a slip apart, similar, different. */
final class Emails extends SingleValue {
    private String[] addresses = {};

    Emails(FieldSpec spec, Column column) {
        super(spec, column, false);
    }

    @Override
    void room(int forms) {
        addresses = Arrays.copyOf(addresses, forms);
    }

    @Override
    String written(String value) {
        return Email.read(value).map(Email::address).orElse("");
    }

    @Override
    void add(int number, String written) {
        addresses[number] = written;
    }

    @Override
    int level(int a, int b) {
        String one = addresses[a];
        String other = addresses[b];
        String localA = one.substring(0, one.indexOf('@'));
        String localB = other.substring(0, other.indexOf('@'));
        if (localA.equals(localB) || Edits.damerau(one, other, 2) <= 2) {
            return 2;
        }
        return Edits.jaroWinkler(localA, localB) >= 0.88 ? 3 : DIFFERENT;
    }

    @Override
    long key(Kind kind, int number) {
        if (number == 0) {
            return 0;
        }
        String address = addresses[number];
        return kind == Kind.SKELETON ? hash(address.substring(0, address.indexOf('@'))) : mix(number + 1L);
    }

    @Override
    String words(int slot, int level) {
        return switch (level) {
            case EXACT -> "same";
            case 2 -> "same before the @, or a slip or two apart";
            case 3 -> "similar before the @";
            default -> "different";
        };
    }
}
