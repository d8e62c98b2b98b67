/** Every verb, under each of its names: the line, what was logged before, and what it comes to. */
export const VERB_TABLE = `
/event 14:05 heap at 96 %          │ │ 1  14:05  ·             heap at 96 % ‖ says: 1  14:05  event  heap at 96 %
/action 14:05 restarted api-3      │ │ 1  14:05  ! A1 running 25m restarted api-3 ‖ says: 1  14:05  action A1  restarted api-3
/hypothesis memory leak            │ │ 1  14:30  ? H1 open 0s  memory leak ‖ says: 1  14:30  hypothesis H1  memory leak
/decision fail over                │ │ 1  14:30  = decision    fail over ‖ says: 1  14:30  decision  fail over
/report all wait for the rollback  │ │ 1  14:30  " report      all wait for the rollback ‖ says: 1  14:30  report  all wait for the rollback
/told checkout is down             │ │ 1  14:30  > update      checkout is down ‖ says: 1  14:30  update  checkout is down
/escalate called @ivo              │ │ 1  14:30  ^ escalation  called @ivo ‖ says: 1  14:30  escalation  called @ivo
/note ask for the graphs           │ │ 1  14:30  - note        ask for the graphs ‖ says: 1  14:30  note  ask for the graphs
/todo write a runbook @ops         │ │ tasks [[F1,write a runbook @ops,ops,null]] ‖ says: F1  follow-up  write a runbook @ops  (owner ops)
/started 14:05 5xx above 5 %       │ │ 1  14:05  ⚑ started     5xx above 5 % ‖ says: 1  14:05  event  5xx above 5 %  [started]
/detected 14:05                    │ │ 1  14:05  ⚑ detected ‖ says: 1  14:05  event  detected
/acknowledged 14:05                │ │ 1  14:05  ⚑ acknowledged ‖ says: 1  14:05  event  acknowledged
/ack 14:05                         │ │ 1  14:05  ⚑ acknowledged ‖ says: 1  14:05  event  acknowledged
/identified 14:05                  │ │ 1  14:05  ⚑ identified ‖ says: 1  14:05  event  identified
/mitigated 14:05                   │ │ 1  14:05  ⚑ mitigated ‖ says: 1  14:05  event  mitigated
/resolved 14:05                    │ │ 1  14:05  ⚑ resolved ‖ says: 1  14:05  event  resolved · No detection is recorded, nobody was told.
/reopened 14:05                    │ │ 1  14:05  ⚑ reopened ‖ says: 1  14:05  event  reopened
/done 14:30 as planned             │ ! one⏎ │ 1  14:30  ! A1 done 0s  one · as planned ‖ says: A1 done 14:30 (0s)  as planned
/failed                            │ ! one⏎ │ 1  14:30  ! A1 failed 0s one ‖ says: A1 failed 14:30 (0s)
/fail A1                           │ ! one⏎ │ 1  14:30  ! A1 failed 0s one ‖ says: A1 failed 14:30 (0s)
/abandon                           │ ! one⏎ │ 1  14:30  ! A1 abandoned 0s one ‖ says: A1 abandoned 14:30 (0s)
/abandoned A1                      │ ! one⏎ │ 1  14:30  ! A1 abandoned 0s one ‖ says: A1 abandoned 14:30 (0s)
/confirm                           │ ? one⏎ │ 1  14:30  ? H1 confirmed 0s one ‖ says: H1 confirmed 14:30 (0s)
/confirmed H1                      │ ? one⏎ │ 1  14:30  ? H1 confirmed 0s one ‖ says: H1 confirmed 14:30 (0s)
/refute                            │ ? one⏎ │ 1  14:30  ? H1 refuted 0s one ‖ says: H1 refuted 14:30 (0s)
/refuted H1                        │ ? one⏎ │ 1  14:30  ? H1 refuted 0s one ‖ says: H1 refuted 14:30 (0s)
/inconclusive                      │ ? one⏎ │ 1  14:30  ? H1 inconclusive 0s one ‖ says: H1 inconclusive 14:30 (0s)
/reopen A1                         │ ! one⏎/done⏎ │ 1  14:30  ! A1 running 0s one ‖ says: A1 open again 14:30
/amend 1 two                       │ one⏎ │ 1  14:30  ·             two ‖ says: entry 1 now "two"
/shift 1 -5m                       │ one⏎ │ 1  14:25  ·             one ‖ says: entry 1 now 14:25
/at 1 14:05                        │ one⏎ │ 1  14:05  ·             one ‖ says: entry 1 now 14:05
/milestone 1 detected              │ one⏎ │ 1  14:30  ⚑ detected    one ‖ says: entry 1 now marked detected 14:30
/kind 1 note                       │ one⏎ │ 1  14:30  - note        one ‖ says: entry 1 now note
/accept all                        │ one⏎ │ 14:30 accept › /accept all| ‖ says: ✗ /accept: nothing that an import read from the wording waits for a word.
/cause 1 trigger                   │ one⏎ │ 1  14:30  ·             one  [trigger] ‖ says: entry 1 now trigger cause
/star                              │ one⏎ │ 1  14:30  ·             one  [*] ‖ says: entry 1 now starred
/internal                          │ one⏎ │ 1  14:30  ·             one  [internal] ‖ says: entry 1 now internal
/retract 1 of another incident     │ one⏎ │ 1  14:30  ·             retracted (of another incident): one ‖ says: entry 1 retracted
/restore 1                         │ one⏎/retract⏎ │ 1  14:30  ·             one ‖ says: entry 1 restored
/title Checkout is slow            │ │ “Checkout is slow” ‖ says: title "Checkout is slow"
/severity sev2                     │ │ severities [{severity:sev2,at:14:30,approximate:false}] ‖ says: severity sev2 from 14:30
/sev 14:05 sev1                    │ │ severities [{severity:sev1,at:14:05,approximate:false}] ‖ says: severity sev1 from 14:05
/zone Europe/Helsinki              │ 14:05 one⏎ │ 1  15:05  ·             one ‖ zone Europe/Helsinki ‖ 15:30 event › | ‖ says: zone Europe/Helsinki
/declared 14:05                    │ │ says: declared 14:05
/service cart                      │ │ services [cart] ‖ says: services: cart
/role scribe @ada                  │ │ roles [{role:scribe,person:ada,from:14:30}] ‖ says: scribe ada from 14:30
/lead @ada                         │ │ roles [{role:lead,person:ada,from:14:30}] ‖ says: lead ada from 14:30
/impact share: 80 %                │ │ impact {share:80 %} ‖ says: impact share: 80 %
/detectedby customer by phone      │ │ detectedBy {source:customer,detail:by phone} ‖ says: detected by customer: by phone
/section lucky ⟨It↵was noon.⟩      │ │ written [lucky: It\\nwas noon.] ‖ says: section lucky written
/document status: in review        │ │ document {status:in review} ‖ says: document status: in review
/stated start 14:05                │ │ stated {start:14:05} ‖ says: stated start: 14:05
/followup F1 training in progress  │ + write a runbook⏎ │ says: F1 now training, in progress
/owner F1 @ada                     │ + write a runbook⏎ │ tasks [[F1,write a runbook,ada,null]] ‖ says: F1 now of ada
/due F1 2026-12-01                 │ + write a runbook⏎ │ tasks [[F1,write a runbook,null,2026-12-01]] ‖ says: F1 now due 2026-12-01
/ticket F1 OPS-12                  │ + write a runbook⏎ │ says: F1 now ticket OPS-12
/undo                              │ one⏎ │ Nothing is logged yet. Type what happens, one line at a time: … /sev sev1   /lead @ada   /impact customers cannot pay ‖ says: undone: 1  14:30  event  one
/redo                              │ one⏎/undo⏎ │ 1  14:30  ·             one ‖ says: redone: 1  14:30  event  one
/redact 1                          │ one⏎ │ 1  14:30  ·             [redacted] ‖ says: redacted: the words of entry 1 are gone for good
/help                              │ │ sheet ‖ Help, from line 0
/update                            │ │ tell › [Incident] Checkout returns 500s: investigating since 14:30 UTC+1 ↵         Impact: not yet known ↵         The cause is being investigated.| ‖ says: → 14:30 update +2 lines · Enter copies it and logs it as told
/replay 14:30                      │ one⏎ │ replay ‖ ‖ at the end 60× step 2 of 2 · 2026-11-21 14:30:00 ‖ replaying  | ‖ says: 14:30  1  event  one
/find one                          │ one⏎two⏎ │ ▌ 1  14:30  ·             one ‖ find ‖ find › one| ‖ says: 1 of 1 found
/search one                        │ one⏎two⏎ │ 2026-11-21-checkout-returns-500s  Checkout returns 500s ‖ ▌   1  11-21 14:30  · one ‖ found ‖ search › one| ‖ says: 1 of 1 found
/stats                             │ │ sheet ‖ Statistics, from line 0
/statistics sev1                   │ │ sheet ‖ Statistics: sev1, from line 0
/compare checkout                  │ /new Pay fails⏎⏎ │ sheet ‖ 2026-11-21-pay-fails | 2026-11-21-checkout-r…, from line 0
/filter !                          │ one⏎! two⏎ │ ▌ 2  14:30  ! A1 running 0s two ‖ filter ‖ filter › !| ‖ says: 1 of 2 entries
/only !                            │ one⏎! two⏎ │ ▌ 2  14:30  ! A1 running 0s two ‖ filter ‖ filter › !| ‖ says: 1 of 2 entries
/board                             │ │ sheet ‖ Board, from line 0
/incidents                         │ │ ▌2026-11-21              unresolved          Checkout returns 500s  0 entries ‖ incidents ‖ the list ‖ What fails? | ‖ says: what fails now, and Enter; or find: open · sev1 · #tag · 2026-05 · words
/import test/tui/importing/fixtures/checkout.md │ │ Checkout returns 500s … date: from the heading on line 5 · zone: UTC, from the sentence on line 3 ‖ preview ‖ checking  | ‖ says: → 3 entries into a new incident · nothing is recorded yet
/new 14:05 sev1 Mail               │ │ 1  14:05  ⚑ started ‖ “Mail” ‖ severities [{severity:sev1,at:null,approximate:false}]
/declare Mail                      │ │ question ‖ How bad, since when? | ‖ says: sev1 sev2 sev3 sev4 sev5 · 14:30, -5m · both, or nothing: Enter declares "Mai…
/quit                              │ │ left
/exit                              │ │ left
`;
