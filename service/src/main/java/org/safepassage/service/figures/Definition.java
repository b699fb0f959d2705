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
            "scheme owner");

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
