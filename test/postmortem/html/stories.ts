/** Incidents whose pictures are hard to draw, each for a reason of its own. */

import type { PostmortemDocument } from '../../../src/postmortem/document/document.ts';
import { postmortem } from '../../../src/postmortem/document/postmortem.ts';
import { documentOf, unheardOf } from '../helpers.ts';
import { OUTAGE } from '../outage.ts';

const two = (number: number) => String(number).padStart(2, '0');
/** `12:00` and so many minutes. */
const noonAnd = (minutes: number) => `${12 + Math.floor(minutes / 60)}:${two(minutes % 60)}`;

export const STORIES: Readonly<Record<string, () => PostmortemDocument>> = {
  'a small outage': () => documentOf(OUTAGE),
  'nothing at all': () => postmortem(unheardOf()),
  'five minutes': () =>
    documentOf({
      lines: [
        '14:30:10 /started',
        '14:30:40 /detected',
        '14:30:40 /ack',
        '14:31:20 ! restart the pod @ops',
        '/done A1 14:33:02',
        '14:34 /mitigated',
        '14:35:10 /resolved',
      ],
    }),
  'four days and a change of the clocks': () =>
    documentOf({
      zone: 'Europe/Berlin',
      declared: '2022-10-28T10:00:00Z',
      typed: '2022-11-02T18:00:00Z',
      severity: 'sev2',
      lines: [
        '2022-10-28 11:40 /started latency of writes doubles',
        '2022-10-28 12:05 /detected',
        '2022-10-28 12:10 /ack',
        '2022-10-28 13:00 ? a failing disk',
        '/refute H1 2022-10-28 20:00 all disks are healthy',
        '2022-10-30 12:00 > told customers',
        '2022-10-31 10:00 /identified',
        '2022-10-31 11:00 ! move the shards @io',
        '/done A1 2022-11-01 09:00',
        '2022-11-01 09:10 /mitigated',
        '2022-11-01 16:00 /resolved',
      ],
    }),
  'it came back, and goes on': () =>
    documentOf({
      lines: [
        '14:30 /started',
        '14:31 /detected',
        '14:31 ! restarting api',
        '/done A1 14:35 one host',
        '14:40 /resolved',
        '15:00 /reopened',
        '/reopen A1 15:01 it was *not* done',
        '/failed A1 15:10 the other host',
        '15:02 ? 緩存在第二台主機上沒有失效，所以舊的設定一直被使用，沒有人知道為什麼',
        `15:20 ! ${'a name that is much too long for any row '.repeat(5)}@ada`,
        '?? ? nobody knows since when',
        '/refute H2 15:25',
        '?? ! nobody knows anything of this one',
        '~15:05 about here',
        '15:30 /resolved',
        '15:45 /reopened',
        '15:50 /mitigated',
        '15:50 /identified',
      ],
    }),
  'a change of months before, and a fix of months later': () =>
    documentOf({
      lines: [
        ...OUTAGE.lines,
        '2022-05-10 15:30 ! a fix for good @ben',
        '/done A3 2022-08-01 10:00',
        '2022-07-01 10:00 ! the audit',
        '2021-11-04 09:00 the limit was set to 100',
      ],
    }),
  'three hundred actions': () =>
    documentOf({
      typed: '2022-05-10T22:00:00Z',
      lines: [
        '12:00 /started',
        ...Array.from({ length: 300 }, (_, step) => [
          `${noonAnd(step)} ! step ${step} of the list @ops`,
          `/${['done', 'failed', 'abandon'][step % 3]} A${step + 1} ${noonAnd(step + 7)}`,
        ]).flat(),
        '17:30 /resolved',
      ],
    }),
  'ninety actions that all run': () =>
    documentOf({
      lines: Array.from({ length: 90 }, (_, step) => `${noonAnd(step % 60)} ! step ${step}`),
    }),
};

/** Markdown with everything in it that people write in sections, and some that they should not. */
export const WRITTEN = `# Written by *hand*

| Status | resolved |
|---|---|
| Link | <https://x.example/a?b=c> |

## Deep

##### Deeper

1. one
   - [runbook](https://x.example/runbook), [mail](mailto:ops@x.example), [bad](javascript:alert)
2. ![graph](https://x.example/graph.png) [![small](https://x.example/s.png)](https://x.example/l.png)

> quoted ~~gone~~ \`code\`

*No text written yet.*

---

<script>document.title = 'taken over'</script>
<img src="https://x.example/pixel.png" onerror="document.title = 'taken over'">

\`\`\`mermaid
gantt
    title A line of the chart that is far wider than any telephone that one could hold in a hand, or two
\`\`\`

## Wide

| # | Time | A | B | C | What happened, told at length |
|--:|---|---|---|---|---|
| 1 | 2022-05-10 14:30 | https://x.example/${'a'.repeat(120)} | two words | three | ${'long '.repeat(30)} |
|  |  |  |  |  |  |

## ${'Unbroken'.repeat(20)}

${'Unbroken'.repeat(60)}

## Last
`;
