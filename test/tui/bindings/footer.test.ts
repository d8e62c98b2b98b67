/** What the footer says, on terminals of 60, 80 and 200 columns. */
import { expect, test } from 'vitest';
import { plain } from '../../../src/tui/lines/line.ts';
import { footerLine } from '../../../src/tui/status/footer-line.ts';
import { after, MODES } from './pressing.ts';

const FOOTERS = `
behind nothing
 Tab kind  Ctrl+C leave  / verbs  /help
 Tab kind  Ctrl+C leave  / verbs  /help
 Tab kind  Ctrl+C leave  / verbs  /help
behind first⏎
 Tab kind  ↑ select  Ctrl+P line before  / verbs  /help
 Tab kind  ↑ select  Ctrl+P line before  Ctrl+Z undo  / verbs  /help
 Tab kind  ↑ select  Ctrl+P line before  Ctrl+Z undo  Ctrl+C leave  / verbs  /help
behind first⏎half
 Enter log  Tab kind  Ctrl+P line before  / verbs  /help
 Enter log  Tab kind  Ctrl+P line before  Ctrl+Z undo  / verbs  /help
 Enter log  Tab kind  Ctrl+P line before  Ctrl+Z undo  Ctrl+C clear  / verbs  /help
behind ⟨14:01 a↵14:02 b⟩
 Enter log  Tab batch  Ctrl+C clear  / verbs  /help
 Enter log  Tab batch  Ctrl+C clear  / verbs  /help
 Enter log  Tab batch  Ctrl+C clear  / verbs  /help
behind /mi
 Enter log  Tab /mitigated  ↓ choose  / verbs  /help
 Enter log  Tab /mitigated  ↓ choose  Esc close the list  / verbs  /help
 Enter log  Tab /mitigated  ↓ choose  Esc close the list  Ctrl+C clear  / verbs  /help
behind ! one⏎! two⏎/done <down>
 Enter take  Tab A1  ↓ choose  / verbs  /help
 Enter take  Tab A1  ↓ choose  Ctrl+P line before  / verbs  /help
 Enter take  Tab A1  ↓ choose  Ctrl+P line before  Esc close the list  Ctrl+Z undo  Ctrl+C clear  / verbs  /help
behind first⏎<ctrl+p>
 Enter log  Tab kind  Ctrl+Z undo  / verbs  /help
 Enter log  Tab kind  Ctrl+Z undo  Ctrl+C clear  / verbs  /help
 Enter log  Tab kind  Ctrl+Z undo  Ctrl+C clear  / verbs  /help
behind /update⏎
 Enter copy and log  Ctrl+P line before  / verbs  /help
 Enter copy and log  Ctrl+P line before  Ctrl+C clear  / verbs  /help
 Enter copy and log  Ctrl+P line before  Ctrl+C clear  / verbs  /help
behind ⟨×30⟩<page-up>
 Tab kind  ↑ select  Ctrl+P line before  / verbs  /help
 Tab kind  ↑ select  Ctrl+P line before  Ctrl+Z undo  / verbs  /help
 Tab kind  ↑ select  Ctrl+P line before  Ctrl+Z undo  Ctrl+C leave  PgDn down  / verbs  /help
behind first⏎<up>e
 Enter log  Ctrl+P line before  / verbs  /help
 Enter log  Ctrl+P line before  Esc leave it as it is  / verbs  /help
 Enter log  Ctrl+P line before  Esc leave it as it is  Ctrl+Z undo  Ctrl+C clear  / verbs  /help
behind first⏎<up>
 Esc prompt  e text  t time  m milestone  f find  ? help
 Esc prompt  e text  t time  m milestone  f find  F filter  h history  ? help
 Esc prompt  e text  t time  m milestone  f find  F filter  h history  c cause  s star  i internal  r retract  / verbs  Ctrl+Z undo  ? help
behind ! one⏎<up>
 Esc prompt  d done  x failed  a abandoned  e text  ? help
 Esc prompt  d done  x failed  a abandoned  e text  t time  m milestone  ? help
 Esc prompt  d done  x failed  a abandoned  e text  t time  m milestone  f find  F filter  h history  c cause  s star  i internal  r retract  / verbs  Ctrl+Z undo  ? help
behind ? one⏎<up>
 Esc prompt  x refuted  y confirmed  n inconclusive  ? help
 Esc prompt  x refuted  y confirmed  n inconclusive  e text  t time  ? help
 Esc prompt  x refuted  y confirmed  n inconclusive  e text  t time  m milestone  f find  F filter  h history  c cause  s star  i internal  r retract  / verbs  Ctrl+Z undo  ? help
behind ! one⏎/done⏎<up>
 Esc prompt  o reopen  e text  t time  m milestone  ? help
 Esc prompt  o reopen  e text  t time  m milestone  f find  F filter  ? help
 Esc prompt  o reopen  e text  t time  m milestone  f find  F filter  h history  c cause  s star  i internal  r retract  / verbs  Ctrl+Z undo  ? help
behind /started⏎one⏎/detected⏎<up>
 Esc prompt  e text  t time  m milestone  f find  ? help
 Esc prompt  e text  t time  m milestone  f find  F filter  h history  ? help
 Esc prompt  e text  t time  m milestone  f find  F filter  h history  Shift+Tab milestones  c cause  s star  i internal  r retract  / verbs  Ctrl+Z undo  ? help
behind /started⏎one⏎/detected⏎<up><home>
 Esc prompt  e text  t time  m milestone  f find  ? help
 Esc prompt  e text  t time  m milestone  f find  F filter  h history  ? help
 Esc prompt  e text  t time  m milestone  f find  F filter  h history  Tab milestones  c cause  s star  i internal  r retract  / verbs  Ctrl+Z undo  ? help
behind ⟨one↵two↵three↵four⟩⏎<up>
 Esc prompt  Space unfold  e text  t time  ? help
 Esc prompt  Space unfold  e text  t time  m milestone  f find  ? help
 Esc prompt  Space unfold  e text  t time  m milestone  f find  F filter  h history  c cause  s star  i internal  r retract  / verbs  Ctrl+Z undo  ? help
behind first⏎! two⏎<up>F!⏎
 Esc all entries  d done  x failed  a abandoned  ? help
 Esc all entries  d done  x failed  a abandoned  e text  t time  ? help
 Esc all entries  d done  x failed  a abandoned  e text  t time  m milestone  f find  F filter  h history  c cause  s star  i internal  r retract  / verbs  Ctrl+Z undo  ? help
behind first⏎<up>m
 s start  d det  a ack  i id  m mit  r res  o reop
 s start  d det  a ack  i id  m mit  r res  o reop  Esc none
 s start  d det  a ack  i id  m mit  r res  o reop  Esc none
behind first⏎<up>f
 Enter go there  Esc back
 Enter go there  Esc back
 Enter go there  Esc back
behind one⏎one more⏎<up>fone
 Enter go there  ↑ above  ↓ below  Esc back
 Enter go there  ↑ above  ↓ below  Esc back
 Enter go there  ↑ above  ↓ below  Esc back
behind first⏎<up>F!
 Enter keep  Esc back
 Enter keep  Esc back
 Enter keep  Esc back
behind /new Mail⏎
 Enter declare  Esc back
 Enter declare  Esc back
 Enter declare  Esc back
behind LIST:
 Ctrl+O import  Ctrl+C leave  / verbs  /help
 Ctrl+O import  Ctrl+C leave  / verbs  /help
 Ctrl+O import  Ctrl+C leave  / verbs  /help
behind LIST:Mail
 Enter declare  Ctrl+C clear  / verbs  /help
 Enter declare  Ctrl+C clear  / verbs  /help
 Enter declare  Ctrl+C clear  / verbs  /help
behind /import⏎
 Tab complete  Esc back
 Tab complete  Esc back
 Tab complete  Esc back
behind /import test/tui/importing/fixtures/checkout.md⏎
 Enter record 3  Esc leave  e text  t time  k kind  ? help
 Enter record 3  Esc leave  e text  t time  k kind  m milestone  r out  ? help
 Enter record 3  Esc leave  e text  t time  k kind  m milestone  r out  T title  z zone  d day  ↓ choose  ? help
behind /import test/tui/importing/fixtures/checkout.md⏎m
 s start  d det  a ack  i id  m mit  r res  o reop
 s start  d det  a ack  i id  m mit  r res  o reop  Esc none
 s start  d det  a ack  i id  m mit  r res  o reop  Esc none
behind /import test/tui/importing/fixtures/checkout.md⏎<end>re
 Enter take it  Esc leave it as it is
 Enter take it  Esc leave it as it is
 Enter take it  Esc leave it as it is
behind /new Mail⏎⏎/incidents⏎
 Enter open  ↓ choose  Esc back  / verbs  /help
 Enter open  ↓ choose  Esc back  Ctrl+O import  Ctrl+C leave  / verbs  /help
 Enter open  ↓ choose  Esc back  Ctrl+O import  Ctrl+C leave  / verbs  /help
behind /new Mail⏎⏎/incidents⏎<down>
 Enter open  ↑ choose  Esc back  / verbs  /help
 Enter open  ↑ choose  Esc back  Ctrl+O import  Ctrl+C leave  / verbs  /help
 Enter open  ↑ choose  Esc back  Ctrl+O import  Ctrl+C leave  / verbs  /help
behind /incidents⏎resolved x
 ↑ a new one  Tab search entries  / verbs  /help
 ↑ a new one  Tab search entries  Esc all of them  Ctrl+C clear  / verbs  /help
 ↑ a new one  Tab search entries  Esc all of them  Ctrl+C clear  / verbs  /help
behind /incidents⏎check
 Enter open  ↑ choose  Tab search entries  / verbs  /help
 Enter open  ↑ choose  Tab search entries  Esc all of them  / verbs  /help
 Enter open  ↑ choose  Tab search entries  Esc all of them  Ctrl+C clear  / verbs  /help
behind one⏎/new one⏎⏎/search one⏎
 Enter go there  ↓ choose  Tab next incident  Esc back
 Enter go there  ↓ choose  Tab next incident  Esc back
 Enter go there  ↓ choose  Tab next incident  Esc back
behind /search one⏎
 Esc back
 Esc back
 Esc back
behind /incidents⏎/help
 Enter help  Esc all of them  Ctrl+C clear  / verbs  /help
 Enter help  Esc all of them  Ctrl+C clear  / verbs  /help
 Enter help  Esc all of them  Ctrl+C clear  / verbs  /help
behind <ctrl+x>
 Enter mend it  Esc log  w write file  c copy  ? help
 Enter mend it  Esc log  w write file  c copy  t template  p public  ? help
 Enter mend it  Esc log  w write file  c copy  t template  p public  / verbs  ? help
behind first⏎<ctrl+x><end>
 Enter write it  Esc log  E editor  w write file  ? help
 Enter write it  Esc log  E editor  w write file  c copy  t template  ? help
 Enter write it  Esc log  E editor  w write file  c copy  t template  p public  / verbs  Ctrl+Z undo  ? help
behind <ctrl+x>⏎
 Esc back  Ctrl+C clear  / verbs  /help
 Esc back  Ctrl+C clear  / verbs  /help
 Esc back  Ctrl+C clear  / verbs  /help
behind <ctrl+x><end>⏎
 Ctrl+S record  Esc back  Ctrl+O editor
 Ctrl+S record  Esc back  Ctrl+O editor
 Ctrl+S record  Esc back  Ctrl+O editor
behind <ctrl+x><end>⏎one<escape>
 Enter record  Esc keep as a draft  e go on writing
 Enter record  Esc keep as a draft  e go on writing
 Enter record  Esc keep as a draft  e go on writing
behind FILE:<ctrl+x>w
 y replace it  Esc leave it as it is  PgDn more of it
 y replace it  Esc leave it as it is  PgDn more of it
 y replace it  Esc leave it as it is  PgDn more of it
behind first⏎<ctrl+x><escape><up>
 Esc prompt  Ctrl+X postmortem  e text  t time  ? help
 Esc prompt  Ctrl+X postmortem  e text  t time  m milestone  f find  ? help
 Esc prompt  Ctrl+X postmortem  e text  t time  m milestone  f find  F filter  h history  c cause  s star  i internal  r retract  / verbs  Ctrl+Z undo  ? help
behind /started⏎<wait>! roll back⏎<wait>/resolved⏎/replay⏎t<end>
 Ctrl+J new line  Esc skip
 Ctrl+J new line  Esc skip
 Ctrl+J new line  Esc skip
behind /started⏎<wait>! roll back⏎<wait>/resolved⏎/replay⏎t
 Space pause  Esc end training  → step  ↓ milestone  ? help
 Space pause  Esc end training  → step  ↓ milestone  ] scrub  ? help
 Space pause  Esc end training  → step  ↓ milestone  ] scrub  ? help
behind /started⏎<wait>! roll back⏎<wait>/resolved⏎/replay⏎t<end>wait⏎
 Enter go on  Esc end training  ? help
 Enter go on  Esc end training  ? help
 Enter go on  Esc end training  ? help
behind /started⏎<wait>! roll back⏎<wait>/resolved⏎/replay⏎t<end>wait⏎<escape>
 Enter replay  Esc log  ? help
 Enter replay  Esc log  ? help
 Enter replay  Esc log  ? help
behind 14:00 /started⏎? leak⏎<wait>! roll back⏎<wait>/resolved⏎/replay⏎
 Space play  Esc log  → step  ↓ milestone  g go to  ? help
 Space play  Esc log  → step  ↓ milestone  g go to  k as known  ? help
 Space play  Esc log  → step  ↓ milestone  g go to  k as known  t training  ] scrub  s leap over silence  Enter entry  1 … 9 speed  ? help
behind 14:00 /started⏎? leak⏎<wait>! roll back⏎<wait>/resolved⏎/replay⏎<end>
 Space play  Esc log  ← back  ↑ milestone  g go to  ? help
 Space play  Esc log  ← back  ↑ milestone  g go to  k as known  ? help
 Space play  Esc log  ← back  ↑ milestone  g go to  k as known  t training  [ scrub  s skip silences  Enter entry  1 … 9 speed  ? help
behind 14:00 /started⏎? leak⏎<wait>! roll back⏎<wait>/resolved⏎/replay⏎<right>k<space>
 Space pause  Esc log  → step  ← back  ↓ milestone  ? help
 Space pause  Esc log  → step  ← back  ↓ milestone  g go to  ? help
 Space pause  Esc log  → step  ← back  ↓ milestone  g go to  k as happened  t training  ] scrub  Enter entry  1 … 9 speed  ? help
behind 14:00 /started⏎? leak⏎<wait>! roll back⏎<wait>/resolved⏎/replay⏎g
 Esc back
 Esc back
 Esc back
behind 14:00 /started⏎? leak⏎<wait>! roll back⏎<wait>/resolved⏎/replay⏎gres
 Enter go there  Esc back
 Enter go there  Esc back
 Enter go there  Esc back
behind /replay⏎
 Esc log  g go to  k as known  1 … 9 speed  ? help
 Esc log  g go to  k as known  1 … 9 speed  ? help
 Esc log  g go to  k as known  1 … 9 speed  ? help
behind <f1>
 Esc close  ↓ scroll
 Esc close  ↓ scroll
 Esc close  ↓ scroll
behind <f1><down>
 Esc close  ↑ scroll
 Esc close  ↑ scroll
 Esc close  ↑ scroll
behind <ctrl+g>
 Esc close  ↓ scroll
 Esc close  ↓ scroll
 Esc close  ↓ scroll
`;

const BEHIND = 'behind ';

/** What was done before, and the three rows. */
const SITUATIONS = FOOTERS.trim()
  .split(`\n${BEHIND}`)
  .map((block) => {
    const [first = '', ...rows] = block.split('\n');
    return { before: first.replace(BEHIND, '').replace('nothing', ''), rows };
  });

test.each(SITUATIONS)('behind $before', ({ before, rows }) => {
  const { state } = after(before);
  expect([60, 80, 200].map((columns) => plain(footerLine(state, columns)))).toEqual(rows);
});

test('every mode is among them', () => {
  const modes = new Set(SITUATIONS.map(({ before }) => after(before).mode));
  expect([...modes].toSorted()).toEqual(MODES.toSorted());
});
