package org.safepassage.service.crossings.cap;

/** The bytes are no CAP 1.2 message that can be acted on. Its code says why and quotes nothing that was read. */
public final class CapFault extends Exception {
    private final String code;

    /** @param code such as {@code doctype}, {@code not-xml:12}, {@code missing:sender} or {@code unreadable:polygon} */
    CapFault(String code) {
        super("no alert that can be read: " + code);
        this.code = code;
    }

    public String code() {
        return code;
    }

    static CapFault missing(String element) {
        return new CapFault("missing:" + element);
    }

    static CapFault unreadable(String element) {
        return new CapFault("unreadable:" + element);
    }
}
