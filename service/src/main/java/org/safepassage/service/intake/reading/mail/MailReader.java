package org.safepassage.service.intake.reading.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.reading.Allowance;
import org.safepassage.service.intake.reading.Attachment;
import org.safepassage.service.intake.reading.Flag;
import org.safepassage.service.intake.reading.Kind;
import org.safepassage.service.intake.reading.ReadMessage;

/**
 * Reads one mail (RFC 5322, RFC 2045 to 2049) from a stream, a line at a time. Boundaries are believed wherever they
 * stand, so a part that is cut off, a header block without an end or a message within never swallows what follows.
 */
public final class MailReader {

    /** Reads what an attachment holds; null when it holds nothing that is read. */
    @FunctionalInterface
    public interface Inside {
        @Nullable
        ReadMessage read(byte[] bytes, String name, String type, Allowance allowance);
    }

    private static final byte[] NONE = new byte[0];

    private final Allowance allowance;
    private final Inside inside;
    private final boolean mboxQuoted;
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private final OpenMultiparts open;
    private final Gathered gathered = new Gathered();
    private @Nullable Headers top;
    private @Nullable HeaderBlock block;
    private @Nullable Leaf leaf;
    private String place = "";
    private boolean digest;
    private byte[] suspect = NONE;
    private int partsSeen;

    /** @param mboxQuoted whether lines that began with "From " may have been quoted with a ">" */
    public MailReader(Allowance allowance, Inside inside, boolean mboxQuoted) {
        this.mboxQuoted = mboxQuoted;
        this.allowance = allowance;
        this.inside = inside;
        this.open = new OpenMultiparts(allowance.limits().depth());
    }

    public ReadMessage read(InputStream in) {
        var lines = new ByteLines(in);
        block = new HeaderBlock(allowance.limits());
        try {
            int count = 0;
            while (lines.next()) {
                if ((++count & 0xfff) == 0 && allowance.outOfTime()) {
                    flags.add(Flag.TOO_SLOW);
                    break;
                }
                line(lines);
            }
        } catch (IOException e) {
            flags.add(Flag.UNREADABLE_FILE);
        }
        finish();
        return message();
    }

    private void line(ByteLines lines) {
        byte[] bytes = lines.bytes();
        int start = lines.start();
        int text = lines.lengthOfText();
        int dashes = lines.continues() ? -1 : LineShape.dashes(bytes, start, text);
        if (dashes >= 0 && mark(bytes, dashes, start + text - dashes)) return;
        if (block != null) header(block, lines, text);
        else if (leaf != null) leafLine(leaf, lines, text);
        else if (!open.isEmpty()) between(open.innermost(), lines, text);
    }

    /** Where the stated boundary never came, a line of dashes that stands right above a header is taken for one. */
    private void between(Multipart multipart, ByteLines lines, int text) {
        if (multipart.adoptsMark(lines.bytes(), lines.start(), text)) {
            flags.add(Flag.MISSING_BOUNDARY);
            beginPart(multipart);
            line(lines);
        } else {
            multipart.between(lines.bytes(), lines.start(), text, lines.length());
        }
    }

    /** In a part that states no type, a line of dashes right above a part's header begins a multipart. */
    private void leafLine(Leaf current, ByteLines lines, int text) {
        byte[] bytes = lines.bytes();
        int start = lines.start();
        if (suspect.length > 0 && LineShape.startsContent(bytes, start, text)) {
            flags.add(Flag.MISSING_BOUNDARY);
            endLeaf(true);
            var multipart = new Multipart(current.type(), place, allowance);
            multipart.adopt(suspect);
            suspect = NONE;
            open.add(multipart);
            beginPart(multipart);
            line(lines);
            return;
        }
        int quote = mboxQuoted && !lines.continues() && LineShape.isQuotedFrom(bytes, start, text) ? 1 : 0;
        current.take(bytes, start + quote, text - quote, lines.length() - quote);
        boolean dashes = text > 4
                && bytes[start] == '-'
                && bytes[start + 1] == '-'
                && current.type().vague()
                && open.mayGrow();
        suspect = dashes ? java.util.Arrays.copyOfRange(bytes, start + 2, start + text) : NONE;
    }

    private void header(HeaderBlock current, ByteLines lines, int text) {
        byte[] bytes = lines.bytes();
        int start = lines.start();
        boolean blank = text == 0 || LineShape.isBlank(bytes, start, text);
        if (blank && current.isEmpty() && (top == null || current.skipBlank())) return;
        if (blank && text > 0 && current.expectsMore()) return;
        if (blank && !lines.continues()) {
            body();
            return;
        }
        if (current.skippedBlank() && !LineShape.startsContent(bytes, start, text)) {
            body();
            line(lines);
            return;
        }
        int skip = bytes[start] == (byte) 0xef && text > 3 && current.isEmpty() ? 3 : 0;
        if (!current.take(bytes, start + skip, lines.length() - skip)) {
            boolean full = current.full();
            body();
            if (full) line(lines);
        }
    }

    /** Ends the header block and begins the part it describes. */
    private void body() {
        HeaderBlock ended = java.util.Objects.requireNonNull(block);
        block = null;
        Headers headers = ended.finish();
        if (headers.broken()) flags.add(Flag.BAD_HEADER);
        if (top == null) top = headers;
        partsSeen++;
        if (!allowance.takePart()) {
            flags.add(Flag.TOO_MANY_PARTS);
            return;
        }
        var type = PartType.of(headers, digest);
        flags.addAll(type.flags());
        digest = false;
        if (type.multipart() && open.mayGrow()) {
            open.add(new Multipart(type, place, allowance));
        } else {
            if (type.multipart()) flags.add(Flag.TOO_DEEP);
            leaf = new Leaf(type, place.isEmpty() ? "1" : place, open.choice(), allowance, partsSeen == 1);
        }
        for (byte[] line : ended.bodyLines()) replay(line);
        if (!ended.bodyLines().isEmpty()) replay(new byte[] {'\n'});
    }

    private void replay(byte[] line) {
        int text = line.length;
        while (text > 0 && (line[text - 1] == '\n' || line[text - 1] == '\r')) text--;
        if (leaf != null) leaf.take(line, 0, text, line.length);
        else if (!open.isEmpty()) open.innermost().between(line, 0, text, line.length);
    }

    /** Whether this line is a boundary of an open part; if so, what it ends is ended and what it begins is begun. */
    private boolean mark(byte[] bytes, int start, int length) {
        OpenMultiparts.Found found = open.find(bytes, start, length);
        if (found == null && leaf != null && becomesMultipart(leaf, bytes, start, length)) return true;
        if (found == null) return reopens(bytes, start, length);
        boolean markTwice = block != null && block.isEmpty() && !found.closing() && open.isInnermost(found.multipart());
        if (markTwice && found.multipart().children() > 0) block = null;
        closeDownTo(found.multipart());
        if (found.closing()) found.multipart().close();
        else beginPart(found.multipart());
        return true;
    }

    private boolean becomesMultipart(Leaf current, byte[] bytes, int start, int length) {
        if (!open.mayGrow() || !current.type().latentMark(bytes, start, length)) return false;
        flags.add(Flag.BAD_CONTENT_TYPE);
        var multipart = new Multipart(current.type(), place, allowance);
        if (current.bodyText()) endLeaf(true);
        leaf = null;
        open.add(multipart);
        beginPart(multipart);
        return true;
    }

    private boolean reopens(byte[] bytes, int start, int length) {
        @Nullable Multipart orphan = open.orphan(bytes, start, length);
        if (orphan == null) return false;
        if (block != null) body();
        endLeaf(true);
        open.add(orphan);
        beginPart(orphan);
        return true;
    }

    private void beginPart(Multipart within) {
        place = within.nextPlace();
        digest = within.digest();
        block = new HeaderBlock(allowance.limits());
    }

    /** Ends the current part and every multipart within this one. */
    private void closeDownTo(Multipart multipart) {
        if (block != null) body();
        endLeaf(true);
        while (!open.isInnermost(multipart)) close(open.removeInnermost());
    }

    private void close(Multipart ended) {
        if (!ended.closed()) flags.add(Flag.MISSING_BOUNDARY);
        if (ended.children() > 0) return;
        Leaf stray = ended.asLeaf(open.choice(), allowance);
        if (stray.isEmpty()) {
            open.remember(ended);
            return;
        }
        leaf = stray;
        endLeaf(true);
    }

    private void endLeaf(boolean atBoundary) {
        if (leaf == null) return;
        Leaf ended = leaf;
        leaf = null;
        flags.addAll(ended.end(atBoundary));
        gathered.take(ended, allowance, inside);
    }

    private void finish() {
        if (block != null && !block.isEmpty()) flags.add(Flag.TRUNCATED);
        if (block != null && (!block.isEmpty() || top == null)) body();
        endLeaf(false);
        while (!open.isEmpty()) close(open.removeInnermost());
    }

    private ReadMessage message() {
        Headers headers = java.util.Objects.requireNonNull(top);
        var envelope = Envelope.of(headers);
        flags.addAll(envelope.flags());
        var bodies = gathered.bodies();
        flags.addAll(gathered.flags());
        List<Attachment> attachments = gathered.attachments();
        flags.addAll(Replies.signs(headers, envelope.headers(), bodies, attachments));
        return new ReadMessage(
                Kind.MAIL,
                flags,
                envelope.headers(),
                bodies,
                attachments,
                List.of(),
                List.of(),
                gathered.language(envelope.headers(), bodies));
    }
}
