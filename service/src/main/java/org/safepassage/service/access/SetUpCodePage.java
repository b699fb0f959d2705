package org.safepassage.service.access;

/** @param secret in letters, for those who cannot use the picture */
public record SetUpCodePage(String secret) {
    @Override
    public String toString() {
        return "SetUpCodePage[]";
    }
}
