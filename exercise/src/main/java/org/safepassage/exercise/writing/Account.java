package org.safepassage.exercise.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.Family;
import org.safepassage.exercise.people.Person;
import org.safepassage.exercise.people.Sex;
import org.safepassage.exercise.people.Work;
import org.safepassage.exercise.truth.Claim;
import org.safepassage.exercise.truth.Fact;
import org.safepassage.exercise.truth.MentionRole;

/** What one person's case comes to, in their own words or another's: the sections are chosen and put in order by chance. */
final class Account {
    private final Letter letter;
    private final Family family;
    private final Person person;
    private final String voice;
    private final Claim claim;
    private final Map<String, String> words;
    private final Chance chance;
    private final Phrases phrases;
    private final String manner;
    private final Numbers numbers;

    /** @param voice i (their own), he (a relative's) or office (an advocate's) */
    Account(Letter letter, Family family, String voice) {
        this.letter = letter;
        this.family = family;
        this.person = family.principal();
        this.voice = voice.equals("office") ? "he" : voice;
        this.manner = voice.equals("office") ? "filler.office" : "filler";
        this.chance = letter.chance;
        this.phrases = letter.phrases;
        this.claim = letter.name(person, voice.equals("i") ? MentionRole.WRITER : MentionRole.SUBJECT, false);
        this.words = Words.about(person, claim.name());
        this.numbers = new Numbers(letter, person, claim, this.voice);
        name(voice);
    }

    private void name(String who) {
        if (!who.equals("i")) {
            Chance kinship = Chance.of(family.number(), "kin", 0);
            words.put("kin", phrases.pick(person.sex() == Sex.M ? "kin.m" : "kin.f", kinship));
        }
        if (chance.in(0.08)) {
            String title = letter.hand.keyboard(
                    phrases.pick("honorific." + person.sex().code(), chance));
            words.put("name", title + " " + claim.name());
        }
        if (!chance.in(0.42)) {
            letter.say("name." + who, words);
            return;
        }
        words.put("father", NameWriting.fatherOf(person, letter.hand, chance));
        boolean daughter = who.equals("i") && person.sex() == Sex.F;
        letter.say(daughter ? "name.daughter.i" : "name.father." + who, words);
    }

    /** @param fullness 0 to 1, how likely each section is */
    void sections(double fullness) {
        List<Section> sections = new ArrayList<>(List.of(
                new Section(1, this::work),
                new Section(0.8, this::threat),
                new Section(0.5, this::nationality),
                new Section(0.8, this::medical),
                new Section(0.75, this::location),
                new Section(0.85, this::birth),
                new Section(0.65, numbers::phone)));
        chance.shuffle(sections);
        sections.add(new Section(0.42, numbers::papers));
        sections.add(new Section(0.5, numbers::service));
        sections.add(new Section(0.2, numbers::email));
        for (Section section : sections) {
            if (chance.in(fullness * section.odds())) {
                section.say().run();
            }
            if (chance.in(0.14)) {
                filler();
            }
        }
        boolean decidable = numbers.decide() || claim.facts().containsKey(Fact.BIRTH);
        if (!decidable && chance.in(0.97)) {
            birth();
        }
    }

    private record Section(double odds, Runnable say) {}

    void filler() {
        letter.sayOnce(manner, words);
    }

    private void work() {
        Work work = person.work();
        if (!work.any()) {
            letter.say("work.none." + voice, words);
            claim.state(Fact.EMPLOYER, "none");
            return;
        }
        Words.work(words, work, phrases, chance);
        if (work.employer().isEmpty()) {
            letter.say("work.role." + voice, words);
            claim.state(Fact.ROLE, work.role());
            return;
        }
        words.put("years", years(work));
        boolean stated = !work.employment().isEmpty() && work.employer().startsWith("uk-") && chance.in(0.72);
        letter.say("work." + (stated ? work.employment() : "plain") + "." + voice, words);
        claim.state(Fact.EMPLOYER, work.employer()).state(Fact.ROLE, work.role());
        if (stated) {
            claim.state(Fact.EMPLOYMENT, work.employment());
        }
        if (!work.dismissed().isEmpty() && chance.in(0.6)) {
            letter.say("dismissed." + work.dismissed() + "." + voice, words);
            claim.state(Fact.DISMISSED, work.dismissed());
        }
    }

    private String years(Work work) {
        Script.Digits digits = Script.digits(letter.hand.language(), chance);
        words.put("from", Script.write("" + work.from(), digits));
        words.put("to", Script.write("" + work.to(), digits));
        int kind = chance.weighted(75, 8, 17);
        if (kind != 2) {
            claim.state(Fact.WORKED_FROM, "" + work.from());
        }
        if (kind != 1) {
            claim.state(Fact.WORKED_TO, "" + work.to());
        }
        return phrases.say(kind == 0 ? "years.both" : kind == 1 ? "years.from" : "years.to", chance, words);
    }

    private void threat() {
        if (!person.threat().isEmpty()) {
            letter.say("threat." + person.threat() + "." + voice, words);
            claim.state(Fact.THREAT, person.threat());
        }
    }

    private void nationality() {
        letter.say("nationality." + person.nationality() + "." + voice, words);
        claim.state(Fact.NATIONALITY, person.nationality());
    }

    private void medical() {
        if (!person.medical()) {
            return;
        }
        boolean woman =
                voice.equals("he") && person.sex() == Sex.F && person.birth().age() < 44;
        letter.say("medical." + (woman ? "she" : voice), words);
        claim.state(Fact.MEDICAL, "yes");
    }

    private void location() {
        boolean abroad = Chance.of(family.number(), "abroad", 0).in(0.08);
        if (abroad) {
            String[] place = phrases.pick("abroad", chance).split("=");
            words.put("place", place[0]);
            claim.state(Fact.LOCATION, place[1]);
            letter.say("location.abroad." + voice, words);
        } else {
            words.put("place", letter.hand.write(family.place(), chance));
            claim.state(Fact.LOCATION, family.place().roman().getFirst());
            letter.say("location." + voice, words);
        }
    }

    private void birth() {
        BirthWriting birth = BirthWriting.write(person.birth(), letter.hand.language(), chance);
        words.put("birth", birth.text());
        words.put("age", birth.text());
        letter.say("birth" + birth.kind() + "." + voice, words);
        claim.state(Fact.BIRTH, birth.fact());
    }
}
