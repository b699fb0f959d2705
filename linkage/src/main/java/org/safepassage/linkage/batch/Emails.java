package org.safepassage.linkage.batch;

import java.util.Arrays;
import org.safepassage.linkage.identifiers.Email;
import org.safepassage.linkage.table.Column;

/** E-mail addresses: same, same before the @ or a slip apart, similar, different. */
final class Emails extends SingleValue {
    private String[] addresses = {};
    private long[] locals = {};
    private int[] masks = {};

    Emails(FieldSpec spec, Column column) {
        super(spec, column, true);
    }

    @Override
    void room(int forms) {
        addresses = Arrays.copyOf(addresses, forms);
        locals = Arrays.copyOf(locals, forms);
        masks = Arrays.copyOf(masks, forms);
    }

    @Override
    String written(String value) {
        return Email.read(value).map(Email::address).orElse("");
    }

    @Override
    void add(int number, String written) {
        addresses[number] = written;
        String local = local(written);
        locals[number] = hash(local);
        masks[number] = Edits.letters(local);
    }

    private static String local(String address) {
        return address.substring(0, address.indexOf('@'));
    }

    @Override
    boolean farApart(int a, int b) {
        return locals[a] != locals[b]
                && Edits.farApart(masks[a], masks[b])
                && addresses[a].charAt(0) != addresses[b].charAt(0);
    }

    @Override
    int level(int a, int b) {
        String one = addresses[a];
        String other = addresses[b];
        if (locals[a] == locals[b] || Edits.damerau(one, other, 2) <= 2) {
            return 2;
        }
        return Edits.jaroWinkler(local(one), local(other)) >= 0.88 ? 3 : DIFFERENT;
    }

    @Override
    long key(Kind kind, int number) {
        if (number == 0) {
            return 0;
        }
        return kind == Kind.SKELETON ? locals[number] : mix(number + 1L);
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
