package org.safepassage.service.intake.reading.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.safepassage.service.intake.reading.Flag;
import org.safepassage.service.intake.reading.Hint;
import org.safepassage.service.intake.reading.Kind;

/**
 * One message as it lies on disk.
 *
 * @param source the path as given, with "#n" for the n-th message of an mbox, counted from 1
 * @param length of the raw bytes
 * @param flags what walking alone showed to be wrong; its bytes may be missing only with UNREADABLE_FILE or SPECIAL_FILE
 */
public record SourceItem(String source, Kind kind, long length, Hint hint, Set<Flag> flags, Opening opening) {

    /** Opens the raw bytes; can be called any number of times while the file stays as it is. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    public InputStream open() throws IOException {
        return opening.open();
    }

    @Override
    public String toString() {
        return "SourceItem[kind=" + kind + ", length=" + length + ", flags=" + flags + "]";
    }
}
