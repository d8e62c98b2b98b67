/** How it was noticed, from the entry that is marked detected. */
import type { Entry, Incident } from '../../incident/incident.ts';
import { milestone } from '../../incident/measures/milestones.ts';
import type { Detector } from '../../incident/record/vocabulary.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { PostmortemDocument } from '../document/document.ts';
import type { DocumentMeasure } from '../document/document-times.ts';
import type { Proposal } from './proposal.ts';
import { sectionProposal } from './section-proposal.ts';
import { NO_TIME, paragraphs, sentence, soundLength, when } from './words.ts';

/** Words that plainly say who or what noticed. */
const SAYS: readonly { readonly source: Detector; readonly words: RegExp }[] = [
  {
    source: 'monitoring',
    words: /\b(?:alert(?:s|ed)?|alarms?|monitor(?:s|ing)?|paged|pager(?:duty)?|dashboards?)\b/i,
  },
  { source: 'customer', words: /\b(?:customers?|clients?|tickets?|complain(?:s|ts?|ed)?)\b/i },
  { source: 'partner', words: /\b(?:partners?|vendors?|suppliers?)\b/i },
  { source: 'staff', words: /\b(?:staff|colleagues?|employees?)\b/i },
];

/** `no alert fired`, `before any monitor noticed`: what it says of monitoring is that it was not so. */
const DENIES =
  /\b(?:no|not|none|never|nothing|without|instead|before|missed|missing|silent|failed|nobody|only)\b|n['’]t\b/i;

/** `/detectedby`, where the entry's own words say it plainly, and say nothing else. */
export function detectorProposal(incident: Incident): readonly Proposal[] {
  const entry = milestone(incident, 'detected')?.entry;
  if (entry === undefined || incident.facts.detectedBy !== undefined) return [];
  const source = detectorSaid(entry);
  if (source === undefined) return [];
  const how = entry.internal ? '' : ` ${safeLine(entry.text)}`;
  return [
    {
      id: 'detected-by',
      title: `detected by ${source}${how === '' ? '' : `:${how}`}`,
      reason: `The entry marked detected says so.`,
      isPrompt: false,
      lines: [`/detectedby ${source}${how}`],
      section: undefined,
      text: undefined,
      entries: [entry.number],
    },
  ];
}

function detectorSaid({ text }: Entry): Detector | undefined {
  if (DENIES.test(text)) return undefined;
  const [only, ...more] = SAYS.filter(({ words }) => words.test(text));
  return more.length === 0 ? only?.source : undefined;
}

/**
 * When it was detected, how long after the start, and in the words of the entry. By whom or what it
 * was, every template says.
 */
export function detectionProposal(document: PostmortemDocument): readonly Proposal[] {
  const { milestones, timeline, measures } = document;
  const mark = milestones.find(({ name }) => name === 'detected')?.mark;
  const row = timeline.find(({ number }) => number === mark?.entry);
  if (mark == null || row === undefined) return [];
  const measure = measures.find(({ name }) => name === 'time to detect');
  const after = measure === undefined ? '' : afterStart(measure);
  const isNamed = row.internal || row.milestones.some((name) => name === row.text);
  const words = isNamed ? '' : `: ${row.text}`;
  const text = paragraphs([sentence(`Detected at ${when(mark.time)}${after}${words}`)]);
  const reason = `Entry ${row.number} is marked detected.`;
  const draft = { section: 'detection', text, reason, entries: [row.number] };
  return sectionProposal(draft, document);
}

/** Within the minute in which it started there is no wait to tell. */
function afterStart(measure: DocumentMeasure): string {
  const length = soundLength(measure);
  if (length === undefined) return '';
  return length === NO_TIME ? ', as it started' : `, ${length} after it started`;
}
