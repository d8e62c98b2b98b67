/** The postmortem screen in sentences: the item that is chosen, what it lacks, and the section that is written. */
import type { Level } from '../../incident/review/finding.ts';
import { progress } from '../closeout/item-rows.ts';
import { type CloseoutItem, chosenItem, closeoutItems } from '../closeout/items.ts';
import { sectionInHand } from '../closeout/section-lines.ts';
import { wholeText } from '../prompt/prompt-line.ts';
import { type LogScreen, openCloseout, type State } from '../state/state.ts';
import { clean, counted, sentence } from './words.ts';

/** What has changed: another item is chosen, or the record was looked through. */
export function closeoutInWords(before: State, after: State): readonly string[] {
  const { screen } = after;
  if (screen.name !== 'log' || openCloseout(screen)?.examined === undefined) return [];
  if (sectionInHand(after) !== undefined) return [];
  const was = openedBefore(before);
  const item = chosenItem(after, screen);
  const isOther = item?.id !== was?.closeout?.chosen || was?.closeout?.examined === undefined;
  return [
    ...(was?.closeout?.examined === undefined ? [summary(after, screen)] : []),
    ...(isOther && item !== undefined ? [placed(item, after, screen)] : []),
  ];
}

/** The log screen, where the postmortem was open on it. */
function openedBefore({ screen }: State): LogScreen | undefined {
  return screen.name === 'log' && openCloseout(screen) !== undefined ? screen : undefined;
}

/** `2 errors, 1 warning and 0 hints; 3 things are proposed; 5 of 8 sections are written.` */
function summary(state: State, log: LogScreen): string {
  const items = closeoutItems(state, log);
  const findings = items.filter(({ kind }) => kind === 'finding').length;
  const level = (name: Level) =>
    items.filter((item) => item.kind === 'finding' && item.finding.level === name).length;
  const missing =
    findings === 0
      ? 'Nothing is missing'
      : [
          counted(level('error'), 'error'),
          counted(level('warning'), 'warning'),
          counted(level('hint'), 'hint'),
        ].join(', ');
  const proposed = items.filter(({ kind }) => kind === 'proposal').length;
  const sections = items.filter((item) => item.kind === 'section');
  const written = sections.filter((item) => item.kind === 'section' && item.words > 0).length;
  return `${missing}; ${proposed} proposed; ${written} of ${sections.length} sections written.`;
}

function placed(item: CloseoutItem, state: State, log: LogScreen): string {
  const items = closeoutItems(state, log);
  const place = items.findIndex(({ id }) => id === item.id) + 1;
  return `${place} of ${items.length}: ${inShort(item)}`;
}

function inShort(item: CloseoutItem): string {
  switch (item.kind) {
    case 'finding':
      return sentence(`${item.finding.level}: ${clean(item.finding.message)}`);
    case 'proposal':
      return sentence(`proposed: ${clean(item.proposal.title)}`);
    case 'section':
      return sentence(`section ${item.section.title}: ${progress(item)}`);
  }
}

/** All of the chosen item, or of the difference that is asked about, when somebody asks; `undefined` where the postmortem is not open. */
export function chosenInFull(state: State): readonly string[] | undefined {
  const { screen } = state;
  const closeout = screen.name === 'log' ? openCloseout(screen) : undefined;
  if (screen.name !== 'log' || closeout === undefined) return undefined;
  const { question } = closeout;
  if (question?.about === 'file') {
    return [sentence(clean(question.reason)), ...linesInWords(question.difference)];
  }
  const item = chosenItem(state, screen);
  if (item === undefined) return ['The record is being looked through.'];
  return [placed(item, state, screen), ...more(item, screen)];
}

/** Of a section, so many of its lines are read out. */
const MOST_LINES = 50;

function more(item: CloseoutItem, { incident }: LogScreen): readonly string[] {
  switch (item.kind) {
    case 'finding': {
      const { fix } = item.finding;
      const line = fix.by === 'line' ? [sentence(`The line: ${clean(fix.line)}`)] : [];
      return [sentence(clean(fix.advice)), ...line];
    }
    case 'proposal': {
      const { reason, text, lines } = item.proposal;
      return [sentence(clean(reason)), ...linesInWords(text?.split('\n') ?? lines)];
    }
    case 'section': {
      const asks = sentence(`It is to answer ${item.section.asks}`);
      return [
        asks,
        ...linesInWords(incident.sections.get(item.section.name)?.text.split('\n') ?? []),
      ];
    }
  }
}

function linesInWords(text: readonly string[]): readonly string[] {
  const lines = text.filter((line) => line.trim() !== '');
  return lines.slice(0, MOST_LINES).map((line) => sentence(clean(line)));
}

/** A section that is opened to be written: what it is to answer, and what it says so far. */
export function sectionInWords(state: State): readonly string[] {
  const section = sectionInHand(state);
  if (section === undefined) return [];
  const asks = section.asks === '' ? '' : `: ${section.asks}`;
  return [
    `Writing ${section.title}${asks}. Enter begins a new line, Control S records it, Escape leaves it.`,
    ...linesInWords(wholeText(state.prompt.line).split('\n')),
  ];
}
