package org.safepassage.service.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.Written;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of whom little is told, who stands beside them and whose child they are may tell enough. */
class LastLookTest {
    private static final String LETTER = """
            My name is Zalmai Karimi. I was born on 3 March 1980. My phone number is 0700 123 456.
            My family:
            1. Palwasha, wife, born 1984
            2. Farid, son, born 2010
            3. Shabnam, daughter, born 2014
            """;

    @AutoClose
    TestService service;

    private Written written;

    @BeforeEach
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        written = new Written(service, folder);
    }

    @Test
    void aRowBesideItsOwnFamilyIsFoundAmongThem() {
        written.mail("one@example.org", LETTER).list("""
                        Name,Date of birth,Phone
                        Zalmay Karimi,1980-03-03,0700123456
                        Palwasha,,
                        Fareed,,
                        Shabnam,,
                        """, null).workedThrough();
        assertThat(people()).isEqualTo(4);
    }

    @Test
    void theSameRowAmongStrangersIsSomebodyElse() {
        written.mail("one@example.org", LETTER).list("""
                        Name,Date of birth,Phone
                        Toryalai Wardak,1971-05-09,0799654321
                        Fareed,,
                        Nasrin Wardak,1975-01-02,
                        """, null).workedThrough();
        assertThat(people()).isEqualTo(7);
    }

    @Test
    void aChildOfTheSameFatherIsOneChild() {
        written.mail("one@example.org", LETTER).list("""
                        Name,Father's name,Date of birth
                        Shabnam Karimi,Zalmai,2014
                        """, null).workedThrough();
        assertThat(people()).isEqualTo(4);
    }

    private int people() {
        return service.get(JdbcClient.class)
                .sql("select count(distinct person) from membership where to_at is null")
                .query(Integer.class)
                .single();
    }
}
