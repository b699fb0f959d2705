package org.safepassage.service.access;

import java.time.Instant;

/** One sign-in, as far as it has come. */
record Session(AccountId account, Stage stage, Instant steppedUpAt) {

    /** How far somebody has come in signing in; only a full session opens anything. */
    enum Stage {
        NEEDS_CODE("needs-code"),
        NEEDS_SET_UP("needs-set-up"),
        FULL("full");

        private final String code;

        Stage(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Stage of(String code) {
            for (Stage stage : values()) {
                if (stage.code.equals(code)) {
                    return stage;
                }
            }
            throw new IllegalArgumentException("no such stage: " + code);
        }
    }
}
