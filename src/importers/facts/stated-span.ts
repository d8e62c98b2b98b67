/** What a document claims of when the incident was, and how long it took. */
import type { FactSaid } from './draft.ts';
import { minutesIn } from './duration-in.ts';
import { timesIn } from './span.ts';
import type { WrittenSpan } from './written-facts.ts';

type Claim = { -readonly [Name in keyof WrittenSpan]: WrittenSpan[Name] };

const NOTHING: WrittenSpan = {
  start: undefined,
  end: undefined,
  zone: undefined,
  minutes: undefined,
  line: undefined,
};

/** A sentence of a section, with the line on which the section begins. */
export interface Said {
  readonly text: string;
  readonly line: number | undefined;
}

/**
 * The claims of labels, and where they leave something open, of sentences.
 *
 * @param sentences of the summary and the impact, in their order
 */
export function statedSpan(
  labels: readonly FactSaid[],
  sentences: readonly Said[],
): WrittenSpan | undefined {
  if (areSeveral(labels)) return undefined;
  const claim: Claim = { ...NOTHING };
  for (const label of labels) takeLabel(claim, label);
  takeMinutes(claim, labels);
  sentences.forEach((sentence, index) => {
    takeSentence(claim, sentence, index < OPENING_SENTENCES);
  });
  const isClaimed = claim.start ?? claim.end ?? claim.minutes;
  return isClaimed === undefined ? undefined : claim;
}

/** Several outages in one document, each with its own duration: none of them is that of the whole. */
function areSeveral(labels: readonly FactSaid[]): boolean {
  const lengths = labels
    .filter(({ fact, label }) => fact === 'duration' && !/^time to/iu.test(label))
    .map(({ value }) => minutesIn(value))
    .filter((minutes) => minutes !== undefined);
  return new Set(lengths).size > 1;
}

function takeLabel(claim: Claim, { fact, value, line }: FactSaid): void {
  const times = timesIn(value);
  if (times?.start?.time === undefined) return;
  if (fact === 'end') claim.end ??= times.start;
  else {
    claim.start ??= times.start;
    claim.end ??= times.end;
  }
  claim.zone ??= times.zone;
  claim.line ??= line;
}

/** A whole duration goes before a time to repair. */
function takeMinutes(claim: Claim, labels: readonly FactSaid[]): void {
  for (const wanted of ['duration', 'repair', 'window']) {
    for (const { value, line } of labels.filter(({ fact }) => fact === wanted)) {
      claim.minutes ??= minutesIn(value);
      if (claim.minutes !== undefined) claim.line ??= line;
    }
  }
}

const ABOUT_IT =
  /\b(?:it (?:began|started|lasted|ended|was resolved)|outage|incident|downtime|down|unavailab|unresponsive|unreachable|inaccessible|experienc|fail|disrupt|degrad|affect|impact|error|issue|problem|interrupt|broken|slow|ausfall|ausgefallen|störung|erreichbar|caída|queda|indispon|panne)/iu;
const BEGINS = /\b(?:start(?:ed|ing|s)?|began|begin(?:ning|s)?|from|since|between|occurred)\b/iu;
const ENDS = /\b(?:until|resolved|restored|ended|recovered|fixed|back online|mitigated)\b/iu;
const LASTS =
  /\b(?:last(?:ed|ing|s)|duration|total(?:l?ing)?(?: of)?|in total|for (?:about|approximately|around|roughly|nearly|almost|over|more than|a total of|the (?:next|following)|\d|an|one|two|three|four|five|six)|(?:hours?|minutes?|days?|-hour|-minute) (?:of )?(?:outage|downtime|unavailability|disruption)|unavailable for|down for)\b/iu;

/** The first sentences of a summary are about the incident, whatever their words are. */
const OPENING_SENTENCES = 2;
/** What is done on purpose has a beginning and an end too. */
const ON_PURPOSE =
  /\b(?:maintenance|planned|scheduled|window|meeting|deploy|upgrad|migrat|releas|roll(?:ed|ing)? ?out|wartung|geplant)/iu;

function takeSentence(claim: Claim, { text, line }: Said, isOpening: boolean): void {
  if (!ABOUT_IT.test(text) && !(isOpening && saysWholeSpan(text))) return;
  takeTimes(claim, text, line);
  if (claim.minutes !== undefined || !LASTS.test(text)) return;
  claim.minutes = minutesIn(text.slice(text.search(LASTS))) ?? minutesIn(text);
  if (claim.minutes !== undefined) claim.line ??= line;
}

/** A day, and from when until when. */
function saysWholeSpan(text: string): boolean {
  if (ON_PURPOSE.test(text)) return false;
  const times = timesIn(text);
  return times?.start?.day !== undefined && times.start.time !== undefined && !!times.end?.time;
}

function takeTimes(claim: Claim, text: string, line: number | undefined): void {
  if (claim.start?.time !== undefined && claim.end?.time !== undefined) return;
  const times = timesIn(text);
  if (times?.start?.time === undefined) return;
  if (times.end !== undefined) {
    claim.start ??= times.start;
    claim.end ??= times.end;
  } else if (BEGINS.test(text)) claim.start ??= times.start;
  else if (ENDS.test(text)) claim.end ??= times.start;
  else return;
  claim.zone ??= times.zone;
  claim.line ??= line;
}
