package org.safepassage.service.crossings.cap;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The children of one element, by name; those of other vocabularies are passed over. */
record Elements(Element of) {

    List<Elements> all(String name) {
        List<Elements> found = new ArrayList<>();
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && name.equals(element.getLocalName())
                    && CapReader.NAMESPACE.equals(element.getNamespaceURI())) {
                found.add(new Elements(element));
            }
        }
        return found;
    }

    String text() {
        return of.getTextContent().strip();
    }

    /** "" when there is none. */
    String text(String name) {
        return all(name).stream().findFirst().map(Elements::text).orElse("");
    }

    List<String> texts(String name) {
        return all(name).stream().map(Elements::text).filter(t -> !t.isEmpty()).toList();
    }

    String required(String name) throws CapFault {
        String text = text(name);
        if (text.isEmpty()) {
            throw CapFault.missing(name);
        }
        return text;
    }

    <E extends Enum<E>> E required(String name, Class<E> type) throws CapFault {
        String text = required(name);
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw CapFault.unreadable(name);
        }
    }

    Optional<Instant> time(String name) throws CapFault {
        String text = text(name);
        return text.isEmpty() ? Optional.empty() : Optional.of(time(name, text));
    }

    static Instant time(String name, String text) throws CapFault {
        try {
            // A zone of "-00:00" stands for UTC here, which Java reads only with a plus.
            return OffsetDateTime.parse(text.replaceAll("-00:00$", "Z")).toInstant();
        } catch (DateTimeException e) {
            throw CapFault.unreadable(name);
        }
    }
}
