package org.safepassage.service.help;

import java.util.List;
import org.safepassage.service.access.Role;
import org.safepassage.service.help.HelpPage.Step;

/** The words of the help pages, role by role. */
final class HelpTexts {
    private HelpTexts() {}

    static List<Step> steps(Role role) {
        return switch (role) {
            case CASEWORKER ->
                List.of(
                        new Step(
                                "Take what comes first",
                                "On Today press N. The order is by danger, need and waiting; who asks for somebody does not count."),
                        new Step(
                                "Give each message its outcome",
                                "On Triage: new case, already known, not for us, or noise. A message that names several people has an outcome for each."),
                        new Step(
                                "Look before you make a new case",
                                "Look-up takes a name in any script, a telephone, a document or a case number. Add birth year or father’s name when more than twenty fit."),
                        new Step(
                                "Say whether two are one",
                                "On Duplicates press N. Read the red box first: twins and brothers look alike on paper. Say what tells you so; “cannot tell” is a good answer."),
                        new Step(
                                "Write down how a crossing was",
                                "Crossings, then the place: open, some may pass or closed, who saw it and when. Name nobody. It grows old by itself."),
                        new Step(
                                "Take back what was wrong",
                                "Undo takes back what you just did; everything else can be reversed on the page of the person or the message."));
            case LEAD ->
                List.of(
                        new Step(
                                "See what waits",
                                "Today and Figures: how many wait, and how old the oldest is. The uncomfortable figures stand first."),
                        new Step(
                                "Be the second person",
                                "Refusals and whatever needs two of you wait under second checks. You cannot agree with yourself."),
                        new Step(
                                "Put one case before others",
                                "An override says who ordered it, why, on what authority, and whom it displaces. It stays on the record."),
                        new Step(
                                "Read what came in",
                                "Arrivals shows each source with its receipt, what was flagged, and rows of lists that need a person. Correct the columns and the list is read again."),
                        new Step(
                                "Hold people back from danger",
                                "Crossings, Alerts: hand in the file or raise one by hand. It stops call-forwards at once. End it when the danger is over."),
                        new Step(
                                "Send teams",
                                "Crossings, Teams: who is where, who can go, which posts ask for help. Say when a team has arrived; until then nobody counts on it."),
                        new Step("Look at broken glass", "Read each reason the same day."));
            case DECIDER ->
                List.of(
                        new Step(
                                "Read the finding",
                                "It names the rule, the facts it rests on and where they are said. Unknown is a question to ask, never a no."),
                        new Step(
                                "Decide",
                                "Your words say why. When you disagree with the finding, a second person looks."),
                        new Step(
                                "Refuse only by two",
                                "A refusal needs another decider or a lead, and reasons that can be told to the family."),
                        new Step("Ask when it would change the result", "The page says which answers would."));
            case PLANNER ->
                List.of(
                        new Step(
                                "Plan serials",
                                "On Serials: what leaves when, from where, with how many seats, and which are held for whom."),
                        new Step(
                                "Assign families",
                                "By rank, families whole. Each family that is not on a serial has a reason beside it; a split is the family’s own choice and is recorded."),
                        new Step(
                                "Call forward",
                                "Place, time, until when they may answer, and what we do not know. Nobody can hold two instructions."),
                        new Step(
                                "Withdraw without losing anybody",
                                "Whoever goes by the old instruction stands under To be told until somebody has told them."),
                        new Step(
                                "Look at the way first",
                                "Crossings: conditions with their age, alerts, promises kept, teams. Routes says what speaks for and against each way."));
            case SPECIALIST ->
                List.of(
                        new Step(
                                "Take the serial in hand",
                                "Only then do you see names. Give it back when your shift ends."),
                        new Step(
                                "Record each person",
                                "Passed, turned back and why, boarded, landed, or not known. Not seen is not known; it is never a no."),
                        new Step(
                                "Somebody on no list",
                                "Write what they say at the door. They are counted at once and found later."),
                        new Step(
                                "Hand over by count",
                                "You count, the other side counts, and each difference has a reason. You cannot take what you gave."),
                        new Step(
                                "Say how the crossing is",
                                "Crossings, then your post: open, some may pass or closed. Danger: Alerts, raise one by hand. Ask for help there too."));
            case NEGOTIATOR ->
                List.of(
                        new Step(
                                "See what to raise",
                                "Promises lists what was broken where, the gravest first, and whether it was raised since."),
                        new Step(
                                "Record who promised what",
                                "Words, who gave it to whom, where it holds, with which papers, until when, and who heard it. A better record replaces an earlier one; nothing is edited."),
                        new Step(
                                "Note what was raised",
                                "Each meeting keeps what was raised there, so that nobody raises it twice or forgets it."));
            case AUDITOR ->
                List.of(
                        new Step(
                                "Ask who saw a person",
                                "Access record, with the id from the person’s page. It lists openings, refusals, grants and broken glass."),
                        new Step(
                                "Check that figures were true",
                                "Figures, with “as at” and “as known at”. Check this page gives checkpoint and key."),
                        new Step(
                                "Check that the log is whole",
                                "Run ./passage verify --checkpoint FILE with a checkpoint of your own. It trusts nothing of ours."));
            case OPERATOR ->
                List.of(
                        new Step(
                                "Take things in",
                                "Arrivals: hand in mailboxes, chats, lists. The receipt says how many came and how many were known; nothing is doubled."),
                        new Step("Look at flags", "Each says what was wrong. The bytes are kept whatever it was."),
                        new Step(
                                "Correct a list’s columns",
                                "You see the shapes of cells, not the names. Read the list again; rows that can be read now leave the parked ones."),
                        new Step(
                                "Make accounts",
                                "In a minute: name, role, one link, handed over by voice or on paper. It works once."),
                        new Step("Keep copies", "Keys and database apart. Rehearse the loss of each."));
        };
    }

    static List<String> never(Role role) {
        return role.dailyBudget() == 0
                ? List.of(
                        "You open nobody. If you need a person opened, ask a lead.",
                        "Do not copy what you see into mail, chats or sheets.")
                : List.of(
                        "Do not tell anybody outside that somebody has applied: that alone can kill.",
                        "Do not ask where people are by message. Do not write to more than one person at a time.",
                        "Do not copy names into mail, chats or sheets. There is a day’s budget of people; everything you open is recorded.");
    }

    static List<String> practice(Role role) {
        return switch (role) {
            case CASEWORKER ->
                List.of(
                        "A letter: “I am Zmaryalai, son of Gholam Haidar, born 1366. I interpreted for the British army in Lashkar Gah. My brother Zalmai, the same age, is with me.”",
                        "A roll holds “Zmarialay Gholam Haydar, 3 August 1987, interpreter”.",
                        "Look him up as زمریالی with birth year 1366: one person fits. The letter is “already known”; pick him.",
                        "Zalmai is somebody else, though father and year agree: the red box says perhaps twins. Different people, because one letter names both side by side. Then he is a new case in the same family.");
            case LEAD ->
                List.of(
                        "A list of 40 names comes from a member of parliament. 40 rows are parked: “names nobody”.",
                        "Open its columns. The second is taken for “Place”; its shapes are Aaaaa Aaaaa. Take it for “Full name” and read the list again.",
                        "38 people are found; two rows stay parked, because they name nobody. Write to the advocate about those two, by their row numbers only.");
            case DECIDER ->
                List.of(
                        "The finding says: undetermined. Worked for the forces: yes, by the roll. Dismissed: not known.",
                        "Nothing says she was dismissed. Do not refuse: ask the employer, with a date.",
                        "The answer says no. The finding turns to eligible by itself; decide, and say so in a sentence.");
            case PLANNER ->
                List.of(
                        "A convoy has 3 free seats. A family of 6 stands first, a family of 3 below it.",
                        "Assign. The 6 are not on it: “6 wanted, 3 free”. The 3 are.",
                        "An alert is raised for the crossing. Their call-forward is withdrawn at once; they stand under To be told until somebody has reached them.");
            case SPECIALIST ->
                List.of(
                        "Eleven are expected, twelve stand before you. The twelfth is on no list.",
                        "Record the eleven; register the twelfth at the door, as she says her name.",
                        "You give twelve, your colleague across the line takes twelve. Both counts stand in the record.");
            case NEGOTIATOR ->
                List.of(
                        "The other side says: everybody passes at Torkham.",
                        "Promises says: kept for 12 of 40 there in a fortnight, most turned back with the very paper that the statement names.",
                        "Raise it at the next meeting, note it, and look again a week later: what was said before the meeting and what happened after it stand apart by day.");
            case AUDITOR ->
                List.of(
                        "On Tuesday a minister said 800; today the page says 1,100 for the same Tuesday.",
                        "Ask for Tuesday as known on Tuesday: 800. Ask for Tuesday as known now: 1,100.",
                        "Both are right. The difference stands in the table below the figures, and the entries recorded in between are in the log.");
            case OPERATOR ->
                List.of(
                        "Hand in the same mailbox twice.",
                        "The second receipt says: received 5,120, known before 5,120, kept 0.",
                        "Nothing was doubled. If the second says fewer known, the mailbox has changed: look at what was kept.");
        };
    }

    static List<Step> keys(Role role) {
        return role.dailyBudget() == 0
                ? List.of(new Step("?", "Show the keys of the page you are on"))
                : List.of(
                        new Step("?", "Show the keys of the page you are on"),
                        new Step("N", "Take the next: case, message, or pair"),
                        new Step("U", "Undo what was just done"),
                        new Step("1 2 3 4", "On Triage: new case, already known, not for us, noise"),
                        new Step("S D C", "On a pair: same person, different people, cannot tell"));
    }
}
