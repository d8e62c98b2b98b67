/** What is said below the lines of an import. */
import { timeTyped } from '../importing/corrected.ts';
import { zonedTime } from '../importing/entry-times.ts';
import { chosenRow, lacksDay, previewCounts } from '../importing/preview-rows.ts';
import type { Importing } from '../state/importing.ts';
import { modeOf } from '../state/mode-of.ts';
import type { Message, State } from '../state/state.ts';

/** @throws Complaint for a time that cannot be read */
export function importText(state: State): Message | undefined {
  const { importing, prompt } = state;
  switch (modeOf(state)) {
    case 'path':
      return { tone: 'quiet', text: importing?.doing === 'reading' ? READING : PATH };
    case 'mending':
      return prompt.origin.kind === 'import' && prompt.origin.asks === 'time'
        ? timeText(state)
        : {
            tone: 'quiet',
            text: MENDING[prompt.origin.kind === 'import' ? prompt.origin.asks : 'text'],
          };
    case 'marking':
      return { tone: 'plain', text: 'Which milestone is it?' };
    case 'preview':
      return importing === undefined ? undefined : previewText(importing);
    default:
      return undefined;
  }
}

const READING = 'reading it…';
const PATH =
  'a postmortem (Markdown, text, HTML), a Slack export, PagerDuty, Statuspage, CSV, or records';
const TIMES = '14:05 · 2026-11-20 14:05 · ~14:05 · 14:05-14:20 · a day alone · ?? for unknown';
const MENDING = {
  path: PATH,
  text: 'the text as it should be',
  time: TIMES,
  title: 'the title as it should be',
  zone: 'Africa/Lagos · Europe/Berlin · UTC: for times whose source names no zone',
  day: '2026-01-10: for times whose source names no day',
};

function timeText({ importing, prompt, now }: State): Message {
  const text = prompt.line.text.text.trim();
  const row = importing === undefined ? undefined : chosenRow(importing);
  if (text === '' || row?.is !== 'entry') return { tone: 'quiet', text: TIMES };
  return {
    tone: 'plain',
    text: `→ ${zonedTime({ ...row.read, ...timeTyped(text, row.read, now) })}`,
  };
}

function previewText(importing: Importing): Message {
  const { doing, source, asked } = importing;
  if (doing === 'recording') return { tone: 'plain', text: 'recording…' };
  if (doing === 'reading') {
    return { tone: 'quiet', text: source === undefined ? READING : `reading ${asked.path} again…` };
  }
  if (lacksDay(importing)) {
    return {
      tone: 'alert',
      text: 'Its day is not known: d names it. Nothing is recorded without.',
    };
  }
  const { fresh, out } = previewCounts(importing);
  const places = (source?.standings ?? []).map(({ incident }) => incident?.slug);
  const [first] = places;
  const where = first === undefined ? 'a new incident' : first;
  const into = places.length > 1 ? `${places.length} incidents` : where;
  if (fresh === 0) return { tone: 'quiet', text: withoutEntries(first, into, out) };
  const entries = fresh === 1 ? '1 entry' : `${fresh.toLocaleString('en')} entries`;
  return { tone: 'plain', text: `→ ${entries} into ${into} · nothing is recorded yet` };
}

/** Where nothing of it is new, or all that is new was left out. */
function withoutEntries(first: string | undefined, into: string, out: number): string {
  if (out > 0) return `every new entry is left out · Enter records the rest into ${into}`;
  if (first === undefined) return `no entry is in it · Enter records the rest into ${into}`;
  return `no entry of it is new · Enter goes to ${into}`;
}
