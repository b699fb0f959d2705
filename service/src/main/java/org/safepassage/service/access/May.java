package org.safepassage.service.access;

/** What somebody may do. An endpoint names one with {@link Needs}; a role is a set of them. */
public enum May {
    /** Today, triage and cases: take, dispose, hold, undo. */
    TAKE_CASES,
    /** Say of two mentions whether they are one person. */
    REVIEW_DUPLICATES,
    /** Search for a person by name, phone, document or number. */
    LOOK_UP,
    /** Open persons and messages for which there is a grant. */
    OPEN_PEOPLE,
    /** Open without a grant, with a reason that a lead will read. */
    BREAK_GLASS,
    /** Say what a finding comes to. */
    DECIDE,
    /** Be the second person where one is not enough. */
    AGREE,
    /** Put one case before others, naming who ordered it and whom it displaced. */
    OVERRIDE,
    /** Plan serials, promise seats, call families forward, withdraw. */
    PLAN_MOVEMENT,
    /** Tell families what they are to do now, and note what they say. */
    TELL_FAMILIES,
    /** Record at a post who came, passed, was turned back, boarded, landed. */
    RECORD_PASSAGE,
    /** Give and take back travel authorisations, after a decision and a warning. */
    ISSUE_PERMITS,
    /** Check a travel authorisation and record that it was shown. */
    CHECK_PERMITS,
    /** Grant leave to those who arrived, and upgrade it when a rule changes. */
    GRANT_LEAVE,
    /** Who arrived, what leave they have, and when it ends. */
    SEE_SETTLEMENT,
    SEE_FIGURES,
    /** What was promised, by whom, and how it was kept. */
    SEE_PROMISES,
    /** Record demands, offers, meetings, promises and what travellers met; raise what was broken. */
    NEGOTIATE,
    /** Sources, receipts, what was flagged or parked. */
    SEE_ARRIVALS,
    /** Say which column of a list is which. */
    CORRECT_LISTS,
    /** Make accounts, reset codes, change roles, close. */
    KEEP_ACCOUNTS,
    /** Who saw this person? */
    READ_ACCESS_RECORD,
    /** Look at broken glass. */
    REVIEW_BROKEN_GLASS,
    /** Crossings, alerts, teams, routes. */
    SEE_CROSSINGS,
    /** Record how a crossing was found, ask for help from a post. */
    OBSERVE_CONDITIONS,
    /** Hand in alerts, raise one by hand, say where it stands, end it. */
    RAISE_ALERTS,
    /** Send teams to posts, answer requests for help. */
    DEPLOY_TEAMS
}
