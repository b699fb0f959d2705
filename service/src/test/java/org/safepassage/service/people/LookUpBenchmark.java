package org.safepassage.service.people;

import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.safepassage.service.TestService;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.access.Staff;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.FreshId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A program, not a test: how long a look-up takes, whole, with its entries and grants. Arguments: people, look-ups. Names are made of
 * syllables, with the few given names that most people carry.
 */
final class LookUpBenchmark {
    private static final List<String> GIVEN = List.of(
            "Ahmad",
            "Mohammad",
            "Zalmai",
            "Karim",
            "Rahim",
            "Farid",
            "Nasir",
            "Habib",
            "Latif",
            "Wali",
            "Zahra",
            "Fatima",
            "Maryam",
            "Laila",
            "Shukria",
            "Parwana",
            "Hamid",
            "Jawad",
            "Omid",
            "Rashid");
    private static final List<String> SYLLABLES = List.of(
            "za", "ri", "mo", "khan", "gul", "wa", "dar", "shi", "ba", "nu", "la", "ta", "ja", "ho", "ya", "fa", "si",
            "qa");

    private final Random random = new Random(7);
    private final TestService service;

    private LookUpBenchmark(TestService service) {
        this.service = service;
    }

    public static void main(String[] args) throws Exception {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int asked = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        try (TestService service = TestService.in(Files.createTempDirectory("look-up"))) {
            new LookUpBenchmark(service).run(people, asked);
        }
    }

    private record Known(String name, int year, String phone) {}

    private void run(int people, int asked) {
        SignedIn who = Staff.someone(service, Role.CASEWORKER);
        Staff.mayBeShown(service, who.account().value(), 1_000_000);
        UUID message = message(who);
        List<Known> known = new ArrayList<>();
        for (int from = 0; from < people; from += 2000) {
            known.addAll(insert(who, message, from, Math.min(2000, people - from)));
        }
        service.get(JdbcClient.class).sql("analyze").update();
        LookUp lookUp = service.get(LookUp.class);
        Map<String, long[]> times = new HashMap<>();
        int found = 0;
        for (int i = 0; i < asked + asked / 5; i++) {
            Known one = known.get(random.nextInt(known.size()));
            Question question = switch (i % 3) {
                case 0 -> new Question(one.name(), "", "");
                case 1 -> new Question(one.name(), "", String.valueOf(one.year()));
                default -> new Question(one.phone(), "", "");
            };
            long start = System.nanoTime();
            Answer answer = lookUp.ask(who, question);
            long time = System.nanoTime() - start;
            if (i >= asked / 5) {
                times.computeIfAbsent("all", k -> new long[asked])[i - asked / 5] = time;
                found += answer instanceof Answer.Hits hits && !hits.hits().isEmpty() ? 1 : 0;
            }
        }
        long[] all = times.get("all");
        Arrays.sort(all);
        System.out.printf(
                "%,d people, %,d look-ups: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms; %d found%n",
                people, asked, all[asked / 2] / 1e6, all[asked * 95 / 100] / 1e6, all[asked * 99 / 100] / 1e6, found);
    }

    private UUID message(SignedIn who) {
        UUID id = FreshId.at(Instant.EPOCH);
        service.get(JdbcClient.class)
                .sql("""
                        insert into message (id, operation, arrival, fingerprint, sealed_key, size, received_at)
                        values (:id, :operation, :id, '\\x00', 0, 0, now())""")
                .param("id", id)
                .param("operation", who.operation().value())
                .update();
        return id;
    }

    private List<Known> insert(SignedIn who, UUID message, int from, int count) {
        List<Known> known = new ArrayList<>();
        List<NewMention> fresh = new ArrayList<>();
        Map<MentionId, PersonId> persons = new HashMap<>();
        Instant now = service.clock().instant();
        for (int i = 0; i < count; i++) {
            Known one = new Known(name(), 1940 + random.nextInt(75), "07%08d".formatted(random.nextInt(100_000_000)));
            known.add(one);
            MentionId id = new MentionId(FreshId.at(now));
            fresh.add(new NewMention(id, message, from + i, null, false, now, "subject", content(one)));
            persons.put(id, new PersonId(FreshId.at(now)));
        }
        service.get(TransactionTemplate.class).executeWithoutResult(status -> {
            service.get(Mentions.class).insert(who.operation(), fresh);
            service.get(People.class).begin(who.operation(), persons, now, Actor.machine("benchmark"));
        });
        return known;
    }

    private String name() {
        StringBuilder name = new StringBuilder(GIVEN.get(random.nextInt(GIVEN.size()))).append(' ');
        for (int i = 0; i < 3; i++) {
            String syllable = SYLLABLES.get(random.nextInt(SYLLABLES.size()));
            name.append(
                    i == 0
                            ? syllable.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + syllable.substring(1)
                            : syllable);
        }
        return name.toString();
    }

    private static MentionContent content(Known one) {
        LocalDate birth = LocalDate.of(one.year(), 5, 3);
        return new MentionContent(
                List.of(new MentionContent.Name(one.name(), 0, 0, one.name().length())),
                null,
                null,
                null,
                new MentionContent.Birth(birth.toString(), "exact", "gregorian", birth, birth, null),
                List.of(new MentionContent.Number("phone", one.phone(), one.phone())),
                null,
                null,
                List.of(),
                List.of(),
                "Kabul",
                List.of());
    }
}
