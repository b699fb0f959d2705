package org.safepassage.service.intake;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.Letter.Attached;
import org.safepassage.service.intake.Letter.Text;
import org.safepassage.service.intake.reading.Attachment;
import org.safepassage.service.intake.reading.ChatLine;
import org.safepassage.service.intake.reading.Flag;
import org.safepassage.service.intake.reading.ListRow;
import org.safepassage.service.intake.reading.ListSheet;
import org.safepassage.service.intake.reading.MailAddress;
import org.safepassage.service.intake.reading.ReadMessage;
import org.safepassage.service.intake.reading.Segment;
import org.safepassage.service.intake.reading.TextBody;
import org.springframework.stereotype.Component;

/** Messages for people to read, with the numbering of texts that the spans of names refer to. */
@Component
public class Letters {
    private static final int MOST_ROWS = 400;

    private final Reading reading;
    private final Messages messages;

    Letters(Reading reading, Messages messages) {
        this.reading = reading;
        this.messages = messages;
    }

    /** The caller's transaction must be allowed to open the message. */
    public Letter open(MessageId id) {
        Messages.Row row = messages.rows(List.of(id.value())).getFirst();
        ReadMessage message = reading.read(id);
        List<Text> texts = new ArrayList<>();
        List<Attached> attached = new ArrayList<>();
        new Laying(texts, attached).lay(message);
        OffsetDateTime date = message.headers().date();
        return new Letter(
                id,
                Finder.code(message.kind()),
                message.headers().subject(),
                message.headers().from().stream()
                        .map(Letters::written)
                        .findFirst()
                        .orElse(""),
                date == null ? null : date.toInstant(),
                row.receivedAt(),
                message.language().code(),
                message.allFlags().stream()
                        .filter(Flag::fault)
                        .map(Flag::sentence)
                        .toList(),
                texts,
                attached);
    }

    /** Everything written in it, chats and packed messages included. */
    static List<Text> texts(ReadMessage message) {
        List<Text> texts = new ArrayList<>();
        new Laying(texts, new ArrayList<>()).lay(message);
        return texts;
    }

    private static String written(MailAddress from) {
        return from.name().isEmpty() ? from.address() : from.name() + " <" + from.address() + ">";
    }

    /** Goes through a message in the order in which {@link Finder} numbers its texts. */
    private static final class Laying {
        private final List<Text> texts;
        private final List<Attached> attached;
        private int next;

        Laying(List<Text> texts, List<Attached> attached) {
            this.texts = texts;
            this.attached = attached;
        }

        void lay(ReadMessage message) {
            for (TextBody body : message.texts()) {
                int part = next++;
                for (Segment segment : body.segments()) {
                    texts.add(
                            new Text(part, segment.start(), Finder.code(segment.role()), "", segment.of(body.text())));
                }
            }
            for (ChatLine line : message.chat()) {
                if (line.type() != ChatLine.Type.SYSTEM) {
                    texts.add(new Text(line.number(), 0, "chat", line.sender(), line.text()));
                }
            }
            message.sheets().forEach(this::rows);
            for (Attachment attachment : message.attachments()) {
                attached.add(new Attached(
                        attachment.name(),
                        attachment.type(),
                        attachment.size(),
                        attachment.flags().stream().map(Flag::sentence).toList()));
                @Nullable ReadMessage inside = attachment.inside();
                if (inside != null) {
                    lay(inside);
                }
            }
        }

        private void rows(ListSheet sheet) {
            texts.add(new Text(
                    -2, 0, "rows", "", String.join(" · ", sheet.columns().headings())));
            for (ListRow row :
                    sheet.rows().subList(0, Math.min(MOST_ROWS, sheet.rows().size()))) {
                texts.add(new Text(-2, 0, "rows", Integer.toString(row.number()), String.join(" · ", row.cells())));
            }
        }
    }
}
