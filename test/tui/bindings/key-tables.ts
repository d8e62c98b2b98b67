/** Every key of each mode, in the situations in which it does something else; those that edit a line aside. */
import type { Mode } from '../../../src/tui/state/mode.ts';

/** An hour that was logged while it ran, at its replay. */
export const REPLAYED = '14:00 /started⏎? leak⏎<wait>! roll back⏎<wait>/resolved⏎/replay⏎';
/** In training, at the question before the action. */
const ASKED = `${REPLAYED}t<end>`;

/** Three entries that stand in a document. */
export const SOURCE = 'test/tui/importing/fixtures/checkout.md';
/** They are looked at. */
const LOOKED_AT = `/import ${SOURCE}⏎`;

export const KEY_TABLES: Readonly<Record<Mode, string>> = {
  prompt: `
enter     │ first │ 1  14:30  ·             first ‖ 14:30 event › | ‖ says: 1  14:30  event  first
enter     │ ! one⏎! two⏎/done <down><down> │ no list ‖ 14:30 done › /done A2 | ‖ says: → A2 done 14:30
tab       │ first │ 14:30 action › first| ‖ says: → 14:30 action A1
tab       │ /mi │ no list ‖ 14:30 mitigated › /mitigated | ‖ says: → 14:30 event [mitigated]
tab       │ ⟨14:01 a↵14:02 b⟩ │ 14:30 event › | ↵  ≡ 2 lines, one by one: 14:01 a ‖ says: → 2 lines, each logged on its own · Tab: one entry with a detail
tab       │ ? first │ says: The line says itself what it is: a sigil or a verb begins it.
shift+tab │ first │ 14:30 note › first| ‖ says: → 14:30 note
shift+tab │ ? first │ says: The line says itself what it is: a sigil or a verb begins it.
up        │ first⏎ │ ▌ 1  14:30  ·             first ‖ select ‖ selecting  | ‖ nothing is said
up        │ │ says: Nothing is logged yet: type what happened, and Enter.
up        │ half │ says: Ctrl+O selects an entry while something is typed; Ctrl+P calls lines back.
up        │ ⟨one↵two⟩ │ says: Ctrl+O selects an entry while something is typed; Ctrl+P calls lines back.
up        │ one<newline>two │ 14:30 event › one| ↵                two
up        │ /done │ says: Ctrl+O selects an entry while something is typed; Ctrl+P calls lines back.
up        │ /mi │ /mitigated [time] [text]   the impact has ended, perhaps not the problem, ▸ /milestone [entry] milestone… | -milestone   mark the entry as a milestone, … ‖ says: /milestone [entry] milestone… | -milestone: mark the entry as a milestone, or…
up        │ first⏎<up>e │ says: An entry is being corrected: Enter corrects it, Esc leaves it as it is.
down      │ /mi │ ▸ /mitigated [time] [text]   the impact has ended, perhaps not the problem, /milestone [entry] milestone… | -milestone   mark the entry as a milestone, …
down      │ one<newline>two<up> │ 14:30 event › one ↵                two|
ctrl+o    │ first⏎half │ ▌ 1  14:30  ·             first ‖ select ‖ selecting  half|
ctrl+o    │ half │ says: Nothing is logged yet: type what happened, and Enter.
ctrl+o    │ first⏎<up>e │ 14:30 event › | ‖ nothing is said
ctrl+p    │ first⏎half │ 14:30 event › first|
ctrl+p    │ │ says: No line can be called back from before this one.
ctrl+n    │ first⏎half<ctrl+p> │ 14:30 event › half|
ctrl+n    │ half │ says: No line can be called back from after this one.
ctrl+t    │ 14:05 first │ says: The line has a time of its own, 14:05: change it there.
ctrl+t    │ 2026-11-21T13:02:00Z disk full │ says: The line has a time of its own, 2026-11-21T13:02:00Z: change it there.
ctrl+t    │ error at 2026-11-21T13:02:00Z │ 14:30 event › 2026-11-21T13:02:00Z error at 2026-11-21T13:02:00Z| ‖ says: → 14:02 event · "2026-11-21T13:02:00Z" is 2026-11-21 14:02 in Africa/Lagos.
ctrl+t    │ first<wait> │ 14:31 event › first| ‖ says: → 14:31 event
ctrl+t    │ │ says: Nothing is typed yet: a line has the time of its first key.
escape    │ /mi │ no list ‖ says: /mi is not a verb. To log it as text, put a "\\" before it: \\/mi
escape    │ first⏎<up>e │ 14:30 event › | ‖ nothing is said
escape    │ first⏎<ctrl+p> │ 14:30 event › | ‖ nothing is said
ctrl+g    │ first⏎ │ sheet ‖ Board, from line 0
f1        │ half │ sheet ‖ Help, from line 0
ctrl+z    │ first⏎half │ Nothing is logged yet. Type what happens, one line at a time: … /sev sev1   /lead @ada   /impact customers cannot pay ‖ says: undone: 1  14:30  event  first
ctrl+z    │ │ says: ✗ The declaration cannot be undone: correct it with /title, /severity or /zon…
ctrl+y    │ first⏎<ctrl+z>half │ 1  14:30  ·             first ‖ says: redone: 1  14:30  event  first
ctrl+y    │ first⏎ │ says: ✗ ada has nothing to redo: only an undo can be redone, before the next act.
ctrl+c    │ half │ 14:30 event › | ‖ says: Put away: Ctrl+P brings it back, Ctrl+C leaves.
ctrl+c    │ │ says: Ctrl+C again leaves. Everything is saved.
ctrl+c    │ <ctrl+c> │ left
page-up   │ ⟨×30⟩ │ 1  13:00  ·             line … 14  13:13  ·             line
page-up   │ first⏎<up>e │ says: The entry stays in sight while it is corrected; Esc leaves it as it is.
page-down │ ⟨×30⟩<page-up> │ 17  13:16  ·             line … 30  13:29  ·             line
page-down │ first⏎<up>e │ says: The entry stays in sight while it is corrected; Esc leaves it as it is.
ctrl+x    │ first⏎half │ closeout ‖ at no-start ‖ standard, at the item ‖ postmortem  half| ‖ nothing is said
ctrl+x    │ <ctrl+x>⏎ │ says: Esc puts the line away, and leads back to the list.
up        │ <ctrl+x>⏎ │ says: Enter logs the line, Esc puts it away: then ↑ and ↓ choose.
escape    │ <ctrl+x>⏎ │ closeout ‖ postmortem  | ‖ nothing is said
ctrl+c    │ <ctrl+x>⏎ │ closeout ‖ postmortem  | ‖ nothing is said
page-down │ <ctrl+x>⏎ │ standard, scrolled
newline   │ one │ 14:30 event › one ↵                |
ctrl+r        │ half │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  select: `
escape ctrl+c │ first⏎<up> │ prompt ‖ 14:30 event › |
escape ctrl+c │ first⏎! two⏎<up>F!⏎ │ 1  14:30  ·             first
enter         │ first⏎half<ctrl+o> │ prompt ‖ 14:30 event › half|
enter         │ first⏎! two⏎<up>F!⏎ │ 1  14:30  ·             first ‖ prompt ‖ 14:30 event › |
d             │ ! first⏎<up> │ ▌ 1  14:30  ! A1 done 0s  first ‖ says: A1 done 14:30 (0s)
d             │ ! first⏎/done⏎<up> │ says: A1 is done already: o opens it again, / corrects it.
x             │ ! first⏎<up> │ ▌ 1  14:30  ! A1 failed 0s first ‖ says: A1 failed 14:30 (0s)
x             │ ? first⏎<up> │ ▌ 1  14:30  ? H1 refuted 0s first ‖ says: H1 refuted 14:30 (0s)
y             │ ? first⏎<up> │ ▌ 1  14:30  ? H1 confirmed 0s first ‖ says: H1 confirmed 14:30 (0s)
n             │ ? first⏎<up> │ ▌ 1  14:30  ? H1 inconclusive 0s first ‖ says: H1 inconclusive 14:30 (0s)
a             │ ! first⏎<up> │ ▌ 1  14:30  ! A1 abandoned 0s first ‖ says: A1 abandoned 14:30 (0s)
o             │ ! first⏎/done⏎<up> │ ▌ 1  14:30  ! A1 running 0s first ‖ says: A1 open again 14:30
e             │ first⏎half<ctrl+o> │ prompt ‖ entry 1 › /amend 1 first| ‖ says: → entry 1 now "first"
e             │ one⏎! two⏎<up>F!⏎ │ 1  14:30  ·             one ‖ prompt ‖ entry 2 › /amend 2 two| ‖ says: → A1 now "two"
t             │ first⏎<up> │ prompt ‖ entry 1 › /at 1 | ‖ says: /at: write the time as it should be, such as 14:03, a day alone, or ?? for un…
m             │ first⏎<up> │ milestone ‖ says: Which milestone is it?
f             │ first⏎<up> │ find ‖ find › | ‖ says: words that an entry says, its number, or its label
F             │ first⏎<up> │ filter ‖ filter › | ‖ says: ! ? = > ^ or a kind · @person · #tag · * starred · open · milestone · words
h             │ first⏎<up> │ sheet ‖ Entry 1 · event, from line 0
ctrl+g        │ first⏎<up> │ sheet ‖ Board, from line 0
f1            │ first⏎<up> │ sheet ‖ Help, from line 0
?             │ first⏎<up> │ sheet ‖ Help, from line 0
up k          │ one⏎two⏎<up> │ ▌ 1  14:30  ·             one
down j        │ one⏎two⏎<up><up> │ ▌ 2  14:30  ·             two
down j        │ one⏎two⏎<up> │ prompt ‖ 14:30 event › |
page-up       │ one⏎two⏎three⏎<up> │ ▌ 1  14:30  ·             one
page-down     │ one⏎two⏎three⏎<up><home> │ ▌ 3  14:30  ·             three
home g        │ one⏎two⏎three⏎<up> │ ▌ 1  14:30  ·             one
end G         │ one⏎two⏎three⏎<up><home> │ ▌ 3  14:30  ·             three
tab           │ /started⏎one⏎/detected⏎<up><home> │ ▌ 3  14:30  ⚑ detected
tab           │ one⏎<up> │ says: No milestone stands further below.
shift+tab     │ /started⏎one⏎<up> │ ▌ 1  14:30  ⚑ started
space         │ ⟨one↵two↵three↵four⟩⏎<up> │ ▌    │ two ‖ ▌    │ three ‖ ▌    │ four
space         │ one⏎<up> │ says: Nothing is folded below entry 1.
c             │ first⏎<up> │ ▌ 1  14:30  ·             first  [root cause] ‖ says: entry 1 now root cause
s             │ first⏎<up> │ ▌ 1  14:30  ·             first  [*] ‖ says: entry 1 now starred
i             │ first⏎<up> │ ▌ 1  14:30  ·             first  [internal] ‖ says: entry 1 now internal
r             │ first⏎<up> │ ▌ 1  14:30  ·             retracted: first ‖ says: entry 1 retracted
r             │ first⏎<up>r │ ▌ 1  14:30  ·             first ‖ says: entry 1 restored
/             │ first⏎<up> │ prompt ‖ entry 1 › /| ‖ says: / is not a verb. To log it as text, put a "\\" before it: \\/
ctrl+x        │ first⏎<up> │ closeout ‖ at no-start ‖ standard, at the item ‖ postmortem  |
ctrl+z        │ first⏎second⏎<up> │ prompt ‖ 14:30 event › | ‖ says: undone: 2  14:30  event  second
ctrl+y        │ first⏎second⏎<ctrl+z><up> │ 2  14:30  ·             second ‖ says: redone: 2  14:30  event  second
ctrl+r        │ first⏎<up> │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  milestone: `
f1            │ first⏎<up>m │ sheet ‖ Help, from line 0
s             │ first⏎<up>m │ ▌ 1  14:30  ⚑ started     first ‖ select ‖ says: entry 1 now marked started 14:30
d             │ first⏎<up>m │ ▌ 1  14:30  ⚑ detected    first ‖ select ‖ says: entry 1 now marked detected 14:30
a             │ first⏎<up>m │ ▌ 1  14:30  ⚑ acknowledged first ‖ select ‖ says: entry 1 now marked acknowledged 14:30
i             │ first⏎<up>m │ ▌ 1  14:30  ⚑ identified  first ‖ select ‖ says: entry 1 now marked identified 14:30
m             │ first⏎<up>m │ ▌ 1  14:30  ⚑ mitigated   first ‖ select ‖ says: entry 1 now marked mitigated 14:30
r             │ first⏎<up>m │ ▌ 1  14:30  ⚑ resolved    first ‖ select ‖ says: entry 1 now marked resolved 14:30 · No detection is recorded, nobody was told.
o             │ first⏎<up>m │ ▌ 1  14:30  ⚑ reopened    first ‖ select ‖ says: entry 1 now marked reopened 14:30
escape ctrl+c │ first⏎<up>m │ select ‖ nothing is said
ctrl+r        │ first⏎<up>m │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  find: `
enter         │ one⏎two⏎half<ctrl+o>fone │ select ‖ selecting  half| ‖ says: → 14:30 event
up ctrl+p     │ one⏎one more⏎<up>fone │ ▌ 1  14:30  ·             one ‖ says: 1 of 2 found
down ctrl+n   │ one⏎one more⏎<up>fone<up> │ ▌ 2  14:30  ·             one more ‖ says: 2 of 2 found
escape ctrl+c │ one⏎two⏎<up>fone │ ▌ 2  14:30  ·             two ‖ select ‖ selecting  | ‖ nothing is said
f1            │ one⏎<up>f │ sheet ‖ Help, from line 0
ctrl+r        │ one⏎<up>f │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  filter: `
enter         │ one⏎! two⏎<up>F! │ select ‖ selecting  | ‖ nothing is said
enter         │ one⏎<up>F! │ ▌ 1  14:30  ·             one ‖ select ‖ selecting  | ‖ says: No entry is like that: the filter stays as it was.
enter         │ one⏎<up>F │ select ‖ selecting  | ‖ nothing is said
up ctrl+p     │ one⏎! two⏎! three⏎<up>F! │ ▌ 2  14:30  ! A1 running 0s two
down ctrl+n   │ one⏎! two⏎! three⏎<up>F!<up> │ ▌ 3  14:30  ! A2 running 0s three
escape ctrl+c │ one⏎! two⏎<up>F! │ 1  14:30  ·             one ‖ select ‖ selecting  | ‖ nothing is said
f1            │ one⏎<up>F │ sheet ‖ Help, from line 0
ctrl+r        │ one⏎<up>F │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  found: `
enter         │ one⏎two⏎/search one⏎ │ ▌ 1  14:30  ·             one ‖ 2  14:30  ·             two ‖ select ‖ selecting  | ‖ says: Found here. · /search leads back to what was found.
up ctrl+p     │ one⏎one more⏎/search one⏎<down> │ ▌   1  11-21 14:30  · one ‖ says: 1 of 2 found
up ctrl+p     │ one⏎/search one⏎ │ says: Nothing stands further up.
down ctrl+n   │ one⏎one more⏎/search one⏎ │ ▌   2  11-21 14:30  · one more ‖ says: 2 of 2 found
tab           │ one⏎/new sev1 one more⏎⏎/search one⏎ │ ▌   1  11-21 14:30  · one ‖ says: 2 of 2 found
shift+tab     │ one⏎/new sev1 one more⏎⏎/search one⏎<tab> │ ▌                   title: one more ‖ says: 1 of 2 found
page-up       │ one⏎one more⏎/search one⏎<page-down> │ ▌   1  11-21 14:30  · one ‖ says: 1 of 2 found
page-down     │ one⏎one more⏎one⏎/search one⏎ │ ▌   3  11-21 14:30  · one ‖ says: 3 of 3 found
escape ctrl+c │ one⏎half<ctrl+p><ctrl+u>/search one⏎ │ 1  14:30  ·             one ‖ prompt ‖ 14:30 event › half| ‖ says: → 14:30 event
f1            │ one⏎/search one⏎ │ sheet ‖ Help, from line 0
ctrl+r        │ one⏎/search one⏎ │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  question: `
enter         │ /new Mail⏎ │ prompt ‖ “Mail” ‖ 14:30 event › | ‖ nothing is said
enter         │ /new Mail⏎sev2 │ prompt ‖ “Mail” ‖ severities [{severity:sev2,at:null,approximate:false}] ‖ 14:30 event › | ‖ nothing is said
enter         │ /new Mail⏎maybe │ says: ✗ "maybe" is neither a severity nor a time: write sev1, 14:30, both, or nothi…
escape ctrl+c │ /new Mail⏎ │ prompt ‖ 14:30 event › /new Mail| ‖ says: → declare "Mail"
f1            │ /new Mail⏎ │ sheet ‖ Help, from line 0
ctrl+r        │ /new Mail⏎ │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  incidents: `
ctrl+o        │ /incidents⏎ │ path ‖ import › | ‖ says: a postmortem (Markdown, text, HTML), a Slack export, PagerDuty, Statuspage, C…
enter     │ /incidents⏎ │ Nothing is logged yet. Type what happens, one line at a time: … /sev sev1   /lead @ada   /impact customers cannot pay ‖ prompt ‖ “Checkout returns 500s” ‖ zone Africa/Lagos ‖ 14:30 event › | ‖ nothing is said
enter     │ /incidents⏎14:05 sev1 Mail │ 1  14:05  ⚑ started ‖ prompt ‖ “Mail” ‖ zone Africa/Lagos ‖ severities [{severity:sev1,at:null,approximate:false}] ‖ 14:30 event › | ‖ nothing is said
enter     │ LIST: │ says: Type what fails, in a few words: Enter declares it.
up        │ /new Mail⏎⏎/incidents⏎<down> │ ▌2026-11-21              unresolved          Mail  0 entries
down      │ /new Mail⏎⏎/incidents⏎ │ ▌2026-11-21              unresolved          Checkout returns 500s  0 entries
tab       │ /incidents⏎Mail │ found ‖ search › Mail| ‖ says: nothing says that
page-up   │ /new Mail⏎⏎/incidents⏎<page-down> │ ▌2026-11-21              unresolved          Mail  0 entries
page-down │ /new Mail⏎⏎/incidents⏎ │ ▌2026-11-21              unresolved          Checkout returns 500s  0 entries
ctrl+p    │ /new Mail⏎⏎/incidents⏎half<ctrl+c><down> │ ▌new incident: half ‖ No incident is called so. ‖ Tab looks for it in all entries, as /search does. ‖ What fails? half| ‖ says: → declare "half"
ctrl+p    │ /incidents⏎ │ says: No line can be called back from before this one.
ctrl+n    │ /incidents⏎half<ctrl+c><ctrl+p> │ ▌2026-11-21              unresolved          Checkout returns 500s  0 entries ‖ What fails? | ‖ says: what fails now, and Enter; or find: open · sev1 · #tag · 2026-05 · words
ctrl+n    │ /incidents⏎ │ says: No line can be called back from after this one.
escape    │ /incidents⏎ │ Nothing is logged yet. Type what happens, one line at a time: … /sev sev1   /lead @ada   /impact customers cannot pay ‖ prompt ‖ “Checkout returns 500s” ‖ zone Africa/Lagos ‖ 14:30 event › | ‖ nothing is said
escape    │ /incidents⏎half │ ▌2026-11-21              unresolved          Checkout returns 500s  0 entries ‖ What fails? | ‖ says: Put away: Ctrl+P brings it back.
escape    │ /incidents⏎half<ctrl+c><ctrl+p> │ ▌2026-11-21              unresolved          Checkout returns 500s  0 entries ‖ What fails? | ‖ says: Put away: Ctrl+P brings it back.
f1        │ /incidents⏎ │ sheet ‖ Help, from line 0
ctrl+c    │ /incidents⏎half │ ▌2026-11-21              unresolved          Checkout returns 500s  0 entries ‖ What fails? | ‖ says: Put away: Ctrl+P brings it back, Ctrl+C leaves.
ctrl+c    │ /incidents⏎ │ says: Ctrl+C again leaves. Everything is saved.
ctrl+c    │ /incidents⏎<ctrl+c> │ left
ctrl+r        │ /incidents⏎ │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  closeout: `
enter         │ <ctrl+x> │ prompt ‖ 14:30 started › /started | ‖ says: → 14:30 event [started]
enter         │ <ctrl+x><end> │ section ‖ Supporting information › |
y             │ <ctrl+x> │ says: y and n answer what is proposed: Enter leads to what helps here.
n             │ <ctrl+x> │ says: y and n answer what is proposed: Enter leads to what helps here.
E             │ <ctrl+x><end> │ written [supporting: and more] ‖ at section supporting (2 words) ‖ says: section supporting written
E             │ <ctrl+x> │ says: E opens a section in your editor: choose one.
escape ctrl+x q ctrl+c │ half<ctrl+x> │ Nothing is logged yet. Type what happens, one line at a time: … /sev sev1   /lead @ada   /impact customers cannot pay ‖ prompt ‖ 14:30 event › half| ‖ says: → 14:30 event
up k          │ <ctrl+x><down> │ at no-start
up k          │ <ctrl+x> │ says: Nothing stands further up.
down j        │ <ctrl+x> │ at no-detection
down j        │ <ctrl+x><end> │ says: Nothing stands further down.
home g        │ <ctrl+x><end> │ at no-start
end G         │ <ctrl+x> │ at section supporting (not written)
tab           │ <ctrl+x> │ says: The list and the document are both on the screen.
page-up       │ <ctrl+x> │ says: The document begins here.
page-down space │ <ctrl+x> │ standard, scrolled
w             │ <ctrl+x> │ says: Written to 2026-11-21-checkout-returns-500s.md.
w             │ <ctrl+x>w │ says: It is in 2026-11-21-checkout-returns-500s.md already.
w             │ FILE:<ctrl+x> │ replacing ‖ difference from its start ‖ replace it?  | ‖ says: Replace it? y or n: the file holds something else
c             │ <ctrl+x> │ says: The document, by standard
t             │ <ctrl+x> │ atlassian, at the item ‖ says: The template atlassian.
p             │ <ctrl+x> │ standard, public, scrolled ‖ says: For the outside: check what is left out and masked, and what is not.
/             │ <ctrl+x> │ prompt ‖ 14:30 event › /| ‖ says: / is not a verb. To log it as text, put a "\\" before it: \\/
f1            │ <ctrl+x> │ sheet ‖ Help, from line 0
?             │ <ctrl+x> │ sheet ‖ Help, from line 0
ctrl+z        │ first⏎<ctrl+x> │ says: undone: 1  14:30  event  first
ctrl+y        │ first⏎<ctrl+z><ctrl+x> │ says: redone: 1  14:30  event  first
ctrl+r        │ <ctrl+x> │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  section: `
enter newline │ <ctrl+x><end>⏎one │ Supporting information › one ↵                           |
ctrl+s        │ <ctrl+x><end>⏎one │ closeout ‖ written [supporting: one] ‖ at section supporting (1 word) ‖ postmortem  | ‖ says: section supporting written
ctrl+s        │ <ctrl+x><end>⏎ │ closeout ‖ postmortem  | ‖ says: Nothing is written yet.
ctrl+s        │ /section supporting one⏎<ctrl+x><end>⏎ │ closeout ‖ postmortem  | ‖ says: It is recorded already, just so.
ctrl+s        │ /section supporting one⏎<ctrl+x><end>⏎<ctrl+u> │ closeout ‖ at section supporting (not written) ‖ postmortem  | ‖ says: section supporting taken away
escape ctrl+c ctrl+x │ <ctrl+x><end>⏎one │ unrecorded ‖ record it?  one| ‖ says: Not recorded yet. Record it? y: yes, n: keep it as a draft, e: go on writing
escape ctrl+c ctrl+x │ <ctrl+x><end>⏎ │ closeout ‖ postmortem  |
ctrl+o        │ <ctrl+x><end>⏎one │ closeout ‖ written [supporting: one\\nand more] ‖ at section supporting (3 words) ‖ postmortem  | ‖ says: section supporting written
up            │ <ctrl+x><end>⏎one<newline>two │ Supporting information › one| ↵                           two
down          │ <ctrl+x><end>⏎one<newline>two<up> │ Supporting information › one ↵                           two|
page-up       │ <ctrl+x><end>⏎one<newline>two │ Supporting information › |one ↵                           two
page-down     │ <ctrl+x><end>⏎one<newline>two<up><home> │ Supporting information › one ↵                           two|
f1            │ <ctrl+x><end>⏎one │ sheet ‖ Help, from line 0
ctrl+r        │ <ctrl+x><end>⏎one │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  unrecorded: `
enter y ctrl+s │ <ctrl+x><end>⏎one<escape> │ closeout ‖ written [supporting: one] ‖ at section supporting (1 word) ‖ postmortem  | ‖ says: section supporting written
escape n ctrl+c ctrl+x │ <ctrl+x><end>⏎one<escape> │ closeout ‖ at section supporting (a draft of 1 word, not recorded) ‖ postmortem  | ‖ says: Kept as a draft: Enter goes on with it. It is not in the document yet.
e             │ <ctrl+x><end>⏎one<escape> │ section ‖ Supporting information › one| ‖ nothing is said
f1            │ <ctrl+x><end>⏎one<escape> │ sheet ‖ Help, from line 0
ctrl+r        │ <ctrl+x><end>⏎one<escape> │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  replacing: `
y             │ FILE:<ctrl+x>w │ closeout ‖ postmortem  | ‖ says: Written to 2026-11-21-checkout-returns-500s.md.
escape n ctrl+c │ FILE:<ctrl+x>w │ closeout ‖ postmortem  | ‖ says: The file stays as it is.
page-down space │ FILE:<ctrl+x>w │ difference further down
page-up       │ FILE:<ctrl+x>w<page-down> │ difference from its start
f1            │ FILE:<ctrl+x>w │ sheet ‖ Help, from line 0
ctrl+r        │ FILE:<ctrl+x>w │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  replay: `
space         │ ${REPLAYED} │ ▸ playing 60× step 1 of 5 · 2026-11-21 14:00:00
space         │ ${REPLAYED}<space> │ ‖ paused 60× step 1 of 5 · 2026-11-21 14:00:00
space         │ first⏎/replay⏎ │ says: All of it was in one moment: → goes through its steps.
escape q ctrl+c │ ${REPLAYED} │ 1  14:00  ⚑ started ‖ 2  14:30  ? H1 open 2m  leak ‖ 3  14:31  ! A1 running 1m roll back ‖ 4  14:32  ⚑ resolved ‖ prompt ‖ 14:32 event › | ‖ says: /postmortem closes it out: what its document still lacks
right         │ ${REPLAYED} │ ‖ paused 60× step 2 of 5 · 2026-11-21 14:30:00 ‖ says: 14:30  declared "Checkout returns 500s"
right         │ ${REPLAYED}<end> │ says: This is the last step: Space plays from the first one.
left          │ ${REPLAYED}<right> │ ‖ paused 60× step 1 of 5 · 2026-11-21 14:00:00 ‖ says: 14:00  1  event  started
left          │ ${REPLAYED} │ says: This is the first step.
down page-down tab │ ${REPLAYED} │ ‖ at the end 60× step 5 of 5 · 2026-11-21 14:32:00 ‖ says: 14:32  4  event  resolved
down page-down tab │ ${REPLAYED}<end> │ says: No milestone is later.
up page-up shift+tab │ ${REPLAYED}<end> │ ‖ paused 60× step 1 of 5 · 2026-11-21 14:00:00 ‖ says: 14:00  1  event  started
up page-up shift+tab │ ${REPLAYED} │ says: No milestone is earlier.
]             │ ${REPLAYED} │ ‖ paused 60× step 1 of 5 · 2026-11-21 14:04:30
]             │ ${REPLAYED}<end> │ says: This is the last step: Space plays from the first one.
[             │ ${REPLAYED}<end> │ ‖ paused 60× step 4 of 5 · 2026-11-21 14:31:51 ‖ says: 14:31  3  action A1  roll back
[             │ ${REPLAYED} │ says: This is the first step.
g /           │ ${REPLAYED} │ seeking ‖ go to › | ‖ says: a time (14:35, -5m), a milestone, or an entry (14, H2)
k             │ ${REPLAYED} │ ‖ paused 60× step 3 of 5 · 2026-11-21 14:30:00 ‖ says: As it was known: each moment shows what had been recorded by then.
k             │ ${REPLAYED}<k> │ says: As it happened: each entry at its own time, as it reads today.
k             │ ⟨13:01 a↵13:02 b↵13:03 c⟩<tab>⏎/replay⏎ │ says: Its entries were all recorded at once, on 2026-11-21: nothing became known st…
s             │ ${REPLAYED} │ ‖ paused 60×, skips silences step 3 of 5 · 2026-11-21 14:30:00 ‖ says: Long silences are skipped while it plays.
s             │ ${REPLAYED}<s> │ ‖ paused 60× step 3 of 5 · 2026-11-21 14:30:00 ‖ says: Long silences are played as long as they lasted.
s             │ ${REPLAYED}<end> │ ‖ at the end 60×, skips silences step 5 of 5 · 2026-11-21 14:32:00 ‖ says: Long silences are skipped while it plays.
home          │ ${REPLAYED}<end> │ ‖ paused 60× step 1 of 5 · 2026-11-21 14:00:00 ‖ says: 14:00  1  event  started
end           │ ${REPLAYED} │ ‖ at the end 60× step 5 of 5 · 2026-11-21 14:32:00 ‖ says: 14:32  4  event  resolved
enter h       │ ${REPLAYED} │ sheet ‖ Entry 1 · event, started, from line 0
enter h       │ /replay⏎ │ says: No entry has been logged yet.
t             │ ${REPLAYED} │ watching ‖ ▸ playing 600×, training step 1 of 5 · 2026-11-21 14:30:00 ‖ training  | ‖ says: Training, as it was known: it stops before each decision, and asks you.
t             │ first⏎/replay⏎ │ says: Nothing is asked: the record has no decision and no action to ask about.
1             │ ${REPLAYED} │ ‖ paused 1× step 1 of 5 · 2026-11-21 14:00:00 ‖ says: 1×: as fast as it was.
2             │ ${REPLAYED} │ ‖ paused 10× step 1 of 5 · 2026-11-21 14:00:00 ‖ says: 10×: 10 seconds in a second.
3             │ ${REPLAYED} │ ‖ paused 30× step 1 of 5 · 2026-11-21 14:00:00 ‖ says: 30×: 30 seconds in a second.
4             │ ${REPLAYED} │ says: 60×: a minute in a second.
5             │ ${REPLAYED} │ ‖ paused 120× step 1 of 5 · 2026-11-21 14:00:00 ‖ says: 120×: 2 minutes in a second.
6             │ ${REPLAYED} │ ‖ paused 300× step 1 of 5 · 2026-11-21 14:00:00 ‖ says: 300×: 5 minutes in a second.
7             │ ${REPLAYED} │ ‖ paused 600× step 1 of 5 · 2026-11-21 14:00:00 ‖ says: 600×: 10 minutes in a second.
8             │ ${REPLAYED} │ ‖ paused 1800× step 1 of 5 · 2026-11-21 14:00:00 ‖ says: 1800×: 30 minutes in a second.
9             │ ${REPLAYED} │ ‖ paused 3600× step 1 of 5 · 2026-11-21 14:00:00 ‖ says: 3600×: an hour in a second.
ctrl+g        │ ${REPLAYED} │ sheet ‖ Board, from line 0
f1            │ ${REPLAYED} │ sheet ‖ Help, from line 0
?             │ ${REPLAYED} │ sheet ‖ Help, from line 0
ctrl+r        │ ${REPLAYED} │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  seeking: `
enter         │ ${REPLAYED}g14:31 │ replay ‖ ‖ paused 60× step 4 of 5 · 2026-11-21 14:31:00 ‖ replaying  | ‖ says: 14:31  3  action A1  roll back
enter         │ ${REPLAYED}gres │ replay ‖ ‖ at the end 60× step 5 of 5 · 2026-11-21 14:32:00 ‖ replaying  | ‖ says: 14:32  4  event  resolved
enter         │ ${REPLAYED}gA1 │ replay ‖ ‖ paused 60× step 4 of 5 · 2026-11-21 14:31:00 ‖ replaying  | ‖ says: 14:31  3  action A1  roll back
enter         │ ${REPLAYED}g │ replay ‖ replaying  | ‖ says: 14:00  1  event  started
escape ctrl+c │ ${REPLAYED}g14:31 │ replay ‖ replaying  | ‖ says: 14:00  1  event  started
f1            │ ${REPLAYED}g │ sheet ‖ Help, from line 0
ctrl+r        │ ${REPLAYED}g │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  watching: `
space         │ ${REPLAYED}t │ ‖ paused 600×, training step 1 of 5 · 2026-11-21 14:30:00 ‖ says: 14:30  declared "Checkout returns 500s"
escape ctrl+c │ ${REPLAYED}t │ replay ‖ ▸ playing 600×, skips silences step 1 of 5 · 2026-11-21 14:30:00 ‖ replaying  | ‖ says: No training any more; the replay goes on from here.
right         │ ${REPLAYED}t │ ‖ paused 600×, training step 2 of 5 · 2026-11-21 14:30:00 ‖ says: 14:30  1  event  started  (happened 14:00, 30m before)
left          │ ${REPLAYED}t<right> │ ‖ paused 600×, training step 1 of 5 · 2026-11-21 14:30:00 ‖ says: 14:30  declared "Checkout returns 500s"
left          │ ${REPLAYED}t │ says: This is the first step.
down page-down tab │ ${REPLAYED}t │ answering ‖ ‖ paused 600×, training step 3 of 5 · 2026-11-21 14:31:00 ‖ you › | ‖ says: 14:30  2  hypothesis H1  leak
up page-up shift+tab │ ${REPLAYED}t │ says: No milestone is earlier.
]             │ ${REPLAYED}t │ ‖ paused 600×, training step 3 of 5 · 2026-11-21 14:30:06 ‖ says: 14:30  2  hypothesis H1  leak
[             │ ${REPLAYED}t │ says: This is the first step.
home          │ ${REPLAYED}t<right> │ ‖ paused 600×, training step 1 of 5 · 2026-11-21 14:30:00 ‖ says: 14:30  declared "Checkout returns 500s"
end           │ ${REPLAYED}t │ answering ‖ ‖ paused 600×, training step 3 of 5 · 2026-11-21 14:31:00 ‖ you › | ‖ says: 14:30  2  hypothesis H1  leak
ctrl+g        │ ${REPLAYED}t │ sheet ‖ Board, from line 0
f1            │ ${REPLAYED}t │ sheet ‖ Help, from line 0
?             │ ${REPLAYED}t │ sheet ‖ Help, from line 0
ctrl+r        │ ${REPLAYED}t │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  answering: `
enter         │ ${ASKED} │ says: Write what you would do; Esc skips the question.
enter         │ ${ASKED}wait │ trained ‖ ‖ paused 600×, training step 4 of 5 · 2026-11-21 14:31:00 ‖ Done then  ┬  You ↵ 14:31 ! A1 roll back │ wait ↵ → nobody has said how it ended │ ‖ training  | ‖ says: 14:31  3  action A1  roll back
up            │ ${ASKED}wait<newline>and │ you › wai|t ↵        and
down          │ ${ASKED}wait<newline>and<up> │ you › wait ↵        and|
newline       │ ${ASKED}wait │ you › wait ↵        |
escape ctrl+c │ ${ASKED} │ trained ‖ ‖ paused 600×, training step 4 of 5 · 2026-11-21 14:31:00 ‖ Done then  ┬  You ↵ 14:31 ! A1 roll back │ Skipped. ↵ → nobody has said how it ended │ ‖ training  | ‖ says: 14:31  3  action A1  roll back
escape ctrl+c │ ${ASKED}wait │ trained ‖ ‖ paused 600×, training step 4 of 5 · 2026-11-21 14:31:00 ‖ Done then  ┬  You ↵ 14:31 ! A1 roll back │ Skipped. ↵ → nobody has said how it ended │ ‖ training  | ‖ says: Skipped. What you wrote is put away: Ctrl+P calls it back.
ctrl+g        │ ${ASKED} │ sheet ‖ Board, from line 0
f1            │ ${ASKED} │ sheet ‖ Help, from line 0
ctrl+r        │ ${ASKED} │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  trained: `
enter space   │ ${ASKED}wait⏎ │ watching ‖ ▸ playing 600×, training step 4 of 5 · 2026-11-21 14:31:00
enter space   │ ${ASKED}wait⏎<escape> │ replay ‖ ‖ paused 600×, skips silences step 4 of 5 · 2026-11-21 14:31:00 ‖ replaying  |
escape q ctrl+c │ ${ASKED}wait⏎ │ The training is over ↵ 1 answered. No answer is part of the record. ↵ bridgelog replay 2026-11-21-checkout-returns-500s --answers prints the answers
escape q ctrl+c │ ${ASKED}wait⏎<escape> │ 1  14:00  ⚑ started ‖ 2  14:30  ? H1 open 2m  leak ‖ 3  14:31  ! A1 running 1m roll back ‖ 4  14:32  ⚑ resolved ‖ prompt ‖ 14:32 event › | ‖ says: /postmortem closes it out: what its document still lacks
down page-down │ ${ASKED}⟨a↵b↵c↵d↵e↵f↵g↵h↵i⟩⏎ │ Done then  ┬  You ↵ → nobody has said how it ended │ b ↵ │ c ↵ │ d ↵ │ e ↵ │ f ↵ │ g ↵ │ h
up page-up    │ ${ASKED}⟨a↵b↵c↵d↵e↵f↵g↵h↵i⟩⏎<down><down> │ Done then  ┬  You ↵ → nobody has said how it ended │ b ↵ │ c ↵ │ d ↵ │ e ↵ │ f ↵ │ g ↵ │ h
ctrl+g        │ ${ASKED}wait⏎ │ sheet ‖ Board, from line 0
f1            │ ${ASKED}wait⏎ │ sheet ‖ Help, from line 0
?             │ ${ASKED}wait⏎ │ sheet ‖ Help, from line 0
ctrl+r        │ ${ASKED}wait⏎ │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  path: `
enter         │ /import⏎ │ says: Type or paste the name of a file; Tab completes it.
enter         │ /import⏎${SOURCE} │ Checkout returns 500s … date: from the heading on line 5 · zone: UTC, from the sentence on line 3 ‖ preview ‖ checking  | ‖ says: → 3 entries into a new incident · nothing is recorded yet
enter         │ /import⏎/no/such/file │ says: ✗ There is no file /no/such/file.
tab           │ /import⏎test/tui/importing/fix │ import › test/tui/importing/fixtures/|
tab           │ /import⏎/no/such │ says: No file begins so.
escape ctrl+c │ /import⏎half │ prompt ‖ 14:30 event › | ‖ nothing is said
f1            │ /import⏎ │ sheet ‖ Help, from line 0
ctrl+r        │ /import⏎ │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  preview: `
enter         │ ${LOOKED_AT} │ Nothing is logged yet. Type what happens, one line at a time: … /sev sev1   /lead @ada   /impact customers cannot pay ‖ prompt ‖ 14:30 event › | ‖ says: Imported: 3 entries recorded, 1 section · /incidents leads to it.
enter         │ ${LOOKED_AT}⏎${LOOKED_AT} │ Nothing is logged yet. Type what happens, one line at a time: … /sev sev1   /lead @ada   /impact customers cannot pay ‖ prompt ‖ 14:30 event › | ‖ says: Imported: no new entry, 3 known · /incidents leads to it.
enter         │ /import test/tui/importing/fixtures/no-day.txt⏎<escape> │ mending ‖ day › | ‖ says: On which day was that? Nothing is recorded without it.
escape ctrl+c │ ${LOOKED_AT} │ Nothing is logged yet. Type what happens, one line at a time: … /sev sev1   /lead @ada   /impact customers cannot pay ‖ prompt ‖ 14:30 event › | ‖ says: Left: nothing was recorded.
escape ctrl+c │ ${LOOKED_AT}<end>r │ says: Esc again leaves it: 1 correction would be lost.
escape ctrl+c │ ${LOOKED_AT}<end>r<escape> │ Nothing is logged yet. Type what happens, one line at a time: … /sev sev1   /lead @ada   /impact customers cannot pay ‖ prompt ‖ 14:30 event › | ‖ says: Left: nothing was recorded.
e             │ ${LOOKED_AT}<end> │ mending ‖ text › all orders go through again| ‖ says: the text as it should be
t             │ ${LOOKED_AT}<end> │ mending ‖ time › | ‖ says: 14:05 · 2026-11-20 14:05 · ~14:05 · 14:05-14:20 · a day alone · ?? for unknown
k tab         │ ${LOOKED_AT}<end> │ ▌    9* 01-10 15:12  !          all orders go through again ‖ corrected · 2026-01-10 15:12 · action
shift+tab     │ ${LOOKED_AT}<end> │ ▌    9* 01-10 15:12  -          all orders go through again ‖ corrected · 2026-01-10 15:12 · note
m             │ ${LOOKED_AT}<end> │ marking ‖ says: Which milestone is it?
r             │ ${LOOKED_AT}<end> │ computed 2026-01-10 14:30 until 14:35, 5m ‖ ▌    9  01-10 15:12  ·          left out: all orders go through again ‖ left out · 2026-01-10 15:12 · event ‖ says: → 2 entries into a new incident · nothing is recorded yet
r             │ ${LOOKED_AT}<end>r │ computed 2026-01-10 14:30 until 15:12, 42m ‖ ▌    9  01-10 15:12  ·          all orders go through again ‖ 2026-01-10 15:12 · event ‖ says: → 3 entries into a new incident · nothing is recorded yet
T             │ ${LOOKED_AT} │ mending ‖ title › Checkout returns 500s| ‖ says: the title as it should be
z             │ ${LOOKED_AT} │ mending ‖ zone › | ‖ says: Africa/Lagos · Europe/Berlin · UTC: for times whose source names no zone
d             │ ${LOOKED_AT} │ mending ‖ day › | ‖ says: 2026-01-10: for times whose source names no day
ctrl+z        │ ${LOOKED_AT}<end>rk │ ▌    9  01-10 15:12  ·          left out: all orders go through again ‖ left out · 2026-01-10 15:12 · event
ctrl+z        │ ${LOOKED_AT} │ says: Nothing is corrected yet.
up            │ ${LOOKED_AT}<end> │ ▌    8  01-10 14:35  !? done?   restarted api-3 ‖ ── Entry, line 8 ─────────────────────────────────────────────────────────────── ‖ 2026-01-10 14:35 · action (proposed) · done (proposed) ‖ restarted api-3
up            │ ${LOOKED_AT} │ says: Nothing stands further up.
down          │ ${LOOKED_AT} │ ▌    8  01-10 14:35  !? done?   restarted api-3 … date: as the statement before · zone: UTC, from the sentence on line 3
down          │ ${LOOKED_AT}<end> │ says: Nothing stands further down.
page-up       │ ${LOOKED_AT}<end> │ ▌    7  01-10 14:30  ·          5xx above 5 % on checkout … date: from the heading on line 5 · zone: UTC, from the sentence on line 3
page-down space │ ${LOOKED_AT} │ ▌    9  01-10 15:12  ·          all orders go through again … date: as the statement before · zone: UTC, from the sentence on line 3
home g        │ ${LOOKED_AT}<end> │ ▌    7  01-10 14:30  ·          5xx above 5 % on checkout … date: from the heading on line 5 · zone: UTC, from the sentence on line 3
end G         │ ${LOOKED_AT} │ ▌    9  01-10 15:12  ·          all orders go through again … date: as the statement before · zone: UTC, from the sentence on line 3
f1            │ ${LOOKED_AT} │ sheet ‖ Help, from line 0
?             │ ${LOOKED_AT} │ sheet ‖ Help, from line 0
ctrl+r        │ ${LOOKED_AT} │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  marking: `
s             │ ${LOOKED_AT}<end>m │ computed 2026-01-10 15:12 until 15:12, 0s ‖ ▌    9* 01-10 15:12  · ⚑ start  all orders go through again ‖ corrected · 2026-01-10 15:12 · event · started ‖ preview ‖ says: → 3 entries into a new incident · nothing is recorded yet
d             │ ${LOOKED_AT}<end>m │ ▌    9* 01-10 15:12  · ⚑ det    all orders go through again ‖ corrected · 2026-01-10 15:12 · event · detected ‖ preview ‖ says: → 3 entries into a new incident · nothing is recorded yet
a             │ ${LOOKED_AT}<end>m │ ▌    9* 01-10 15:12  · ⚑ ack    all orders go through again ‖ corrected · 2026-01-10 15:12 · event · acknowledged ‖ preview ‖ says: → 3 entries into a new incident · nothing is recorded yet
i             │ ${LOOKED_AT}<end>m │ ▌    9* 01-10 15:12  · ⚑ id     all orders go through again ‖ corrected · 2026-01-10 15:12 · event · identified ‖ preview ‖ says: → 3 entries into a new incident · nothing is recorded yet
m             │ ${LOOKED_AT}<end>m │ ▌    9* 01-10 15:12  · ⚑ mit    all orders go through again ‖ corrected · 2026-01-10 15:12 · event · mitigated ‖ preview ‖ says: → 3 entries into a new incident · nothing is recorded yet
r             │ ${LOOKED_AT}<end>m │ ▌    9* 01-10 15:12  · ⚑ res    all orders go through again ‖ corrected · 2026-01-10 15:12 · event · resolved ‖ preview ‖ says: → 3 entries into a new incident · nothing is recorded yet
o             │ ${LOOKED_AT}<end>m │ ▌    9* 01-10 15:12  · ⚑ reop   all orders go through again ‖ corrected · 2026-01-10 15:12 · event · reopened ‖ preview ‖ says: → 3 entries into a new incident · nothing is recorded yet
escape ctrl+c │ ${LOOKED_AT}<end>m │ preview ‖ says: → 3 entries into a new incident · nothing is recorded yet
f1            │ ${LOOKED_AT}<end>m │ sheet ‖ Help, from line 0
ctrl+r        │ ${LOOKED_AT}<end>m │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  mending: `
enter         │ ${LOOKED_AT}<end>e<ctrl+u>all is well │ ▌    9* 01-10 15:12  ·          all is well ‖ corrected · 2026-01-10 15:12 · event ‖ all is well ‖ preview ‖ checking  | ‖ says: → 3 entries into a new incident · nothing is recorded yet
enter         │ ${LOOKED_AT}<end>t14:40 │ computed 2026-01-10 14:30 until 14:40, 10m ‖ ▌    9* 01-10 14:40  ·          all orders go through again ‖ corrected · 2026-01-10 14:40 · event ‖ zone: UTC, from the sentence on line 3 ‖ preview ‖ checking  | ‖ says: → 3 entries into a new incident · nothing is recorded yet
enter         │ ${LOOKED_AT}<end>tnoonish │ says: ✗ Write a time: 14:05, 2026-11-20 14:05, ~14:05, a day alone, or ?? for unkno…
enter         │ ${LOOKED_AT}T again │ Checkout returns 500s again ‖ preview ‖ checking  | ‖ says: → 3 entries into a new incident · nothing is recorded yet
enter         │ ${LOOKED_AT}zEurope/Berlin │ preview ‖ checking  | ‖ says: The source names its zone itself, UTC: that holds. Once recorded, /zone chang…
enter         │ ${LOOKED_AT}znowhere │ says: ✗ "nowhere" is not a time zone: write an IANA name such as Africa/Lagos or Eu…
enter         │ ${LOOKED_AT}d2026-01-11 │ preview ‖ checking  | ‖ says: Read again: no time has changed by it.
enter         │ ${LOOKED_AT}dtoday │ says: ✗ "today" is no day: write it as 2026-01-10.
enter         │ /import test/tui/importing/fixtures/no-day.txt⏎2026-01-11 │ computed 2026-01-11 14:30 until 14:45, 15m … assumed-day ‖ preview ‖ checking  | ‖ says: Read again.
escape ctrl+c │ ${LOOKED_AT}<end>t14:40 │ preview ‖ checking  | ‖ says: → 3 entries into a new incident · nothing is recorded yet
f1            │ ${LOOKED_AT}T │ sheet ‖ Help, from line 0
ctrl+r        │ ${LOOKED_AT}T │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  sheet: `
escape enter q f1 ctrl+g ctrl+c │ half<f1> │ prompt ‖ no list ‖ 14:30 event › half| ‖ says: → 14:30 event
up k             │ <f1><down> │ Help, from line 0
down j           │ <f1> │ Help, from line 1
page-up          │ <f1><page-down><page-down> │ Help, from line 21
page-down space  │ <f1> │ Help, from line 21
home g           │ <f1><down><down> │ Help, from line 0
end G            │ <f1> │ Help, from line 636
`,
};
