package org.safepassage.service.crossings.cap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.safepassage.service.crossings.cap.CapAlert.Identity;
import org.safepassage.service.crossings.cap.CapAlert.Kind;
import org.safepassage.service.crossings.cap.CapAlert.Status;
import org.w3c.dom.Element;

/** Bytes in, message out. What the standard requires must be there; what it adds and nobody here needs is passed over. */
public final class CapReader {
    static final String NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";

    /** No alert that was seen comes near this; a larger file is something else by mistake. */
    public static final int MOST_BYTES = 1 << 20;

    private static final int MOST_LETTERS = 2_000;

    private CapReader() {}

    public static CapAlert read(byte[] bytes) throws CapFault {
        if (bytes.length > MOST_BYTES) {
            throw new CapFault("too-large");
        }
        Element root = SafeXml.read(bytes).getDocumentElement();
        if (!"alert".equals(root.getLocalName())) {
            throw new CapFault("not-cap");
        }
        if (!NAMESPACE.equals(root.getNamespaceURI())) {
            throw new CapFault("not-version-1.2");
        }
        return alert(new Elements(root));
    }

    private static CapAlert alert(Elements alert) throws CapFault {
        var identity = new Identity(
                cut(alert.required("sender"), 200),
                cut(alert.required("identifier"), 200),
                Elements.time("sent", alert.required("sent")));
        Kind kind = alert.required("msgType", Kind.class);
        List<Info> infos = new ArrayList<>();
        for (Elements info : alert.all("info")) {
            infos.add(info(info));
        }
        if (infos.isEmpty() && (kind == Kind.ALERT || kind == Kind.UPDATE)) {
            throw CapFault.missing("info");
        }
        List<Identity> references = references(alert.text("references"));
        if (references.isEmpty() && (kind == Kind.UPDATE || kind == Kind.CANCEL)) {
            throw CapFault.missing("references");
        }
        return new CapAlert(
                identity,
                alert.required("status", Status.class),
                kind,
                alert.required("scope").equals("Public"),
                references,
                infos);
    }

    /** Triples of sender, identifier and time, parted by blanks. */
    private static List<Identity> references(String text) throws CapFault {
        List<Identity> references = new ArrayList<>();
        for (String one : text.isEmpty() ? new String[0] : text.split("\\s+")) {
            String[] parts = one.split(",");
            if (parts.length != 3) {
                throw CapFault.unreadable("references");
            }
            references.add(new Identity(parts[0], parts[1], Elements.time("references", parts[2])));
        }
        return references;
    }

    private static Info info(Elements info) throws CapFault {
        List<Area> areas = new ArrayList<>();
        for (Elements area : info.all("area")) {
            areas.add(AreaReader.read(area));
        }
        String language = info.text("language");
        return new Info(
                language.isEmpty() ? "en-US" : language,
                cut(info.required("event"), 120),
                info.texts("responseType").stream().map(CapReader::small).collect(Collectors.toSet()),
                small(info.required("urgency")),
                small(info.required("severity")),
                info.time("expires"),
                cut(info.text("headline"), 400),
                cut(info.text("description"), MOST_LETTERS),
                areas);
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
