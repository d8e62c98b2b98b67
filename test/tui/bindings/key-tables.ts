/** Every key of each mode, in the situations in which it does something else; those that edit a line aside. */
import type { Mode } from '../../../src/tui/state/state.ts';

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
t             │ first⏎<up> │ prompt ‖ entry 1 › /at 1 | ‖ says: /at: write the time as it should be, such as 14:03, or ?? for unknown.
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
  question: `
enter         │ /new Mail⏎ │ prompt ‖ “Mail” ‖ 14:30 event › | ‖ nothing is said
enter         │ /new Mail⏎sev2 │ prompt ‖ “Mail” ‖ severities [{severity:sev2,at:null,approximate:false}] ‖ 14:30 event › | ‖ nothing is said
enter         │ /new Mail⏎maybe │ says: ✗ "maybe" is neither a severity nor a time: write sev1, 14:30, both, or nothi…
escape ctrl+c │ /new Mail⏎ │ prompt ‖ 14:30 event › /new Mail| ‖ says: → declare "Mail"
f1            │ /new Mail⏎ │ sheet ‖ Help, from line 0
ctrl+r        │ /new Mail⏎ │ says: Ctrl+R reads out with the setting screen-reader; here it is all on the screen.
`,
  incidents: `
enter     │ /incidents⏎ │ Nothing is logged yet. Type what happens, one line at a time: … /sev sev1   /lead @ada   /impact customers cannot pay ‖ prompt ‖ “Checkout returns 500s” ‖ zone Africa/Lagos ‖ 14:30 event › | ‖ nothing is said
enter     │ /incidents⏎14:05 sev1 Mail │ 1  14:05  ⚑ started ‖ prompt ‖ “Mail” ‖ zone Africa/Lagos ‖ severities [{severity:sev1,at:null,approximate:false}] ‖ 14:30 event › | ‖ nothing is said
enter     │ LIST: │ says: Type what fails, in a few words: Enter declares it.
up        │ /new Mail⏎⏎/incidents⏎<down> │ ▌2026-11-21              unresolved          Mail  0 entries
down      │ /new Mail⏎⏎/incidents⏎ │ ▌2026-11-21              unresolved          Checkout returns 500s  0 entries
page-up   │ /new Mail⏎⏎/incidents⏎<page-down> │ ▌2026-11-21              unresolved          Mail  0 entries
page-down │ /new Mail⏎⏎/incidents⏎ │ ▌2026-11-21              unresolved          Checkout returns 500s  0 entries
ctrl+p    │ /new Mail⏎⏎/incidents⏎half<ctrl+c><down> │ ▌new incident: half ‖ What fails? half| ‖ says: → declare "half"
ctrl+p    │ /incidents⏎ │ says: No line can be called back from before this one.
ctrl+n    │ /incidents⏎half<ctrl+c><ctrl+p> │ ▌2026-11-21              unresolved          Checkout returns 500s  0 entries ‖ What fails? | ‖ says: words find an incident; what fails now, and Enter, declares one
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
  sheet: `
escape enter q f1 ctrl+g ctrl+c │ half<f1> │ prompt ‖ no list ‖ 14:30 event › half| ‖ says: → 14:30 event
up k             │ <f1><down> │ Help, from line 0
down j           │ <f1> │ Help, from line 1
page-up          │ <f1><page-down><page-down> │ Help, from line 21
page-down space  │ <f1> │ Help, from line 21
home g           │ <f1><down><down> │ Help, from line 0
end G            │ <f1> │ Help, from line 391
`,
};
