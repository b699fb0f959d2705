package org.safepassage.service.intake.reading.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safepassage.service.intake.reading.Flag;

/**
 * What the headers of a part say it is; where they contradict themselves, every reading that may matter.
 *
 * @param type media type in lower case
 * @param boundaries every boundary that some reader would take; those of a part that is no multipart are kept too
 * @param name of the file, decoded; empty when there is none
 */
record PartType(
        String type,
        boolean multipart,
        List<byte[]> boundaries,
        String charset,
        List<TransferChoice> transfer,
        String disposition,
        String name,
        String protocol,
        boolean unstated,
        Set<Flag> flags) {

    private static final Pattern HIDDEN_TYPE = Pattern.compile("(?i)\\bcontent-type\\s*:\\s*(multipart/.*)");
    private static final Pattern TYPE = Pattern.compile("[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+");

    static PartType of(Headers headers, boolean inDigest) {
        var flags = EnumSet.noneOf(Flag.class);
        List<Parameters> types = types(headers, flags);
        if (headers.contradictory("content-type") || headers.contradictory("content-transfer-encoding")) {
            flags.add(Flag.DOUBLE_HEADER);
        }
        Parameters chosen = choose(types);
        String type = wellFormed(chosen.value());
        boolean multipart = type.startsWith("multipart/");
        if (type.isEmpty()) {
            if (!types.isEmpty() && !types.getFirst().value().isEmpty()) flags.add(Flag.BAD_CONTENT_TYPE);
            type = inDigest ? "message/rfc822" : types.isEmpty() ? "text/plain" : byShortName(chosen.value());
        }
        Parameters disposition = Parameters.parse(headers.firstOrEmpty("content-disposition"));
        return new PartType(
                type,
                multipart,
                boundaries(types),
                chosen.text("charset"),
                transfers(headers, flags),
                dispositionWord(disposition),
                name(disposition, types),
                chosen.text("protocol") + chosen.text("smime-type"),
                types.isEmpty(),
                flags);
    }

    /** Where none is stated, one that hides in the folds of another header is believed. */
    private static List<Parameters> types(Headers headers, Set<Flag> flags) {
        List<String> stated = headers.all("content-type");
        if (!stated.isEmpty()) return stated.stream().map(Parameters::parse).toList();
        for (HeaderField field : headers.fields()) {
            if (!field.value().contains("boundary")) continue;
            Matcher hidden = HIDDEN_TYPE.matcher(field.value());
            if (!hidden.find()) continue;
            flags.add(Flag.BAD_HEADER);
            return List.of(Parameters.parse(hidden.group(1)));
        }
        return List.of();
    }

    /** A multipart with a boundary before anything else, then the first that is well formed. */
    private static Parameters choose(List<Parameters> types) {
        for (Parameters type : types) {
            if (wellFormed(type.value()).startsWith("multipart/")
                    && !type.readings("boundary").isEmpty()) return type;
        }
        for (Parameters type : types) {
            if (!wellFormed(type.value()).isEmpty()) return type;
        }
        return types.isEmpty() ? new Parameters("", List.of()) : types.getFirst();
    }

    private static String wellFormed(String value) {
        String type = value.replaceAll("\\s*/\\s*", "/").replaceFirst("^multipart\\\\", "multipart/");
        int space = type.indexOf(' ');
        if (space > 0) type = type.substring(0, space);
        type = type.replaceFirst(",.*$", "");
        return TYPE.matcher(type).matches() ? type : "";
    }

    private static String byShortName(String value) {
        return switch (value) {
            case "", "text", "plain" -> "text/plain";
            case "html" -> "text/html";
            default -> "application/octet-stream";
        };
    }

    private static List<byte[]> boundaries(List<Parameters> types) {
        var boundaries = new ArrayList<byte[]>();
        for (Parameters type : types) {
            for (String reading : type.readings("boundary")) {
                boundaries.add(reading.stripTrailing().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return boundaries;
    }

    private static List<TransferChoice> transfers(Headers headers, Set<Flag> flags) {
        var stated = new ArrayList<TransferChoice>();
        for (String header : headers.all("content-transfer-encoding")) {
            var choice = TransferChoice.stated(header);
            if (choice != null) stated.add(choice);
            else if (!header.isBlank()) flags.add(Flag.BAD_TRANSFER_ENCODING);
        }
        return stated;
    }

    private static String dispositionWord(Parameters disposition) {
        String word = disposition.value();
        return word.contains("attach") ? "attachment" : word.startsWith("inline") ? "inline" : word;
    }

    private static String name(Parameters disposition, List<Parameters> types) {
        String name = disposition.text("filename");
        if (name.isEmpty()) name = disposition.text("name");
        for (Parameters type : types) {
            if (name.isEmpty()) name = type.text("name");
            if (name.isEmpty()) name = type.text("filename");
        }
        return name.replaceAll("\\p{Cntrl}", "").strip();
    }

    /** Whether an encoding is stated that is not known. */
    boolean oddTransfer() {
        return flags.contains(Flag.BAD_TRANSFER_ENCODING);
    }

    /** The same when it turns out to have no parts: a file when it is named, else text. */
    PartType withoutParts() {
        boolean file = !name.isEmpty() || disposition.equals("attachment");
        String plain = file ? "application/octet-stream" : "text/plain";
        return new PartType(plain, false, List.of(), charset, transfer, disposition, name, protocol, unstated, flags);
    }

    /** Whether no type was stated, or none that can be understood: then marks in the body may be believed. */
    boolean vague() {
        return unstated || flags.contains(Flag.BAD_CONTENT_TYPE);
    }

    boolean text() {
        return type.startsWith("text/");
    }

    /** Whether this line is a boundary of a part that does not say it is a multipart. */
    boolean latentMark(byte[] bytes, int start, int length) {
        if (boundaries.isEmpty()) return false;
        return Multipart.matches(boundaries, bytes, start, length) == Multipart.Mark.OPENING;
    }
}
