package org.safepassage.service.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.intake.reading.sources.SourceItem;
import org.safepassage.service.intake.reading.sources.Sources;

class SourcesTest {
    @TempDir
    Path folder;

    private List<SourceItem> walk(Path... paths) {
        try (var items = Sources.walk(List.of(paths))) {
            return items.toList();
        }
    }

    private static String text(SourceItem item) throws IOException {
        try (InputStream in = item.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path file(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    @Test
    void anMboxIsCutIntoItsMessagesByteForByte() throws IOException {
        Path mbox = folder.resolve("a.mbox");
        Files.write(mbox, Fixtures.bytes("two-mails-and-one-cut-off.mbox"));

        List<SourceItem> items = walk(mbox);

        assertThat(items).extracting(SourceItem::source).containsExactly(mbox + "#1", mbox + "#2", mbox + "#3");
        assertThat(text(items.getFirst())).startsWith("From: Nadia").endsWith("\n>From here on we wait.\n");
        assertThat(text(items.get(1))).endsWith("Second.\n");
        assertThat(items.get(1).length()).isEqualTo(text(items.get(1)).length());
        assertThat(items.get(2).flags()).containsExactly(Flag.TRUNCATED);
        ReadMessage cutOff =
                Reader.usual().read(items.get(2).open(), items.get(2).hint());
        assertThat(cutOff.kind()).isEqualTo(Kind.MAIL);
        assertThat(cutOff.flags()).contains(Flag.TRUNCATED);
    }

    @Test
    void mboxQuotingIsUndoneForReadingOnly() throws IOException {
        Path mbox = folder.resolve("a.mbox");
        Files.write(mbox, Fixtures.bytes("two-mails-and-one-cut-off.mbox"));

        SourceItem first = walk(mbox).getFirst();

        assertThat(Reader.usual()
                        .read(first.open(), first.hint())
                        .texts()
                        .getFirst()
                        .text())
                .isEqualTo("First.\nFrom here on we wait.\n");
    }

    @Test
    void aFolderIsWalkedInTheOrderOfItsNames() throws IOException {
        file("b/2.eml", "From: a@example.org\nSubject: x\n\nx");
        file("b/10.eml", "From: a@example.org\nSubject: x\n\nx");
        file("a/z.txt", "a note");

        assertThat(walk(folder))
                .extracting(item -> folder.relativize(Path.of(item.source())).toString())
                .containsExactly("a/z.txt", "b/10.eml", "b/2.eml");
    }

    @Test
    void aMaildirGivesNewAndCurButNotWhatIsBeingDelivered() throws IOException {
        file("box/cur/1.host:2,S", "From: a@example.org\nSubject: x\n\nread");
        file("box/new/2.host", "From: a@example.org\nSubject: x\n\nnew");
        file("box/tmp/3.host", "From: a@example.org\nSubject: x\n\nhalf");
        file("box/dovecot-uidlist", "3 V1");

        assertThat(walk(folder)).extracting(SourceItem::kind).containsExactly(Kind.MAIL, Kind.MAIL);
    }

    @Test
    void anEmptyFileAndALinkAreItemsWithAFlag() throws IOException {
        file("empty.eml", "");
        Files.createSymbolicLink(folder.resolve("link.eml"), folder.resolve("empty.eml"));

        List<SourceItem> items = walk(folder, folder.resolve("missing.eml"));

        assertThat(items)
                .extracting(item -> item.flags().iterator().next())
                .containsExactly(Flag.EMPTY, Flag.SPECIAL_FILE, Flag.UNREADABLE_FILE);
    }
}
