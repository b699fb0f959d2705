package org.safepassage.exercise.score;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any line of the answers: a mention, a person's findings, or a figure, told apart by which fields are there. */
record AnswerLine(
        @Nullable String source,
        @Nullable Integer row,
        @Nullable String name,
        @Nullable String person,
        @Nullable Map<String, String> findings,
        @Nullable List<String> road,
        @Nullable Integer door,
        @Nullable String figure,
        @Nullable Double said,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Long roll) {}
