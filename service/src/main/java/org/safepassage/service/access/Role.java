package org.safepassage.service.access;

import static org.safepassage.service.access.May.AGREE;
import static org.safepassage.service.access.May.BREAK_GLASS;
import static org.safepassage.service.access.May.CHECK_PERMITS;
import static org.safepassage.service.access.May.CORRECT_LISTS;
import static org.safepassage.service.access.May.DECIDE;
import static org.safepassage.service.access.May.DEPLOY_TEAMS;
import static org.safepassage.service.access.May.GRANT_LEAVE;
import static org.safepassage.service.access.May.ISSUE_PERMITS;
import static org.safepassage.service.access.May.KEEP_ACCOUNTS;
import static org.safepassage.service.access.May.LOOK_UP;
import static org.safepassage.service.access.May.NEGOTIATE;
import static org.safepassage.service.access.May.OBSERVE_CONDITIONS;
import static org.safepassage.service.access.May.OPEN_PEOPLE;
import static org.safepassage.service.access.May.OVERRIDE;
import static org.safepassage.service.access.May.PLAN_MOVEMENT;
import static org.safepassage.service.access.May.RAISE_ALERTS;
import static org.safepassage.service.access.May.READ_ACCESS_RECORD;
import static org.safepassage.service.access.May.RECORD_PASSAGE;
import static org.safepassage.service.access.May.REVIEW_BROKEN_GLASS;
import static org.safepassage.service.access.May.REVIEW_DUPLICATES;
import static org.safepassage.service.access.May.SEE_ARRIVALS;
import static org.safepassage.service.access.May.SEE_CROSSINGS;
import static org.safepassage.service.access.May.SEE_FIGURES;
import static org.safepassage.service.access.May.SEE_PROMISES;
import static org.safepassage.service.access.May.SEE_SETTLEMENT;
import static org.safepassage.service.access.May.TAKE_CASES;
import static org.safepassage.service.access.May.TELL_FAMILIES;

import java.util.EnumSet;
import java.util.Set;

/** What each kind of account may do. Those who run the machine, and those who audit, never open a person. */
public enum Role {
    CASEWORKER(
            "caseworker",
            "Triage, cases, duplicates, look-up",
            120,
            Set.of(
                    TAKE_CASES,
                    REVIEW_DUPLICATES,
                    LOOK_UP,
                    OPEN_PEOPLE,
                    BREAK_GLASS,
                    TELL_FAMILIES,
                    ISSUE_PERMITS,
                    CHECK_PERMITS,
                    SEE_SETTLEMENT,
                    SEE_FIGURES,
                    SEE_CROSSINGS,
                    OBSERVE_CONDITIONS)),
    LEAD(
            "lead",
            "What a caseworker does, and coverage, second checks, overrides, alerts, teams, caseworkers' accounts",
            200,
            Set.of(
                    TAKE_CASES,
                    REVIEW_DUPLICATES,
                    LOOK_UP,
                    OPEN_PEOPLE,
                    BREAK_GLASS,
                    AGREE,
                    OVERRIDE,
                    PLAN_MOVEMENT,
                    TELL_FAMILIES,
                    RECORD_PASSAGE,
                    ISSUE_PERMITS,
                    CHECK_PERMITS,
                    GRANT_LEAVE,
                    SEE_SETTLEMENT,
                    SEE_FIGURES,
                    SEE_ARRIVALS,
                    CORRECT_LISTS,
                    KEEP_ACCOUNTS,
                    READ_ACCESS_RECORD,
                    REVIEW_BROKEN_GLASS,
                    SEE_PROMISES,
                    NEGOTIATE,
                    SEE_CROSSINGS,
                    OBSERVE_CONDITIONS,
                    RAISE_ALERTS,
                    DEPLOY_TEAMS)),
    DECIDER(
            "decider",
            "Decisions and their second checks",
            150,
            Set.of(
                    TAKE_CASES,
                    LOOK_UP,
                    OPEN_PEOPLE,
                    BREAK_GLASS,
                    DECIDE,
                    AGREE,
                    ISSUE_PERMITS,
                    CHECK_PERMITS,
                    GRANT_LEAVE,
                    SEE_SETTLEMENT,
                    SEE_FIGURES,
                    SEE_CROSSINGS)),
    PLANNER(
            "planner",
            "Serials, seats, call-forward and manifests; teams and alerts",
            600,
            Set.of(
                    OPEN_PEOPLE,
                    PLAN_MOVEMENT,
                    TELL_FAMILIES,
                    RECORD_PASSAGE,
                    SEE_FIGURES,
                    SEE_CROSSINGS,
                    OBSERVE_CONDITIONS,
                    RAISE_ALERTS,
                    DEPLOY_TEAMS)),
    SPECIALIST(
            "specialist",
            "At a post: who came, passed, was turned back, boarded, landed; counted hand-overs; conditions and alerts",
            400,
            Set.of(
                    OPEN_PEOPLE,
                    TELL_FAMILIES,
                    RECORD_PASSAGE,
                    CHECK_PERMITS,
                    SEE_FIGURES,
                    SEE_CROSSINGS,
                    OBSERVE_CONDITIONS,
                    RAISE_ALERTS)),
    NEGOTIATOR(
            "negotiator",
            "Demands, promises and meetings, and what came of them; opens nobody",
            0,
            Set.of(SEE_FIGURES, SEE_PROMISES, NEGOTIATE, SEE_CROSSINGS)),
    AUDITOR(
            "auditor",
            "Who saw whom, broken glass, figures; opens nobody",
            0,
            Set.of(SEE_FIGURES, SEE_PROMISES, READ_ACCESS_RECORD, REVIEW_BROKEN_GLASS, SEE_CROSSINGS)),
    OPERATOR(
            "operator",
            "Arrivals, alerts, lists and all accounts; opens nobody",
            0,
            Set.of(SEE_FIGURES, SEE_ARRIVALS, CORRECT_LISTS, KEEP_ACCOUNTS, SEE_CROSSINGS, RAISE_ALERTS));

    private final String code;
    private final String does;
    private final int dailyBudget;
    private final Set<May> may;

    Role(String code, String does, int dailyBudget, Set<May> may) {
        this.code = code;
        this.does = does;
        this.dailyBudget = dailyBudget;
        this.may = Set.copyOf(may);
    }

    /** As the database and the pages say it. */
    public String code() {
        return code;
    }

    /** What the role is for, in a line. */
    public String does() {
        return does;
    }

    /** How many distinct people an account of this role may open a day, unless its own row says otherwise. */
    public int dailyBudget() {
        return dailyBudget;
    }

    public Set<May> may() {
        return may;
    }

    public boolean may(May what) {
        return may.contains(what);
    }

    /** Which roles an account of this role may give to others: a lead makes caseworkers, an operator anybody. */
    public Set<Role> mayGive() {
        return switch (this) {
            case OPERATOR -> EnumSet.allOf(Role.class);
            case LEAD -> EnumSet.of(CASEWORKER);
            case CASEWORKER, DECIDER, PLANNER, SPECIALIST, NEGOTIATOR, AUDITOR -> EnumSet.noneOf(Role.class);
        };
    }

    static Role of(String code) {
        for (Role role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no such role: " + code);
    }
}
