package org.safepassage.exercise.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws family after family; the same seed and number always give the same family, whatever was drawn before. */
public final class Families {
    private final long seed;

    public Families(long seed) {
        this.seed = seed;
    }

    /** At most {@code limit} people, so that the last family closes the count exactly. */
    public Family draw(long number, int limit) {
        Family family = new Draft(number, Chance.of(seed, "family", number)).draw(limit);
        return family.principal().badFaith() && number > 1 ? impostors(family) : family;
    }

    /** Who writes in bad faith has somebody else's service and number; name, father, birth and telephone stay their own. */
    private Family impostors(Family family) {
        long back = family.number();
        for (long other = back - 1; other >= Math.max(1, back - 40); other--) {
            Person victim = new Draft(other, Chance.of(seed, "family", other))
                    .draw(Integer.MAX_VALUE)
                    .principal();
            if (victim.work().entitles() && !victim.badFaith()) {
                return family.led(family.principal().posingAs(victim));
            }
        }
        return family;
    }

    /** One family while it is being drawn. */
    private static final class Draft {
        private final long number;
        private final Chance chance;
        private final String id;
        private final boolean british;
        private final boolean badFaith;
        private final Optional<NamePart> tribe;
        private final List<NamePart> grandfather;
        private final List<NamePart> father;
        private final String familyPhone;
        private final List<Person> members = new ArrayList<>();
        private final Set<String> taken = new HashSet<>();

        Draft(long number, Chance chance) {
            this.number = number;
            this.chance = chance;
            this.id = "f%06d".formatted(number);
            this.british = chance.in(0.09);
            this.badFaith = chance.in(0.02);
            this.tribe = chance.in(0.72) ? Optional.of(chance.pickCommonFirst(NameTables.TRIBES)) : Optional.empty();
            this.grandfather = GivenNames.fresh(taken, Sex.M, chance);
            this.father = GivenNames.fresh(taken, Sex.M, chance);
            this.familyPhone = PaperTrail.phone(chance);
        }

        Family draw(int limit) {
            Sex sex = chance.in(0.86) ? Sex.M : Sex.F;
            int age = chance.between(24, 57);
            PersonName name = new PersonName(GivenNames.fresh(taken, sex, chance), father, grandfather, tribe);
            add(Relation.PRINCIPAL, sex, name, born(age), Employments.ofPrincipal(chance, age));
            boolean alone = chance.in(0.1) || badFaith;
            if (!alone) {
                if (chance.in(0.86)) {
                    addPartner(sex, age);
                }
                addChildren(name, sex, age);
                addElders(age);
            }
            List<Person> kept = List.copyOf(members.subList(0, Math.min(limit, members.size())));
            boolean entitled = kept.getFirst().work().entitles();
            boolean reaches = !chance.in(entitled ? 0.24 : 0.03);
            String tongue = chance.in(0.6) ? "fa" : "ps";
            PersonName abroad = new PersonName(GivenNames.fresh(taken, Sex.M, chance), father, grandfather, tribe);
            NamePart place = chance.pickFirstOften(NameTables.PLACES);
            return new Family(id, number, kept, tongue, chance.in(0.6), place, abroad, reaches);
        }

        private void addPartner(Sex principal, int age) {
            Sex sex = principal.other();
            PersonName name = new PersonName(
                    GivenNames.fresh(taken, sex, chance),
                    GivenNames.draw(Sex.M, chance),
                    GivenNames.draw(Sex.M, chance),
                    chance.in(0.5) ? tribe : Optional.empty());
            int partnerAge = Math.max(20, age + (principal == Sex.M ? -chance.below(9) : chance.below(9)));
            Work work = chance.in(0.12) ? Employments.ofRelative(chance, partnerAge) : Work.NONE;
            add(Relation.PARTNER, sex, name, born(partnerAge), work);
        }

        private void addChildren(PersonName principal, Sex principalSex, int age) {
            List<NamePart> childFather = principalSex == Sex.M ? principal.given() : GivenNames.draw(Sex.M, chance);
            List<NamePart> childGrandfather = principalSex == Sex.M ? father : GivenNames.draw(Sex.M, chance);
            int count = chance.weighted(14, 12, 18, 18, 14, 11, 7, 4);
            int oldest = Math.min(24, age - 19);
            LocalDate twin = null;
            for (int i = 0; i < count && oldest > 0; i++) {
                Sex sex = chance.in(0.5) ? Sex.M : Sex.F;
                PersonName name =
                        new PersonName(GivenNames.fresh(taken, sex, chance), childFather, childGrandfather, tribe);
                Birth birth = twin == null ? born(chance.below(oldest + 1)) : new Birth(twin, Birth.Precision.DAY);
                twin = twin == null && chance.in(0.03) ? birth.date() : null;
                add(Relation.CHILD, sex, name, birth, Work.NONE);
            }
        }

        private void addElders(int age) {
            if (chance.in(0.12)) {
                PersonName name = new PersonName(father, grandfather, GivenNames.draw(Sex.M, chance), tribe);
                add(Relation.PARENT, Sex.M, name, born(Math.min(88, age + chance.between(20, 32))), Work.NONE);
            }
            if (chance.in(0.2)) {
                PersonName name = new PersonName(
                        GivenNames.fresh(taken, Sex.F, chance),
                        GivenNames.draw(Sex.M, chance),
                        GivenNames.draw(Sex.M, chance),
                        Optional.empty());
                add(Relation.PARENT, Sex.F, name, born(Math.min(88, age + chance.between(18, 30))), Work.NONE);
            }
            while (chance.in(0.16)) {
                Sex sex = chance.in(0.5) ? Sex.M : Sex.F;
                PersonName name = new PersonName(GivenNames.fresh(taken, sex, chance), father, grandfather, tribe);
                int siblingAge = Math.max(19, age + chance.between(-12, 10));
                Work work = chance.in(0.25) ? Employments.ofRelative(chance, siblingAge) : Work.NONE;
                add(Relation.SIBLING, sex, name, born(siblingAge), work);
            }
            if (chance.in(0.1)) {
                Sex sex = chance.in(0.5) ? Sex.M : Sex.F;
                PersonName name = new PersonName(
                        GivenNames.fresh(taken, sex, chance), GivenNames.draw(Sex.M, chance), grandfather, tribe);
                add(Relation.ADDITIONAL, sex, name, born(chance.between(19, 60)), Work.NONE);
            }
        }

        private void add(Relation relation, Sex sex, PersonName name, Birth birth, Work work) {
            boolean principal = relation == Relation.PRINCIPAL;
            String nationality = british && (principal || relation == Relation.CHILD && chance.in(0.7)) ? "GB" : "AF";
            if (nationality.equals("AF") && principal && chance.in(0.01)) {
                nationality = "US";
            }
            String[] threats = {"imminent", "elevated", "none", ""};
            String threat = principal ? threats[chance.weighted(32, 36, 4, 28)] : "";
            boolean medical = chance.in(birth.age() > 60 ? 0.35 : 0.05);
            String person = "p%06d-%d".formatted(number, members.size() + 1);
            members.add(new Person(
                    person,
                    id,
                    relation,
                    sex,
                    name,
                    birth,
                    work,
                    nationality,
                    threat,
                    medical,
                    papers(name, birth, work, nationality, principal),
                    badFaith));
        }

        private Papers papers(PersonName name, Birth birth, Work work, String nationality, boolean principal) {
            boolean adult = birth.age() >= 16;
            String phone = principal || chance.in(0.5) ? familyPhone : PaperTrail.phone(chance);
            return new Papers(
                    adult ? phone : "",
                    principal || adult && chance.in(0.2) ? PaperTrail.email(name, chance) : "",
                    nationality.equals("GB") || chance.in(0.55) ? PaperTrail.passport(nationality, chance) : "",
                    chance.in(0.8) ? PaperTrail.tazkira(chance) : "",
                    work.employer().startsWith("uk-") ? PaperTrail.service(work.employer(), number, chance) : "");
        }

        private Birth born(int age) {
            // Nobody has a birthday while the crisis lasts, so an age does not depend on the day a mail was written.
            LocalDate date = LocalDate.of(2021 - age, 8, 1).minusDays(chance.between(1, 330));
            Birth exact = new Birth(date, Birth.Precision.DAY);
            if (exact.nearAnAgeLimit() || chance.in(0.62)) {
                return exact;
            }
            LocalDate january = LocalDate.of(date.getYear(), 1, 1);
            return chance.in(0.5)
                    ? new Birth(january, Birth.Precision.YEAR)
                    : new Birth(january, Birth.Precision.FIRST_OF_JANUARY);
        }
    }
}
