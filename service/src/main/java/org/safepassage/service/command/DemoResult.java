package org.safepassage.service.command;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.assurances.KeptRates;
import org.safepassage.service.assurances.Rate;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.figures.Figure;
import org.safepassage.service.operations.Operation;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What a demo prints: the figures that the service gave, and how they compare with the truth. */
record DemoResult(long messages, List<Figure> figures, Rate kept, int contradictions, JsonNode score, double seconds) {

    static DemoResult of(
            ApplicationContext application,
            OperationId operation,
            List<Figure> figures,
            JsonNode score,
            double seconds) {
        long messages = application
                .getBean(JdbcClient.class)
                .sql("select count(*) from message where operation = ?")
                .param(operation.value())
                .query(Long.class)
                .single();
        Instant now = application.getBean(Clock.class).instant();
        Rate kept = application.getBean(KeptRates.class).of(operation, now).all();
        int contradictions =
                application.getBean(Operation.class).claims().contradictions().size();
        return new DemoResult(messages, figures, kept, contradictions, score, seconds);
    }

    Map<String, @Nullable Object> json() {
        JsonNode linkage = score.get("linkage");
        return IntakeCommand.ordered(
                "messages", messages,
                "withoutDisposition", figure("without-disposition").whole(),
                "oldestHours", figure("oldest-waiting").value(),
                "people", figure("people-known").whole(),
                "families", figure("families-known").whole(),
                "linkage",
                        IntakeCommand.ordered(
                                "precision", linkage.get("precision"),
                                "recall", linkage.get("recall"),
                                "f1", linkage.get("f1"),
                                "bcubed", linkage.get("bcubed")),
                "mentions", score.get("mentions"),
                "found", score.get("people"),
                "findings", score.get("findings"),
                "entitledNotInContact", score.get("entitledNotInContact"),
                "baselineExactIdentifiers", score.get("baselineExactIdentifiers"),
                "calledForward", figure("called-forward").whole(),
                "withdrawn", figure("withdrawn").whole(),
                "passed", figure("passed").whole(),
                "turnedBack", figure("turned-back").whole(),
                "landed", figure("landed").whole(),
                "leaveGranted", figure("leave-granted").whole(),
                "upgraded", figure("upgraded").whole(),
                "out", figure("out").whole(),
                "left", figure("left").whole(),
                "casualties", figure("casualties").whole(),
                "assurances", IntakeCommand.ordered("kept", kept.kept(), "of", kept.people()),
                "claims", IntakeCommand.ordered("contradictions", contradictions),
                "road", score.get("road"),
                "seconds", Math.round(seconds * 1000) / 1000.0);
    }

    String words() {
        JsonNode entitled = score.get("entitledNotInContact");
        return FiguresCommand.words(figures)
                + String.format(
                        Locale.UK,
                        """


                        Against the truth of this invented crisis:
                          who is the same person    F1 %.3f (precision %.3f, recall %.3f; by exact identifiers alone %.3f)
                          findings right            %.1f %%
                          entitled, not in contact  said %s (%s to %s), truth %s of %s
                          on the road               %s people, %.1f %% of them as it befell them
                        Assurances of safe passage kept for %,d of %,d people observed.
                        %,d messages in %.1f s.
                        """,
                        score.get("linkage").get("f1").asDouble(),
                        score.get("linkage").get("precision").asDouble(),
                        score.get("linkage").get("recall").asDouble(),
                        score.get("baselineExactIdentifiers").get("f1").asDouble(),
                        score.get("findings").get("accuracy").asDouble() * 100,
                        entitled.get("said").asString(),
                        entitled.get("low").asString(),
                        entitled.get("high").asString(),
                        entitled.get("truth").asString(),
                        entitled.get("roll").asString(),
                        score.path("road").path("people").asString("0"),
                        score.path("road").path("accuracy").asDouble(1) * 100,
                        kept.kept(),
                        kept.people(),
                        messages,
                        seconds);
    }

    private Figure figure(String code) {
        return figures.stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
