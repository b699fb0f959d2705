package org.safepassage.service.movement;

/**
 * A refusal in words, for a page or a terminal.
 *
 * @param happened why it was refused
 * @param next what to do
 */
public record RefusalWords(String happened, String next) {
    public static RefusalWords of(MovementRefused refused) {
        return switch (refused) {
            case MovementRefused.NotThere gone ->
                new RefusalWords(
                        "There is no such serial, instruction, report or family in this operation.",
                        "Look it up again from the list.");
            case MovementRefused.WrongState state ->
                new RefusalWords(
                        "It is " + state.state() + ", and what was asked for does not follow from that.",
                        "Load it again to see how things stand.");
            case MovementRefused.AlreadyDone done ->
                new RefusalWords(
                        "This was done before, in another window or by somebody else.",
                        "Load it again to see how things stand.");
            case MovementRefused.NotEnoughSeats seats ->
                new RefusalWords(
                        "Not enough seats together: " + seats.wanted() + " wanted, " + seats.free() + " free.",
                        "Choose another serial, or let the family choose to go in parts.");
            case MovementRefused.SeatAlreadyPromised taken ->
                new RefusalWords("Somebody else was faster: a seat has just been promised.", "Do it again.");
            case MovementRefused.WouldSplit split ->
                new RefusalWords(
                        "Part of the family would stay behind.",
                        "Wait for the open decisions, or record that the family chose to go in parts, and why.");
            case MovementRefused.NoDecision none ->
                new RefusalWords(
                        "No decision that stands lets all of these people travel.", "Ask for a decision first.");
            case MovementRefused.Danger danger ->
                new RefusalWords(
                        "An alert stands at " + danger.place() + ": nobody is called there.",
                        "Choose another way, or wait until the alert has ended.");
            case MovementRefused.SamePerson same ->
                new RefusalWords(
                        "You counted these people out; somebody else must count them in.",
                        "Ask whoever takes them to sign in and count.");
            case MovementRefused.Incomplete incomplete ->
                new RefusalWords(incomplete.words() + ".", "Complete it and do it again.");
        };
    }
}
