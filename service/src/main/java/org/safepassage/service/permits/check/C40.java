package org.safepassage.service.permits.check;

/** C40 of ISO/IEC 16022, as far as seals need it: capitals, digits and blanks, always in threes. */
final class C40 {
    private static final String BASIC = " 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private C40() {}

    static String text(byte[] bytes) throws Rejected {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 2) {
            int three = ((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff) - 1;
            for (int one : new int[] {three / 1600, three / 40 % 40, three % 40}) {
                if (three < 0 || one < 3 || one > 39) {
                    throw new MalformedSeal("Its header holds what no header holds.");
                }
                text.append(BASIC.charAt(one - 3));
            }
        }
        return text.toString();
    }
}
