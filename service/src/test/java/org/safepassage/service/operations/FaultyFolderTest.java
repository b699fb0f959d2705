package org.safepassage.service.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultyFolderTest {
    @TempDir
    Path temporary;

    private WrittenFolder folder = new WrittenFolder(Path.of(""));

    @BeforeEach
    void write() {
        folder = WrittenFolder.in(temporary);
    }

    @Test
    void everyFaultOfAFolderIsReportedAtOnceAndNothingIsLoaded() {
        folder.with("operation.csv", WrittenFolder.SETTINGS.replace("Asia/Karachi", "Asia/Karatschi"))
                .with("airports.csv", "airport,name,country,latitude,longitude\nx,X,PK,95,north\n")
                .withRules("help,H-1,yesterday,,,GB,,,maybe,Sentence.\n");
        assertThatThrownBy(folder::read)
                .isInstanceOf(UnreadableOperation.class)
                .hasMessageContaining("was not loaded: 5 faults")
                .hasMessageContaining("operation.csv, line 7, column 'value': 'Asia/Karatschi' is no time zone.")
                .hasMessageContaining("airports.csv, line 2, column 'latitude': A latitude lies from -90 to 90")
                .hasMessageContaining("airports.csv, line 2, column 'longitude': 'north' cannot be read.")
                .hasMessageContaining("rules/help.csv, line 2, column 'from': 'yesterday' cannot be read.")
                .hasMessageContaining("rules/help.csv, line 2, column 'outcome': 'maybe' is not known here.");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Operations.read(temporary.resolve("nowhere")))
                .hasMessageContaining("There is no such folder. Name one that holds operation.csv.");
    }

    @Test
    void aFolderWithoutSettingsSaysHowTheyLook() {
        assertThat(new WrittenFolder(temporary.resolve("rules"))
                        .with("notes.txt", "")
                        .faults())
                .containsExactly(
                        "operation.csv: The file is missing. It has the headings setting,value and one setting a line.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            code,flood-2030;  code,Flood 2030;     line 2, column 'value': A code has small letters, digits and hyphens only.
            from,2030-05-01;  from,1 May 2030;     line 4, column 'value': '1 May 2030' cannot be read. Write a day such as 2021-08-29.
            country,PK;       country,Pakistan;    'Pakistan' is no country. Write two capital letters
            languages,en | ur; languages,english;  'english' is no language. Write its code
            name,A flood;     nmae,A flood;        line 3, column 'setting': 'nmae' is not known here. Did you mean 'name'?
            name,A flood;     code,twice;          line 3, column 'setting': 'code' stands twice. Keep one.
            name,A flood;     name,;               line 3, column 'value': This cell must not be empty.
            name,A flood;     calendars,mayan;     'mayan' is no calendar.
            setting,value;    setting,valeu;       line 1, column 'valeu': There is no such column here. Did you mean 'value'?
            """)
    void aFaultySettingSaysWhatToWriteInstead(String line, String faulty, String message) {
        folder.with("operation.csv", WrittenFolder.SETTINGS.replace(line, faulty));
        assertThat(folder.faults())
                .anySatisfy(f -> assertThat(f).startsWith("operation.csv").contains(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            help,H-1,2030-05-01,,,GB,,,eligible,S.;                      column 'from': '2030-05-01' cannot be read. Write a minute with its zone
            help,H-1,2030-05-01T00:00Z,2030-04-01T00:00Z,,GB,,,eligible,S.; column 'until': The rule ends before it begins.
            help,H-1,2030-05-01T00:00Z,,later,GB,,,eligible,S.;          column 'transition': 'later' is not known here.
            help,H-1,2030-05-01T00:00Z,,,British,,,eligible,S.;          column 'nationality': 'BRITISH' is no
            help,H-1,2030-05-01T00:00Z,,,,gaurd,,eligible,S.;            column 'role': 'gaurd' is not a word of role. Did you mean 'guard'?
            help,H-1,2030-05-01T00:00Z,,,,,under 18,eligible,S.;         column 'age': 'under 18' is no comparison for age.
            help,H-1,2030-05-01T00:00Z,,,,unknown,,eligible,S.;          column 'role': A rule cannot rest on not knowing.
            help,H-1,2030-05-01T00:00Z,,,GB,,,eligible,;                 column 'sentence': This cell must not be empty.
            ,H-1,2030-05-01T00:00Z,,,GB,,,eligible,S.;                   column 'category': This cell must not be empty.
            help,H-1,2030-05-01T00:00Z,,,GB,,,eligible,One, two.;        There are more cells than headings.
            help,H-1,2030-05-01T00:00Z,,,GB,,,eligible,"Open;            The row cannot be read. Close every quotation mark
            """)
    void aFaultyRuleSaysWhatToWriteInstead(String row, String message) {
        assertThat(folder.withRules(row + "\n").faults())
                .anySatisfy(
                        f -> assertThat(f).startsWith("rules/help.csv, line 2").containsIgnoringCase(message));
    }

    @Test
    void aColumnThatIsNoFactIsNamedWithTheOneThatWasMeant() {
        folder.with("rules/help.csv", "category,rule,from,employr,outcome,sentence\n");
        assertThat(folder.faults())
                .singleElement()
                .asString()
                .contains("line 1, column 'employr': There is no such column here. Did you mean 'employer'?");
    }

    @Test
    void aMissingColumnAndADoubledOneAreNamed() {
        folder.with("rules/help.csv", "category,rule,rule,from,outcome\n");
        assertThat(folder.faults())
                .containsExactlyInAnyOrder(
                        "rules/help.csv, line 1, column 'rule': This heading stands twice. Keep one.",
                        "rules/help.csv, line 1, column 'sentence': This column is missing. Add the heading 'sentence'.");
    }

    @Test
    void aRuleThatStandsTwiceAtOneTimeIsAFaultAndItsSuccessorIsNot() {
        String first = "help,H-1,2030-05-01T00:00Z,2030-06-01T00:00Z,,GB,,,eligible,S.\n";
        assertThat(folder.withRules(first + "help,H-1,2030-06-01T00:00Z,,,GB,,,eligible,S.\n")
                        .faults())
                .isEmpty();
        assertThat(folder.withRules(first + "help,H-1,2030-05-15T00:00Z,,,GB,,,eligible,S.\n")
                        .faults())
                .singleElement()
                .asString()
                .contains("line 3, column 'rule': The rule 'H-1' already stands in rules/help.csv at this time.");
    }

    @Test
    void aChangeUnderTwoTransitionsWouldLoseApplicationsAndIsAFault() {
        folder.withRules("help,H-1,2030-05-01T00:00Z,2030-06-01T00:00Z,everyone,GB,,,eligible,S.\n"
                + "help,H-2,2030-06-01T00:00Z,,undecided,GB,,,eligible,S.\n");
        assertThat(folder.faults())
                .containsExactly("rules/help.csv, line 3, column 'transition': 'H-1' ends when this rule begins, with"
                        + " transition 'everyone'. Write the same in both rows.");
    }

    @Test
    void aRuleForACategoryThatIsNotListedIsAFault() {
        folder.with("schemes.csv", "scheme,name\naid,Aid\n")
                .with("categories.csv", "category,scheme,name\nhelpers,aid,Helpers\n")
                .withRules("helper,H-1,2030-05-01T00:00Z,,,GB,,,eligible,S.\n");
        assertThat(folder.faults())
                .singleElement()
                .asString()
                .contains("'helper' is not in categories.csv. Did you mean 'helpers'?");
    }

    @Test
    void aTableUnderAWrongNameIsNotLostInSilence() {
        folder.with("crossing.csv", "crossing\n").with("rule/help.csv", "category\n");
        assertThat(folder.faults())
                .anySatisfy(f ->
                        assertThat(f).startsWith("crossing.csv: There is no such table. Did you mean 'crossings.csv'?"))
                .anySatisfy(f -> assertThat(f).isEqualTo("rule: Rename this folder to 'rules'."));
    }

    @Test
    void aCodeThatStandsTwiceIsAFault() {
        folder.with("partners.csv", "partner,name,kind\nun,One,state\nun,Two,state\n");
        assertThat(folder.faults())
                .singleElement()
                .asString()
                .contains("partners.csv, line 3, column 'partner': 'un' stands twice in this table.");
    }

    @Test
    void aPlaceThatIsNotListedIsAFaultWhereItIsNamed() {
        folder.with("crossings.csv", "crossing,name,country,latitude,longitude\nwest-gate,West gate,IR,30,61\n")
                .with("conditions.csv", "crossing,observed,source\nwest-gat,2030-05-02,radio\n");
        assertThat(folder.faults())
                .singleElement()
                .asString()
                .contains("conditions.csv, line 2, column 'crossing'", "Did you mean 'west-gate'?");
    }

    @Test
    void aLineNumberIsRightAfterACellWithLineBreaksAndARemark() {
        folder.with("partners.csv", "partner,name,kind\n# remark\nun,\"Two\nlines\",state\nx,\"And\nmore\",nonsense\n");
        assertThat(folder.faults()).singleElement().asString().startsWith("partners.csv, line 5, column 'kind'");
    }

    @Test
    void aFileThatIsNoTextIsNamed() {
        folder.with("partners.csv", new byte[] {'P', 'K', 3, 4, (byte) 0xff, (byte) 0xfe});
        assertThat(folder.faults())
                .containsExactly("partners.csv: The file is not UTF-8 text. Save it as \"CSV UTF-8\".");
        folder.with("partners.csv", "partner,name,kind\n".getBytes(StandardCharsets.UTF_16));
        assertThat(folder.faults()).singleElement().asString().contains("not UTF-8");
    }

    @Test
    void anEmptyFileSaysHowToBegin() {
        folder.with("partners.csv", "");
        assertThat(folder.faults())
                .containsExactly(
                        "partners.csv: The file is empty. Begin with the headings [partner, name, kind], or delete it.");
    }

    @Test
    void aClaimWhoseMostIsLessThanItsLeastIsAFault() {
        folder.with(
                "claims.csv",
                "claim,words,population,event,time,kind,low,high,source\nc,some,people,out,may,count,9,3,press\n");
        assertThat(folder.faults()).singleElement().asString().contains("The most is less than the least.");
    }
}
