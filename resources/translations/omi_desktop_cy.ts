<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>Open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two who write at once would meet each other&apos;s changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over only if you are sure that it is open nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only: what you enter is not saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the file lay the journal of another copy. It is set aside; nothing here was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered after an unclean end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered. Last saved: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are saved, and the earlier backups are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not changed, whatever you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} records and {1} answers were recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {count} minute without a key or a click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {count} minutes without a key or a click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the computer was asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a plain file: the page is only hidden, and whoever has the file can read it. Give it a passphrase under Inspection to protect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved. The passphrase brings you back to your place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is NOT SAVED yet: it waits behind this page. Do not end the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Type it again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 case read twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cases read twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 still to be read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} still to be read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scored questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of both on either side of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of pairs on the same side of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC1 in the words of Landis and Koch (1977); under 20 pairs it is too few to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across
the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above it for one reader, below for the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other
choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the same side of the line, such as excellent and sufficient: they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked
of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered a fact or a question above it differently; no pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N/A
to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable to one of them; no pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet by one of them; no pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions and facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: where readers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: where they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0}: where its readers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 question hangs on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} questions hang on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed, and changed after sealing: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed after sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed with {0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed as complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases&apos; own readings: the scores as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one was entered; the other cases as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of pairs across the line from the agreed answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leniency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much oftener above the line than agreed, as a share of pairs; below 0 is stricter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More often
above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the line where below it was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More often
below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the line where above it was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of
one only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark: case {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more lenient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stricter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether every number printed comes out; within one: of the records counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under {0} relevant the counts stand instead of a percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers above the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers on either side of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% interval, or answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilson&apos;s interval of the proportion, in per cent; of others the answers given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exported {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} second reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} second readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same export as {name}: it counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same export was merged on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken: {refusal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {case} {item} {text}: {column} changed after the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{column}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inspection holds “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As exported: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As found: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} file is left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files are left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answer is to be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers are to be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts nobody was told about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the offender manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} worth a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} alert nobody was told about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to ask the offender manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed after sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} alerts nobody was told about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · reply: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · no reply yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said who was told, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: from {1}% upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0} relevant cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilson&apos;s interval of the proportion, in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a question to its cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: not relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary question, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens what a score is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} above the line, 95% interval {1} per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under
way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not
begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to
answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and facts without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second
left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of others to be read a second time: those not begun, out of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not
applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the answers to questions that allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the cases of this assessor alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if they
were “no”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has read what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score it were if every “not applicable” were an answer below the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{complete} of {cases} cases complete, {under_way} under way, {not_begun} not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reading not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but facts of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If “not applicable”
were “no”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest
possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If all that is missing came out below the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest
possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If all that is missing came out above the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scores may still become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered “not applicable”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases whose facts do not say yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that another has at present, or nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second
readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would read what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (local)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted with a passphrase. Without it nobody can open the file, the makers of the program included: there is no back door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it by hand, letter for letter: capitals, spaces and accents count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sealed envelope, in a locked place away from the computers, by the lead inspector; who opens it signs and dates the envelope. When the passphrase is changed make a new sheet and destroy this one, once no backup is left under the old passphrase. Destroy it with the inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what stands above, exactly. There is no limit on tries, and a wrong one changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older backup beside the file may open with an earlier passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbooks exported each week are a second copy, under the password they were exported with: that passphrase, unless another was given. Their sheet Answers, saved as CSV, goes into a new inspection with the same case list: omi answers import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessors&apos; packs hold their own answers, under passphrases of their own if they were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed: the file opens with the new one alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is plain now: whoever has it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} older backups open as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed meanwhile and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is beside it: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is synchronised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Work on a copy on this computer? It is put back when you close it. Written where it is, two computers or a synchronising program may meet each other&apos;s changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy here holds work that was not put back yet; it goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this computer&apos;s alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, to be interviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query from {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply from {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a copy of a pack in a shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, open the pack where it is, and wipe it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answer had arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers had arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is wiped: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of others stay in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} in {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} item, the first of them opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items, the first of them opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in file at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was told on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was told; say when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is noted as told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About OMI Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case assessments for inspections of probation areas: record, score, take the week home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instruments contain public sector information licensed under the Open Government Licence v3.0, drawn up from inspection reports of HM Inspectorate of Probation, which has neither made nor endorsed them. The sample inspections are reconstructed from published figures and describe no real person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is free software under the MIT License. It is built on Qt and PySide6 (LGPL 3), SQLCipher (BSD), SQLite and others; their licences come with it. Suggested passphrases are drawn from a word list of the Electronic Frontier Foundation (CC BY 3.0 US).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log, without anything of any case: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementPages</name>
    <message>
        <source>too few to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substantial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same side, other choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of one only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementWindow</name>
    <message>
        <source>Agreement of readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two answers agree when they lie on the same side of the line. Kappa and AC1 say how far the agreement goes beyond chance: 1 is full agreement, 0 what chance alone would bring. Kappa collapses where nearly all answers lie on one side, which is usual here; AC1 does not. Under 20 pairs either is too few to say. Enter opens the answers behind a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows both readings side by side. A consensus is a third reading: it begins with what both said, and both readings stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area&apos;s scores by whose readings of these cases count. The first readings are what scores; where there is no consensus of a case its first reading stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance is the share of answers across the line from what was agreed; leniency how much oftener above the line. Nobody but you sees this: no pack and no assessor&apos;s workbook holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the case at the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Write packs (Inspection menu), and merge what their readers bring back: the first answer of a second reading shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is read twice yet. Mark cases for a second reader: with Inspection &gt; Allocate cases, which picks as many as you say, or with a column second_reader in the case list. Then write packs, and merge what comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is marked for everyone to read. Right-click a case in the list of cases and choose “Benchmark case”. Every pack written from then on holds it, and you enter the agreed answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0} is for everyone to read. Enter the agreed answers: it stands at the end of the list of cases. The readers are set against them once their packs or workbooks are merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the agreed answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {0} lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllocateCasesDialog</name>
    <message>
        <source>Allocate cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenly over the assessors, each kind of case spread. Nobody gets a case of which the list names them as offender manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give out anew what nobody has begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local assessors among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together they read about a third of the cases. May be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases read twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all, those already marked included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would read what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate {count} case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate {count} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name those who read the cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every case has its reader already: nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} case allocated. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cases allocated. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseDeeds</name>
    <message>
        <source>Case {reference} was removed. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {old} is replaced by {new}. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0} is for everyone to read, and in no score. Enter the agreed answers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away. Ctrl+Z brings it back with its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case needs a reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal as complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the consensus away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a benchmark case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus of its readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark case: everyone reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by another case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the case to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFilter</name>
    <message>
        <source>Which cases are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Find a case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a reference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a case by reference, assessor or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{complete} of {all} complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case matches. Search for something else, or show all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the cases is allocated to you. Show everybody&apos;s with the filter above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None entered yet. Ctrl+N begins the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases yet. Import the case list (Ctrl+I) or add a case (Ctrl+N).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>All answered, not yet sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress, {count} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessor: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark, agreed answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made before. Whatever happens, the file opens with one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the {0} older backups the new passphrase too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase it is open with. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>The clock of this computer is earlier than the last entry ({0}). Nothing is lost: set it right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do? For instance: export, note, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an inspection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictsWindow</name>
    <message>
        <source>Decide what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all from …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the left one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see it on the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two sides answer differently after a merge (Ctrl+M), both answers are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers stay in the history. Merging the same files again asks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stood before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {count} in {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: all {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked because of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked unless {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered “{0}” before, which is no longer offered: answer it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked of every record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked because of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not asked: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not answered; it would have to be {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}; it would have to be {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} question now applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} questions now apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} earlier answer counts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} earlier answers count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} question no longer applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} questions no longer apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answer set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answers set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practice example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the offender manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert: who was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert: when they were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer&apos;s query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes on the whole record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, to be interviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no relevant case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no relevant record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the {1} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the {1} case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the {1} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the {1} record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} criteria have a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} sections have a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} above the line of {1} relevant question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} above the line of {1} relevant questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} questions have relevant cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} questions, {2} to {3} cases each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} questions, {2} cases each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} questions, {2} case each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that counts has been answered yet, so there is no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of {0} question: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of {0} questions: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of {0} of {1} questions (the others have no relevant case): {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (the mean of {1} questions, and the summary question)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (the mean of {1} question, and the summary question)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary question has no relevant case, so the mean of {0} questions counts in full: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the summary question has a relevant case, so it counts in full: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} left out: no score yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of {0} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of {0} questions, which weigh {1}% together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the summary question, {0}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through its criterion, {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through its section, {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be “{1}”: it is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be “{1}”: there is no such day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be “{1}”: it is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 14/01/2008 or 2008-01-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 14/01/2008 or 14/01/2008 15:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in figures, such as 42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no answer “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} characters; a note holds {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or split it over several notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A query needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alert needs its concern in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no day or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a query already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no query that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it first, or write in its reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grade set by the lead inspector needs its reason: {0} has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason as its note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another reference, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs a reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a reading of {1} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or make a new inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not an inspection file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file ending in .omi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is protected by a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again; if it is right, the file is damaged or not an inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one, or choose a file without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by a newer version of OMI Desktop (file format {1}, this one knows {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program; the file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is open for writing: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on {1} since {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, or open it for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there; if it is open nowhere, take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder and your rights to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT SAVED: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT SAVED: {0} is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT SAVED: the write was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT SAVED: {0} was changed by another program meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full ({0} MB free on {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room that you may use on {0} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive with {0} reported a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, save your work on another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive with {0} has gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back, then try again, or save your work on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} was moved, replaced or made read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was moved or replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your work under a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of {0} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the last backup, or recover the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be kept in {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold until the program ends; make room there or allow writing to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are saved. Try again; what went wrong is in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work. Your answers are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of the program stopped what you just did; everything saved before is on the disk. You can go on working. If it happens again, copy the details and send them to whoever looks after the program: they hold nothing of any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryTab</name>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportWeekDialog</name>
    <message>
        <source>Export the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the facts that identify a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out without it: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect it with the passphrase of the inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect it with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets hold of the workbook can read every case in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the workbook is to be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder. Name the workbook in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a password, or untick that you want one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the workbook is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the workbook. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No workbook was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactField</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigurePages</name>
    <message>
        <source>Criterion {id}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {id}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade of {id}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindQuestion</name>
    <message>
        <source>Find a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number such as 1.2.16, or words of the question, its guidance or your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing found. Try fewer words, or other ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} · Enter takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsWindow</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split by a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by words or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not split by a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the line, {0}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear differences only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. As printed in: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the cases behind · Ctrl+C copies what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under {0} relevant the counts stand instead of a percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small differences are no differences: {0} the 95% intervals of the group and of the others overlap; {1} {2} the group is clearly above or below them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {0} lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderInput</name>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormChooser</name>
    <message>
        <source>What to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>NOT SAVED yet: kept here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrequencyPanel</name>
    <message>
        <source>How often each answer was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} entered. Counted, not scored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradeCard</name>
    <message>
        <source>Enter sets the lead inspector&apos;s own grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not graded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the lead inspector; by the rule: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradesPanel</name>
    <message>
        <source>Grades by a working rule: the report does not print the detailed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades by the report&apos;s rule.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCasesDialog</name>
    <message>
        <source>Import the case list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case lists (*.xlsx *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} case ready to be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cases ready to be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} row cannot be taken:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows cannot be taken:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out that row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out those {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a fact of this programme, so left aside: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {count}, wanted {wanted}: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample with these cases, against the programme&apos;s composition:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is as the programme wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {count} case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {count} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{import_} and leave out {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the rows above in the list and import it again, or tick that they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} case imported. Ctrl+Z takes it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cases imported. Ctrl+Z takes them out again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectionDetailsDialog</name>
    <message>
        <source>Details of the inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain: not protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the area that is inspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Write it as day/month/year: 14/01/2008.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectionView</name>
    <message>
        <source>{0} is not asked of this case. {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not asked of this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left in this case. Alt+Down is the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left in this case. Ctrl+Enter seals it as complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is complete; this is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstrumentChange</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked under other conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstrumentChangeDialog</name>
    <message>
        <source>Change the instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This inspection has {name}, version {version}. Every answer is kept: one that the other instrument does not ask or offer is set aside, and counts again as soon as an instrument does. You can move back here at any time; Ctrl+Z does not reach back past it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}, comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}, used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program comes with no instrument of this programme: use a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the instrument that the inspection has: nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers kept and set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the file as it was is kept as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstrumentFile</name>
    <message>
        <source>Use an instrument file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewArea</name>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions the file alone seldom answers, and those marked with F3. F5 shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked for the practitioner. F3 on a question marks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask also about: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewTab</name>
    <message>
        <source>Note on {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practice example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitedText</name>
    <message>
        <source>With this the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListFact</name>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>{0} is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualKeys</name>
    <message>
        <source>| key | does |</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or other ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · Enter goes there, F3 to the next mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For assessors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the information manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New inspection …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;sample inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import case list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the week …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a question …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ommands …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New case …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;unanswered question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes on the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal as complete, or open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Return for correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Query on this answer: ask, reply, close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask the offender manager, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interview: questions for the practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, interviewed, una&amp;vailable: the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the scores, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what is left to &amp;look at, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show questions that do not a&amp;pply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guidance of every question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ymraeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Findings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review of the week …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Progress of the week …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree&amp;ment of readings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allocate cases …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write packs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge workbooks and packs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what di&amp;ffers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;passphrase …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery sheet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ipe this pack …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the instrument …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not &amp;protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the published &amp;figures come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About OMI Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeRow</name>
    <message>
        <source>Leave out {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password does not open it. The other files go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a password of its own. Give it here, or leave the file out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {choice}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeWorkbooksDialog</name>
    <message>
        <source>Merge workbooks and packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week-end workbooks of the assessors, or their packs, in any order and as often as wanted: a newer export replaces an older one, and the same answer counts once. Nothing is written before you have seen what would come of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks and packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks and packs (*.xlsx *.omi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is chosen yet. You can drop files here, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would come of it: {receipt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {count} file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inspection is open for reading only: it cannot be merged into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you entered is not saved yet. Save it first; then merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up, then merging. Each file is merged whole or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not merged: it was stopped before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide {count} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} receipt.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merges</name>
    <message>
        <source>{count} to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that two sides gave differently (Ctrl+Shift+K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>Add a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number or letters that say nothing about the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case needs a reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} is there already. Give it another reference.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewInspectionDialog</name>
    <message>
        <source>New inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an instrument file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14/01/2008</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18/01/2008</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are recorded under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} questions on each case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also: {forms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the inspection is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspections (*.omi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the area that is inspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Write it as day/month/year: 14/01/2008.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the file is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteButton</name>
    <message>
        <source>Add a note (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s note: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s add a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Seen in file at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were told now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who was told, and when. An alert counts in no score.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes on this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on questions (Enter goes there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes on questions yet: F2 on a question writes one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Everything saved before is safe, and what you entered stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my work as ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningWindow</name>
    <message>
        <source>Open an inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspections (*.omi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: reconstructed from published figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected by a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain file: not protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my work as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Open an inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Type it again; nothing was changed. If it is lost, the lead inspector keeps the recovery sheet, and the exported workbooks are a second copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Suggest words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase: a plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 12 characters or four words. Nobody can open the file without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space at its beginning or end counts as part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these words down now and keep them apart from this computer: without them nobody can open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets hold of the file, a copy or a backup of it can read every case. For real cases choose a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a passphrase, let words be suggested, or tick that you want none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase cannot hold a NUL character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: type {count} more, or four words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressWindow</name>
    <message>
        <source>Progress of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Not applicable” takes a case out of a question, so that giving it freely can raise a score; beside each stands what it were if they were all “no”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest and highest: if everything still missing in cases that are not complete came out below, or above, the line. No final score can lie outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the case at the first thing missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the programme&apos;s report states it. Where it speaks of a minimum number and names none, one is the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {0} lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Close the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it · Esc goes back to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask, and return the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the query on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Take {name} off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off this list; the file stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordHeading</name>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one on the left, import the case list (Ctrl+I) or add one (Ctrl+N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N begins the first one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Tabs of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheetDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page for the lead inspector to lock away: which file it is for, its passphrase, and what can be done when the passphrase is lost. Nobody can open the file without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the passphrase on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {reason}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This inspection has no passphrase: there is none to lose, and nothing is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the tick it has lines to write on. A saved PDF always has the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusedRows</name>
    <message>
        <source>Rows that cannot be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplaceCaseDialog</name>
    <message>
        <source>Replace case {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept with everything in it, out of the list and of every score. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: the file is with the court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, for whoever looks at the sample later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReproductionPage</name>
    <message>
        <source>How the published figures come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {0} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample is reconstructed from the figures that a report published, and scored like any inspection. Here is every figure as it was printed and as it is computed from that sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out: the sample is being put together and scored. A few seconds …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more statement is in words and names no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more statements are in words and name no number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>What is left to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left to look at; Enter goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter seals it as complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} thing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes there, F7 comes back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the case there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {0} lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not asked of this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no longer to be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is to be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is returned for correction already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned for correction. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowNote</name>
    <message>
        <source>Note on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as you type · Alt+1 … 6 chooses the kind, Alt+0 changes it · Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>not scored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n per cent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>below the line of priority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreButton</name>
    <message>
        <source> per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreDetail</name>
    <message>
        <source>Copied: {0} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% interval {0} to {1} per cent, by drawing the cases anew 1,000 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% interval: –</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreLegend</name>
    <message>
        <source>line of priority, {0}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoresPanel</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is in hand. Choose one on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of your second reading of {0}: it counts in no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of case {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases of this pack; second readings ({0}) count in no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores come with the first answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer so far counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>The case is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed as complete. Ctrl+Z opens it again, Alt+Down is the next case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetGradeDialog</name>
    <message>
        <source>Grade of {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is kept, shown and exported beside the grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is rated yet, so the rule gives no grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule gives: {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Provisional: {0} of {1} rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grade set by the lead inspector needs its reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for you on this computer. Each holds as soon as it is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are recorded under it, and your cases are shown first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name as assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window. Ctrl+Shift+L changes it at any time; what is recorded stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D changes between light and dark at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everything in the window; also Ctrl++ and Ctrl+-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on saves a key press an answer; Up leads back to what was just answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greyed, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They count in no score either way; Ctrl+H changes it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that do not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away from the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key or a click, where there is a passphrase. Ctrl+L locks at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: beside the inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: your documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessors&apos; packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {0}. Choose one that is there, or empty the line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first … ninth choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question before, after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next unanswered question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>What stands beside the questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Interview: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the interview has got (Ctrl+Shift+I)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved · last change {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a case, see the score, take the week home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample of another programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the programme and the area, and protect the file with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a file ending in .omi, where it was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole inspection to try everything on, reconstructed from published figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder or drive is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder may not be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIsLeft</name>
    <message>
        <source>Nothing left on this tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left on this tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import the case list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WipePackDialog</name>
    <message>
        <source>Wipe this pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and its backups are taken away from this computer for good. First a receipt has to prove that the manager&apos;s inspection holds everything you gave in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt file of the merge, or its code of 20 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key goes first, then every byte is overwritten. A solid-state disk or a memory stick may keep old blocks for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There it is the passphrase that protects them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no passphrase: there nothing protects them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks you exported are files of their own: delete them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the receipt file, or type the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no code: it has 20 letters and figures, in groups of four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt of the merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritePacksDialog</name>
    <message>
        <source>Write packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each assessor with their cases only. Cases to be read a second time come with the facts of the case list and nothing of the first reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cases}, {second} of them a second reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {count} pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {count} packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is allocated yet: Inspection &gt; Allocate cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inspection has no passphrase, nor will its packs: whoever has one can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They open with the passphrase of the inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the packs are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick whose packs are to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the packs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pack written to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} packs written to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Packs written before are whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrittenFact</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CaseView</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Kind</name>
    <message>
        <source>{0}, written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>Closed by {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
