package org.safepassage.service.intake.reading.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.safepassage.service.intake.reading.Flag;
import org.safepassage.service.intake.reading.Hint;
import org.safepassage.service.intake.reading.Kind;
import org.safepassage.service.intake.reading.Kinds;

/**
 * The messages below some paths: files as they are, an mbox message by message, folders in the order of their names
 * (so a Maildir's cur and new; its tmp and other hidden folders are passed over).
 */
public final class Sources {
    private Sources() {}

    /** Lazily; to be closed. A path that is named itself may be a symbolic link; links within folders are not followed. */
    public static Stream<SourceItem> walk(List<Path> paths) {
        var walk = new Walk(paths);
        var each = Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(each, false).onClose(walk::close);
    }

    private static final class Walk implements Iterator<SourceItem> {
        private final Deque<Path> waiting = new ArrayDeque<>();
        private final Set<Path> named;
        private final Deque<SourceItem> ready = new ArrayDeque<>();
        private @org.jspecify.annotations.Nullable Mbox mbox;

        Walk(List<Path> paths) {
            waiting.addAll(paths);
            named = Set.copyOf(paths);
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && (mbox != null || !waiting.isEmpty())) {
                if (mbox != null) fromMbox(mbox);
                else visit(waiting.removeFirst());
            }
            return !ready.isEmpty();
        }

        @Override
        public SourceItem next() {
            if (!hasNext()) throw new java.util.NoSuchElementException();
            return ready.removeFirst();
        }

        private void fromMbox(Mbox open) {
            var item = open.next();
            if (item.isPresent()) {
                ready.add(item.get());
            } else {
                open.close();
                mbox = null;
            }
        }

        private void visit(Path path) {
            boolean follow = named.contains(path);
            LinkOption[] links = follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
            if (Files.isDirectory(path, links)) children(path);
            else if (Files.isRegularFile(path, links)) file(path);
            else
                ready.add(broken(
                        path,
                        Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? Flag.SPECIAL_FILE : Flag.UNREADABLE_FILE));
        }

        private void children(Path folder) {
            boolean maildir = Files.isDirectory(folder.resolve("cur")) && Files.isDirectory(folder.resolve("new"));
            try (Stream<Path> listed = Files.list(folder)) {
                List<Path> children = listed.filter(child -> !passedOver(child, maildir))
                        .sorted(Comparator.comparing(
                                child -> child.getFileName().toString()))
                        .toList();
                for (Path child : children.reversed()) waiting.addFirst(child);
            } catch (IOException | java.io.UncheckedIOException e) {
                ready.add(broken(folder, Flag.UNREADABLE_FILE));
            }
        }

        private static boolean passedOver(Path child, boolean maildir) {
            String name = child.getFileName().toString();
            boolean folder = Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
            if (maildir && folder) return name.equals("tmp");
            if (maildir && name.matches("dovecot.*|maildirsize|maildirfolder|subscriptions|courier.*")) return true;
            return name.equals(".DS_Store")
                    || name.equals("Thumbs.db")
                    || name.equals(".git")
                    || name.equals(".gitignore");
        }

        private void file(Path path) {
            try {
                byte[] beginning;
                try (InputStream in = Files.newInputStream(path)) {
                    beginning = in.readNBytes(Kinds.SAMPLE);
                }
                var hint = Hint.named(path.getFileName().toString());
                Kind kind = Kinds.of(beginning, hint);
                if (kind == Kind.MBOX) mbox = Mbox.open(path);
                else ready.add(whole(path, kind, hint, beginning.length == 0));
            } catch (IOException | SecurityException e) {
                ready.add(broken(path, Flag.UNREADABLE_FILE));
            }
        }

        private static SourceItem whole(Path path, Kind kind, Hint hint, boolean empty) throws IOException {
            Set<Flag> flags = empty ? Set.of(Flag.EMPTY) : Set.of();
            return new SourceItem(
                    path.toString(), kind, Files.size(path), hint, flags, () -> Files.newInputStream(path));
        }

        private static SourceItem broken(Path path, Flag flag) {
            String name = String.valueOf(path.getFileName());
            return new SourceItem(
                    path.toString(), Kind.UNKNOWN, 0, Hint.named(name), Set.of(flag), InputStream::nullInputStream);
        }

        void close() {
            if (mbox != null) mbox.close();
        }
    }
}
