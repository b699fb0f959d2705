package org.safepassage.service.audit;

import java.util.UUID;

/** Who did something: a part of the machine, or an account. Never a name. */
public record Actor(String code) {
    public static Actor machine(String part) {
        return new Actor("machine:" + part);
    }

    public static Actor account(UUID account) {
        return new Actor("account:" + account);
    }

    public boolean isMachine() {
        return code.startsWith("machine:");
    }
}
