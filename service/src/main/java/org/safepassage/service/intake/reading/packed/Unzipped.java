package org.safepassage.service.intake.reading.packed;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.safepassage.service.intake.reading.Allowance;
import org.safepassage.service.intake.reading.Attachment;
import org.safepassage.service.intake.reading.Flag;
import org.safepassage.service.intake.reading.mail.MailReader;

/** The files of a zip, hashed as they stream by and held only as far as the limits allow. */
public final class Unzipped {
    private record File(String name, long size, String sha256, byte[] bytes, boolean whole) {}

    private final List<File> files = new ArrayList<>();
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private long unpacked;

    private Unzipped() {}

    public static Unzipped of(InputStream in, Allowance allowance) {
        var unzipped = new Unzipped();
        var counted = new CountedStream(in);
        try (var zip = new ZipArchiveInputStream(new Unclosed(counted), "UTF-8", true, true)) {
            unzipped.run(zip, counted, allowance);
        } catch (IOException | RuntimeException e) {
            unzipped.flags.add(Flag.BAD_ARCHIVE);
        }
        return unzipped;
    }

    private void run(ZipArchiveInputStream zip, CountedStream packed, Allowance allowance) throws IOException {
        for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.isDirectory()) continue;
            if (!zip.canReadEntryData(entry)) {
                flags.add(entry.getGeneralPurposeBit().usesEncryption() ? Flag.ENCRYPTED : Flag.BAD_ARCHIVE);
                continue;
            }
            if (files.size() >= allowance.limits().archiveEntries()) {
                flags.add(Flag.TOO_MANY_PARTS);
                return;
            }
            if (!file(zip, entry, packed, allowance)) return;
        }
    }

    /** Reads one file; false when a limit ends the whole archive. */
    private boolean file(ZipArchiveInputStream zip, ZipArchiveEntry entry, CountedStream packed, Allowance allowance)
            throws IOException {
        var digest = sha256();
        int most = allowance.heldLeft();
        var held = new java.io.ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            unpacked += read;
            if (bomb(packed.count(), allowance)) {
                flags.add(Flag.ZIP_BOMB);
                return false;
            }
            if (allowance.outOfTime()) {
                flags.add(Flag.TOO_SLOW);
                return false;
            }
            digest.update(buffer, 0, read);
            held.write(buffer, 0, Math.min(read, most - held.size()));
        }
        allowance.hold(held.size());
        String hash = HexFormat.of().formatHex(digest.digest());
        files.add(new File(entry.getName(), size, hash, held.toByteArray(), held.size() == size));
        return true;
    }

    private boolean bomb(long packed, Allowance allowance) {
        var limits = allowance.limits();
        return unpacked > limits.unpackedBytes()
                || unpacked > 1024 * 1024 && unpacked / Math.max(1, packed) > limits.unpackedRatio();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public Set<Flag> flags() {
        return flags;
    }

    /** The files as attachments, each read within limits; to be called once. */
    public List<Attachment> attachments(MailReader.Inside inside, Allowance allowance) {
        var attachments = new ArrayList<Attachment>();
        for (File file : files) {
            String place = Integer.toString(attachments.size() + 1);
            String name = file.name().substring(file.name().lastIndexOf('/') + 1);
            var within = file.whole() && allowance.takePart()
                    ? inside.read(file.bytes(), name, FileTypes.of(name), allowance)
                    : null;
            allowance.letGo(file.bytes().length);
            attachments.add(new Attachment(
                    place,
                    name,
                    FileTypes.of(name),
                    file.size(),
                    file.sha256(),
                    false,
                    file.whole() ? Set.of() : Set.of(Flag.TOO_LARGE),
                    within));
        }
        files.clear();
        return attachments;
    }
}
