package org.safepassage.service.upkeep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far an erasure reaches: everybody who was joined into the person, all their mentions, and the messages these stand in. */
@Component
class Reach {
    private final JdbcClient client;

    Reach(JdbcClient client) {
        this.client = client;
    }

    /** @param people the person and all who count under it; {@code keys} those of the people themselves */
    record Reached(List<UUID> people, List<UUID> mentions, List<UUID> messages, List<Long> keys) {
        List<UUID> owners() {
            List<UUID> owners = new ArrayList<>(people);
            owners.addAll(mentions);
            return owners;
        }
    }

    Reached from(PersonId person) {
        List<UUID> people = client.sql("""
                with recursive under (id) as (
                  select id from person where id = :person
                  union select p.id from person p join under u on p.joined = u.id)
                select id from under""")
                .param("person", person.value())
                .query(UUID.class)
                .list();
        List<UUID> mentions = client.sql("""
                with recursive theirs (id) as (
                  select mention from membership where person = any(:people) and to_at is null
                  union select case when n.id = t.id then n.superseded else n.id end
                        from mention n join theirs t on n.superseded = t.id or (n.id = t.id and n.superseded is not null))
                select id from theirs""")
                .param("people", people.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        return new Reached(people, mentions, messages(mentions), keys(people));
    }

    private List<UUID> messages(Collection<UUID> mentions) {
        return client.sql("select distinct message from mention where id = any(:mentions)")
                .param("mentions", mentions.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private List<Long> keys(Collection<UUID> people) {
        return client.sql("select sealed_key from person where id = any(:people)")
                .param("people", people.toArray(UUID[]::new))
                .query(Long.class)
                .list();
    }
}
