package org.safepassage.service.figures;

/** The figures that this service gives, each with its definition and what it leaves out. */
enum Definition {
    WITHOUT_DISPOSITION(
            "without-disposition",
            "Messages waiting for an outcome",
            "Messages received of which at least one person found, or the message itself where none was found, has no outcome yet.",
            "messages",
            "Rolls, which ask for nothing, and people who only write for others.",
            "team lead"),
    OLDEST_WAITING(
            "oldest-waiting",
            "Oldest of them",
            "Hours since the oldest message without an outcome came.",
            "hours",
            "The same as the figure above.",
            "team lead"),
    PEOPLE_KNOWN(
            "people-known",
            "People known",
            "People that messages, lists or rolls tell of, each counted once however often they are named.",
            "people",
            "People whom nobody has named to us, and names that could not be read.",
            "team lead"),
    FAMILIES_KNOWN(
            "families-known",
            "Families known",
            "Families of the people known; somebody of whom no relative is known is a family of one.",
            "families",
            "Relations that nobody has written of.",
            "team lead"),
    IN_CONTACT(
            "in-contact",
            "People in contact",
            "People known about whom somebody has written to us, whoever it was.",
            "people",
            "People who stand on a roll only.",
            "team lead"),
    OUT_OF_CONTACT(
            "out-of-contact",
            "People out of contact",
            "People known whom a roll names and about whom nobody has written.",
            "people",
            "People whom neither a roll nor a message names.",
            "team lead"),
    ELIGIBLE(
            "eligible",
            "People found eligible",
            "People known for whom a rule in effect says eligible, in a category that brings out. A finding recommends; it is not a decision.",
            "people",
            "People of whom too little is written: they are undetermined, which is not a no.",
            "scheme owner"),
    UNDETERMINED(
            "undetermined",
            "People undetermined",
            "People in contact who are eligible in no category that brings out, and for whom at least one is undetermined.",
            "people",
            "People on rolls about whom nobody has written.",
            "scheme owner"),
    LEFT(
            "left",
            "People left",
            "People known who stand on a roll or are found eligible, of whom nobody has recorded that they are out or dead.",
            "people",
            "Entitled people of whom we do not know, people who are undetermined, and people who came out without our knowing.",
            "scheme owner"),
    ON_THE_WAY(
            "on-the-way",
            "People on the way",
            "People who said that they come, are under way, wait at the place or are aboard, and are not out.",
            "people",
            "People who were called forward and have not answered, and people who set out without being called.",
            "movement planner"),
    OUT(
            "out",
            "People out",
            "People who landed, or passed out of the country, and were not turned back after.",
            "people",
            "People who left without our knowing, and people who passed the gate of an airport and have not landed.",
            "movement planner"),
    CALLED_FORWARD(
            "called-forward",
            "People called forward",
            "People told at least once to come to a place at a time.",
            "people",
            "People told by others than this service.",
            "movement planner"),
    WITHDRAWN(
            "withdrawn",
            "People whose call was withdrawn",
            "People of whom at least one call forward was taken back.",
            "people",
            "Calls that ran out or were declined.",
            "movement planner"),
    PASSED(
            "passed",
            "People let pass",
            "People let through at a crossing or a gate at least once.",
            "people",
            "What was put right since: a passage that was corrected counts no more.",
            "movement planner"),
    TURNED_BACK(
            "turned-back",
            "People turned back",
            "People turned back at a crossing or a gate at least once, whether or not they came through another time.",
            "people",
            "People who were turned back before they reached a post of ours and told nobody.",
            "movement planner"),
    LANDED(
            "landed",
            "People landed",
            "People recorded as landed at least once.",
            "people",
            "People who travelled on by other means.",
            "movement planner"),
    ARRIVED(
            "arrived",
            "People arrived",
            "People whose arrival in the country that takes them in was recorded.",
            "people",
            "People who landed somewhere else on the way.",
            "settlement owner"),
    LEAVE_GRANTED(
            "leave-granted",
            "People with leave granted",
            "People to whom leave to remain was granted, for years or indefinitely.",
            "people",
            "People who need none, such as nationals.",
            "settlement owner"),
    UPGRADED(
            "upgraded",
            "People whose leave was upgraded",
            "People whose leave for years was made indefinite.",
            "people",
            "People who had indefinite leave from the first.",
            "settlement owner"),
    CASUALTIES(
            "casualties",
            "People known who died",
            "People known to us who are recorded as dead.",
            "people",
            "The dead of whom we did not know before.",
            "team lead"),
    KIN_TOLD(
            "kin-told",
            "Of them, next of kin told",
            "People recorded as dead whose next of kin has been told.",
            "people",
            "Next of kin who learned it from others.",
            "team lead");

    final String code;
    final String title;
    final String definition;
    final String unit;
    final String excludes;
    final String owner;

    Definition(String code, String title, String definition, String unit, String excludes, String owner) {
        this.code = code;
        this.title = title;
        this.definition = definition;
        this.unit = unit;
        this.excludes = excludes;
        this.owner = owner;
    }
}
