/** The days that a document names outside its timeline: any of them may be the day of times without one. */
import type { Block } from '../markup/block.ts';
import { factRows } from '../outline/fact-rows.ts';
import type { Part } from '../outline/outline.ts';
import { dayWithin } from '../stamp/read-day.ts';
import type { WrittenDay } from '../stamp/stamp.ts';

export interface DocumentDay {
  readonly day: WrittenDay;
  readonly line: number | undefined;
  /** The line that it stands in. */
  readonly typed: string;
  readonly from: 'title' | 'label' | 'prose' | 'front matter' | 'file name' | 'quote';
  /** Minutes of the day of the times that stand in the same line. */
  readonly minutes: readonly number[];
}

const DATE_LABEL =
  /^(?:incident |outage |event )?(?:date|day|datum|when|start(?:ed)?|began|fecha|data)\b[^:]{0,40}:/iu;
const FRONT_KEYS = [
  'incident_date',
  'incident-date',
  'incidentdate',
  'start',
  'started',
  'date',
  'timestamp',
  'published',
  'publishdate',
];

/** So many days are enough to tell which one is meant. */
const MOST_DAYS = 200;

/** In the order of the document; the front matter and the file's name last. */
export function documentDays(
  parts: readonly Part[],
  frontMatter: ReadonlyMap<string, string>,
  file: string,
): readonly DocumentDay[] {
  const days: DocumentDay[] = [];
  const title = frontMatter.get('title');
  if (title !== undefined) add(days, title, { from: 'title', line: undefined });
  for (const [index, part] of parts.entries())
    gather(part, days, index === 0 || part === parts.find(({ heading }) => heading));
  for (const key of FRONT_KEYS)
    add(days, frontMatter.get(key) ?? '', { from: 'front matter', line: undefined });
  add(days, plainName(file), { from: 'file name', line: undefined });
  // What stands in a quotation at the top (`Last updated: …`) tells at least the year.
  for (const part of parts) gatherQuotes(part, days);
  return days;
}

/** `20230918_outage.md` and `2023_09_18` too. */
function plainName(file: string): string {
  return file
    .replace(/\.[a-z.]{1,12}$/iu, '')
    .replace(/(?<!\d)(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/u, ' $1-$2-$3 ')
    .replaceAll('_', ' ');
}

/** `Incidents/20150312-mail`: a title that is the name of a page. */
const PAGE_NAME = /^[^.]{0,60}\/(?:19|20)\d{6}(?=[-_\s]|$)|^(?:19|20)\d{6}[-_]\p{L}/u;

type Place = Pick<DocumentDay, 'from' | 'line'>;

function add(days: DocumentDay[], text: string, place: Place): void {
  const plain = text.length <= 80 && PAGE_NAME.test(text) ? plainName(text) : text;
  const found = plain === '' ? undefined : dayWithin(plain);
  if (found !== undefined)
    days.push({ ...place, day: found.day, typed: text, minutes: minutesIn(text) });
}

function gather(
  { heading, about, blocks, parts }: Part,
  days: DocumentDay[],
  isTitle: boolean,
): void {
  if (heading !== undefined) {
    add(days, heading.text.text, { from: isTitle ? 'title' : 'prose', line: heading.line });
  }
  // Dates of tasks, of a sign-off or of a chat are other dates.
  if (about.is === 'tasks' || about.is === 'sign-off' || about.is === 'appendix') return;
  for (const block of blocks) gatherBlock(block, days);
  for (const part of parts) gather(part, days, false);
}

function gatherQuotes({ about, blocks, parts }: Part, days: DocumentDay[]): void {
  if (about.is === 'tasks' || about.is === 'sign-off' || about.is === 'appendix') return;
  for (const block of blocks) {
    if (block.type !== 'quote') continue;
    for (const text of block.markdown.split('\n', MOST_DAYS)) {
      if (days.length < MOST_DAYS) add(days, text, { from: 'quote', line: block.line });
    }
  }
  for (const part of parts) gatherQuotes(part, days);
}

function gatherBlock(block: Block, days: DocumentDay[]): void {
  if (days.length >= MOST_DAYS) return;
  switch (block.type) {
    case 'paragraph':
      for (const { text, line } of block.lines) addLine(days, text, line);
      break;
    case 'list':
      for (const item of block.items) for (const inner of item.blocks) gatherBlock(inner, days);
      break;
    case 'table':
      for (const cells of factRows(block)) {
        // Wider ones list other things.
        if (cells.length > 2) continue;
        addLine(days, cells.map(({ text }) => text.slice(0, 200)).join(': '), cells[0]?.line);
      }
      break;
    default:
  }
}

function addLine(days: DocumentDay[], text: string, line: number | undefined): void {
  if (days.length >= MOST_DAYS) return;
  add(days, text, { from: DATE_LABEL.test(text) ? 'label' : 'prose', line });
}

const TIME = /(?<!\d)(\d{1,2})(?:[:.](\d{2}))?\s?([ap]\.?m)?(?![\d:])/giu;

/** Minutes of the day of all times in a text that are surely times. */
export function minutesIn(text: string): readonly number[] {
  return [...text.slice(0, 400).matchAll(TIME)].flatMap(([, hours, minutes, half]) => {
    if (minutes === undefined && half === undefined) return [];
    const hour = Number(hours);
    if (hour > 23 || Number(minutes ?? 0) > 59) return [];
    const isAfternoon = half?.toLowerCase().startsWith('p') === true && hour < 12;
    const isMidnight = half?.toLowerCase().startsWith('a') === true && hour === 12;
    return [((isMidnight ? 0 : hour) + (isAfternoon ? 12 : 0)) * 60 + Number(minutes ?? 0)];
  });
}
