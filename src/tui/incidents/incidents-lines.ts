/** The list of incidents, as it is drawn. */
import { safeLine } from '../../terminal/safe-text.ts';
import { cutLine, emptyLine, type Line, lineWidth, type Piece, piece } from '../lines/line.ts';
import { rowsAround } from '../lines/rows-around.ts';
import { rule } from '../lines/rule.ts';
import { chosenIncident, type IncidentChoice } from './incident-choice.ts';
import { incidentRow } from './incident-row.ts';

interface ListStyle {
  /** UTC milliseconds. */
  readonly now: number;
  readonly columns: number;
  readonly rows: number;
}

const GREETING: readonly Line[] = [
  [piece(' No incident is declared yet.', 'strong')],
  emptyLine,
  [piece(' Type below what fails, in a few words, and press Enter.', 'quiet')],
  [piece(' Since when, and how bad? It may stand in front:', 'quiet')],
  emptyLine,
  [piece('   14:30 sev1 Checkout returns 500s', 'quiet')],
];

/** People paste novels; no more of a title can be seen here. */
const LONGEST_TITLE = 500;

/** The rows around the chosen one that there is room for, below a rule with the count. */
export function incidentsLines(
  choice: IncidentChoice,
  { now, columns, rows }: ListStyle,
): readonly Line[] {
  const { incidents, all } = choice;
  if (incidents === undefined) return [];
  const top = topRule(choice, columns);
  if (all === 0) return [top, emptyLine, ...GREETING].slice(0, rows);
  const declaring = declaringRow(choice, columns);
  const room = Math.max(rows - 1 - declaring.length, 1);
  if (incidents.length === 0)
    return [top, ...declaring, ...nowhere(choice, columns).slice(0, room)];
  const chosen = choice.chosen - declaring.length;
  const { seen } = rowsAround(incidents, chosen, room);
  const isChosen = chosenIncident(choice);
  return [
    top,
    ...declaring,
    ...seen.map((incident) =>
      incidentRow(incident, { isChosen: incident === isChosen, now, columns }),
    ),
  ];
}

/** Of the rule, beside what it says. */
const RULE = 10;
/** So much of what is filtered is seen at least, or nothing of it. */
const LEAST_FILTER = 8;

/** `── Incidents: open, #db ──── 3 of 10,000 match ──` */
function topRule(choice: IncidentChoice, columns: number): Line {
  const count = choice.all === 0 ? [] : [countOf(choice)];
  const title = piece('Incidents', 'strong');
  const { only } = choice.line;
  const room = columns - lineWidth([title, ...count]) - RULE;
  if (only.length === 0 || room < LEAST_FILTER) return rule(columns, [title], count);
  const words = safeLine(only.join(', ').slice(0, LONGEST_TITLE).toWellFormed());
  return rule(columns, [title, ...cutLine([piece(`: ${words}`)], room)], count);
}

function countOf({ line, incidents = [], all, unresolved }: IncidentChoice): Piece {
  const total = all.toLocaleString('en');
  const isAll = line.means === 'nothing' || line.means === 'verb';
  if (isAll) return piece(`${total}, ${unresolved.toLocaleString('en')} unresolved`, 'quiet');
  const found = incidents.length;
  if (found === 0) return piece(`none of ${total} matches`, 'quiet');
  return piece(
    `${found.toLocaleString('en')} of ${total} ${found === 1 ? 'matches' : 'match'}`,
    'quiet',
  );
}

/** What is typed is a new incident, unless one of those below is chosen. */
function declaringRow({ line, chosen }: IncidentChoice, columns: number): readonly Line[] {
  const { declares } = line;
  if (declares === undefined) return [];
  const title = safeLine(declares.slice(0, LONGEST_TITLE).toWellFormed().trim());
  const row = [
    piece(chosen === 0 ? '▌' : ' ', 'label'),
    piece('new incident: ', 'open'),
    piece(title, chosen === 0 ? 'strong' : 'plain'),
  ];
  return [cutLine(row, columns - 1)];
}

/** A filter that leaves nothing: what it looks through, and what looks through more. */
function nowhere({ line: { means, filter } }: IncidentChoice, columns: number): readonly Line[] {
  if (means === 'new') return [];
  const looked = means === 'filter' ? ' No incident is like that.' : ' No incident is called so.';
  const more =
    filter.words.length === 0 ? [] : [' Tab looks for it in all entries, as /search does.'];
  return [looked, ...more].map((text) => cutLine([piece(text, 'quiet')], columns - 1));
}
