package org.safepassage.service.intake.reading.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.safepassage.service.intake.reading.Allowance;
import org.safepassage.service.intake.reading.Flag;

/** Looks through a workbook's parts before they are parsed: how far they unpack, and whether their XML declares entities. */
final class WorkbookGuard {
    private static final Pattern HIDDEN_COLUMN = Pattern.compile("<(\\w+:)?col\\s[^>]*\\bhidden=[\"'](1|true)[\"']");
    private static final int HEAD = 64 * 1024;

    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private final Allowance allowance;
    private final long packed;
    private long unpacked;

    private WorkbookGuard(Allowance allowance, long packed) {
        this.allowance = allowance;
        this.packed = packed;
    }

    static boolean refuses(Flag flag) {
        return switch (flag) {
            case ZIP_BOMB, XML_DOCTYPE, TOO_SLOW, TOO_MANY_PARTS, ENCRYPTED -> true;
            default -> false;
        };
    }

    static Set<Flag> look(byte[] workbook, Allowance allowance) {
        var guard = new WorkbookGuard(allowance, workbook.length);
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            guard.parts(zip);
        } catch (IOException | RuntimeException e) {
            guard.flags.add(Flag.BAD_ARCHIVE);
        }
        return guard.flags;
    }

    private void parts(ZipFile zip) throws IOException {
        int entries = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++entries > allowance.limits().archiveEntries()) {
                flags.add(Flag.TOO_MANY_PARTS);
                return;
            }
            if (!zip.canReadEntryData(entry)) {
                flags.add(entry.getGeneralPurposeBit().usesEncryption() ? Flag.ENCRYPTED : Flag.BAD_ARCHIVE);
                continue;
            }
            try (InputStream part = zip.getInputStream(entry)) {
                if (!part(part, entry.getName())) return;
            }
        }
    }

    private boolean part(InputStream zip, String name) throws IOException {
        byte[] head = zip.readNBytes(HEAD);
        unpacked += head.length;
        if (name.endsWith(".xml") || name.endsWith(".rels")) xml(head, name);
        byte[] buffer = new byte[32 * 1024];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (bomb()) {
                flags.add(Flag.ZIP_BOMB);
                return false;
            }
            if (allowance.outOfTime()) {
                flags.add(Flag.TOO_SLOW);
                return false;
            }
        }
        return flags.stream().noneMatch(WorkbookGuard::refuses);
    }

    private boolean bomb() {
        var limits = allowance.limits();
        return unpacked > limits.workbookBytes()
                || unpacked > 1024 * 1024 && unpacked / Math.max(1, packed) > limits.unpackedRatio();
    }

    /** A document type can only stand before the first element, so the beginning is enough; UTF-16 loses its zeros. */
    private void xml(byte[] head, String name) {
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) flags.add(Flag.XML_DOCTYPE);
        if (name.contains("sheet") && HIDDEN_COLUMN.matcher(text).find()) flags.add(Flag.HIDDEN_COLUMNS);
    }
}
