/** The list of incidents, as it is drawn. */
import { safeLine } from '../../terminal/safe-text.ts';
import { cutLine, emptyLine, type Line, piece } from '../lines/line.ts';
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
  const top = rule(columns, [piece('Incidents', 'strong')], all === 0 ? [] : [countOf(choice)]);
  if (all === 0) return [top, emptyLine, ...GREETING].slice(0, rows);
  const declaring = declaringRow(choice, columns);
  const room = Math.max(rows - 1 - declaring.length, 1);
  const chosen = choice.chosen - declaring.length;
  const first = Math.min(
    Math.max(chosen - Math.floor(room / 2), 0),
    Math.max(incidents.length - room, 0),
  );
  const seen = incidents.slice(first, first + room);
  const isChosen = chosenIncident(choice);
  return [
    top,
    ...declaring,
    ...seen.map((incident) =>
      incidentRow(incident, { isChosen: incident === isChosen, now, columns }),
    ),
  ];
}

function countOf({ declares, incidents = [], all, unresolved }: IncidentChoice) {
  const count = `${all}, ${unresolved} unresolved`;
  if (declares === undefined) return piece(count, 'quiet');
  return piece(
    incidents.length === 0 ? `none of ${all} matches` : `${incidents.length} of ${all} match`,
    'quiet',
  );
}

/** What is typed is a new incident, unless one of those below is chosen. */
function declaringRow({ declares, chosen }: IncidentChoice, columns: number): readonly Line[] {
  if (declares === undefined) return [];
  const title = safeLine(declares.slice(0, LONGEST_TITLE).toWellFormed().trim());
  const line = [
    piece(chosen === 0 ? '▌' : ' ', 'label'),
    piece('new incident: ', 'open'),
    piece(title, chosen === 0 ? 'strong' : 'plain'),
  ];
  return [cutLine(line, columns - 1)];
}
