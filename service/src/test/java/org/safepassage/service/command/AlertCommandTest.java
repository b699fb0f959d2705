package org.safepassage.service.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertCommandTest {
    private static final String GATE = """
            <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>gate</identifier><sender>w@example.org</sender>
            <sent>2021-08-26T17:50:00+04:30</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
            <info><category>Security</category><event>Attack at a gate</event><urgency>Immediate</urgency>
            <severity>Extreme</severity><certainty>Observed</certainty>
            <area><areaDesc>The airport of Kabul</areaDesc><circle>34.56,69.21 3</circle></area></info></alert>
            """;

    @TempDir
    Path folder;

    @Test
    void anAlertFileStandsAtItsPlacesAndABrokenOneIsKeptWithItsFault() throws Exception {
        Path gate = Files.writeString(folder.resolve("gate.xml"), GATE);
        Path broken = Files.writeString(folder.resolve("broken.xml"), "<alert><info></alert>");

        Spoken first = by("alert", gate.toString());
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.json().get("alerts").get(0).get("outcome").asString()).isEqualTo("raised");
        assertThat(first.json().get("alerts").get(0).get("places").get(0).asString())
                .isEqualTo("kabul");
        assertThat(first.json().get("standing").asInt()).isEqualTo(1);

        Spoken second = by("alert", gate.toString(), broken.toString());
        assertThat(second.code()).isEqualTo(1);
        assertThat(second.json().get("alerts").get(0).get("times").asInt()).isEqualTo(2);
        assertThat(second.json().get("alerts").get(1).get("why").asString()).isEqualTo("not-xml:1");
        assertThat(second.json().get("standing").asInt()).isEqualTo(1);

        Spoken none = by("alert", folder.resolve("none.xml").toString());
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("There is no file").contains("Nothing was taken in");
    }

    private Spoken by(String... words) {
        String[] whole = java.util.Arrays.copyOf(words, words.length + 7);
        String[] places = {
            "--json",
            "--data",
            folder.resolve("data").toString(),
            "--keys",
            folder.resolve("keys").toString(),
            "--operation",
            Path.of("..", "operations", "afghanistan-2021").toString()
        };
        System.arraycopy(places, 0, whole, words.length, places.length);
        return Spoken.by(whole);
    }
}
