package org.safepassage.service.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safepassage.patterns.PatternsService;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(classes = PatternsService.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SecurityHeadersTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + path);
        return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/patterns", "/nowhere", "/broken", "/vendor/nothing.css"})
    void everyAnswerCarriesEveryHeaderAndIsNeverStored(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        SecurityHeaders.HEADERS.forEach((name, value) ->
                assertThat(answer.headers().allValues(name)).as(name).containsExactly(value));
    }

    @Test
    void aFaultIsLoggedWithItsPlaceAndWithoutItsMessage(CapturedOutput output) throws Exception {
        get("/broken");

        assertThat(output).contains("java.lang.IllegalStateException", "Patterns.broken");
        assertThat(output).doesNotContain("Gul Agha");
    }

    @Test
    void noPageHoldsScriptOrStyleOfItsOwn() throws Exception {
        HttpResponse<String> page = get("/patterns");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContain("<style")
                .doesNotContainPattern("\\sstyle=")
                .doesNotContainPattern("\\son[a-z]+=");
    }

    @Test
    void styleSheetsAreKeptForAYearAtAnAddressThatNamesTheirContent() throws Exception {
        Matcher own = Pattern.compile("/own/safe-passage-[0-9a-f]{32}\\.css")
                .matcher(get("/patterns").body());
        assertThat(own.find()).isTrue();

        for (String path : new String[] {own.group(), Assets.GOVUK_STYLE, Assets.MOJ_STYLE}) {
            HttpResponse<String> sheet = get(path);
            assertThat(sheet.statusCode()).isEqualTo(200);
            assertThat(sheet.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
            assertThat(sheet.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }
}
