package org.safepassage.service.crossings;

import java.nio.charset.StandardCharsets;

/** A CAP message as a test writes it: an attack at a gate of Kabul's airport, unless told otherwise. */
record Cap(String identifier, String sent, String status, String kind, String references, String info, String area) {
    static final String INFO = """
            <language>en-GB</language><category>Security</category><event>Attack at a gate</event>
            <responseType>Avoid</responseType><urgency>Immediate</urgency><severity>Extreme</severity>
            <certainty>Observed</certainty><headline>Keep away from the airport</headline>""";
    static final String AT_KABUL = "<areaDesc>North of the airport</areaDesc><circle>34.57,69.21 5</circle>";

    static Cap alert(String identifier) {
        return new Cap(identifier, "2021-08-15T18:00:00+04:30", "Actual", "Alert", "", INFO, AT_KABUL);
    }

    Cap sent(String when) {
        return new Cap(identifier, when, status, kind, references, info, area);
    }

    Cap status(String other) {
        return new Cap(identifier, sent, other, kind, references, info, area);
    }

    Cap info(String from, String to) {
        return new Cap(identifier, sent, status, kind, references, info.replace(from, to), area);
    }

    Cap at(String other) {
        return new Cap(identifier, sent, status, kind, references, info, other);
    }

    /** Another message that changes this one or takes it back. */
    Cap followed(String kind, String identifier) {
        return new Cap(
                identifier,
                "2021-08-15T18:20:00+04:30",
                status,
                kind,
                "warnings@example.org," + this.identifier + "," + sent,
                info,
                area);
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    String text() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
                <identifier>%s</identifier><sender>warnings@example.org</sender><sent>%s</sent>
                <status>%s</status><msgType>%s</msgType><scope>Public</scope>%s
                <info>%s<area>%s</area></info>
                </alert>
                """.formatted(
                        identifier,
                        sent,
                        status,
                        kind,
                        references.isEmpty() ? "" : "<references>" + references + "</references>",
                        info,
                        area);
    }
}
