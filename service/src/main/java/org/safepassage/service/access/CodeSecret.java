package org.safepassage.service.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.net.URLEncoder;
import java.util.Map;

/** The secret behind an account's codes, in the two forms people take it over to their phone: letters, and a picture. */
record CodeSecret(byte[] bytes) {
    static final int BYTES = 20;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** In base 32 (RFC 4648), in groups of four for typing. */
    String spelled() {
        return letters().replaceAll("(.{4})(?=.)", "$1 ");
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte b : bytes) {
            buffer = buffer << 8 | b & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) {
                letters.append(BASE32.charAt(buffer >> bits - 5 & 31));
            }
        }
        return letters.toString();
    }

    /** What the picture says: the address form that authenticator apps read. It names the service and the sign-in name. */
    String address(String signInName) {
        String label = URLEncoder.encode(signInName, UTF_8).replace("+", "%20");
        return "otpauth://totp/Safe%20Passage:" + label + "?secret=" + letters() + "&issuer=Safe%20Passage";
    }

    /** The picture, as an SVG of one path. */
    String picture(String signInName) {
        try {
            BitMatrix squares = new QRCodeWriter()
                    .encode(address(signInName), BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
            int side = squares.getWidth();
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) {
                    if (squares.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                    <path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>""".formatted(side, side, side, side, path);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "CodeSecret[]";
    }
}
