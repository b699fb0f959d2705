package org.safepassage.service.assurances;

import java.util.Arrays;
import java.util.Optional;

/** Where an observation comes from; together with the source's own id it says whether it was counted before. */
public enum Source {
    /** A passage that a post recorded. */
    PASSAGE("passage", "Recorded at the post"),
    /** A post's own report. */
    POST("post", "Report of a post"),
    /** What somebody wrote of their own journey, confirmed by whoever read it. */
    CASE("case", "Told by travellers"),
    /** Another state or organisation. */
    PARTNER("partner", "Told by a partner");

    private final String code;
    private final String words;

    Source(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    static Optional<Source> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
