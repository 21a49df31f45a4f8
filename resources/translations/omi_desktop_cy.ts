<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>Open for reading only</source>
        <translation>Ar agor i&apos;w ddarllen yn unig</translation>
    </message>
    <message>
        <source>Two who write at once would meet each other&apos;s changes.</source>
        <translation>Byddai dau sy&apos;n ysgrifennu ar yr un pryd yn dod ar draws newidiadau ei gilydd.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Cymryd drosodd</translation>
    </message>
    <message>
        <source>Take over only if you are sure that it is open nowhere.</source>
        <translation>Cymerwch drosodd dim ond os ydych yn sicr nad yw ar agor yn unman.</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>Ar agor yn rhywle arall</translation>
    </message>
    <message>
        <source>Open for reading only: what you enter is not saved here.</source>
        <translation>Ar agor i&apos;w ddarllen yn unig: ni chaiff yr hyn a nodwch ei gadw yma.</translation>
    </message>
    <message>
        <source>Beside the file lay the journal of another copy. It is set aside; nothing here was changed.</source>
        <translation>Wrth ymyl y ffeil roedd cyfnodolyn copi arall. Fe&apos;i rhoddwyd o&apos;r neilltu; ni newidiwyd dim yma.</translation>
    </message>
    <message>
        <source>Recovered after an unclean end.</source>
        <translation>Adferwyd ar ôl diwedd annisgwyl.</translation>
    </message>
    <message>
        <source>Recovered. Last saved: {0}.</source>
        <translation>Adferwyd. Cadwyd ddiwethaf: {0}.</translation>
    </message>
    <message>
        <source>Your answers are saved, and the earlier backups are as they were.</source>
        <translation>Mae eich atebion wedi&apos;u cadw, ac mae&apos;r copïau wrth gefn cynharach fel yr oeddent.</translation>
    </message>
    <message>
        <source>Save what can be read …</source>
        <translation>Cadw&apos;r hyn y gellir ei ddarllen …</translation>
    </message>
    <message>
        <source>The file is not changed, whatever you choose.</source>
        <translation>Ni newidir y ffeil, beth bynnag a ddewiswch.</translation>
    </message>
    <message>
        <source>Restore the last backup ({0})</source>
        <translation>Adfer y copi wrth gefn diwethaf ({0})</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Mae&apos;r ffeil wedi&apos;i difrodi</translation>
    </message>
    <message>
        <source>{0} recovered.omi</source>
        <translation>{0} adferwyd.omi</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Cadw&apos;r hyn y gellir ei ddarllen</translation>
    </message>
    <message>
        <source>entries of the history</source>
        <translation>cofnodion yr hanes</translation>
    </message>
    <message>
        <source>{0} records and {1} answers were recovered.</source>
        <translation>Adferwyd {0} cofnod a {1} ateb.</translation>
    </message>
    <message>
        <source>Missing: {0}.</source>
        <translation>Ar goll: {0}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nid oes dim ar goll.</translation>
    </message>
    <message>
        <source>after {count} minute without a key or a click</source>
        <translation>ar ôl {count} munud heb fysell na chlic</translation>
    </message>
    <message>
        <source>after {count} minutes without a key or a click</source>
        <translation>ar ôl {count} munud heb fysell na chlic|2=ar ôl {count} funud heb fysell na chlic</translation>
    </message>
    <message>
        <source>when the computer was asleep</source>
        <translation>pan oedd y cyfrifiadur yn cysgu</translation>
    </message>
    <message>
        <source>locked at {0}</source>
        <translation>clowyd am {0}</translation>
    </message>
    <message>
        <source>hidden at {0}</source>
        <translation>cuddiwyd am {0}</translation>
    </message>
    <message>
        <source>This is a plain file: the page is only hidden, and whoever has the file can read it. Give it a passphrase under Inspection to protect it.</source>
        <translation>Ffeil blaen yw hon: dim ond wedi&apos;i chuddio y mae&apos;r dudalen, a gall pwy bynnag sydd â&apos;r ffeil ei darllen. Rhowch gyfrinymadrodd iddi o dan Arolygiad i&apos;w diogelu.</translation>
    </message>
    <message>
        <source>Everything is saved. The passphrase brings you back to your place.</source>
        <translation>Mae popeth wedi&apos;i gadw. Daw&apos;r cyfrinymadrodd â chi&apos;n ôl i&apos;ch lle.</translation>
    </message>
    <message>
        <source>Something is NOT SAVED yet: it waits behind this page. Do not end the program.</source>
        <translation>Mae rhywbeth HEB EI GADW eto: mae&apos;n aros y tu ôl i&apos;r dudalen hon. Peidiwch â chau&apos;r rhaglen.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Type it again; nothing was changed.</source>
        <translation>Nid yw&apos;r cyfrinymadrodd hwn yn agor y ffeil. Teipiwch ef eto; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>1 case read twice</source>
        <translation>1 achos wedi&apos;i ddarllen ddwywaith</translation>
    </message>
    <message>
        <source>{0} cases read twice</source>
        <translation>{0} achos wedi&apos;u darllen ddwywaith</translation>
    </message>
    <message>
        <source>1 still to be read again</source>
        <translation>1 ar ôl i&apos;w ddarllen eto</translation>
    </message>
    <message>
        <source>{0} still to be read again</source>
        <translation>{0} ar ôl i&apos;w darllen eto</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>All scored questions</source>
        <translation>Pob cwestiwn a sgorir</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Maen prawf</translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation>Aseswyr</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>First and second reader</source>
        <translation>Darllenydd cyntaf ac ail</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensws</translation>
    </message>
    <message>
        <source>not yet read again</source>
        <translation>heb ei ddarllen eto&apos;r eildro</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} ar ôl</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>cyflawn</translation>
    </message>
    <message>
        <source>Answers of both on either side of the line</source>
        <translation>Atebion y ddau ar y naill ochr neu&apos;r llall i&apos;r llinell</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Parau</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Cytuno</translation>
    </message>
    <message>
        <source>The share of pairs on the same side of the line</source>
        <translation>Cyfran y parau ar yr un ochr i&apos;r llinell</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Kappa Cohen</translation>
    </message>
    <message>
        <source>AC1</source>
        <translation>AC1</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <translation>AC1 Gwet</translation>
    </message>
    <message>
        <source>AC1 in the words of Landis and Koch (1977); under 20 pairs it is too few to say</source>
        <translation>AC1 yng ngeiriau Landis a Koch (1977); o dan 20 pâr mae&apos;n rhy ychydig i ddweud</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Mewn geiriau</translation>
    </message>
    <message>
        <source>Across
the line</source>
        <translation>Ar draws
y llinell</translation>
    </message>
    <message>
        <source>Above it for one reader, below for the other</source>
        <translation>Uwchben iddi i un darllenydd, o dan iddi i&apos;r llall</translation>
    </message>
    <message>
        <source>Other
choice</source>
        <translation>Dewis
arall</translation>
    </message>
    <message>
        <source>On the same side of the line, such as excellent and sufficient: they agree</source>
        <translation>Ar yr un ochr i&apos;r llinell, megis rhagorol a digonol: maent yn cytuno</translation>
    </message>
    <message>
        <source>Asked
of one</source>
        <translation>Gofynnwyd
i un</translation>
    </message>
    <message>
        <source>They answered a fact or a question above it differently; no pair</source>
        <translation>Atebasant ffaith neu gwestiwn uwch ei ben yn wahanol; dim pâr</translation>
    </message>
    <message>
        <source>N/A
to one</source>
        <translation>Amherthnasol
i un</translation>
    </message>
    <message>
        <source>Not applicable to one of them; no pair</source>
        <translation>Amherthnasol i un ohonynt; dim pâr</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
    <message>
        <source>Not answered yet by one of them; no pair</source>
        <translation>Heb ei ateb eto gan un ohonynt; dim pâr</translation>
    </message>
    <message>
        <source>How they meet</source>
        <translation>Sut maent yn cyfarfod</translation>
    </message>
    <message>
        <source>First reader</source>
        <translation>Darllenydd cyntaf</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Ail ddarllenydd</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Question and notes</source>
        <translation>Cwestiwn a nodiadau</translation>
    </message>
    <message>
        <source>All questions and facts</source>
        <translation>Pob cwestiwn a ffaith</translation>
    </message>
    <message>
        <source>{0}: where readers differ</source>
        <translation>{0}: lle mae darllenwyr yn gwahaniaethu</translation>
    </message>
    <message>
        <source>{0}: where they differ</source>
        <translation>{0}: lle maent yn gwahaniaethu</translation>
    </message>
    <message>
        <source>Case {0}: where its readers differ</source>
        <translation>Achos {0}: lle mae ei ddarllenwyr yn gwahaniaethu</translation>
    </message>
    <message>
        <source>1 question hangs on it</source>
        <translation>Mae 1 cwestiwn yn dibynnu arno</translation>
    </message>
    <message>
        <source>{0} questions hang on it</source>
        <translation>Mae {0} cwestiwn yn dibynnu arno</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Ffaith</translation>
    </message>
    <message>
        <source>An alert nobody was told about</source>
        <translation>Rhybudd na ddywedwyd wrth neb amdano</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Rhybudd</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Dychwelwyd i&apos;w gywiro</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Dychwelwyd</translation>
    </message>
    <message>
        <source>Sealed, and changed after sealing: {0}</source>
        <translation>Seliwyd, a newidiwyd ar ôl selio: {0}</translation>
    </message>
    <message>
        <source>Changed after sealing</source>
        <translation>Newidiwyd ar ôl selio</translation>
    </message>
    <message>
        <source>Sealed with {0} left</source>
        <translation>Seliwyd gyda {0} ar ôl</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Seliwyd</translation>
    </message>
    <message>
        <source>Sealed as complete</source>
        <translation>Seliwyd yn gyflawn</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} arall</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Cymerwyd o</translation>
    </message>
    <message>
        <source>{done} of {total} decided</source>
        <translation>{done} o {total} wedi&apos;u penderfynu</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>I&apos;w penderfynu</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Penderfynwyd</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Dim ateb</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Darlleniad cyntaf</translation>
    </message>
    <message>
        <source>The cases&apos; own readings: the scores as they are</source>
        <translation>Darlleniadau&apos;r achosion eu hunain: y sgoriau fel y maent</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Ail ddarlleniad</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Gwahaniaeth</translation>
    </message>
    <message>
        <source>Where one was entered; the other cases as they are</source>
        <translation>Lle nodwyd un; yr achosion eraill fel y maent</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Asesydd</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Pellter</translation>
    </message>
    <message>
        <source>The share of pairs across the line from the agreed answer</source>
        <translation>Cyfran y parau ar draws y llinell o&apos;r ateb y cytunwyd arno</translation>
    </message>
    <message>
        <source>Leniency</source>
        <translation>Llacrwydd</translation>
    </message>
    <message>
        <source>How much oftener above the line than agreed, as a share of pairs; below 0 is stricter</source>
        <translation>Faint amlach uwchben y llinell nag y cytunwyd, fel cyfran o&apos;r parau; mae o dan 0 yn llymach</translation>
    </message>
    <message>
        <source>More often
above</source>
        <translation>Uwchben
yn amlach</translation>
    </message>
    <message>
        <source>Above the line where below it was agreed</source>
        <translation>Uwchben y llinell lle cytunwyd o dani</translation>
    </message>
    <message>
        <source>More often
below</source>
        <translation>O dan
yn amlach</translation>
    </message>
    <message>
        <source>Below the line where above it was agreed</source>
        <translation>O dan y llinell lle cytunwyd uwch ei phen</translation>
    </message>
    <message>
        <source>Asked of
one only</source>
        <translation>Gofynnwyd
i un yn unig</translation>
    </message>
    <message>
        <source>Benchmark: case {0}</source>
        <translation>Meincnod: achos {0}</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Meincnod</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>fel y cytunwyd</translation>
    </message>
    <message>
        <source>neither way</source>
        <translation>y naill ffordd na&apos;r llall</translation>
    </message>
    <message>
        <source>more lenient</source>
        <translation>yn fwy llac</translation>
    </message>
    <message>
        <source>stricter</source>
        <translation>yn llymach</translation>
    </message>
    <message>
        <source>Whether every number printed comes out; within one: of the records counted</source>
        <translation>A yw pob rhif a argraffwyd yn dod allan; o fewn un: o&apos;r cofnodion a gyfrifwyd</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Cyfrifwyd</translation>
    </message>
    <message>
        <source>Comes out</source>
        <translation>Yn dod allan</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Sut mae&apos;n digwydd</translation>
    </message>
    <message>
        <source>Under {0} relevant the counts stand instead of a percentage</source>
        <translation>O dan {0} perthnasol saif y cyfrifon yn lle canran</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Uwchben</translation>
    </message>
    <message>
        <source>Answers above the line</source>
        <translation>Atebion uwchben y llinell</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Perthnasol</translation>
    </message>
    <message>
        <source>Answers on either side of the line</source>
        <translation>Atebion ar y naill ochr i&apos;r llinell neu&apos;r llall</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Y cant</translation>
    </message>
    <message>
        <source>95% interval, or answers</source>
        <translation>Cyfwng 95%, neu atebion</translation>
    </message>
    <message>
        <source>Wilson&apos;s interval of the proportion, in per cent; of others the answers given</source>
        <translation>Cyfwng Wilson y gyfran, y cant; ar gyfer y lleill yr atebion a roddwyd</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rhan</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Sgorir</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Cofnodir</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} i {1}</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Ffactor</translation>
    </message>
    <message>
        <source>exported {when}</source>
        <translation>allforiwyd {when}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} newydd</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} wedi newid</translation>
    </message>
    <message>
        <source>{count} as before</source>
        <translation>{count} fel cynt</translation>
    </message>
    <message>
        <source>{count} case</source>
        <translation>{count} achos</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} achos</translation>
    </message>
    <message>
        <source>{count} second reading</source>
        <translation>{count} ail ddarlleniad</translation>
    </message>
    <message>
        <source>{count} second readings</source>
        <translation>{count} ail ddarlleniad</translation>
    </message>
    <message>
        <source>{count} taken over</source>
        <translation>{count} wedi&apos;u cymryd drosodd</translation>
    </message>
    <message>
        <source>{count} there already</source>
        <translation>{count} yno eisoes</translation>
    </message>
    <message>
        <source>{count} changed since</source>
        <translation>{count} wedi newid ers hynny</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} i&apos;w penderfynu</translation>
    </message>
    <message>
        <source>{count} not taken</source>
        <translation>{count} heb eu cymryd</translation>
    </message>
    <message>
        <source>{count} answer</source>
        <translation>{count} ateb</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>{count} ateb</translation>
    </message>
    <message>
        <source>The same export as {name}: it counts once.</source>
        <translation>Yr un allforiad â {name}: mae&apos;n cyfrif unwaith.</translation>
    </message>
    <message>
        <source>The same export was merged on {when}.</source>
        <translation>Cyfunwyd yr un allforiad ar {when}.</translation>
    </message>
    <message>
        <source>Not taken: {refusal}.</source>
        <translation>Heb ei gymryd: {refusal}.</translation>
    </message>
    <message>
        <source>Row {row}, case {case}, {item} “{text}”: {column} changed after the export.</source>
        <translation>Rhes {row}, achos {case}, {item} “{text}”: newidiodd {column} ar ôl yr allforio.</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>yr ateb</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>y nodyn</translation>
    </message>
    <message>
        <source>“{column}”</source>
        <translation>“{column}”</translation>
    </message>
    <message>
        <source>something</source>
        <translation>rhywbeth</translation>
    </message>
    <message>
        <source>The inspection holds “{value}”.</source>
        <translation>Mae&apos;r arolygiad yn dal “{value}”.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ei adael allan</translation>
    </message>
    <message>
        <source>As exported: {value}</source>
        <translation>Fel yr allforiwyd: {value}</translation>
    </message>
    <message>
        <source>As found: {value}</source>
        <translation>Fel y&apos;i cafwyd: {value}</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>dim nodyn</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>dim ateb</translation>
    </message>
    <message>
        <source>{count} file is left out: {names}.</source>
        <translation>Gadewir {count} ffeil allan: {names}.</translation>
    </message>
    <message>
        <source>{count} files are left out: {names}.</source>
        <translation>Gadewir {count} ffeil allan: {names}.</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> a {count} arall</translation>
    </message>
    <message>
        <source>{count} answer is to be decided.</source>
        <translation>Mae {count} ateb i&apos;w benderfynu.</translation>
    </message>
    <message>
        <source>{count} answers are to be decided.</source>
        <translation>Mae {count} ateb i&apos;w penderfynu.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Gwrthddywediadau</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>Gwerth ail olwg</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Ymholiadau</translation>
    </message>
    <message>
        <source>Alerts nobody was told about</source>
        <translation>Rhybuddion na ddywedwyd wrth neb amdanynt</translation>
    </message>
    <message>
        <source>Ask the offender manager</source>
        <translation>Gofyn i&apos;r rheolwr troseddwyr</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb eu hateb</translation>
    </message>
    <message>
        <source>{0}: not answered</source>
        <translation>{0}: heb ei ateb</translation>
    </message>
    <message>
        <source>{0} contradiction</source>
        <translation>{0} gwrthddywediad</translation>
    </message>
    <message>
        <source>{0} worth a second look</source>
        <translation>{0} gwerth ail olwg</translation>
    </message>
    <message>
        <source>{0} query</source>
        <translation>{0} ymholiad</translation>
    </message>
    <message>
        <source>{0} alert nobody was told about</source>
        <translation>{0} rhybudd na ddywedwyd wrth neb amdano</translation>
    </message>
    <message>
        <source>{0} to ask the offender manager</source>
        <translation>{0} i ofyn i&apos;r rheolwr troseddwyr</translation>
    </message>
    <message>
        <source>{0} changed after sealing</source>
        <translation>{0} wedi newid ar ôl selio</translation>
    </message>
    <message>
        <source>{0} not answered</source>
        <translation>{0} heb eu hateb</translation>
    </message>
    <message>
        <source>{0} contradictions</source>
        <translation>{0} gwrthddywediad</translation>
    </message>
    <message>
        <source>{0} queries</source>
        <translation>{0} ymholiad</translation>
    </message>
    <message>
        <source>{0} alerts nobody was told about</source>
        <translation>{0} rhybudd na ddywedwyd wrth neb amdanynt</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Yr achos cyfan</translation>
    </message>
    <message>
        <source>{0} · reply: {1}</source>
        <translation>{0} · ateb: {1}</translation>
    </message>
    <message>
        <source>{0} · no reply yet</source>
        <translation>{0} · dim ateb eto</translation>
    </message>
    <message>
        <source>It is not said who was told, and when.</source>
        <translation>Ni ddywedir wrth bwy y dywedwyd, na phryd.</translation>
    </message>
    <message>
        <source>It is not said when.</source>
        <translation>Ni ddywedir pryd.</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation>Achos {0}</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Yr achos hwn</translation>
    </message>
    <message>
        <source>{0}: from {1}% upwards</source>
        <translation>{0}: o {1}% i fyny</translation>
    </message>
    <message>
        <source>Above the line</source>
        <translation>Uwchben y llinell</translation>
    </message>
    <message>
        <source>From {0} relevant cases</source>
        <translation>O {0} achos perthnasol</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Cyfwng 95%</translation>
    </message>
    <message>
        <source>Wilson&apos;s interval of the proportion, in per cent</source>
        <translation>Cyfwng Wilson y gyfran, y cant</translation>
    </message>
    <message>
        <source>Part in the score</source>
        <translation>Rhan yn y sgôr</translation>
    </message>
    <message>
        <source>Enter opens a question to its cases</source>
        <translation>Mae Enter yn agor cwestiwn i ddangos ei achosion</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Pob achos</translation>
    </message>
    <message>
        <source>Enter goes to the question</source>
        <translation>Mae Enter yn mynd at y cwestiwn</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>heb ei ateb</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>heb ei ofyn</translation>
    </message>
    <message>
        <source>Recorded only</source>
        <translation>Cofnodir yn unig</translation>
    </message>
    <message>
        <source>Left out: not relevant</source>
        <translation>Gadewir allan: amherthnasol</translation>
    </message>
    <message>
        <source>Summary question, {0}</source>
        <translation>Cwestiwn crynhoi, {0}</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Yn cyfrif</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>O beth y&apos;i gwneir</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pwysau</translation>
    </message>
    <message>
        <source>Enter opens what a score is made of</source>
        <translation>Mae Enter yn agor yr hyn y gwneir sgôr ohono</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>{count} note</source>
        <translation>{count} nodyn</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} nodyn</translation>
    </message>
    <message>
        <source>{count} note found</source>
        <translation>{count} nodyn wedi&apos;i ganfod</translation>
    </message>
    <message>
        <source>{count} notes found</source>
        <translation>{count} nodyn wedi&apos;u canfod</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>yr achos</translation>
    </message>
    <message>
        <source>{0} above the line, 95% interval {1} per cent</source>
        <translation>{0} uwchben y llinell, cyfwng 95% {1} y cant</translation>
    </message>
    <message>
        <source>Enter goes to the answer</source>
        <translation>Mae Enter yn mynd at yr ateb</translation>
    </message>
    <message>
        <source>above</source>
        <translation>uwchben</translation>
    </message>
    <message>
        <source>below</source>
        <translation>o dan</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>amherthnasol</translation>
    </message>
    <message>
        <source>recorded only</source>
        <translation>cofnodir yn unig</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Cyflawn</translation>
    </message>
    <message>
        <source>Under
way</source>
        <translation>Ar
waith</translation>
    </message>
    <message>
        <source>Not
begun</source>
        <translation>Heb
ddechrau</translation>
    </message>
    <message>
        <source>Still to
answer</source>
        <translation>Ar ôl
i&apos;w hateb</translation>
    </message>
    <message>
        <source>Questions and facts without an answer</source>
        <translation>Cwestiynau a ffeithiau heb ateb</translation>
    </message>
    <message>
        <source>Second
left</source>
        <translation>Ail
ar ôl</translation>
    </message>
    <message>
        <source>Cases of others to be read a second time: those not begun, out of all</source>
        <translation>Achosion eraill i&apos;w darllen yr eildro: y rhai heb eu dechrau, o&apos;r cyfan</translation>
    </message>
    <message>
        <source>Not
applicable</source>
        <translation>Amher-
thnasol</translation>
    </message>
    <message>
        <source>Of the answers to questions that allow it</source>
        <translation>O&apos;r atebion i gwestiynau sy&apos;n ei ganiatáu</translation>
    </message>
    <message>
        <source>Over the cases of this assessor alone</source>
        <translation>Dros achosion yr asesydd hwn yn unig</translation>
    </message>
    <message>
        <source>if they
were “no”</source>
        <translation>pe baent
yn “na”</translation>
    </message>
    <message>
        <source>Who has read what</source>
        <translation>Pwy a ddarllenodd beth</translation>
    </message>
    <message>
        <source>The score it were if every “not applicable” were an answer below the line</source>
        <translation>Y sgôr pe bai pob “amherthnasol” yn ateb o dan y llinell</translation>
    </message>
    <message>
        <source>{complete} of {cases} cases complete, {under_way} under way, {not_begun} not begun</source>
        <translation>{complete} o {cases} achos yn gyflawn, {under_way} ar waith, {not_begun} heb eu dechrau</translation>
    </message>
    <message>
        <source>{left} of {all}</source>
        <translation>{left} o {all}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ar goll</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Beth sydd ar goll</translation>
    </message>
    <message>
        <source>Second reading not begun</source>
        <translation>Ail ddarlleniad heb ei ddechrau</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Heb ddechrau</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} o {asked}</translation>
    </message>
    <message>
        <source>Everything but facts of the list</source>
        <translation>Popeth ond ffeithiau&apos;r rhestr</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nifer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>If “not applicable”
were “no”</source>
        <translation>Pe bai “amherthnasol”
yn “na”</translation>
    </message>
    <message>
        <source>Lowest
possible</source>
        <translation>Isaf
posibl</translation>
    </message>
    <message>
        <source>If all that is missing came out below the line</source>
        <translation>Pe bai popeth sydd ar goll yn dod allan o dan y llinell</translation>
    </message>
    <message>
        <source>Highest
possible</source>
        <translation>Uchaf
posibl</translation>
    </message>
    <message>
        <source>If all that is missing came out above the line</source>
        <translation>Pe bai popeth sydd ar goll yn dod allan uwchben y llinell</translation>
    </message>
    <message>
        <source>What the scores may still become</source>
        <translation>Beth all y sgoriau ddod</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Y cyfan</translation>
    </message>
    <message>
        <source>Answered “not applicable”</source>
        <translation>Atebwyd “amherthnasol”</translation>
    </message>
    <message>
        <source>Part of the sample</source>
        <translation>Rhan o&apos;r sampl</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Eisiau</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Ar y rhestr</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Darllenwyd</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ddim yn hysbys eto</translation>
    </message>
    <message>
        <source>Cases whose facts do not say yet</source>
        <translation>Achosion nad yw eu ffeithiau&apos;n dweud eto</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Y sampl</translation>
    </message>
    <message>
        <source>{count} too few</source>
        <translation>{count} yn rhy ychydig</translation>
    </message>
    <message>
        <source>{count} too many</source>
        <translation>{count} yn ormod</translation>
    </message>
    <message>
        <source>As wanted</source>
        <translation>Fel y dymunir</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Cases that another has at present, or nobody</source>
        <translation>Achosion sydd gan un arall ar hyn o bryd, neu gan neb</translation>
    </message>
    <message>
        <source>Second
readings</source>
        <translation>Ail
ddarlleniadau</translation>
    </message>
    <message>
        <source>Who would read what</source>
        <translation>Pwy fyddai&apos;n darllen beth</translation>
    </message>
    <message>
        <source>{name} (local)</source>
        <translation>{name} (lleol)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Arolygiad</translation>
    </message>
    <message>
        <source>Lead inspector</source>
        <translation>Arolygydd arweiniol</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>ID y ffeil</translation>
    </message>
    <message>
        <source>Inspection id</source>
        <translation>ID yr arolygiad</translation>
    </message>
    <message>
        <source>Sheet made</source>
        <translation>Gwnaed y ddalen</translation>
    </message>
    <message>
        <source>The file is encrypted with a passphrase. Without it nobody can open the file, the makers of the program included: there is no back door.</source>
        <translation>Mae&apos;r ffeil wedi&apos;i hamgryptio â chyfrinymadrodd. Hebddo ni all neb agor y ffeil, gan gynnwys gwneuthurwyr y rhaglen: nid oes drws cefn.</translation>
    </message>
    <message>
        <source>Write it by hand, letter for letter: capitals, spaces and accents count.</source>
        <translation>Ysgrifennwch ef â llaw, lythyren wrth lythyren: mae priflythrennau, bylchau ac acenion yn cyfrif.</translation>
    </message>
    <message>
        <source>In a sealed envelope, in a locked place away from the computers, by the lead inspector; who opens it signs and dates the envelope. When the passphrase is changed make a new sheet and destroy this one, once no backup is left under the old passphrase. Destroy it with the inspection.</source>
        <translation>Mewn amlen wedi&apos;i selio, mewn lle dan glo i ffwrdd o&apos;r cyfrifiaduron, gan yr arolygydd arweiniol; mae pwy bynnag a&apos;i hagoro&apos;n llofnodi ac yn dyddio&apos;r amlen. Pan newidir y cyfrinymadrodd gwnewch ddalen newydd a dinistriwch hon, unwaith nad oes copi wrth gefn ar ôl o dan yr hen gyfrinymadrodd. Dinistriwch hi gyda&apos;r arolygiad.</translation>
    </message>
    <message>
        <source>Type what stands above, exactly. There is no limit on tries, and a wrong one changes nothing.</source>
        <translation>Teipiwch yr hyn sydd uchod, yn union. Nid oes cyfyngiad ar geisiau, ac nid yw un anghywir yn newid dim.</translation>
    </message>
    <message>
        <source>An older backup beside the file may open with an earlier passphrase.</source>
        <translation>Gall copi wrth gefn hŷn wrth ymyl y ffeil agor â chyfrinymadrodd cynharach.</translation>
    </message>
    <message>
        <source>The workbooks exported each week are a second copy, under the password they were exported with: that passphrase, unless another was given. Their sheet Answers, saved as CSV, goes into a new inspection with the same case list: omi answers import.</source>
        <translation>Ail gopi yw&apos;r llyfrau gwaith a allforir bob wythnos, o dan y cyfrinair yr allforiwyd hwy ag ef: y cyfrinymadrodd hwnnw, oni roddwyd un arall. Mae eu dalen Answers, wedi&apos;i chadw fel CSV, yn mynd i arolygiad newydd â&apos;r un rhestr achosion: omi answers import.</translation>
    </message>
    <message>
        <source>The assessors&apos; packs hold their own answers, under passphrases of their own if they were given.</source>
        <translation>Mae pecynnau&apos;r aseswyr yn dal eu hatebion eu hunain, o dan eu cyfrinymadroddion eu hunain os rhoddwyd rhai iddynt.</translation>
    </message>
    <message>
        <source>The passphrase is changed: the file opens with the new one alone.</source>
        <translation>Newidiwyd y cyfrinymadrodd: dim ond â&apos;r un newydd y mae&apos;r ffeil yn agor.</translation>
    </message>
    <message>
        <source>The file is plain now: whoever has it can read it.</source>
        <translation>Mae&apos;r ffeil yn blaen nawr: gall pwy bynnag sydd â hi ei darllen.</translation>
    </message>
    <message>
        <source>{0} older backups open as before.</source>
        <translation>Mae {0} copi wrth gefn hŷn yn agor fel cynt.</translation>
    </message>
    <message>
        <source>{0} was changed meanwhile and stays as it is.</source>
        <translation>Newidiwyd {0} yn y cyfamser ac mae&apos;n aros fel y mae.</translation>
    </message>
    <message>
        <source>Your work is beside it: {0}</source>
        <translation>Mae eich gwaith wrth ei ymyl: {0}</translation>
    </message>
    <message>
        <source>This folder is on the network.</source>
        <translation>Mae&apos;r ffolder hon ar y rhwydwaith.</translation>
    </message>
    <message>
        <source>This folder is synchronised.</source>
        <translation>Mae&apos;r ffolder hon yn cael ei chydamseru.</translation>
    </message>
    <message>
        <source>{0} Work on a copy on this computer? It is put back when you close it. Written where it is, two computers or a synchronising program may meet each other&apos;s changes.</source>
        <translation>{0} Gweithio ar gopi ar y cyfrifiadur hwn? Fe&apos;i rhoddir yn ôl pan fyddwch yn ei gau. O&apos;i ysgrifennu lle mae, gall dau gyfrifiadur neu raglen gydamseru ddod ar draws newidiadau ei gilydd.</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>Gweithio ar gopi</translation>
    </message>
    <message>
        <source>Open it where it is</source>
        <translation>Ei agor lle mae</translation>
    </message>
    <message>
        <source>A copy here holds work that was not put back yet; it goes on from there.</source>
        <translation>Mae copi yma&apos;n dal gwaith na roddwyd yn ôl eto; mae&apos;n mynd ymlaen o&apos;r fan honno.</translation>
    </message>
    <message>
        <source>Not this computer&apos;s alone</source>
        <translation>Nid ar y cyfrifiadur hwn yn unig</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Heb ei ddarllen eto</translation>
    </message>
    <message>
        <source>Read, to be interviewed</source>
        <translation>Darllenwyd, i&apos;w gyfweld</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Cyfwelwyd</translation>
    </message>
    <message>
        <source>Practitioner unavailable</source>
        <translation>Ymarferydd ddim ar gael</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>{0} o {1} wedi&apos;u hateb</translation>
    </message>
    <message>
        <source>{0} · this case</source>
        <translation>{0} · yr achos hwn</translation>
    </message>
    <message>
        <source>Query from {0}: {1}</source>
        <translation>Ymholiad gan {0}: {1}</translation>
    </message>
    <message>
        <source>Query: {1}</source>
        <translation>Ymholiad: {1}</translation>
    </message>
    <message>
        <source>Reply from {0}: {1}</source>
        <translation>Ateb gan {0}: {1}</translation>
    </message>
    <message>
        <source>Reply: {1}</source>
        <translation>Ateb: {1}</translation>
    </message>
    <message>
        <source>This is a copy of a pack in a shared folder.</source>
        <translation>Copi o becyn mewn ffolder a rennir yw hwn.</translation>
    </message>
    <message>
        <source>Close it, open the pack where it is, and wipe it there.</source>
        <translation>Caewch ef, agorwch y pecyn lle mae, a dilëwch ef yno.</translation>
    </message>
    <message>
        <source>{count} answer had arrived.</source>
        <translation>Roedd {count} ateb wedi cyrraedd.</translation>
    </message>
    <message>
        <source>{count} answers had arrived.</source>
        <translation>Roedd {count} ateb wedi cyrraedd.</translation>
    </message>
    <message>
        <source>The pack is wiped: {0}</source>
        <translation>Mae&apos;r pecyn wedi&apos;i ddileu&apos;n llwyr: {0}</translation>
    </message>
    <message>
        <source>Receipt: {0}</source>
        <translation>Derbynneb: {0}</translation>
    </message>
    <message>
        <source>Files of others stay in {0}.</source>
        <translation>Mae ffeiliau pobl eraill yn aros yn {0}.</translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <translation>Dim ar ôl i edrych arno</translation>
    </message>
    <message>
        <source>{count} line</source>
        <translation>{count} llinell</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} llinell|2={count} linell</translation>
    </message>
    <message>
        <source>{count} record</source>
        <translation>{count} cofnod</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} cofnod|2={count} gofnod|3,6={count} chofnod</translation>
    </message>
    <message>
        <source>{things} in {where}</source>
        <translation>{things} yn {where}</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>What there is to look at</source>
        <translation>Beth sydd i edrych arno</translation>
    </message>
    <message>
        <source>{count} item, the first of them opens</source>
        <translation>{count} eitem, mae&apos;r gyntaf ohonynt yn agor</translation>
    </message>
    <message>
        <source>{count} items, the first of them opens</source>
        <translation>{count} eitem, mae&apos;r gyntaf ohonynt yn agor</translation>
    </message>
    <message>
        <source>Seen in file at {0}</source>
        <translation>Gwelwyd yn y ffeil yn {0}</translation>
    </message>
    <message>
        <source>{0} was told on {1}</source>
        <translation>Dywedwyd wrth {0} ar {1}</translation>
    </message>
    <message>
        <source>{0} was told; say when</source>
        <translation>Dywedwyd wrth {0}; dywedwch pryd</translation>
    </message>
    <message>
        <source>nobody is noted as told</source>
        <translation>ni nodwyd bod neb wedi cael gwybod</translation>
    </message>
    <message>
        <source>It is asked.</source>
        <translation>Gofynnir hwn.</translation>
    </message>
    <message>
        <source>It is not asked.</source>
        <translation>Ni ofynnir hwn.</translation>
    </message>
    <message>
        <source>{0}; it would have to be {1}</source>
        <translation>{0}; byddai&apos;n rhaid iddo fod yn {1}</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Heb ei ateb eto.</translation>
    </message>
    <message>
        <source>and {0} earlier changes</source>
        <translation>a {0} newid cynharach</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Nodyn: {0}</translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>Tynnwyd y nodyn</translation>
    </message>
    <message>
        <source>Cleared; it was {0}</source>
        <translation>Cliriwyd; {0} oedd ef</translation>
    </message>
    <message>
        <source>{0}; it was {1}</source>
        <translation>{0}; {1} oedd ef</translation>
    </message>
    <message>
        <source>It is recorded and counts in no score.</source>
        <translation>Fe&apos;i cofnodir ac nid yw&apos;n cyfrif mewn unrhyw sgôr.</translation>
    </message>
    <message>
        <source>Criterion {0} {1}</source>
        <translation>Maen prawf {0} {1}</translation>
    </message>
    <message>
        <source>Section {0} {1}</source>
        <translation>Adran {0} {1}</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About OMI Desktop</source>
        <translation>Ynghylch OMI Desktop</translation>
    </message>
    <message>
        <source>Case assessments for inspections of probation areas: record, score, take the week home.</source>
        <translation>Asesiadau achos ar gyfer arolygiadau o ardaloedd prawf: cofnodi, sgorio, mynd â&apos;r wythnos adref.</translation>
    </message>
    <message>
        <source>The instruments contain public sector information licensed under the Open Government Licence v3.0, drawn up from inspection reports of HM Inspectorate of Probation, which has neither made nor endorsed them. The sample inspections are reconstructed from published figures and describe no real person.</source>
        <translation>Mae&apos;r offerynnau&apos;n cynnwys gwybodaeth sector cyhoeddus a drwyddedwyd o dan Drwydded Llywodraeth Agored f3.0, a luniwyd o adroddiadau arolygu Arolygiaeth Prawf Ei Mawrhydi, nad yw wedi eu gwneud na&apos;u cymeradwyo. Ail-luniwyd yr arolygiadau enghreifftiol o ffigurau a gyhoeddwyd ac nid ydynt yn disgrifio unrhyw berson go iawn.</translation>
    </message>
    <message>
        <source>The program is free software under the MIT License. It is built on Qt and PySide6 (LGPL 3), SQLCipher (BSD), SQLite and others; their licences come with it. Suggested passphrases are drawn from a word list of the Electronic Frontier Foundation (CC BY 3.0 US).</source>
        <translation>Meddalwedd rydd o dan Drwydded MIT yw&apos;r rhaglen. Mae wedi&apos;i hadeiladu ar Qt a PySide6 (LGPL 3), SQLCipher (BSD), SQLite ac eraill; daw eu trwyddedau gyda hi. Daw&apos;r cyfrinymadroddion a awgrymir o restr eiriau&apos;r Electronic Frontier Foundation (CC BY 3.0 US).</translation>
    </message>
    <message>
        <source>Log, without anything of any case: {folder}</source>
        <translation>Log, heb ddim o unrhyw achos: {folder}</translation>
    </message>
</context>
<context>
    <name>AgreementPages</name>
    <message>
        <source>too few to say</source>
        <translation>rhy ychydig i ddweud</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>gwael</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>bach</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>gweddol</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>cymedrol</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>sylweddol</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>bron yn berffaith</translation>
    </message>
    <message>
        <source>Across the line</source>
        <translation>Ar draws y llinell</translation>
    </message>
    <message>
        <source>Same side, other choice</source>
        <translation>Yr un ochr, dewis arall</translation>
    </message>
    <message>
        <source>Asked of one only</source>
        <translation>Gofynnwyd i un yn unig</translation>
    </message>
    <message>
        <source>Not applicable to one</source>
        <translation>Amherthnasol i un</translation>
    </message>
    <message>
        <source>Not answered by one</source>
        <translation>Heb ei ateb gan un</translation>
    </message>
    <message>
        <source>Another fact</source>
        <translation>Ffaith arall</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Yr un peth</translation>
    </message>
</context>
<context>
    <name>AgreementWindow</name>
    <message>
        <source>Agreement of readings</source>
        <translation>Cytundeb darlleniadau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Begin the consensus</source>
        <translation>Dechrau&apos;r consensws</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copïo&apos;r tabl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Cwestiynau</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Meini prawf</translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation>Aseswyr</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Effect on the scores</source>
        <translation>Effaith ar y sgoriau</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Meincnod</translation>
    </message>
    <message>
        <source>Two answers agree when they lie on the same side of the line. Kappa and AC1 say how far the agreement goes beyond chance: 1 is full agreement, 0 what chance alone would bring. Kappa collapses where nearly all answers lie on one side, which is usual here; AC1 does not. Under 20 pairs either is too few to say. Enter opens the answers behind a line.</source>
        <translation>Mae dau ateb yn cytuno pan fyddant ar yr un ochr i&apos;r llinell. Mae Kappa ac AC1 yn dweud pa mor bell y mae&apos;r cytundeb yn mynd y tu hwnt i siawns: mae 1 yn gytundeb llawn, 0 yr hyn y byddai siawns yn unig yn ei roi. Mae Kappa&apos;n dymchwel lle mae bron pob ateb ar un ochr, fel sy&apos;n arferol yma; nid yw AC1. O dan 20 pâr mae&apos;r naill a&apos;r llall yn rhy ychydig i ddweud. Mae Enter yn agor yr atebion y tu ôl i linell.</translation>
    </message>
    <message>
        <source>Enter shows both readings side by side. A consensus is a third reading: it begins with what both said, and both readings stay.</source>
        <translation>Mae Enter yn dangos y ddau ddarlleniad ochr yn ochr. Trydydd darlleniad yw consensws: mae&apos;n dechrau â&apos;r hyn a ddywedodd y ddau, ac mae&apos;r ddau ddarlleniad yn aros.</translation>
    </message>
    <message>
        <source>The area&apos;s scores by whose readings of these cases count. The first readings are what scores; where there is no consensus of a case its first reading stands.</source>
        <translation>Sgoriau&apos;r ardal yn ôl darlleniadau pwy o&apos;r achosion hyn sy&apos;n cyfrif. Y darlleniadau cyntaf sy&apos;n sgorio; lle nad oes consensws o achos mae ei ddarlleniad cyntaf yn sefyll.</translation>
    </message>
    <message>
        <source>Distance is the share of answers across the line from what was agreed; leniency how much oftener above the line. Nobody but you sees this: no pack and no assessor&apos;s workbook holds it.</source>
        <translation>Pellter yw cyfran yr atebion ar draws y llinell o&apos;r hyn y cytunwyd arno; llacrwydd yw faint amlach uwchben y llinell. Nid oes neb ond chi&apos;n gweld hyn: nid yw mewn unrhyw becyn nac mewn llyfr gwaith asesydd.</translation>
    </message>
    <message>
        <source>Enter opens the case at the question.</source>
        <translation>Mae Enter yn agor yr achos wrth y cwestiwn.</translation>
    </message>
    <message>
        <source>{0}. Write packs (Inspection menu), and merge what their readers bring back: the first answer of a second reading shows here.</source>
        <translation>{0}. Ysgrifennwch becynnau (dewislen Arolygiad), a chyfunwch yr hyn y mae eu darllenwyr yn ei ddychwelyd: mae ateb cyntaf ail ddarlleniad yn dangos yma.</translation>
    </message>
    <message>
        <source>No case is read twice yet. Mark cases for a second reader: with Inspection &gt; Allocate cases, which picks as many as you say, or with a column second_reader in the case list. Then write packs, and merge what comes back.</source>
        <translation>Nid oes achos wedi&apos;i ddarllen ddwywaith eto. Marciwch achosion ar gyfer ail ddarllenydd: gydag Arolygiad &gt; Dyrannu achosion, sy&apos;n dewis cynifer ag y dywedwch, neu gyda cholofn second_reader yn y rhestr achosion. Yna ysgrifennwch becynnau, a chyfunwch yr hyn sy&apos;n dod yn ôl.</translation>
    </message>
    <message>
        <source>No case is marked for everyone to read. Right-click a case in the list of cases and choose “Benchmark case”. Every pack written from then on holds it, and you enter the agreed answers.</source>
        <translation>Nid oes achos wedi&apos;i farcio i bawb ei ddarllen. De-gliciwch achos yn y rhestr achosion a dewiswch “Achos meincnod”. Bydd pob pecyn a ysgrifennir o hynny ymlaen yn ei ddal, a chi sy&apos;n nodi&apos;r atebion y cytunwyd arnynt.</translation>
    </message>
    <message>
        <source>Case {0} is for everyone to read. Enter the agreed answers: it stands at the end of the list of cases. The readers are set against them once their packs or workbooks are merged.</source>
        <translation>Mae achos {0} i bawb ei ddarllen. Nodwch yr atebion y cytunwyd arnynt: mae ar ddiwedd y rhestr achosion. Cymherir y darllenwyr â hwy unwaith y bydd eu pecynnau neu eu llyfrau gwaith wedi&apos;u cyfuno.</translation>
    </message>
    <message>
        <source>Open the agreed answers</source>
        <translation>Agor yr atebion y cytunwyd arnynt</translation>
    </message>
    <message>
        <source>Open the consensus</source>
        <translation>Agor y consensws</translation>
    </message>
    <message>
        <source>Copied: {0} lines</source>
        <translation>Copïwyd: {0} llinell</translation>
    </message>
</context>
<context>
    <name>AlertBar</name>
    <message>
        <source>Say who was told</source>
        <translation>Dweud wrth bwy y dywedwyd</translation>
    </message>
    <message>
        <source>Alert on {0}: {1} · {2}.</source>
        <translation>Rhybudd ar {0}: {1} · {2}.</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> a {0} arall</translation>
    </message>
    <message>
        <source>{0} alerts of which nobody is noted as told: {1}.</source>
        <translation>{0} rhybudd heb nodi bod neb wedi cael gwybod: {1}.</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>yr achos</translation>
    </message>
</context>
<context>
    <name>AllocateCasesDialog</name>
    <message>
        <source>Allocate cases</source>
        <translation>Dyrannu achosion</translation>
    </message>
    <message>
        <source>Evenly over the assessors, each kind of case spread. Nobody gets a case of which the list names them as offender manager.</source>
        <translation>Yn gyfartal rhwng yr aseswyr, pob math o achos wedi&apos;i wasgaru. Nid oes neb yn cael achos y mae&apos;r rhestr yn ei enwi&apos;n rheolwr troseddwyr iddo.</translation>
    </message>
    <message>
        <source>Give out anew what nobody has begun</source>
        <translation>Ailddyrannu&apos;r hyn nad oes neb wedi&apos;i ddechrau</translation>
    </message>
    <message>
        <source>Names with commas between them.</source>
        <translation>Enwau gyda choma rhyngddynt.</translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation>Aseswyr</translation>
    </message>
    <message>
        <source>Local assessors among them</source>
        <translation>Aseswyr lleol yn eu plith</translation>
    </message>
    <message>
        <source>Together they read about a third of the cases. May be empty.</source>
        <translation>Gyda&apos;i gilydd maent yn darllen tua thraean o&apos;r achosion. Gall fod yn wag.</translation>
    </message>
    <message>
        <source>Cases read twice</source>
        <translation>Achosion a ddarllenir ddwywaith</translation>
    </message>
    <message>
        <source>In all, those already marked included.</source>
        <translation>Cyfanswm, gan gynnwys y rhai sydd wedi&apos;u marcio eisoes.</translation>
    </message>
    <message>
        <source>Who would read what</source>
        <translation>Pwy fyddai&apos;n darllen beth</translation>
    </message>
    <message>
        <source>Allocate {count} case</source>
        <translation>Dyrannu {count} achos</translation>
    </message>
    <message>
        <source>Allocate {count} cases</source>
        <translation>Dyrannu {count} achos</translation>
    </message>
    <message>
        <source>Name those who read the cases.</source>
        <translation>Enwch y rhai sy&apos;n darllen yr achosion.</translation>
    </message>
    <message>
        <source>Every case has its reader already: nothing would change.</source>
        <translation>Mae gan bob achos ei ddarllenydd eisoes: ni fyddai dim yn newid.</translation>
    </message>
    <message>
        <source>{count} case allocated. Ctrl+Z takes it back.</source>
        <translation>Dyrannwyd {count} achos. Mae Ctrl+Z yn ei gymryd yn ôl.</translation>
    </message>
    <message>
        <source>{count} cases allocated. Ctrl+Z takes it back.</source>
        <translation>Dyrannwyd {count} achos. Mae Ctrl+Z yn ei gymryd yn ôl.</translation>
    </message>
</context>
<context>
    <name>AnswerBars</name>
    <message>
        <source>How all cases answered it: {0} above the line</source>
        <translation>Sut yr atebodd pob achos hwn: {0} uwchben y llinell</translation>
    </message>
    <message>
        <source>How all cases answered it</source>
        <translation>Sut yr atebodd pob achos hwn</translation>
    </message>
</context>
<context>
    <name>CaseDeeds</name>
    <message>
        <source>Case {reference} was removed. Ctrl+Z brings it back.</source>
        <translation>Tynnwyd achos {reference}. Mae Ctrl+Z yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>Case {old} is replaced by {new}. Ctrl+Z brings it back.</source>
        <translation>Mae {new} wedi cymryd lle achos {old}. Mae Ctrl+Z yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>Case {0} is for everyone to read, and in no score. Enter the agreed answers here.</source>
        <translation>Mae achos {0} i bawb ei ddarllen, ac nid yw mewn unrhyw sgôr. Nodwch yr atebion y cytunwyd arnynt yma.</translation>
    </message>
    <message>
        <source>Taken away. Ctrl+Z brings it back with its answers.</source>
        <translation>Cymerwyd i ffwrdd. Mae Ctrl+Z yn dod ag ef yn ôl gyda&apos;i atebion.</translation>
    </message>
    <message>
        <source>A case needs a reference.</source>
        <translation>Mae angen cyfeirnod ar achos.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Rhowch un iddo.</translation>
    </message>
    <message>
        <source>{reference} is there already.</source>
        <translation>Mae {reference} yno eisoes.</translation>
    </message>
    <message>
        <source>Give it another reference.</source>
        <translation>Rhowch gyfeirnod arall iddo.</translation>
    </message>
    <message>
        <source>Add a case…</source>
        <translation>Ychwanegu achos…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Ei agor eto</translation>
    </message>
    <message>
        <source>Seal as complete</source>
        <translation>Selio&apos;n gyflawn</translation>
    </message>
    <message>
        <source>Take the consensus away</source>
        <translation>Cymryd y consensws i ffwrdd</translation>
    </message>
    <message>
        <source>No longer a benchmark case</source>
        <translation>Ddim yn achos meincnod mwyach</translation>
    </message>
    <message>
        <source>Consensus of its readings</source>
        <translation>Consensws ei ddarlleniadau</translation>
    </message>
    <message>
        <source>Benchmark case: everyone reads it</source>
        <translation>Achos meincnod: mae pawb yn ei ddarllen</translation>
    </message>
    <message>
        <source>Change the reference</source>
        <translation>Newid y cyfeirnod</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>Ei roi i</translation>
    </message>
    <message>
        <source>Replace by another case…</source>
        <translation>Rhoi achos arall yn ei le…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Tynnu oddi ar y rhestr</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Rhywun arall…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Neb</translation>
    </message>
    <message>
        <source>Give the case to</source>
        <translation>Rhoi&apos;r achos i</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Asesydd</translation>
    </message>
</context>
<context>
    <name>CaseFilter</name>
    <message>
        <source>Which cases are shown</source>
        <translation>Pa achosion a ddangosir</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Fy achosion i</translation>
    </message>
    <message>
        <source>Everybody&apos;s cases</source>
        <translation>Achosion pawb</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Y cyfan</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Heb ddechrau</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Cyflawn</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Angen sylw</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Find a case…</source>
        <translation>Dod o hyd i achos…</translation>
    </message>
    <message>
        <source>Find a reference…</source>
        <translation>Dod o hyd i gyfeirnod…</translation>
    </message>
    <message>
        <source>Find a case by reference, assessor or type</source>
        <translation>Dod o hyd i achos yn ôl cyfeirnod, asesydd neu fath</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos y cyfan</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Nodwyd</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Fy achosion i</translation>
    </message>
    <message>
        <source>{complete} of {all} complete</source>
        <translation>{complete}/{all} cyflawn</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>{shown} o {all} i&apos;w gweld</translation>
    </message>
    <message>
        <source>No case matches. Search for something else, or show all of them.</source>
        <translation>Nid oes achos yn cyfateb. Chwiliwch am rywbeth arall, neu dangoswch bob un.</translation>
    </message>
    <message>
        <source>None of the cases is allocated to you. Show everybody&apos;s with the filter above.</source>
        <translation>Nid oes achos wedi&apos;i ddyrannu i chi. Dangoswch achosion pawb gyda&apos;r hidlydd uchod.</translation>
    </message>
    <message>
        <source>None entered yet. Ctrl+N begins the first one.</source>
        <translation>Dim wedi&apos;i nodi eto. Mae Ctrl+N yn dechrau&apos;r cyntaf.</translation>
    </message>
    <message>
        <source>No cases yet. Import the case list (Ctrl+I) or add a case (Ctrl+N).</source>
        <translation>Dim achosion eto. Mewnforiwch y rhestr achosion (Ctrl+I) neu ychwanegwch achos (Ctrl+N).</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>All answered, not yet sealed</source>
        <translation>Pob un wedi&apos;i ateb, heb ei selio eto</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Heb ddechrau</translation>
    </message>
    <message>
        <source>In progress, {count} left</source>
        <translation>Ar y gweill, {count} ar ôl</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{answered} o {asked} wedi&apos;u hateb</translation>
    </message>
    <message>
        <source>Assessor: {name}</source>
        <translation>Asesydd: {name}</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Ail ddarlleniad</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensws</translation>
    </message>
    <message>
        <source>Benchmark, agreed answers</source>
        <translation>Meincnod, atebion y cytunwyd arnynt</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Newid y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>A backup is made before. Whatever happens, the file opens with one of the two.</source>
        <translation>Gwneir copi wrth gefn yn gyntaf. Beth bynnag a ddigwydd, mae&apos;r ffeil yn agor ag un o&apos;r ddau.</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Cyfrinymadrodd nawr</translation>
    </message>
    <message>
        <source>Give the {0} older backups the new passphrase too</source>
        <translation>Ei roi i&apos;r {0} copi wrth gefn hŷn hefyd</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ei newid</translation>
    </message>
    <message>
        <source>This is not the passphrase it is open with. Type it again.</source>
        <translation>Nid hwn yw&apos;r cyfrinymadrodd y mae ar agor ag ef. Teipiwch ef eto.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>The clock of this computer is earlier than the last entry ({0}). Nothing is lost: set it right.</source>
        <translation>Mae cloc y cyfrifiadur hwn yn gynharach na&apos;r cofnod diwethaf ({0}). Ni chollwyd dim: gosodwch ef yn iawn.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Gorchmynion</translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation>Geiriau gorchymyn</translation>
    </message>
    <message>
        <source>What do you want to do? For instance: export, note, dark</source>
        <translation>Beth hoffech ei wneud? Er enghraifft: allforio, nodyn, tywyll</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gorchmynion a gafwyd</translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>Dewiswch achos yn gyntaf.</translation>
    </message>
    <message>
        <source>Open an inspection first.</source>
        <translation>Agorwch arolygiad yn gyntaf.</translation>
    </message>
    <message>
        <source>Nothing to do now.</source>
        <translation>Dim i&apos;w wneud nawr.</translation>
    </message>
</context>
<context>
    <name>ConflictsWindow</name>
    <message>
        <source>Decide what differs</source>
        <translation>Penderfynu beth sy&apos;n wahanol</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Beth sydd i&apos;w benderfynu</translation>
    </message>
    <message>
        <source>Take all from …</source>
        <translation>Cymryd y cyfan o …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>take the left one</source>
        <translation>cymryd yr un chwith</translation>
    </message>
    <message>
        <source>the right one</source>
        <translation>yr un de</translation>
    </message>
    <message>
        <source>see it on the form</source>
        <translation>ei weld ar y ffurflen</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>cymryd yn ôl</translation>
    </message>
    <message>
        <source>Nothing is to be decided</source>
        <translation>Nid oes dim i&apos;w benderfynu</translation>
    </message>
    <message>
        <source>Where two sides answer differently after a merge (Ctrl+M), both answers are shown here.</source>
        <translation>Lle mae dwy ochr yn ateb yn wahanol ar ôl cyfuno (Ctrl+M), dangosir y ddau ateb yma.</translation>
    </message>
    <message>
        <source>All answers stay in the history. Merging the same files again asks nothing.</source>
        <translation>Mae pob ateb yn aros yn yr hanes. Nid yw cyfuno&apos;r un ffeiliau eto&apos;n gofyn dim.</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>Yn sefyll nawr</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Daeth i mewn</translation>
    </message>
    <message>
        <source>Take this ({key})</source>
        <translation>Cymryd hwn ({key})</translation>
    </message>
    <message>
        <source>Stood before</source>
        <translation>Roedd yn sefyll cynt</translation>
    </message>
    <message>
        <source>{who}: {count} in {case}</source>
        <translation>{who}: {count} yn {case}</translation>
    </message>
    <message>
        <source>{who}: all {count}</source>
        <translation>{who}: pob un o&apos;r {count}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Amherthnasol</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>amherthnasol</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>heb ei ateb</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>heb ei ofyn</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>dim ateb</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>Asked because of {0}</source>
        <translation>Gofynnir oherwydd {0}</translation>
    </message>
    <message>
        <source>Not asked unless {0}: {1}</source>
        <translation>Ni ofynnir oni bai {0}: {1}</translation>
    </message>
    <message>
        <source>Answered “{0}” before, which is no longer offered: answer it again</source>
        <translation>Atebwyd “{0}” o&apos;r blaen, nas cynigir mwyach: atebwch eto</translation>
    </message>
    <message>
        <source>It is asked of every record.</source>
        <translation>Gofynnir hwn am bob cofnod.</translation>
    </message>
    <message>
        <source>It is asked because of {0}.</source>
        <translation>Gofynnir hwn oherwydd {0}.</translation>
    </message>
    <message>
        <source>It is not asked: {0}.</source>
        <translation>Ni ofynnir hwn: {0}.</translation>
    </message>
    <message>
        <source>{0}: not answered; it would have to be {1}</source>
        <translation>{0}: heb ei ateb; byddai&apos;n rhaid iddo fod yn {1}</translation>
    </message>
    <message>
        <source>{0}: {1}; it would have to be {2}</source>
        <translation>{0}: {1}; byddai&apos;n rhaid iddo fod yn {2}</translation>
    </message>
    <message>
        <source>{0} question now applies</source>
        <translation>{0} cwestiwn yn berthnasol bellach</translation>
    </message>
    <message>
        <source>{0} questions now apply</source>
        <translation>{0} cwestiwn yn berthnasol bellach|2={0} gwestiwn yn berthnasol bellach|3,6={0} chwestiwn yn berthnasol bellach</translation>
    </message>
    <message>
        <source>{0} earlier answer counts again</source>
        <translation>{0} ateb cynharach yn cyfrif eto</translation>
    </message>
    <message>
        <source>{0} earlier answers count again</source>
        <translation>{0} ateb cynharach yn cyfrif eto</translation>
    </message>
    <message>
        <source>{0} question no longer applies</source>
        <translation>{0} cwestiwn heb fod yn berthnasol mwyach</translation>
    </message>
    <message>
        <source>{0} questions no longer apply</source>
        <translation>{0} cwestiwn heb fod yn berthnasol mwyach|2={0} gwestiwn heb fod yn berthnasol mwyach|3,6={0} chwestiwn heb fod yn berthnasol mwyach</translation>
    </message>
    <message>
        <source>{0} answer set aside</source>
        <translation>{0} ateb wedi&apos;i roi o&apos;r neilltu</translation>
    </message>
    <message>
        <source>{0} answers set aside</source>
        <translation>{0} ateb wedi&apos;u rhoi o&apos;r neilltu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Cryfder</translation>
    </message>
    <message>
        <source>Area for improvement</source>
        <translation>Maes i&apos;w wella</translation>
    </message>
    <message>
        <source>Good practice example</source>
        <translation>Enghraifft o arfer da</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Ymholiad</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Rhybudd</translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation>Ble y&apos;i gwelwyd</translation>
    </message>
    <message>
        <source>Ask the offender manager</source>
        <translation>Gofyn i&apos;r rheolwr troseddwyr</translation>
    </message>
    <message>
        <source>Alert: who was told</source>
        <translation>Rhybudd: wrth bwy y dywedwyd</translation>
    </message>
    <message>
        <source>Alert: when they were told</source>
        <translation>Rhybudd: pryd y dywedwyd wrthynt</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Cyfweliad</translation>
    </message>
    <message>
        <source>Reviewer&apos;s query</source>
        <translation>Ymholiad yr adolygydd</translation>
    </message>
    <message>
        <source>Reply to a query</source>
        <translation>Ateb i ymholiad</translation>
    </message>
    <message>
        <source>Query closed</source>
        <translation>Ymholiad wedi&apos;i gau</translation>
    </message>
    <message>
        <source>notes on the whole record</source>
        <translation>nodiadau ar y cofnod cyfan</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Heb ei ddarllen eto</translation>
    </message>
    <message>
        <source>Read, to be interviewed</source>
        <translation>Darllenwyd, i&apos;w gyfweld</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Cyfwelwyd</translation>
    </message>
    <message>
        <source>Practitioner unavailable</source>
        <translation>Ymarferydd ddim ar gael</translation>
    </message>
    <message>
        <source>no relevant case</source>
        <translation>dim achos perthnasol</translation>
    </message>
    <message>
        <source>no relevant record</source>
        <translation>dim cofnod perthnasol</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} o {1}</translation>
    </message>
    <message>
        <source>{0} of the {1}</source>
        <translation>{0} o&apos;r {1}</translation>
    </message>
    <message>
        <source>{0} of {1} cases</source>
        <translation>{0} o {1} achos</translation>
    </message>
    <message>
        <source>{0} of the {1} cases</source>
        <translation>{0} o&apos;r {1} achos</translation>
    </message>
    <message>
        <source>{0} of the {1} case</source>
        <translation>{0} o&apos;r {1} achos</translation>
    </message>
    <message>
        <source>{0} of {1} records</source>
        <translation>{0} o {1} cofnod</translation>
    </message>
    <message>
        <source>{0} of the {1} records</source>
        <translation>{0} o&apos;r {1} cofnod</translation>
    </message>
    <message>
        <source>{0} of the {1} record</source>
        <translation>{0} o&apos;r {1} cofnod</translation>
    </message>
    <message>
        <source>{0} of {1} criteria have a score</source>
        <translation>Mae gan {0} o {1} maen prawf sgôr</translation>
    </message>
    <message>
        <source>{0} of {1} sections have a score</source>
        <translation>Mae gan {0} o {1} adran sgôr</translation>
    </message>
    <message>
        <source>{0} above the line of {1} relevant question</source>
        <translation>{0} uwchben y llinell o {1} cwestiwn perthnasol</translation>
    </message>
    <message>
        <source>{0} above the line of {1} relevant questions</source>
        <translation>{0} uwchben y llinell o {1} cwestiwn perthnasol</translation>
    </message>
    <message>
        <source>{0} of {1} questions have relevant cases</source>
        <translation>Mae gan {0} o {1} cwestiwn achosion perthnasol</translation>
    </message>
    <message>
        <source>{0} of {1} questions, {2} to {3} cases each</source>
        <translation>{0} o {1} cwestiwn, {2} i {3} achos yr un</translation>
    </message>
    <message>
        <source>{0} of {1} questions, {2} cases each</source>
        <translation>{0} o {1} cwestiwn, {2} achos yr un</translation>
    </message>
    <message>
        <source>{0} of {1} questions, {2} case each</source>
        <translation>{0} o {1} cwestiwn, {2} achos yr un</translation>
    </message>
    <message>
        <source>Nothing that counts has been answered yet, so there is no score.</source>
        <translation>Nid atebwyd dim sy&apos;n cyfrif eto, felly nid oes sgôr.</translation>
    </message>
    <message>
        <source>The mean of {0} question: {1}</source>
        <translation>Cymedr {0} cwestiwn: {1}</translation>
    </message>
    <message>
        <source>The mean of {0} questions: {1}</source>
        <translation>Cymedr {0} cwestiwn: {1}|2=Cymedr {0} gwestiwn: {1}|3,6=Cymedr {0} chwestiwn: {1}</translation>
    </message>
    <message>
        <source>The mean of {0} of {1} questions (the others have no relevant case): {2}</source>
        <translation>Cymedr {0} o {1} cwestiwn (nid oes achos perthnasol gan y lleill): {2}</translation>
    </message>
    <message>
        <source>{0} (the mean of {1} questions, and the summary question)</source>
        <translation>{0} (cymedr {1} cwestiwn, a&apos;r cwestiwn crynhoi)</translation>
    </message>
    <message>
        <source>{0} (the mean of {1} question, and the summary question)</source>
        <translation>{0} (cymedr {1} cwestiwn, a&apos;r cwestiwn crynhoi)</translation>
    </message>
    <message>
        <source>The summary question has no relevant case, so the mean of {0} questions counts in full: {1}</source>
        <translation>Nid oes achos perthnasol gan y cwestiwn crynhoi, felly mae cymedr {0} cwestiwn yn cyfrif yn llawn: {1}</translation>
    </message>
    <message>
        <source>Only the summary question has a relevant case, so it counts in full: {0}</source>
        <translation>Dim ond y cwestiwn crynhoi sydd ag achos perthnasol, felly mae&apos;n cyfrif yn llawn: {0}</translation>
    </message>
    <message>
        <source>{0} ({1} left out: no score yet)</source>
        <translation>{0} (gadawyd {1} allan: dim sgôr eto)</translation>
    </message>
    <message>
        <source>1 of {0} questions</source>
        <translation>1 o {0} cwestiwn</translation>
    </message>
    <message>
        <source>1 of {0} questions, which weigh {1}% together</source>
        <translation>1 o {0} cwestiwn, sy&apos;n pwyso {1}% gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>the summary question, {0}%</source>
        <translation>y cwestiwn crynhoi, {0}%</translation>
    </message>
    <message>
        <source>through its criterion, {0} of {1}</source>
        <translation>trwy ei faen prawf, {0} o {1}</translation>
    </message>
    <message>
        <source>through its section, {0} of {1}</source>
        <translation>trwy ei adran, {0} o {1}</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>o leiaf {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>{0} ar y mwyaf</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} i {1}</translation>
    </message>
    <message>
        <source>{0} cannot be “{1}”: it is not a date.</source>
        <translation>Ni all {0} fod yn “{1}”: nid yw&apos;n ddyddiad.</translation>
    </message>
    <message>
        <source>{0} cannot be “{1}”: there is no such day.</source>
        <translation>Ni all {0} fod yn “{1}”: nid oes diwrnod o&apos;r fath.</translation>
    </message>
    <message>
        <source>{0} cannot be “{1}”: it is not a number.</source>
        <translation>Ni all {0} fod yn “{1}”: nid yw&apos;n rhif.</translation>
    </message>
    <message>
        <source>Write it as 14/01/2008 or 2008-01-14.</source>
        <translation>Ysgrifennwch ef fel 14/01/2008 neu 2008-01-14.</translation>
    </message>
    <message>
        <source>Write it as 14/01/2008 or 14/01/2008 15:30.</source>
        <translation>Ysgrifennwch ef fel 14/01/2008 neu 14/01/2008 15:30.</translation>
    </message>
    <message>
        <source>Write it in figures, such as 42.</source>
        <translation>Ysgrifennwch ef mewn ffigurau, megis 42.</translation>
    </message>
    <message>
        <source>{0} has no answer “{1}”.</source>
        <translation>Nid oes gan {0} ateb “{1}”.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Dewiswch un o {0}.</translation>
    </message>
    <message>
        <source>Fact {0}</source>
        <translation>Ffaith {0}</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Cwestiwn {0}</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Y testun</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Y nodyn</translation>
    </message>
    <message>
        <source>The query</source>
        <translation>Yr ymholiad</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>Yr ateb</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Y rheswm</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>Y cyfeirnod</translation>
    </message>
    <message>
        <source>{0} has {1} characters; a note holds {2}.</source>
        <translation>Mae gan {0} {1} nod; mae nodyn yn dal {2}.</translation>
    </message>
    <message>
        <source>Shorten it, or split it over several notes.</source>
        <translation>Byrhewch ef, neu ei rannu dros sawl nodyn.</translation>
    </message>
    <message>
        <source>A query needs words.</source>
        <translation>Mae angen geiriau ar ymholiad.</translation>
    </message>
    <message>
        <source>A reply needs words.</source>
        <translation>Mae angen geiriau ar ateb.</translation>
    </message>
    <message>
        <source>Write what was found.</source>
        <translation>Ysgrifennwch beth a gafwyd.</translation>
    </message>
    <message>
        <source>Write what is to be looked at.</source>
        <translation>Ysgrifennwch beth sydd i edrych arno.</translation>
    </message>
    <message>
        <source>An alert needs its concern in words.</source>
        <translation>Mae angen pryder rhybudd mewn geiriau.</translation>
    </message>
    <message>
        <source>“{0}” is no day or time.</source>
        <translation>Nid yw “{0}” yn ddiwrnod nac yn amser.</translation>
    </message>
    <message>
        <source>{0} has a query already.</source>
        <translation>Mae gan {0} ymholiad eisoes.</translation>
    </message>
    <message>
        <source>{0} has no query that is open.</source>
        <translation>Nid oes gan {0} ymholiad sydd ar agor.</translation>
    </message>
    <message>
        <source>Close it first, or write in its reply.</source>
        <translation>Caewch ef yn gyntaf, neu ysgrifennwch yn ei ateb.</translation>
    </message>
    <message>
        <source>A grade set by the lead inspector needs its reason: {0} has none.</source>
        <translation>Mae angen rheswm ar radd a osodir gan yr arolygydd arweiniol: nid oes gan {0} un.</translation>
    </message>
    <message>
        <source>Write the reason as its note.</source>
        <translation>Ysgrifennwch y rheswm fel ei nodyn.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>Mae {0} yno eisoes.</translation>
    </message>
    <message>
        <source>Give it another reference, or open it.</source>
        <translation>Rhowch gyfeirnod arall iddo, neu agorwch ef.</translation>
    </message>
    <message>
        <source>{0} needs a reference.</source>
        <translation>Mae angen cyfeirnod ar {0}.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Rhowch un iddo.</translation>
    </message>
    <message>
        <source>{0} has a reading of {1} already.</source>
        <translation>Mae gan {0} ddarlleniad gan {1} eisoes.</translation>
    </message>
    <message>
        <source>Open that one.</source>
        <translation>Agorwch yr un hwnnw.</translation>
    </message>
    <message>
        <source>“{0}” belongs to the case itself.</source>
        <translation>Mae “{0}” yn perthyn i&apos;r achos ei hun.</translation>
    </message>
    <message>
        <source>Fill it in there.</source>
        <translation>Llenwch ef yno.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Nid oes ffeil {0}.</translation>
    </message>
    <message>
        <source>Check the name, or make a new inspection.</source>
        <translation>Gwiriwch yr enw, neu gwnewch arolygiad newydd.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Gwiriwch yr enw.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Nid oes ffolder {0}.</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <translation>Gwnewch hi yn gyntaf, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>{0} exists already.</source>
        <translation>Mae {0} yn bodoli eisoes.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>Dewiswch enw arall, neu symudwch y ffeil honno i ffwrdd.</translation>
    </message>
    <message>
        <source>{0} is not an inspection file.</source>
        <translation>Nid yw {0} yn ffeil arolygiad.</translation>
    </message>
    <message>
        <source>Choose a file ending in .omi.</source>
        <translation>Dewiswch ffeil sy&apos;n gorffen ag .omi.</translation>
    </message>
    <message>
        <source>{0} holds no inspection.</source>
        <translation>Nid yw {0} yn dal arolygiad.</translation>
    </message>
    <message>
        <source>Open its last backup.</source>
        <translation>Agorwch ei chopi wrth gefn diwethaf.</translation>
    </message>
    <message>
        <source>{0} is protected by a passphrase.</source>
        <translation>Mae {0} wedi&apos;i diogelu â chyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Give the passphrase to open it.</source>
        <translation>Rhowch y cyfrinymadrodd i&apos;w hagor.</translation>
    </message>
    <message>
        <source>This passphrase does not open {0}.</source>
        <translation>Nid yw&apos;r cyfrinymadrodd hwn yn agor {0}.</translation>
    </message>
    <message>
        <source>Type it again; if it is right, the file is damaged or not an inspection.</source>
        <translation>Teipiwch ef eto; os yw&apos;n iawn, mae&apos;r ffeil wedi&apos;i difrodi neu nid yw&apos;n arolygiad.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Mae&apos;r cyfrinymadrodd yn wag.</translation>
    </message>
    <message>
        <source>Type one, or choose a file without a passphrase.</source>
        <translation>Teipiwch un, neu dewiswch ffeil heb gyfrinymadrodd.</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of OMI Desktop (file format {1}, this one knows {2}).</source>
        <translation>Gwnaed {0} gan fersiwn mwy newydd o OMI Desktop (fformat ffeil {1}, mae hwn yn adnabod {2}).</translation>
    </message>
    <message>
        <source>Update the program; the file was not changed.</source>
        <translation>Diweddarwch y rhaglen; ni newidiwyd y ffeil.</translation>
    </message>
    <message>
        <source>{0} is open for writing: {1}.</source>
        <translation>Mae {0} ar agor i&apos;w hysgrifennu: {1}.</translation>
    </message>
    <message>
        <source>{0} on {1} since {2}</source>
        <translation>{0} ar {1} ers {2}</translation>
    </message>
    <message>
        <source>Close it there, or open it for reading only.</source>
        <translation>Caewch hi yno, neu agorwch hi i&apos;w darllen yn unig.</translation>
    </message>
    <message>
        <source>Close it there; if it is open nowhere, take over.</source>
        <translation>Caewch hi yno; os nad yw ar agor yn unman, cymerwch drosodd.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation>Ni ellir agor {0}: {1}.</translation>
    </message>
    <message>
        <source>Check the folder and your rights to it.</source>
        <translation>Gwiriwch y ffolder a&apos;ch hawliau iddi.</translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation>Gofynnwch am fynediad iddi.</translation>
    </message>
    <message>
        <source>NOT SAVED: {0}</source>
        <translation>HEB EI GADW: {0}</translation>
    </message>
    <message>
        <source>NOT SAVED: {0} is open for reading only.</source>
        <translation>HEB EI GADW: mae {0} ar agor i&apos;w darllen yn unig.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open it there.</source>
        <translation>Copïwch hi i ffolder o&apos;ch eiddo ac agorwch hi yno.</translation>
    </message>
    <message>
        <source>NOT SAVED: the write was not finished.</source>
        <translation>HEB EI GADW: ni orffennwyd yr ysgrifennu.</translation>
    </message>
    <message>
        <source>NOT SAVED: {0} was changed by another program meanwhile.</source>
        <translation>HEB EI GADW: newidiwyd {0} gan raglen arall yn y cyfamser.</translation>
    </message>
    <message>
        <source>Look at it again, then decide.</source>
        <translation>Edrychwch arno eto, yna penderfynwch.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Rhyddhewch ychydig o le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The disk is full ({0} MB free on {1}).</source>
        <translation>Mae&apos;r ddisg yn llawn ({0} MB yn rhydd ar {1}).</translation>
    </message>
    <message>
        <source>The room that you may use on {0} is full.</source>
        <translation>Mae&apos;r lle y cewch ei ddefnyddio ar {0} yn llawn.</translation>
    </message>
    <message>
        <source>The drive with {0} reported a fault.</source>
        <translation>Adroddodd y gyriant â {0} nam.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, save your work on another drive.</source>
        <translation>Rhowch gynnig arall arni; os digwydd eto, cadwch eich gwaith ar yriant arall.</translation>
    </message>
    <message>
        <source>The drive with {0} has gone.</source>
        <translation>Mae&apos;r gyriant â {0} wedi mynd.</translation>
    </message>
    <message>
        <source>Put it back, then try again, or save your work on this computer.</source>
        <translation>Rhowch ef yn ôl, yna rhowch gynnig arall arni, neu cadwch eich gwaith ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>The file {0} was moved, replaced or made read-only.</source>
        <translation>Cafodd y ffeil {0} ei symud, ei disodli neu ei gwneud yn ddarllen-yn-unig.</translation>
    </message>
    <message>
        <source>{0} was moved or replaced.</source>
        <translation>Cafodd {0} ei symud neu ei disodli.</translation>
    </message>
    <message>
        <source>Save your work under a new name.</source>
        <translation>Cadwch eich gwaith o dan enw newydd.</translation>
    </message>
    <message>
        <source>Another program holds {0}.</source>
        <translation>Mae rhaglen arall yn dal {0}.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Caewch hi yno, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Part of {0} is damaged.</source>
        <translation>Mae rhan o {0} wedi&apos;i difrodi.</translation>
    </message>
    <message>
        <source>Open the last backup, or recover the file.</source>
        <translation>Agorwch y copi wrth gefn diwethaf, neu adferwch y ffeil.</translation>
    </message>
    <message>
        <source>The settings could not be kept in {0}: {1}.</source>
        <translation>Ni ellid cadw&apos;r gosodiadau yn {0}: {1}.</translation>
    </message>
    <message>
        <source>They hold until the program ends; make room there or allow writing to keep them.</source>
        <translation>Maent yn dal nes i&apos;r rhaglen ddod i ben; gwnewch le yno neu ganiatáu ysgrifennu i&apos;w cadw.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Ni weithiodd hynny.</translation>
    </message>
    <message>
        <source>Your answers are saved. Try again; what went wrong is in the log.</source>
        <translation>Mae eich atebion wedi&apos;u cadw. Rhowch gynnig arall arni; mae&apos;r hyn aeth o&apos;i le yn y log.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>That did not work</source>
        <translation>Ni weithiodd hynny</translation>
    </message>
    <message>
        <source>That did not work. Your answers are saved.</source>
        <translation>Ni weithiodd hynny. Mae eich atebion wedi&apos;u cadw.</translation>
    </message>
    <message>
        <source>A fault of the program stopped what you just did; everything saved before is on the disk. You can go on working. If it happens again, copy the details and send them to whoever looks after the program: they hold nothing of any case.</source>
        <translation>Rhwystrodd nam yn y rhaglen yr hyn yr oeddech newydd ei wneud; mae popeth a gadwyd cyn hynny ar y ddisg. Gallwch ddal ati. Os digwydd eto, copïwch y manylion a&apos;u hanfon at bwy bynnag sy&apos;n gofalu am y rhaglen: nid oes ynddynt ddim o unrhyw achos.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copïo&apos;r manylion</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copïwyd.</translation>
    </message>
</context>
<context>
    <name>EntryTab</name>
    <message>
        <source>Not applicable</source>
        <translation>Amherthnasol</translation>
    </message>
</context>
<context>
    <name>Evidencing</name>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
</context>
<context>
    <name>ExportWeekDialog</name>
    <message>
        <source>Export the week</source>
        <translation>Allforio&apos;r wythnos</translation>
    </message>
    <message>
        <source>With the facts that identify a person</source>
        <translation>Gyda&apos;r ffeithiau sy&apos;n adnabod person</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>Achosion pwy</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Dewis …</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Llyfr gwaith</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Agor y ffolder</translation>
    </message>
    <message>
        <source>Left out without it: {0}.</source>
        <translation>Gadewir allan hebddo: {0}.</translation>
    </message>
    <message>
        <source>With alerts ({0})</source>
        <translation>Gyda rhybuddion ({0})</translation>
    </message>
    <message>
        <source>Left out without it: alerts, who was told of them and when.</source>
        <translation>Gadewir allan hebddo: rhybuddion, wrth bwy y dywedwyd amdanynt a phryd.</translation>
    </message>
    <message>
        <source>Protect it with the passphrase of the inspection</source>
        <translation>Ei ddiogelu â chyfrinymadrodd yr arolygiad</translation>
    </message>
    <message>
        <source>Protect it with a password</source>
        <translation>Ei ddiogelu â chyfrinair</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Cyfrinair</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Yr un peth eto</translation>
    </message>
    <message>
        <source>Everybody: {count}</source>
        <translation>Pawb: {count}</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>Whoever gets hold of the workbook can read every case in it.</source>
        <translation>Gall pwy bynnag sy&apos;n cael gafael ar y llyfr gwaith ddarllen pob achos ynddo.</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Cadw&apos;r llyfr gwaith</translation>
    </message>
    <message>
        <source>Save it without a password</source>
        <translation>Ei gadw heb gyfrinair</translation>
    </message>
    <message>
        <source>Say where the workbook is to be saved.</source>
        <translation>Dywedwch ble mae&apos;r llyfr gwaith i&apos;w gadw.</translation>
    </message>
    <message>
        <source>{name} is a folder. Name the workbook in it.</source>
        <translation>Ffolder yw {name}. Enwch y llyfr gwaith ynddi.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another one.</source>
        <translation>Nid oes ffolder {folder}. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>Type a password, or untick that you want one.</source>
        <translation>Teipiwch gyfrinair, neu dad-diciwch eich bod eisiau un.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>Nid yw&apos;r ddau yr un fath. Teipiwch ef eto.</translation>
    </message>
    <message>
        <source>Where the workbook is saved</source>
        <translation>Ble y cedwir y llyfr gwaith</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Llyfrau gwaith (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the workbook. You can go on working.</source>
        <translation>Wrthi&apos;n ysgrifennu&apos;r llyfr gwaith. Gallwch ddal i weithio.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Cadwyd yn {path}</translation>
    </message>
    <message>
        <source>{count} case</source>
        <translation>{count} achos</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} achos</translation>
    </message>
    <message>
        <source>{count} answer</source>
        <translation>{count} ateb</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>{count} ateb</translation>
    </message>
    <message>
        <source>Stopped. No workbook was written.</source>
        <translation>Stopiwyd. Ni ysgrifennwyd llyfr gwaith.</translation>
    </message>
</context>
<context>
    <name>FactField</name>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
</context>
<context>
    <name>FigurePages</name>
    <message>
        <source>Criterion {id}: {title}</source>
        <translation>Maen prawf {id}: {title}</translation>
    </message>
    <message>
        <source>Section {id}: {title}</source>
        <translation>Adran {id}: {title}</translation>
    </message>
    <message>
        <source>Headline: {title}</source>
        <translation>Prif sgôr: {title}</translation>
    </message>
    <message>
        <source>Grade of {id}: {title}</source>
        <translation>Gradd {id}: {title}</translation>
    </message>
    <message>
        <source>Sample: {title}</source>
        <translation>Sampl: {title}</translation>
    </message>
    <message>
        <source>Fact: {title}</source>
        <translation>Ffaith: {title}</translation>
    </message>
    <message>
        <source>{id} {title}</source>
        <translation>{id} {title}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Within one</source>
        <translation>O fewn un</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Geiriau&apos;n unig</translation>
    </message>
</context>
<context>
    <name>FindQuestion</name>
    <message>
        <source>Find a question</source>
        <translation>Dod o hyd i gwestiwn</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>Rhif neu eiriau</translation>
    </message>
    <message>
        <source>A number such as 1.2.16, or words of the question, its guidance or your note</source>
        <translation>Rhif megis 1.2.16, neu eiriau&apos;r cwestiwn, ei ganllawiau neu eich nodyn</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>Cwestiynau a gafwyd</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing found. Try fewer words, or other ones.</source>
        <translation>Dim byd wedi&apos;i ganfod. Rhowch gynnig ar lai o eiriau, neu eiriau eraill.</translation>
    </message>
    <message>
        <source>{0} of {1} · Enter takes it</source>
        <translation>{0} o {1} · Mae Enter yn ei gymryd</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Nodyn: {0}</translation>
    </message>
</context>
<context>
    <name>FindingsWindow</name>
    <message>
        <source>Findings</source>
        <translation>Canfyddiadau</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Split by a fact</source>
        <translation>Rhannu yn ôl ffaith</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Pa gwestiynau</translation>
    </message>
    <message>
        <source>Words or number</source>
        <translation>Geiriau neu rif</translation>
    </message>
    <message>
        <source>Find by words or number</source>
        <translation>Canfod yn ôl geiriau neu rif</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Cwestiynau</translation>
    </message>
    <message>
        <source>Tables of factors</source>
        <translation>Tablau ffactorau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copïo&apos;r tabl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Not split by a fact</source>
        <translation>Heb ei rannu</translation>
    </message>
    <message>
        <source>By {0}</source>
        <translation>Yn ôl {0}</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Pob adran</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Pob cwestiwn</translation>
    </message>
    <message>
        <source>Below the line, {0}%</source>
        <translation>O dan y llinell, {0}%</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Sgorir</translation>
    </message>
    <message>
        <source>Recorded only</source>
        <translation>Cofnodir yn unig</translation>
    </message>
    <message>
        <source>Clear differences only</source>
        <translation>Gwahaniaethau clir yn unig</translation>
    </message>
    <message>
        <source>{0}. As printed in: {1}</source>
        <translation>{0}. Fel yr argraffwyd yn: {1}</translation>
    </message>
    <message>
        <source>{0} of {1} questions</source>
        <translation>{0} o {1} cwestiwn</translation>
    </message>
    <message>
        <source>Enter opens the cases behind · Ctrl+C copies what is selected</source>
        <translation>Mae Enter yn agor yr achosion y tu ôl · mae Ctrl+C yn copïo&apos;r hyn a ddewiswyd</translation>
    </message>
    <message>
        <source>Under {0} relevant the counts stand instead of a percentage.</source>
        <translation>O dan {0} perthnasol saif y cyfrifon yn lle canran.</translation>
    </message>
    <message>
        <source>Small differences are no differences: {0} the 95% intervals of the group and of the others overlap; {1} {2} the group is clearly above or below them.</source>
        <translation>Nid gwahaniaethau yw gwahaniaethau bach: {0} mae cyfyngau 95% y grŵp a&apos;r lleill yn gorgyffwrdd; {1} {2} mae&apos;r grŵp yn amlwg uwch neu&apos;n is na hwy.</translation>
    </message>
    <message>
        <source>Copied: {0} lines</source>
        <translation>Copïwyd: {0} llinell</translation>
    </message>
</context>
<context>
    <name>FolderInput</name>
    <message>
        <source>Choose …</source>
        <translation>Dewis …</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>Dewis: {0}</translation>
    </message>
</context>
<context>
    <name>FormChooser</name>
    <message>
        <source>What to fill in</source>
        <translation>Beth i&apos;w lenwi</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>NOT SAVED yet: kept here</source>
        <translation>HEB EI GADW eto: wedi&apos;i ddal yma</translation>
    </message>
</context>
<context>
    <name>FrequencyPanel</name>
    <message>
        <source>How often each answer was given</source>
        <translation>Pa mor aml y rhoddwyd pob ateb</translation>
    </message>
    <message>
        <source>{0}: {1} entered. Counted, not scored.</source>
        <translation>{0}: nodwyd {1}. Wedi&apos;u cyfrif, heb eu sgorio.</translation>
    </message>
</context>
<context>
    <name>GradeCard</name>
    <message>
        <source>Enter sets the lead inspector&apos;s own grade</source>
        <translation>Mae Enter yn gosod gradd yr arolygydd arweiniol ei hun</translation>
    </message>
    <message>
        <source>Not graded yet</source>
        <translation>Heb ei raddio eto</translation>
    </message>
    <message>
        <source>{0} of {1} rated</source>
        <translation>{0} o {1} wedi&apos;u graddio</translation>
    </message>
    <message>
        <source>Provisional: {0}</source>
        <translation>Dros dro: {0}</translation>
    </message>
    <message>
        <source>Set by the lead inspector; by the rule: {0}</source>
        <translation>Gosodwyd gan yr arolygydd arweiniol; yn ôl y rheol: {0}</translation>
    </message>
    <message>
        <source>Reason: {0}</source>
        <translation>Rheswm: {0}</translation>
    </message>
</context>
<context>
    <name>GradesPanel</name>
    <message>
        <source>Grades by a working rule: the report does not print the detailed one.</source>
        <translation>Graddau yn ôl rheol waith: nid yw&apos;r adroddiad yn argraffu&apos;r un fanwl.</translation>
    </message>
    <message>
        <source>Grades by the report&apos;s rule.</source>
        <translation>Graddau yn ôl rheol yr adroddiad.</translation>
    </message>
</context>
<context>
    <name>ImportCasesDialog</name>
    <message>
        <source>Import the case list</source>
        <translation>Mewnforio&apos;r rhestr achosion</translation>
    </message>
    <message>
        <source>Case lists (*.xlsx *.csv)</source>
        <translation>Rhestrau achosion (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>{count} case ready to be added.</source>
        <translation>{count} achos yn barod i&apos;w ychwanegu.</translation>
    </message>
    <message>
        <source>{count} cases ready to be added.</source>
        <translation>{count} achos yn barod i&apos;w hychwanegu.</translation>
    </message>
    <message>
        <source>{count} row cannot be taken:</source>
        <translation>Ni ellir cymryd {count} rhes:</translation>
    </message>
    <message>
        <source>{count} rows cannot be taken:</source>
        <translation>Ni ellir cymryd {count} rhes:|2=Ni ellir cymryd {count} res:</translation>
    </message>
    <message>
        <source>Leave out that row</source>
        <translation>Gadael y rhes honno allan</translation>
    </message>
    <message>
        <source>Leave out those {count} rows</source>
        <translation>Gadael y {count} rhes hynny allan</translation>
    </message>
    <message>
        <source>Not a fact of this programme, so left aside: {columns}</source>
        <translation>Nid ffaith o&apos;r rhaglen hon, felly fe&apos;i gadewir o&apos;r neilltu: {columns}</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> a {count} arall</translation>
    </message>
    <message>
        <source>{part}: {count}, wanted {wanted}: {verdict}</source>
        <translation>{part}: {count}, eisiau {wanted}: {verdict}</translation>
    </message>
    <message>
        <source>The sample with these cases, against the programme&apos;s composition:</source>
        <translation>Y sampl gyda&apos;r achosion hyn, o&apos;i gymharu â chyfansoddiad y rhaglen:</translation>
    </message>
    <message>
        <source>The sample is as the programme wants it.</source>
        <translation>Mae&apos;r sampl fel y mae&apos;r rhaglen yn ei ddymuno.</translation>
    </message>
    <message>
        <source>Import {count} case</source>
        <translation>Mewnforio {count} achos</translation>
    </message>
    <message>
        <source>Import {count} cases</source>
        <translation>Mewnforio {count} achos</translation>
    </message>
    <message>
        <source>{import_} and leave out {rows}</source>
        <translation>{import_} a gadael {rows} allan</translation>
    </message>
    <message>
        <source>Mend the rows above in the list and import it again, or tick that they are left out.</source>
        <translation>Cywirwch y rhesi uchod yn y rhestr a&apos;i mewnforio eto, neu diciwch eu bod i&apos;w gadael allan.</translation>
    </message>
    <message>
        <source>{count} case imported. Ctrl+Z takes it out again.</source>
        <translation>Mewnforiwyd {count} achos. Mae Ctrl+Z yn ei dynnu allan eto.</translation>
    </message>
    <message>
        <source>{count} cases imported. Ctrl+Z takes them out again.</source>
        <translation>Mewnforiwyd {count} achos. Mae Ctrl+Z yn eu tynnu allan eto.</translation>
    </message>
</context>
<context>
    <name>InspectionDetailsDialog</name>
    <message>
        <source>Details of the inspection</source>
        <translation>Manylion yr arolygiad</translation>
    </message>
    <message>
        <source>Save the details</source>
        <translation>Cadw&apos;r manylion</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>Lead inspector</source>
        <translation>Arolygydd arweiniol</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase</source>
        <translation>Wedi&apos;i hamgryptio â chyfrinymadrodd</translation>
    </message>
    <message>
        <source>Plain: not protected</source>
        <translation>Plaen: heb ei diogelu</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Offeryn</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>fersiwn {0}</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Arolygiad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>ID y ffeil</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Diogelwch</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sampl</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Name the area that is inspected.</source>
        <translation>Enwch yr ardal a arolygir.</translation>
    </message>
    <message>
        <source>This is no date. Write it as day/month/year: 14/01/2008.</source>
        <translation>Nid yw hwn yn ddyddiad. Ysgrifennwch ef fel diwrnod/mis/blwyddyn: 14/01/2008.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Mae&apos;n gorffen cyn dechrau.</translation>
    </message>
</context>
<context>
    <name>InspectionView</name>
    <message>
        <source>{0} is not asked of this case. {1}.</source>
        <translation>Ni ofynnir {0} am yr achos hwn. {1}.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Sgoriau</translation>
    </message>
    <message>
        <source>{0} is not asked of this case.</source>
        <translation>Ni ofynnir {0} am yr achos hwn.</translation>
    </message>
    <message>
        <source>Nothing is left here.</source>
        <translation>Nid oes dim ar ôl yma.</translation>
    </message>
    <message>
        <source>Nothing is left in this case. Alt+Down is the next one.</source>
        <translation>Nid oes dim ar ôl yn yr achos hwn. Alt+Down yw&apos;r un nesaf.</translation>
    </message>
    <message>
        <source>Nothing is left in this case. Ctrl+Enter seals it as complete.</source>
        <translation>Nid oes dim ar ôl yn yr achos hwn. Mae Ctrl+Enter yn ei selio&apos;n gyflawn.</translation>
    </message>
    <message>
        <source>{0} is complete; this is {1}.</source>
        <translation>Mae {0} yn gyflawn; hwn yw {1}.</translation>
    </message>
</context>
<context>
    <name>InstrumentChange</name>
    <message>
        <source>Added</source>
        <translation>Ychwanegwyd</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Tynnwyd allan</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Ail-eiriwyd</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Atebion eraill</translation>
    </message>
    <message>
        <source>Asked under other conditions</source>
        <translation>Gofynnir o dan amodau eraill</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Symudwyd</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Sgorio</translation>
    </message>
    <message>
        <source>Checks of answers</source>
        <translation>Gwiriadau atebion</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Teitlau</translation>
    </message>
    <message>
        <source>Notes and order</source>
        <translation>Nodiadau a threfn</translation>
    </message>
</context>
<context>
    <name>InstrumentChangeDialog</name>
    <message>
        <source>Change the instrument</source>
        <translation>Newid yr offeryn</translation>
    </message>
    <message>
        <source>Use a file …</source>
        <translation>Defnyddio ffeil …</translation>
    </message>
    <message>
        <source>Move over</source>
        <translation>Symud drosodd</translation>
    </message>
    <message>
        <source>This inspection has {name}, version {version}. Every answer is kept: one that the other instrument does not ask or offer is set aside, and counts again as soon as an instrument does. You can move back here at any time; Ctrl+Z does not reach back past it.</source>
        <translation>Mae gan yr arolygiad hwn {name}, fersiwn {version}. Cedwir pob ateb: rhoddir o&apos;r neilltu un nad yw&apos;r offeryn arall yn ei ofyn neu&apos;n ei gynnig, ac mae&apos;n cyfrif eto cyn gynted ag y bydd offeryn yn gwneud hynny. Gallwch symud yn ôl yma unrhyw bryd; nid yw Ctrl+Z yn cyrraedd yn ôl heibio iddo.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Cymharu â</translation>
    </message>
    <message>
        <source>Version {0}, comes with the program</source>
        <translation>Fersiwn {0}, daw gyda&apos;r rhaglen</translation>
    </message>
    <message>
        <source>Version {0}, used before</source>
        <translation>Fersiwn {0}, a ddefnyddiwyd o&apos;r blaen</translation>
    </message>
    <message>
        <source>The program comes with no instrument of this programme: use a file.</source>
        <translation>Nid oes offeryn o&apos;r rhaglen arolygu hon yn dod gyda&apos;r feddalwedd: defnyddiwch ffeil.</translation>
    </message>
    <message>
        <source>This is the instrument that the inspection has: nothing would change.</source>
        <translation>Dyma&apos;r offeryn sydd gan yr arolygiad: ni fyddai dim yn newid.</translation>
    </message>
    <message>
        <source>Faults in the file</source>
        <translation>Namau yn y ffeil</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aros</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Answers kept and set aside</source>
        <translation>Atebion a gedwir ac a roddir o&apos;r neilltu</translation>
    </message>
    <message>
        <source>Answers that count again</source>
        <translation>Atebion sy&apos;n cyfrif eto</translation>
    </message>
    <message>
        <source>in 1 record</source>
        <translation>mewn 1 cofnod</translation>
    </message>
    <message>
        <source>in {0} records</source>
        <translation>mewn {0} cofnod</translation>
    </message>
    <message>
        <source>A copy of the file as it was is kept as {0}.</source>
        <translation>Cedwir copi o&apos;r ffeil fel yr oedd fel {0}.</translation>
    </message>
</context>
<context>
    <name>InstrumentFile</name>
    <message>
        <source>Use an instrument file</source>
        <translation>Defnyddio ffeil offeryn</translation>
    </message>
    <message>
        <source>Instruments (*.toml)</source>
        <translation>Offerynnau (*.toml)</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>a {0} arall</translation>
    </message>
</context>
<context>
    <name>InterviewArea</name>
    <message>
        <source>Interview</source>
        <translation>Cyfweliad</translation>
    </message>
    <message>
        <source>With the practitioner</source>
        <translation>Gyda&apos;r ymarferydd</translation>
    </message>
    <message>
        <source>Questions the file alone seldom answers, and those marked with F3. F5 shows all again.</source>
        <translation>Cwestiynau nad yw&apos;r ffeil ar ei phen ei hun yn aml yn eu hateb, a&apos;r rhai a farciwyd ag F3. Mae F5 yn dangos y cyfan eto.</translation>
    </message>
    <message>
        <source>Nothing is marked for the practitioner. F3 on a question marks it.</source>
        <translation>Nid oes dim wedi&apos;i farcio ar gyfer yr ymarferydd. Mae F3 ar gwestiwn yn ei farcio.</translation>
    </message>
    <message>
        <source>Ask also about: {0}</source>
        <translation>Gofynnwch hefyd am: {0}</translation>
    </message>
</context>
<context>
    <name>InterviewTab</name>
    <message>
        <source>Note on {0}</source>
        <translation>Nodyn ar {0}</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>Kind of note</source>
        <translation>Math o nodyn</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Cryfder</translation>
    </message>
    <message>
        <source>Area for improvement</source>
        <translation>Maes i&apos;w wella</translation>
    </message>
    <message>
        <source>Good practice example</source>
        <translation>Enghraifft o arfer da</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Ymholiad</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Rhybudd</translation>
    </message>
</context>
<context>
    <name>LimitedText</name>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count} o {most} nod</translation>
    </message>
    <message>
        <source>With this the note</source>
        <translation>Gyda hyn y nodyn</translation>
    </message>
</context>
<context>
    <name>ListFact</name>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>{0} is locked</source>
        <translation>Mae {0} wedi&apos;i chloi</translation>
    </message>
    <message>
        <source>{0} is hidden</source>
        <translation>Mae {0} wedi&apos;i chuddio</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Dangos y geiriau</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Datgloi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Teipiwch y cyfrinymadrodd.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>None yet</source>
        <translation>Dim eto</translation>
    </message>
</context>
<context>
    <name>ManualKeys</name>
    <message>
        <source>| key | does |</source>
        <translation>| bysell | yn gwneud |</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Llawlyfr</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chwilio&apos;r llawlyfr</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or other ones.</source>
        <translation>Dim byd wedi&apos;i ganfod. Rhowch gynnig ar lai o eiriau, neu eiriau eraill.</translation>
    </message>
    <message>
        <source>{count} place</source>
        <translation>{count} lle</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} lle</translation>
    </message>
    <message>
        <source>{0} · Enter goes there, F3 to the next mark</source>
        <translation>{0} · Mae Enter yn mynd yno, F3 at y marc nesaf</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Tudalennau&apos;r llawlyfr</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lleoedd a gafwyd</translation>
    </message>
    <message>
        <source>For assessors</source>
        <translation>I aseswyr</translation>
    </message>
    <message>
        <source>For the information manager</source>
        <translation>I&apos;r rheolwr gwybodaeth</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>I edrych arno</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;New inspection …</source>
        <translation>Arolygiad &amp;newydd …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Agor …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Agor un &amp;diweddar</translation>
    </message>
    <message>
        <source>Open a &amp;sample inspection</source>
        <translation>Agor arolygiad &amp;enghreifftiol</translation>
    </message>
    <message>
        <source>&amp;Import case list …</source>
        <translation>&amp;Mewnforio&apos;r rhestr achosion …</translation>
    </message>
    <message>
        <source>&amp;Export the week …</source>
        <translation>All&amp;forio&apos;r wythnos …</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Cloi</translation>
    </message>
    <message>
        <source>&amp;Close inspection</source>
        <translation>Ca&amp;u&apos;r arolygiad</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>&amp;Gadael y rhaglen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>G&amp;olygu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ail&amp;wneud</translation>
    </message>
    <message>
        <source>&amp;Find a question …</source>
        <translation>Dod o hyd i gwes&amp;tiwn …</translation>
    </message>
    <message>
        <source>Find a &amp;case</source>
        <translation>Dod o hyd i ac&amp;hos</translation>
    </message>
    <message>
        <source>C&amp;ommands …</source>
        <translation>&amp;Gorchmynion …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>Go&amp;sodiadau …</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Achos</translation>
    </message>
    <message>
        <source>&amp;New case …</source>
        <translation>Achos &amp;newydd …</translation>
    </message>
    <message>
        <source>Ne&amp;xt case</source>
        <translation>Achos ne&amp;saf</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>Achos &amp;blaenorol</translation>
    </message>
    <message>
        <source>Next &amp;unanswered question</source>
        <translation>C&amp;westiwn nesaf heb ei ateb</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>&amp;Tab nesaf</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Tab b&amp;laenorol</translation>
    </message>
    <message>
        <source>N&amp;otes on the case</source>
        <translation>N&amp;odiadau ar yr achos</translation>
    </message>
    <message>
        <source>&amp;Seal as complete, or open again</source>
        <translation>S&amp;elio&apos;n gyflawn, neu agor eto</translation>
    </message>
    <message>
        <source>&amp;Return for correction</source>
        <translation>&amp;Dychwelyd i&apos;w gywiro</translation>
    </message>
    <message>
        <source>&amp;Query on this answer: ask, reply, close</source>
        <translation>&amp;Ymholiad ar yr ateb hwn: gofyn, ateb, cau</translation>
    </message>
    <message>
        <source>&amp;Ask the offender manager, or not</source>
        <translation>&amp;Gofyn i&apos;r rheolwr troseddwyr, neu beidio</translation>
    </message>
    <message>
        <source>&amp;Interview: questions for the practitioner</source>
        <translation>&amp;Cyfweliad: cwestiynau i&apos;r ymarferydd</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Golwg</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Achosion</translation>
    </message>
    <message>
        <source>&amp;Scores</source>
        <translation>&amp;Sgoriau</translation>
    </message>
    <message>
        <source>Show questions that do not a&amp;pply</source>
        <translation>Dangos cwestiynau &amp;nad ydynt yn berthnasol</translation>
    </message>
    <message>
        <source>&amp;Guidance of every question</source>
        <translation>&amp;Canllawiau pob cwestiwn</translation>
    </message>
    <message>
        <source>&amp;Why this question</source>
        <translation>&amp;Pam y cwestiwn hwn</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Testun m&amp;wy</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Testun &amp;llai</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Testun a&amp;rferol</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>C&amp;ymraeg</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Inspection</source>
        <translation>A&amp;rolygiad</translation>
    </message>
    <message>
        <source>&amp;Findings …</source>
        <translation>&amp;Canfyddiadau …</translation>
    </message>
    <message>
        <source>&amp;Review of the week …</source>
        <translation>Adolygiad o&apos;r &amp;wythnos …</translation>
    </message>
    <message>
        <source>&amp;Progress of the week …</source>
        <translation>C&amp;ynnydd yr wythnos …</translation>
    </message>
    <message>
        <source>&amp;Notes of the week …</source>
        <translation>Nodiadau&apos;r wyt&amp;hnos …</translation>
    </message>
    <message>
        <source>&amp;Allocate cases …</source>
        <translation>&amp;Dyrannu achosion …</translation>
    </message>
    <message>
        <source>&amp;Write packs …</source>
        <translation>Y&amp;sgrifennu pecynnau …</translation>
    </message>
    <message>
        <source>&amp;Merge workbooks and packs …</source>
        <translation>Cyf&amp;uno llyfrau gwaith a phecynnau …</translation>
    </message>
    <message>
        <source>&amp;Details …</source>
        <translation>&amp;Manylion …</translation>
    </message>
    <message>
        <source>W&amp;ipe this pack …</source>
        <translation>Dileu&apos;r pecyn hwn yn &amp;llwyr …</translation>
    </message>
    <message>
        <source>&amp;Change the instrument …</source>
        <translation>&amp;Newid yr offeryn …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Bysellfwrdd</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Llawlyfr</translation>
    </message>
    <message>
        <source>Read, interviewed, unavai&amp;lable: the next</source>
        <translation>Da&amp;rllenwyd, cyfwelwyd, ddim ar gael: y nesaf</translation>
    </message>
    <message>
        <source>G&amp;o to the scores, or back</source>
        <translation>&amp;Mynd at y sgoriau, neu&apos;n ôl</translation>
    </message>
    <message>
        <source>Go to what is left to look &amp;at, or back</source>
        <translation>Mynd at &amp;beth sydd ar ôl i edrych arno, neu&apos;n ôl</translation>
    </message>
    <message>
        <source>Agreemen&amp;t of readings …</source>
        <translation>Cy&amp;tundeb darlleniadau …</translation>
    </message>
    <message>
        <source>D&amp;ecide what differs …</source>
        <translation>&amp;Penderfynu beth sy&apos;n wahanol …</translation>
    </message>
    <message>
        <source>Change the passp&amp;hrase …</source>
        <translation>Newid y cy&amp;frinymadrodd …</translation>
    </message>
    <message>
        <source>Recover&amp;y sheet …</source>
        <translation>Dalen &amp;adfer …</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;Taith dywys</translation>
    </message>
    <message>
        <source>What is not &amp;protected</source>
        <translation>Beth sydd heb ei &amp;ddiogelu</translation>
    </message>
    <message>
        <source>How the published &amp;figures come out</source>
        <translation>&amp;Sut mae&apos;r ffigurau a gyhoeddwyd yn dod allan</translation>
    </message>
    <message>
        <source>&amp;About OMI Desktop</source>
        <translation>&amp;Ynghylch OMI Desktop</translation>
    </message>
</context>
<context>
    <name>MergeRow</name>
    <message>
        <source>Leave out {name}</source>
        <translation>Gadael {name} allan</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Gadael y ffeil hon allan</translation>
    </message>
    <message>
        <source>Password of this file</source>
        <translation>Cyfrinair y ffeil hon</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Cyfrinair {name}</translation>
    </message>
    <message>
        <source>Open with it</source>
        <translation>Agor ag ef</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>heb ei ddarllen eto</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>a {count} arall</translation>
    </message>
    <message>
        <source>That password does not open it. The other files go on without it.</source>
        <translation>Nid yw&apos;r cyfrinair hwnnw&apos;n ei hagor. Mae&apos;r ffeiliau eraill yn mynd ymlaen hebddi.</translation>
    </message>
    <message>
        <source>It has a password of its own. Give it here, or leave the file out.</source>
        <translation>Mae ganddi ei chyfrinair ei hun. Rhowch ef yma, neu gadewch y ffeil allan.</translation>
    </message>
    <message>
        <source>Code of the receipt: {code}</source>
        <translation>Cod y dderbynneb: {code}</translation>
    </message>
    <message>
        <source>Row {row}: {choice}.</source>
        <translation>Rhes {row}: {choice}.</translation>
    </message>
</context>
<context>
    <name>MergeWorkbooksDialog</name>
    <message>
        <source>Merge workbooks and packs</source>
        <translation>Cyfuno llyfrau gwaith a phecynnau</translation>
    </message>
    <message>
        <source>The week-end workbooks of the assessors, or their packs, in any order and as often as wanted: a newer export replaces an older one, and the same answer counts once. Nothing is written before you have seen what would come of it.</source>
        <translation>Llyfrau gwaith diwedd wythnos yr aseswyr, neu eu pecynnau, mewn unrhyw drefn a chynifer o weithiau ag y dymunir: mae allforiad newyddach yn disodli un hŷn, ac mae&apos;r un ateb yn cyfrif unwaith. Ni chaiff dim ei ysgrifennu cyn i chi weld beth fyddai&apos;n dod ohono.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Ychwanegu ffeiliau …</translation>
    </message>
    <message>
        <source>Workbooks and packs</source>
        <translation>Llyfrau gwaith a phecynnau</translation>
    </message>
    <message>
        <source>Workbooks and packs (*.xlsx *.omi)</source>
        <translation>Llyfrau gwaith a phecynnau (*.xlsx *.omi)</translation>
    </message>
    <message>
        <source>Reading the files. You can go on working.</source>
        <translation>Wrthi&apos;n darllen y ffeiliau. Gallwch ddal i weithio.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopiwyd. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Dewis ffeiliau …</translation>
    </message>
    <message>
        <source>No file is chosen yet. You can drop files here, too.</source>
        <translation>Nid oes ffeil wedi&apos;i dewis eto. Gallwch ollwng ffeiliau yma hefyd.</translation>
    </message>
    <message>
        <source>Look into the files</source>
        <translation>Edrych yn y ffeiliau</translation>
    </message>
    <message>
        <source>This would come of it: {receipt}.</source>
        <translation>Dyma fyddai&apos;n dod ohono: {receipt}.</translation>
    </message>
    <message>
        <source>Merge {count} file</source>
        <translation>Cyfuno {count} ffeil</translation>
    </message>
    <message>
        <source>Merge {count} files</source>
        <translation>Cyfuno {count} ffeil</translation>
    </message>
    <message>
        <source>The inspection is open for reading only: it cannot be merged into.</source>
        <translation>Mae&apos;r arolygiad ar agor i&apos;w ddarllen yn unig: ni ellir cyfuno i mewn iddo.</translation>
    </message>
    <message>
        <source>Something you entered is not saved yet. Save it first; then merge.</source>
        <translation>Mae rhywbeth a nodwyd gennych heb ei gadw eto. Cadwch ef; yna cyfunwch.</translation>
    </message>
    <message>
        <source>Backing up, then merging. Each file is merged whole or not at all.</source>
        <translation>Wrthi&apos;n gwneud copi wrth gefn, yna&apos;n cyfuno. Cyfunir pob ffeil yn gyfan neu ddim o gwbl.</translation>
    </message>
    <message>
        <source>Not merged: it was stopped before.</source>
        <translation>Heb ei gyfuno: fe&apos;i stopiwyd cyn hynny.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Derbynneb</translation>
    </message>
    <message>
        <source>Decide {count} …</source>
        <translation>Penderfynu {count} …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>Merges</name>
    <message>
        <source>{count} to decide</source>
        <translation>{count} i&apos;w penderfynu</translation>
    </message>
    <message>
        <source>Answers that two sides gave differently (Ctrl+Shift+K)</source>
        <translation>Atebion a roddodd dwy ochr yn wahanol (Ctrl+Shift+K)</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>Add a case</source>
        <translation>Ychwanegu achos</translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation>Ychwanegu&apos;r achos</translation>
    </message>
    <message>
        <source>A number or letters that say nothing about the person.</source>
        <translation>Rhif neu lythrennau nad ydynt yn dweud dim am y person.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Asesydd</translation>
    </message>
    <message>
        <source>A case needs a reference.</source>
        <translation>Mae angen cyfeirnod ar achos.</translation>
    </message>
    <message>
        <source>{reference} is there already. Give it another reference.</source>
        <translation>Mae {reference} yno eisoes. Rhowch gyfeirnod arall iddo.</translation>
    </message>
</context>
<context>
    <name>NewInspectionDialog</name>
    <message>
        <source>New inspection</source>
        <translation>Arolygiad newydd</translation>
    </message>
    <message>
        <source>Use an instrument file …</source>
        <translation>Defnyddio ffeil offeryn …</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>14/01/2008</source>
        <translation>14/01/2008</translation>
    </message>
    <message>
        <source>18/01/2008</source>
        <translation>18/01/2008</translation>
    </message>
    <message>
        <source>Your answers are recorded under it.</source>
        <translation>Cofnodir eich atebion oddi tano.</translation>
    </message>
    <message>
        <source>Lead inspector</source>
        <translation>Arolygydd arweiniol</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Dewis …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>{count} questions on each case</source>
        <translation>{count} cwestiwn ar bob achos</translation>
    </message>
    <message>
        <source>also: {forms}</source>
        <translation>hefyd: {forms}</translation>
    </message>
    <message>
        <source>Make the plain file</source>
        <translation>Gwneud y ffeil blaen</translation>
    </message>
    <message>
        <source>Make the encrypted file</source>
        <translation>Gwneud y ffeil wedi&apos;i hamgryptio</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Arolygiad</translation>
    </message>
    <message>
        <source>Where the inspection is kept</source>
        <translation>Ble y cedwir yr arolygiad</translation>
    </message>
    <message>
        <source>Inspections (*.omi)</source>
        <translation>Arolygiadau (*.omi)</translation>
    </message>
    <message>
        <source>Name the area that is inspected.</source>
        <translation>Enwch yr ardal a arolygir.</translation>
    </message>
    <message>
        <source>This is no date. Write it as day/month/year: 14/01/2008.</source>
        <translation>Nid yw hwn yn ddyddiad. Ysgrifennwch ef fel diwrnod/mis/blwyddyn: 14/01/2008.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Mae&apos;n gorffen cyn dechrau.</translation>
    </message>
    <message>
        <source>Say where the file is to be kept.</source>
        <translation>Dywedwch ble mae&apos;r ffeil i&apos;w chadw.</translation>
    </message>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>Mae {name} yn bodoli eisoes. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another one.</source>
        <translation>Nid oes ffolder {folder}. Dewiswch un arall.</translation>
    </message>
</context>
<context>
    <name>NoteButton</name>
    <message>
        <source>Add a note (F2)</source>
        <translation>Ychwanegu nodyn (F2)</translation>
    </message>
    <message>
        <source>%s note: %s</source>
        <translation>Nodyn %s: %s</translation>
    </message>
    <message>
        <source>%s add a note</source>
        <translation>%s ychwanegu nodyn</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Seen in file at</source>
        <translation>Gwelwyd yn y ffeil yn</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Wrth bwy y dywedwyd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>They were told now</source>
        <translation>Dywedwyd wrthynt nawr</translation>
    </message>
    <message>
        <source>Make this note</source>
        <translation>Gwneud y nodyn hwn</translation>
    </message>
    <message>
        <source>Say who was told, and when. An alert counts in no score.</source>
        <translation>Dywedwch wrth bwy y dywedwyd, a phryd. Nid yw rhybudd yn cyfrif mewn unrhyw sgôr.</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes on this case</source>
        <translation>Nodiadau ar yr achos hwn</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Saved as you type · Alt+1 … 6 chooses the kind, Alt+0 changes it</source>
        <translation>Cedwir wrth i chi deipio · mae Alt+1 … 6 yn dewis y math, Alt+0 yn ei newid</translation>
    </message>
    <message>
        <source>Query on the case</source>
        <translation>Ymholiad ar yr achos</translation>
    </message>
    <message>
        <source>Notes on the questions</source>
        <translation>Nodiadau ar y cwestiynau</translation>
    </message>
    <message>
        <source>Notes on questions (Enter goes there)</source>
        <translation>Nodiadau ar gwestiynau (mae Enter yn mynd yno)</translation>
    </message>
    <message>
        <source>No notes on questions yet: F2 on a question writes one.</source>
        <translation>Dim nodiadau ar gwestiynau eto: mae F2 ar gwestiwn yn ysgrifennu un.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cau&apos;r neges hon</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Everything saved before is safe, and what you entered stays here.</source>
        <translation>Mae popeth a gadwyd o&apos;r blaen yn ddiogel, ac mae&apos;r hyn a nodwyd gennych yn aros yma.</translation>
    </message>
    <message>
        <source>Save my work as ...</source>
        <translation>Cadw fy ngwaith fel ...</translation>
    </message>
    <message>
        <source>Save to this computer</source>
        <translation>Cadw i&apos;r cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
</context>
<context>
    <name>OpenNote</name>
    <message>
        <source>What the practitioner said</source>
        <translation>Beth a ddywedodd yr ymarferydd</translation>
    </message>
</context>
<context>
    <name>OpeningWindow</name>
    <message>
        <source>Open an inspection</source>
        <translation>Agor arolygiad</translation>
    </message>
    <message>
        <source>Inspections (*.omi)</source>
        <translation>Arolygiadau (*.omi)</translation>
    </message>
    <message>
        <source>Sample: reconstructed from published figures</source>
        <translation>Enghraifft: o ffigurau a gyhoeddwyd</translation>
    </message>
    <message>
        <source>Protected by a passphrase</source>
        <translation>Wedi&apos;i diogelu â chyfrinymadrodd</translation>
    </message>
    <message>
        <source>Plain file: not protected</source>
        <translation>Ffeil blaen: heb ei diogelu</translation>
    </message>
    <message>
        <source>There is no case {0}.</source>
        <translation>Nid oes achos {0}.</translation>
    </message>
    <message>
        <source>Save my work as</source>
        <translation>Cadw fy ngwaith fel</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Open an inspection</source>
        <translation>Agor arolygiad</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Agor {name}</translation>
    </message>
    <message>
        <source>The file is protected by a passphrase.</source>
        <translation>Mae&apos;r ffeil wedi&apos;i diogelu â chyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Dangos y geiriau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Teipiwch y cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Type it again; nothing was changed. If it is lost, the lead inspector keeps the recovery sheet, and the exported workbooks are a second copy.</source>
        <translation>Nid yw&apos;r cyfrinymadrodd hwn yn agor y ffeil. Teipiwch ef eto; ni newidiwyd dim. Os yw ar goll, mae&apos;r arolygydd arweiniol yn cadw&apos;r ddalen adfer, ac mae&apos;r llyfrau gwaith a allforiwyd yn ail gopi.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Suggest words</source>
        <translation>Awgrymu geiriau</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Dangos y geiriau</translation>
    </message>
    <message>
        <source>No passphrase: a plain file</source>
        <translation>Dim cyfrinymadrodd: ffeil blaen</translation>
    </message>
    <message>
        <source>At least 12 characters or four words. Nobody can open the file without it.</source>
        <translation>O leiaf 12 nod neu bedwar gair. Ni all neb agor y ffeil hebddo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Yr un peth eto</translation>
    </message>
    <message>
        <source>A space at its beginning or end counts as part of it.</source>
        <translation>Mae bwlch ar ei ddechrau neu ei ddiwedd yn cyfrif fel rhan ohono.</translation>
    </message>
    <message>
        <source>Write these words down now and keep them apart from this computer: without them nobody can open the file.</source>
        <translation>Ysgrifennwch y geiriau hyn nawr a&apos;u cadw ar wahân i&apos;r cyfrifiadur hwn: hebddynt ni all neb agor y ffeil.</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file, a copy or a backup of it can read every case. For real cases choose a passphrase.</source>
        <translation>Gall pwy bynnag sy&apos;n cael gafael ar y ffeil, copi neu gopi wrth gefn ohoni ddarllen pob achos. Ar gyfer achosion go iawn dewiswch gyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Type a passphrase, let words be suggested, or tick that you want none.</source>
        <translation>Teipiwch gyfrinymadrodd, gofynnwch am awgrym o eiriau, neu diciwch nad ydych eisiau un.</translation>
    </message>
    <message>
        <source>A passphrase cannot hold a NUL character.</source>
        <translation>Ni all cyfrinymadrodd ddal nod NUL.</translation>
    </message>
    <message>
        <source>Too short: type {count} more, or four words.</source>
        <translation>Rhy fyr: teipiwch {count} arall, neu bedwar gair.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>Nid yw&apos;r ddau yr un fath. Teipiwch ef eto.</translation>
    </message>
</context>
<context>
    <name>ProgressWindow</name>
    <message>
        <source>Progress of the week</source>
        <translation>Cynnydd yr wythnos</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copïo&apos;r tabl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation>Aseswyr</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Beth sydd ar goll</translation>
    </message>
    <message>
        <source>Scores to come</source>
        <translation>Sgoriau i ddod</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Amherthnasol</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sampl</translation>
    </message>
    <message>
        <source>“Not applicable” takes a case out of a question, so that giving it freely can raise a score; beside each stands what it were if they were all “no”.</source>
        <translation>Mae “Amherthnasol” yn tynnu achos allan o gwestiwn, felly gall ei roi&apos;n rhydd godi sgôr; wrth ymyl pob un mae&apos;r hyn a fyddai pe baent i gyd yn “na”.</translation>
    </message>
    <message>
        <source>Lowest and highest: if everything still missing in cases that are not complete came out below, or above, the line. No final score can lie outside.</source>
        <translation>Isaf ac uchaf: pe bai popeth sydd ar goll o hyd mewn achosion anghyflawn yn dod allan o dan, neu uwchben, y llinell. Ni all unrhyw sgôr derfynol fod y tu allan.</translation>
    </message>
    <message>
        <source>Enter opens the case at the first thing missing.</source>
        <translation>Mae Enter yn agor yr achos wrth y peth cyntaf sydd ar goll.</translation>
    </message>
    <message>
        <source>As the programme&apos;s report states it. Where it speaks of a minimum number and names none, one is the least.</source>
        <translation>Fel y mae adroddiad y rhaglen yn ei ddatgan. Lle mae&apos;n sôn am isafswm heb enwi un, un yw&apos;r lleiaf.</translation>
    </message>
    <message>
        <source>Copied: {0} lines</source>
        <translation>Copïwyd: {0} llinell</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Edrych yn:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ffolder uwch</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Golwg rhestr</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Golwg fanwl</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>E&amp;nw&apos;r ffeil:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Ffeiliau o fath:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Cyfeiriadur:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>De&amp;wis</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ailenwi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ffolder &amp;newydd</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ffolder newydd</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Dangos ffeiliau &amp;cudd</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Cyfrifiadur</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lleoedd diweddar</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Cadw fel</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Dod o hyd i gyfeiriadur</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Cyfeiriaduron</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mae %1 yn bodoli eisoes.
Hoffech chi ei disodli?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Ni chafwyd y ffeil.
Gwiriwch fod enw cywir y ffeil wedi&apos;i roi.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dyddiad newid</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ail&amp;wneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ie</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Na</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copïo &amp;lleoliad y ddolen</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Close the query</source>
        <translation>Cau&apos;r ymholiad</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Ask, and return the case</source>
        <translation>Gofyn, a dychwelyd yr achos</translation>
    </message>
    <message>
        <source>Reply to the query on the case</source>
        <translation>Ateb i&apos;r ymholiad ar yr achos</translation>
    </message>
    <message>
        <source>Query on the case</source>
        <translation>Ymholiad ar yr achos</translation>
    </message>
    <message>
        <source>Reply to the query on {0}</source>
        <translation>Ateb i&apos;r ymholiad ar {0}</translation>
    </message>
    <message>
        <source>Query on {0}</source>
        <translation>Ymholiad ar {0}</translation>
    </message>
    <message>
        <source>What was found, or changed</source>
        <translation>Beth a gafwyd, neu a newidiwyd</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it · Esc goes back</source>
        <translation>Mae Ctrl+Enter yn ei anfon · mae Esc yn mynd yn ôl</translation>
    </message>
    <message>
        <source>What is to be looked at again</source>
        <translation>Beth sydd i edrych arno eto</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Copy the receipt</source>
        <translation>Copïo&apos;r dderbynneb</translation>
    </message>
    <message>
        <source>Save the receipt …</source>
        <translation>Cadw&apos;r dderbynneb …</translation>
    </message>
    <message>
        <source>Save receipts for the assessors …</source>
        <translation>Cadw derbynebau i&apos;r aseswyr …</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation>Mae&apos;r dderbynneb ar y clipfwrdd.</translation>
    </message>
    <message>
        <source>{name} receipt.txt</source>
        <translation>{name} derbynneb.txt</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Cadw&apos;r dderbynneb</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Testunau (*.txt)</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}. Choose another folder.</source>
        <translation>Ni ellir ysgrifennu {name}: {why}. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Cadwyd yn {path}</translation>
    </message>
    <message>
        <source>Folder for the assessors&apos; receipts</source>
        <translation>Ffolder ar gyfer derbynebau&apos;r aseswyr</translation>
    </message>
    <message>
        <source>{count} receipt</source>
        <translation>{count} dderbynneb</translation>
    </message>
    <message>
        <source>{count} receipts</source>
        <translation>{count} derbynneb|2={count} dderbynneb</translation>
    </message>
    <message>
        <source>{receipts} saved to {path}</source>
        <translation>Cadwyd {receipts} yn {path}</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Take {name} off this list</source>
        <translation>Tynnu {name} oddi ar y rhestr hon</translation>
    </message>
    <message>
        <source>Take it off this list; the file stays</source>
        <translation>Ei dynnu oddi ar y rhestr hon; mae&apos;r ffeil yn aros</translation>
    </message>
</context>
<context>
    <name>RecordHeading</name>
    <message>
        <source>Case {0}</source>
        <translation>Achos {0}</translation>
    </message>
    <message>
        <source>Choose one on the left, import the case list (Ctrl+I) or add one (Ctrl+N).</source>
        <translation>Dewiswch un ar y chwith, mewnforiwch y rhestr achosion (Ctrl+I) neu ychwanegwch un (Ctrl+N).</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>Dim achos wedi&apos;i ddewis</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Dim wedi&apos;i nodi eto</translation>
    </message>
    <message>
        <source>Ctrl+N begins the first one.</source>
        <translation>Mae Ctrl+N yn dechrau&apos;r un cyntaf.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Tabs of the record</source>
        <translation>Tabiau&apos;r cofnod</translation>
    </message>
    <message>
        <source>Case facts</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Ffeithiau</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodion</translation>
    </message>
</context>
<context>
    <name>RecoverySheetDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Dalen adfer</translation>
    </message>
    <message>
        <source>A page for the lead inspector to lock away: which file it is for, its passphrase, and what can be done when the passphrase is lost. Nobody can open the file without it.</source>
        <translation>Tudalen i&apos;r arolygydd arweiniol ei rhoi dan glo: ar gyfer pa ffeil y mae, ei chyfrinymadrodd, a beth y gellir ei wneud pan gollir y cyfrinymadrodd. Ni all neb agor y ffeil hebddo.</translation>
    </message>
    <message>
        <source>Print the passphrase on it</source>
        <translation>Argraffu&apos;r cyfrinymadrodd arni</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Cadw fel PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Argraffu …</translation>
    </message>
    <message>
        <source>Not saved: {reason}. Choose another place.</source>
        <translation>Heb ei chadw: {reason}. Dewiswch le arall.</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Cadwyd yn {path}</translation>
    </message>
    <message>
        <source>This inspection has no passphrase: there is none to lose, and nothing is protected.</source>
        <translation>Nid oes gan yr arolygiad hwn gyfrinymadrodd: nid oes un i&apos;w golli, ac nid oes dim wedi&apos;i ddiogelu.</translation>
    </message>
    <message>
        <source>Without the tick it has lines to write on. A saved PDF always has the lines.</source>
        <translation>Heb y tic mae llinellau arni i ysgrifennu arnynt. Mae&apos;r llinellau bob amser ar PDF a gedwir.</translation>
    </message>
    <message>
        <source>{0} recovery sheet.pdf</source>
        <translation>{0} dalen adfer.pdf</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Cadw&apos;r ddalen</translation>
    </message>
</context>
<context>
    <name>RefusedRows</name>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Rhesi na ellir eu cymryd</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rhes {number}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>a {count} arall</translation>
    </message>
</context>
<context>
    <name>ReplaceCaseDialog</name>
    <message>
        <source>Replace case {reference}</source>
        <translation>Rhoi achos arall yn lle {reference}</translation>
    </message>
    <message>
        <source>It is kept with everything in it, out of the list and of every score. Ctrl+Z brings it back.</source>
        <translation>Fe&apos;i cedwir gyda phopeth ynddo, allan o&apos;r rhestr ac o bob sgôr. Mae Ctrl+Z yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>Replace the case</source>
        <translation>Newid yr achos am un arall</translation>
    </message>
    <message>
        <source>Reference of the new case</source>
        <translation>Cyfeirnod yr achos newydd</translation>
    </message>
    <message>
        <source>Such as: the file is with the court.</source>
        <translation>Megis: mae&apos;r ffeil gyda&apos;r llys.</translation>
    </message>
    <message>
        <source>Why it cannot be read</source>
        <translation>Pam na ellir ei ddarllen</translation>
    </message>
    <message>
        <source>Say why, for whoever looks at the sample later.</source>
        <translation>Dywedwch pam, er mwyn pwy bynnag fydd yn edrych ar y sampl yn nes ymlaen.</translation>
    </message>
</context>
<context>
    <name>ReproductionPage</name>
    <message>
        <source>How the published figures come out</source>
        <translation>Sut mae&apos;r ffigurau a gyhoeddwyd yn dod allan</translation>
    </message>
    <message>
        <source>Copied: {0} lines</source>
        <translation>Copïwyd: {0} llinell</translation>
    </message>
    <message>
        <source>A sample is reconstructed from the figures that a report published, and scored like any inspection. Here is every figure as it was printed and as it is computed from that sample.</source>
        <translation>Ail-lunnir sampl o&apos;r ffigurau a gyhoeddodd adroddiad, a&apos;i sgorio fel unrhyw arolygiad. Dyma bob ffigur fel yr argraffwyd ef ac fel y&apos;i cyfrifir o&apos;r sampl honno.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Pob llinell</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Gwahaniaethau&apos;n unig</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copïo&apos;r tabl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Working it out: the sample is being put together and scored. A few seconds …</source>
        <translation>Wrthi&apos;n ei gyfrifo: mae&apos;r sampl yn cael ei lunio a&apos;i sgorio. Ychydig eiliadau …</translation>
    </message>
    <message>
        <source>All lines: {0}</source>
        <translation>Pob llinell: {0}</translation>
    </message>
    <message>
        <source>Only differences: {0}</source>
        <translation>Gwahaniaethau&apos;n unig: {0}</translation>
    </message>
    <message>
        <source>{count} more statement is in words and names no number.</source>
        <translation>Mae {count} datganiad arall mewn geiriau heb enwi rhif.</translation>
    </message>
    <message>
        <source>{count} more statements are in words and name no number.</source>
        <translation>Mae {count} datganiad arall mewn geiriau heb enwi rhif.|2=Mae {count} ddatganiad arall mewn geiriau heb enwi rhif.</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>What is left to look at</source>
        <translation>Beth sydd ar ôl i edrych arno</translation>
    </message>
    <message>
        <source>What is left to look at; Enter goes there</source>
        <translation>Beth sydd ar ôl i edrych arno; mae Enter yn mynd yno</translation>
    </message>
    <message>
        <source>Nothing in hand</source>
        <translation>Dim mewn llaw</translation>
    </message>
    <message>
        <source>Choose a case at the left.</source>
        <translation>Dewiswch achos ar y chwith.</translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <translation>Dim ar ôl i edrych arno</translation>
    </message>
    <message>
        <source>Ctrl+Enter seals it as complete.</source>
        <translation>Mae Ctrl+Enter yn ei selio&apos;n gyflawn.</translation>
    </message>
    <message>
        <source>Sealed as complete</source>
        <translation>Seliwyd yn gyflawn</translation>
    </message>
    <message>
        <source>{count} thing to look at</source>
        <translation>{count} peth i edrych arno</translation>
    </message>
    <message>
        <source>{count} things to look at</source>
        <translation>{count} peth i edrych arnynt|2={count} beth i edrych arnynt|3,6={count} pheth i edrych arnynt</translation>
    </message>
    <message>
        <source>Enter goes there, F7 comes back.</source>
        <translation>Mae Enter yn mynd yno, mae F7 yn dod yn ôl.</translation>
    </message>
</context>
<context>
    <name>ReviewWeekWindow</name>
    <message>
        <source>Review of the week</source>
        <translation>Adolygiad o&apos;r wythnos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>What is left to look at</source>
        <translation>Beth sydd ar ôl i edrych arno</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copïo&apos;r tabl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Asesydd</translation>
    </message>
    <message>
        <source>Enter opens the case there.</source>
        <translation>Mae Enter yn agor yr achos yno.</translation>
    </message>
    <message>
        <source>Nothing of this kind is open.</source>
        <translation>Nid oes dim o&apos;r math hwn ar agor.</translation>
    </message>
    <message>
        <source>Copied: {0} lines</source>
        <translation>Copïwyd: {0} llinell</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>To look at</source>
        <translation>I&apos;w weld</translation>
    </message>
    <message>
        <source>{0} is not asked of this case.</source>
        <translation>Ni ofynnir {0} am yr achos hwn.</translation>
    </message>
    <message>
        <source>{0}. Ctrl+Z takes it back.</source>
        <translation>{0}. Mae Ctrl+Z yn ei gymryd yn ôl.</translation>
    </message>
    <message>
        <source>{0} is no longer to be asked.</source>
        <translation>Nid oes angen gofyn {0} mwyach.</translation>
    </message>
    <message>
        <source>{0} is to be asked.</source>
        <translation>Mae {0} i&apos;w ofyn.</translation>
    </message>
    <message>
        <source>The case is returned for correction already.</source>
        <translation>Mae&apos;r achos wedi&apos;i ddychwelyd i&apos;w gywiro eisoes.</translation>
    </message>
    <message>
        <source>Returned for correction. Ctrl+Z takes it back.</source>
        <translation>Dychwelwyd i&apos;w gywiro. Mae Ctrl+Z yn ei gymryd yn ôl.</translation>
    </message>
</context>
<context>
    <name>RowNote</name>
    <message>
        <source>Note on {0}</source>
        <translation>Nodyn ar {0}</translation>
    </message>
    <message>
        <source>Saved as you type · Alt+1 … 6 chooses the kind, Alt+0 changes it · Esc goes back</source>
        <translation>Cedwir wrth i chi deipio · mae Alt+1 … 6 yn dewis y math, Alt+0 yn ei newid · mae Esc yn mynd yn ôl</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>not scored yet</source>
        <translation>heb ei sgorio eto</translation>
    </message>
    <message>
        <source>{0} per cent</source>
        <translation>{0} y cant</translation>
    </message>
    <message>
        <source>below the line of priority</source>
        <translation>o dan linell y flaenoriaeth</translation>
    </message>
</context>
<context>
    <name>ScoreButton</name>
    <message>
        <source> per cent</source>
        <translation> y cant</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>heb ei sgorio eto</translation>
    </message>
</context>
<context>
    <name>ScoreDetail</name>
    <message>
        <source>Copied: {0} lines</source>
        <translation>Copïwyd: {0} llinell</translation>
    </message>
    <message>
        <source>Back (Backspace)</source>
        <translation>Yn ôl (Backspace)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copïo&apos;r tabl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>95% interval {0} to {1} per cent, by drawing the cases anew 1,000 times</source>
        <translation>Cyfwng 95% {0} i {1} y cant, trwy dynnu&apos;r achosion o&apos;r newydd 1,000 o weithiau</translation>
    </message>
    <message>
        <source>95% interval: –</source>
        <translation>Cyfwng 95%: –</translation>
    </message>
</context>
<context>
    <name>ScoreLegend</name>
    <message>
        <source>line of priority, {0}%</source>
        <translation>llinell y flaenoriaeth, {0}%</translation>
    </message>
    <message>
        <source>below the line</source>
        <translation>o dan y llinell</translation>
    </message>
</context>
<context>
    <name>ScoresPanel</name>
    <message>
        <source>Scores</source>
        <translation>Sgoriau</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Yr achos hwn</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Pob achos</translation>
    </message>
    <message>
        <source>Criterion {0}</source>
        <translation>Maen prawf {0}</translation>
    </message>
    <message>
        <source>Section {0}</source>
        <translation>Adran {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} o {1}</translation>
    </message>
    <message>
        <source>All cases · {0}</source>
        <translation>Pob un · {0}</translation>
    </message>
    <message>
        <source>No case is in hand. Choose one on the left.</source>
        <translation>Nid oes achos mewn llaw. Dewiswch un ar y chwith.</translation>
    </message>
    <message>
        <source>Profile of your second reading of {0}: it counts in no score</source>
        <translation>Proffil eich ail ddarlleniad o {0}: nid yw&apos;n cyfrif mewn unrhyw sgôr</translation>
    </message>
    <message>
        <source>Profile of case {0}</source>
        <translation>Proffil achos {0}</translation>
    </message>
    <message>
        <source>The cases of this pack; second readings ({0}) count in no score</source>
        <translation>Achosion y pecyn hwn; nid yw ail ddarlleniadau ({0}) yn cyfrif mewn unrhyw sgôr</translation>
    </message>
    <message>
        <source>Scores come with the first answers.</source>
        <translation>Daw sgoriau gyda&apos;r atebion cyntaf.</translation>
    </message>
    <message>
        <source>Every answer so far counts</source>
        <translation>Mae pob ateb hyd yma&apos;n cyfrif</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>The case is open again.</source>
        <translation>Mae&apos;r achos ar agor eto.</translation>
    </message>
    <message>
        <source>Still open: {0}.</source>
        <translation>Ar agor o hyd: {0}.</translation>
    </message>
    <message>
        <source>Seal all the same</source>
        <translation>Selio er hynny</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Edrych arno</translation>
    </message>
    <message>
        <source>Sealed as complete. Ctrl+Z opens it again, Alt+Down is the next case.</source>
        <translation>Seliwyd yn gyflawn. Mae Ctrl+Z yn ei agor eto, Alt+Down yw&apos;r achos nesaf.</translation>
    </message>
</context>
<context>
    <name>SetGradeDialog</name>
    <message>
        <source>Grade of {0} {1}</source>
        <translation>Gradd {0} {1}</translation>
    </message>
    <message>
        <source>Set this grade</source>
        <translation>Gosod y radd hon</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Gradd</translation>
    </message>
    <message>
        <source>The reason is kept, shown and exported beside the grade.</source>
        <translation>Cedwir, dangosir ac allforir y rheswm wrth ymyl y radd.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Back to the rule</source>
        <translation>Yn ôl at y rheol</translation>
    </message>
    <message>
        <source>Nothing is rated yet, so the rule gives no grade.</source>
        <translation>Nid oes dim wedi&apos;i raddio eto, felly nid yw&apos;r rheol yn rhoi gradd.</translation>
    </message>
    <message>
        <source>The rule gives: {0}. {1}</source>
        <translation>Mae&apos;r rheol yn rhoi: {0}. {1}</translation>
    </message>
    <message>
        <source> Provisional: {0} of {1} rated.</source>
        <translation> Dros dro: {0} o {1} wedi&apos;u graddio.</translation>
    </message>
    <message>
        <source>A grade set by the lead inspector needs its reason.</source>
        <translation>Mae angen rheswm ar radd a osodir gan yr arolygydd arweiniol.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Kept for you on this computer. Each holds as soon as it is chosen.</source>
        <translation>Fe&apos;u cedwir i chi ar y cyfrifiadur hwn. Mae pob un yn dal cyn gynted ag y&apos;i dewisir.</translation>
    </message>
    <message>
        <source>Your answers are recorded under it, and your cases are shown first.</source>
        <translation>Cofnodir eich atebion oddi tano, a dangosir eich achosion yn gyntaf.</translation>
    </message>
    <message>
        <source>Your name as assessor</source>
        <translation>Eich enw fel asesydd</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Fel y cyfrifiadur</translation>
    </message>
    <message>
        <source>Of the window. Ctrl+Shift+L changes it at any time; what is recorded stays the same.</source>
        <translation>Iaith y ffenestr. Mae Ctrl+Shift+L yn ei newid unrhyw bryd; mae&apos;r hyn a gofnodir yn aros yr un fath.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>Ctrl+D changes between light and dark at any time.</source>
        <translation>Mae Ctrl+D yn newid rhwng golau a thywyll unrhyw bryd.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>Of everything in the window; also Ctrl++ and Ctrl+-.</source>
        <translation>Popeth yn y ffenestr; hefyd Ctrl++ a Ctrl+-.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Go on to the next</source>
        <translation>Mynd at y nesaf</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aros</translation>
    </message>
    <message>
        <source>Going on saves a key press an answer; Up leads back to what was just answered.</source>
        <translation>Mae mynd ymlaen yn arbed gwasgiad bysell fesul ateb; mae Up yn arwain yn ôl at yr hyn a atebwyd.</translation>
    </message>
    <message>
        <source>After an answer</source>
        <translation>Ar ôl ateb</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Cuddio</translation>
    </message>
    <message>
        <source>Greyed, with the reason</source>
        <translation>Llwyd, gyda&apos;r rheswm</translation>
    </message>
    <message>
        <source>They count in no score either way; Ctrl+H changes it at any time.</source>
        <translation>Nid ydynt yn cyfrif mewn sgôr y naill ffordd na&apos;r llall; mae Ctrl+H yn ei newid unrhyw bryd.</translation>
    </message>
    <message>
        <source>Questions that do not apply</source>
        <translation>Cwestiynau nad ydynt yn berthnasol</translation>
    </message>
    <message>
        <source>Away from the desk</source>
        <translation>I ffwrdd o&apos;r ddesg</translation>
    </message>
    <message>
        <source>{count} minute</source>
        <translation>{count} munud</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} munud|2={count} funud</translation>
    </message>
    <message>
        <source>Without a key or a click, where there is a passphrase. Ctrl+L locks at once.</source>
        <translation>Heb fysell na chlic, lle mae cyfrinymadrodd. Mae Ctrl+L yn cloi ar unwaith.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Cloi ar ôl</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ffolderi</translation>
    </message>
    <message>
        <source>Empty: beside the inspection.</source>
        <translation>Gwag: wrth ymyl yr arolygiad.</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Arolygiadau</translation>
    </message>
    <message>
        <source>Empty: your documents.</source>
        <translation>Gwag: eich dogfennau.</translation>
    </message>
    <message>
        <source>Exported workbooks</source>
        <translation>Llyfrau gwaith a allforir</translation>
    </message>
    <message>
        <source>Assessors&apos; packs</source>
        <translation>Pecynnau&apos;r aseswyr</translation>
    </message>
    <message>
        <source>There is no folder {0}. Choose one that is there, or empty the line.</source>
        <translation>Nid oes ffolder {0}. Dewiswch un sydd yno, neu gwacewch y llinell.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Bysellfwrdd</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>the first … ninth choice</source>
        <translation>y dewis cyntaf … y nawfed</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>amherthnasol</translation>
    </message>
    <message>
        <source>clear the answer</source>
        <translation>clirio&apos;r ateb</translation>
    </message>
    <message>
        <source>question before, after</source>
        <translation>cwestiwn cynt, nesaf</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>mynd ymlaen</translation>
    </message>
    <message>
        <source>next unanswered question</source>
        <translation>cwestiwn nesaf heb ei ateb</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>ysgrifennu nodyn</translation>
    </message>
    <message>
        <source>a note of each kind</source>
        <translation>nodyn o bob math</translation>
    </message>
    <message>
        <source>another kind for the note</source>
        <translation>math arall i&apos;r nodyn</translation>
    </message>
    <message>
        <source>a note on the criterion</source>
        <translation>nodyn ar y maen prawf</translation>
    </message>
    <message>
        <source>back to the question</source>
        <translation>yn ôl at y cwestiwn</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>What stands beside the questions</source>
        <translation>Beth sydd wrth ymyl y cwestiynau</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Interview: {0}</source>
        <translation>Cyfweliad: {0}</translation>
    </message>
    <message>
        <source>How far the interview has got (Ctrl+Shift+I)</source>
        <translation>Pa mor bell yr aeth y cyfweliad (Ctrl+Shift+I)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {0}</source>
        <translation>Cadwyd {0}</translation>
    </message>
    <message>
        <source>All saved · last change {0}</source>
        <translation>Cadwyd popeth · newidiwyd {0}</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>HEB EI GADW</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>weak</source>
        <translation>gwan</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>gweddol</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>cryf</translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation>Cryfder: {word}</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Two minutes on a sample inspection: pick a case, answer by key, see the scores move. Nothing you do there can do harm, and Esc leaves it at any time. It is in the menu Help, too.</source>
        <translation>Dwy funud ar arolygiad enghreifftiol: dewis achos, ateb â bysell, gweld y sgoriau&apos;n symud. Ni all dim a wnewch yno wneud niwed, ac mae Esc yn ei gadael unrhyw bryd. Mae yn y ddewislen Cymorth hefyd.</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Newydd yma?</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Mynd ar y daith</translation>
    </message>
    <message>
        <source>Not now (Esc)</source>
        <translation>Nid nawr (Esc)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} o {1}</translation>
    </message>
    <message>
        <source>Done (Enter)</source>
        <translation>Wedi gorffen (Enter)</translation>
    </message>
    <message>
        <source>Go on (Enter)</source>
        <translation>Ymlaen (Enter)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Gadael (Esc)</translation>
    </message>
    <message>
        <source>Everybody&apos;s cases stand here; the ring tells how much of each is answered. Alt+Down takes the next one in hand: try it.</source>
        <translation>Dyma achosion pawb; mae&apos;r cylch yn dweud faint o bob un sydd wedi&apos;i ateb. Mae Alt+Down yn cymryd yr un nesaf mewn llaw: rhowch gynnig arni.</translation>
    </message>
    <message>
        <source>The cases</source>
        <translation>Yr achosion</translation>
    </message>
    <message>
        <source>The outlined question waits for its answer. Every choice shows its key: press one. There is no Save: an answer is on the disk at once, as the bottom line says.</source>
        <translation>Mae&apos;r cwestiwn â ffrâm o&apos;i gwmpas yn aros am ei ateb. Mae pob dewis yn dangos ei fysell: gwasgwch un. Nid oes Cadw: mae ateb ar y ddisg ar unwaith, fel y dywed y llinell isaf.</translation>
    </message>
    <message>
        <source>Answer by key</source>
        <translation>Ateb â bysell</translation>
    </message>
    <message>
        <source>Some questions are asked only after another. Answer this one “{0}” and see what comes under it; what does not apply stays away, and counts in no score.</source>
        <translation>Dim ond ar ôl un arall y gofynnir rhai cwestiynau. Atebwch hwn “{0}” a gwelwch beth ddaw oddi tano; mae&apos;r hyn nad yw&apos;n berthnasol yn cadw draw, ac nid yw&apos;n cyfrif mewn unrhyw sgôr.</translation>
    </message>
    <message>
        <source>A question that opens others</source>
        <translation>Cwestiwn sy&apos;n agor eraill</translation>
    </message>
    <message>
        <source>F2 opens a note under the question. Write a word or two of what you saw, then press Esc: it leads back to the question.</source>
        <translation>Mae F2 yn agor nodyn o dan y cwestiwn. Ysgrifennwch air neu ddau o&apos;r hyn a welsoch, yna gwasgwch Esc: mae&apos;n arwain yn ôl at y cwestiwn.</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Dweud pam</translation>
    </message>
    <message>
        <source>Your answers have moved the scores: of this case, and of all. The line across a bar is the line of priority. F6 leads here and back; Enter on a figure opens what is behind it.</source>
        <translation>Mae eich atebion wedi symud y sgoriau: yr achos hwn, a&apos;r cyfan. Y llinell ar draws bar yw llinell y flaenoriaeth. Mae F6 yn arwain yma ac yn ôl; mae Enter ar ffigur yn agor yr hyn sydd y tu ôl iddo.</translation>
    </message>
    <message>
        <source>The scores</source>
        <translation>Y sgoriau</translation>
    </message>
    <message>
        <source>Enter goes to the next question without an answer, over to the next tab if need be, and says when nothing is left. Press it.</source>
        <translation>Mae Enter yn mynd at y cwestiwn nesaf heb ateb, drosodd i&apos;r tab nesaf os oes angen, ac yn dweud pan nad oes dim ar ôl. Gwasgwch ef.</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Beth sydd ar ôl</translation>
    </message>
    <message>
        <source>Ctrl+Z takes your last step back, and the one before it. The history keeps both answers, so that nothing is lost. Ctrl+Enter seals a case once you have read it all.</source>
        <translation>Mae Ctrl+Z yn cymryd eich cam diwethaf yn ôl, a&apos;r un o&apos;i flaen. Mae&apos;r hanes yn cadw&apos;r ddau ateb, fel na chollir dim. Mae Ctrl+Enter yn selio achos unwaith y byddwch wedi darllen y cyfan.</translation>
    </message>
    <message>
        <source>Change your mind</source>
        <translation>Newid eich meddwl</translation>
    </message>
    <message>
        <source>On Friday, File &gt; Export the week (Ctrl+E) writes a workbook of your cases. F1 opens the manual at the page that fits, Ctrl+K finds any command. This copy is yours: go on trying.</source>
        <translation>Ddydd Gwener, mae Ffeil &gt; Allforio&apos;r wythnos (Ctrl+E) yn ysgrifennu llyfr gwaith o&apos;ch achosion. Mae F1 yn agor y llawlyfr ar y dudalen sy&apos;n gweddu, mae Ctrl+K yn dod o hyd i unrhyw orchymyn. Eich copi chi yw hwn: daliwch ati i roi cynnig arni.</translation>
    </message>
    <message>
        <source>Take the week home</source>
        <translation>Mynd â&apos;r wythnos adref</translation>
    </message>
</context>
<context>
    <name>WeekNotesWindow</name>
    <message>
        <source>Notes of the week</source>
        <translation>Nodiadau&apos;r wythnos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Words of the notes</source>
        <translation>Geiriau&apos;r nodiadau</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Math o nodyn</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Maen prawf</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Asesydd</translation>
    </message>
    <message>
        <source>Notes found; Enter opens the case there</source>
        <translation>Nodiadau a gafwyd; mae Enter yn agor yr achos yno</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copïo&apos;r tabl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Pob math</translation>
    </message>
    <message>
        <source>Every criterion</source>
        <translation>Pob maen prawf</translation>
    </message>
    <message>
        <source>No note yet. F2 on a question writes one, Alt+2 to Alt+6 one of another kind.</source>
        <translation>Dim nodyn eto. Mae F2 ar gwestiwn yn ysgrifennu un, Alt+2 i Alt+6 un o fath arall.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or another kind.</source>
        <translation>Dim byd wedi&apos;i ganfod. Rhowch gynnig ar lai o eiriau, neu fath arall.</translation>
    </message>
    <message>
        <source>The first {0} are shown: narrow them down.</source>
        <translation>Dangosir y {0} cyntaf: culhewch y chwiliad.</translation>
    </message>
    <message>
        <source>Enter opens the case there · Ctrl+C copies the table</source>
        <translation>Mae Enter yn agor yr achos yno · mae Ctrl+C yn copïo&apos;r tabl</translation>
    </message>
    <message>
        <source>Copied: {0} lines</source>
        <translation>Copïwyd: {0} llinell</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Opened lately</source>
        <translation>Agorwyd yn ddiweddar</translation>
    </message>
    <message>
        <source>Read a case, see the score, take the week home.</source>
        <translation>Darllenwch achos, gweld y sgôr, mynd â&apos;r wythnos adref.</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>Arolygiad newydd</translation>
    </message>
    <message>
        <source>Open an inspection</source>
        <translation>Agor arolygiad</translation>
    </message>
    <message>
        <source>Open the sample inspection</source>
        <translation>Agor yr arolygiad enghreifftiol</translation>
    </message>
    <message>
        <source>Sample of another programme</source>
        <translation>Enghraifft o raglen arall</translation>
    </message>
    <message>
        <source>Choose the programme and the area, and protect the file with a passphrase.</source>
        <translation>Dewiswch y rhaglen a&apos;r ardal, a diogelwch y ffeil â chyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Go on with a file ending in .omi, where it was left.</source>
        <translation>Ewch ymlaen â ffeil sy&apos;n gorffen ag .omi, lle y&apos;i gadawyd.</translation>
    </message>
    <message>
        <source>A whole inspection to try everything on, reconstructed from published figures.</source>
        <translation>Arolygiad cyfan i roi cynnig ar bopeth arno, wedi&apos;i ail-lunio o ffigurau a gyhoeddwyd.</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>nid yw&apos;r ffeil yno</translation>
    </message>
    <message>
        <source>the folder or drive is not there</source>
        <translation>nid yw&apos;r ffolder neu&apos;r gyriant yno</translation>
    </message>
    <message>
        <source>the folder may not be opened</source>
        <translation>ni chaniateir agor y ffolder</translation>
    </message>
</context>
<context>
    <name>WhatIsLeft</name>
    <message>
        <source>Nothing left on this tab</source>
        <translation>Dim ar ôl ar y tab hwn</translation>
    </message>
    <message>
        <source>{0} left on this tab</source>
        <translation>{0} ar ôl ar y tab hwn</translation>
    </message>
    <message>
        <source>begin the first one</source>
        <translation>dechrau&apos;r un cyntaf</translation>
    </message>
    <message>
        <source>import the case list</source>
        <translation>mewnforio&apos;r rhestr achosion</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>achos newydd</translation>
    </message>
    <message>
        <source>next unanswered</source>
        <translation>nesaf heb ei ateb</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>find</source>
        <translation>canfod</translation>
    </message>
    <message>
        <source>help</source>
        <translation>cymorth</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>canllawiau</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this question</source>
        <translation>Pam y cwestiwn hwn</translation>
    </message>
    <message>
        <source>Why it is asked or not</source>
        <translation>Pam y gofynnir hwn neu beidio</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Canllawiau</translation>
    </message>
    <message>
        <source>What it counts towards</source>
        <translation>Beth y mae&apos;n cyfrif tuag ato</translation>
    </message>
    <message>
        <source>Its answers in this case</source>
        <translation>Ei atebion yn yr achos hwn</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>O ble y daw</translation>
    </message>
    <message>
        <source>No question in hand</source>
        <translation>Dim cwestiwn mewn llaw</translation>
    </message>
    <message>
        <source>It cannot be told now</source>
        <translation>Ni ellir dweud nawr</translation>
    </message>
    <message>
        <source>Put the keyboard on a question: this page follows it.</source>
        <translation>Rhowch y bysellfwrdd ar gwestiwn: mae&apos;r dudalen hon yn ei ddilyn.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Ffaith</translation>
    </message>
</context>
<context>
    <name>WipePackDialog</name>
    <message>
        <source>Wipe this pack</source>
        <translation>Dileu&apos;r pecyn hwn yn llwyr</translation>
    </message>
    <message>
        <source>{name} and its backups are taken away from this computer for good. First a receipt has to prove that the manager&apos;s inspection holds everything you gave in it.</source>
        <translation>Tynnir {name} a&apos;i gopïau wrth gefn oddi ar y cyfrifiadur hwn am byth. Yn gyntaf rhaid i dderbynneb brofi bod arolygiad y rheolwr yn dal popeth a roesoch ynddo.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Dewis …</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Derbynneb</translation>
    </message>
    <message>
        <source>The receipt file of the merge, or its code of 20 letters.</source>
        <translation>Ffeil dderbynneb y cyfuno, neu ei god o 20 llythyren.</translation>
    </message>
    <message>
        <source>Wipe the pack</source>
        <translation>Dileu&apos;r pecyn yn llwyr</translation>
    </message>
    <message>
        <source>The key goes first, then every byte is overwritten. A solid-state disk or a memory stick may keep old blocks for a while.</source>
        <translation>Mae&apos;r allwedd yn mynd yn gyntaf, yna trosysgrifir pob beit. Gall disg cyflwr solet neu gofbin gadw hen flociau am beth amser.</translation>
    </message>
    <message>
        <source>There it is the passphrase that protects them.</source>
        <translation>Yno, y cyfrinymadrodd sy&apos;n eu diogelu.</translation>
    </message>
    <message>
        <source>This file has no passphrase: there nothing protects them.</source>
        <translation>Nid oes gan y ffeil hon gyfrinymadrodd: yno nid oes dim yn eu diogelu.</translation>
    </message>
    <message>
        <source>Workbooks you exported are files of their own: delete them too.</source>
        <translation>Ffeiliau ar eu pennau eu hunain yw&apos;r llyfrau gwaith a allforiwyd gennych: dilëwch hwythau hefyd.</translation>
    </message>
    <message>
        <source>Name the receipt file, or type the code.</source>
        <translation>Enwch y ffeil dderbynneb, neu deipio&apos;r cod.</translation>
    </message>
    <message>
        <source>This is no code: it has 20 letters and figures, in groups of four.</source>
        <translation>Nid cod yw hwn: mae ganddo 20 llythyren a ffigur, mewn grwpiau o bedwar.</translation>
    </message>
    <message>
        <source>The receipt of the merge</source>
        <translation>Derbynneb y cyfuno</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>Derbynebau (*.json)</translation>
    </message>
</context>
<context>
    <name>WritePacksDialog</name>
    <message>
        <source>Write packs</source>
        <translation>Ysgrifennu pecynnau</translation>
    </message>
    <message>
        <source>A file for each assessor with their cases only. Cases to be read a second time come with the facts of the case list and nothing of the first reading.</source>
        <translation>Ffeil i bob asesydd gyda&apos;u hachosion hwy yn unig. Daw achosion i&apos;w darllen yr eildro gyda ffeithiau&apos;r rhestr achosion a dim o&apos;r darlleniad cyntaf.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Dewis …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Agor y ffolder</translation>
    </message>
    <message>
        <source>{count} case</source>
        <translation>{count} achos</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} achos</translation>
    </message>
    <message>
        <source>{cases}, {second} of them a second reading</source>
        <translation>{cases}, {second} ohonynt yn ail ddarlleniad</translation>
    </message>
    <message>
        <source>Write {count} pack</source>
        <translation>Ysgrifennu {count} pecyn</translation>
    </message>
    <message>
        <source>Write {count} packs</source>
        <translation>Ysgrifennu {count} pecyn|2=Ysgrifennu {count} becyn|3,6=Ysgrifennu {count} phecyn</translation>
    </message>
    <message>
        <source>No case is allocated yet: Inspection &gt; Allocate cases.</source>
        <translation>Nid oes achos wedi&apos;i ddyrannu eto: Arolygiad &gt; Dyrannu achosion.</translation>
    </message>
    <message>
        <source>The inspection has no passphrase, nor will its packs: whoever has one can read it.</source>
        <translation>Nid oes gan yr arolygiad gyfrinymadrodd, ac ni fydd gan ei becynnau ychwaith: gall pwy bynnag sydd ag un ei ddarllen.</translation>
    </message>
    <message>
        <source>They open with the passphrase of the inspection.</source>
        <translation>Maent yn agor â chyfrinymadrodd yr arolygiad.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>Nid oes ffolder o&apos;r fath. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>Where the packs are written</source>
        <translation>Ble yr ysgrifennir y pecynnau</translation>
    </message>
    <message>
        <source>Tick whose packs are to be written.</source>
        <translation>Ticiwch becynnau pwy sydd i&apos;w hysgrifennu.</translation>
    </message>
    <message>
        <source>Writing the packs.</source>
        <translation>Wrthi&apos;n ysgrifennu&apos;r pecynnau.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>{count} pack written to {folder}</source>
        <translation>Ysgrifennwyd {count} pecyn i {folder}</translation>
    </message>
    <message>
        <source>{count} packs written to {folder}</source>
        <translation>Ysgrifennwyd {count} pecyn i {folder}|2=Ysgrifennwyd {count} becyn i {folder}|3,6=Ysgrifennwyd {count} phecyn i {folder}</translation>
    </message>
    <message>
        <source>Stopped. Packs written before are whole.</source>
        <translation>Stopiwyd. Mae&apos;r pecynnau a ysgrifennwyd o&apos;r blaen yn gyfan.</translation>
    </message>
</context>
<context>
    <name>WrittenFact</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/bbbb</translation>
    </message>
</context>
<context>
    <name>_CaseView</name>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
</context>
<context>
    <name>_Kind</name>
    <message>
        <source>{0}, written</source>
        <translation>{0}, ysgrifenedig</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>Closed by {0}</source>
        <translation>Caewyd gan {0}</translation>
    </message>
</context>
</TS>
