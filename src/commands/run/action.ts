/** An action in the journal for as long as a program runs. */
import { describe } from '../../incident/describe/describe.ts';
import { type Entry, isSettleable, outcome } from '../../incident/incident.ts';
import { mentions } from '../../incident/line/mentions.ts';
import { isLabel, splitDetail } from '../../incident/line/verbs/verb.ts';
import { RUN } from '../../incident/lost.ts';
import type { IncidentRecord } from '../../incident/record/record.ts';
import { wholeSecond } from '../../incident/time/time-reading.ts';
import type { Act } from '../../journal/act.ts';
import type { Journal } from '../../journal/journal.ts';
import { chooseIncident } from '../current.ts';
import type { Ended } from '../io.ts';
import { type GlobalOptions, Session } from '../session.ts';
import { shown } from '../shown.ts';

/** The action of this run, as it was logged. */
export interface Begun {
  readonly incident: string;
  readonly slug: string;
  readonly entry: string;
  readonly label: string;
}

export interface Beginning {
  /** Fit to be written down. */
  readonly commandLine: string;
  /** What it is for, where the command line itself does not say it well. */
  readonly text: string | undefined;
  /** Which process will settle it. */
  readonly key: string;
}

/**
 * Logs the action.
 *
 * @throws whatever the choice of the incident or the journal have to complain of
 */
export function beginAction(session: Session, options: GlobalOptions, begun: Beginning): Begun {
  const now = session.io.clock();
  return withJournal(session, options, (journal) => {
    const { id, slug } = chooseIncident(journal, session.incidentName(options), 'write');
    const { record, echo } = journal.act({ incident: id, author: session.author }, (act) => {
      const logged = log(act, begun, now);
      return { record: logged, echo: describe(logged, act.incident, now) };
    });
    session.say(`${slug}: ${shown(echo)}`);
    const label = record.type === 'entry.logged' ? (record.body.label ?? '') : '';
    return { incident: id, slug, entry: record.id, label };
  });
}

/** No grammar applies to a command line, and what it holds is no mention; a text for it may hold some. */
function log(act: Act, { commandLine, text, key }: Beginning, now: number): IncidentRecord {
  const { first, detail } = splitDetail(text ?? '');
  const found = mentions(first, (label) => isLabel(act.incident, label));
  return act.record({
    type: 'entry.logged',
    body: {
      kind: 'action',
      text: text === undefined ? commandLine : first,
      typed: commandLine,
      at: wholeSecond(now),
      milestones: [],
      ...found,
      ...(detail === undefined ? {} : { detail }),
      source: { file: RUN, key },
    },
  });
}

type SettledBy = Ended & { readonly output: string };

/**
 * Settles the action, and keeps the output where it failed; what a person did with it meanwhile
 * stands.
 *
 * @throws JournalError when that cannot be recorded
 */
export function settleAction(
  session: Session,
  options: GlobalOptions,
  begun: Begun,
  ended: SettledBy,
): void {
  const { incident, slug, label } = begun;
  const echo = withJournal(session, options, (journal) =>
    journal.act({ incident, author: session.author }, (act) => {
      const entry = act.incident.entry(begun.entry);
      if (entry === undefined) return `${label} was taken back meanwhile, and is not settled`;
      const before = isSettleable(entry) ? outcome(entry) : entry.kind;
      if (before !== undefined) return `${label} is ${before} already, and stays so`;
      const settled = settle(act, entry, ended);
      return describe(settled, act.incident, ended.at);
    }),
  );
  session.say(`${slug}: ${shown(echo)}`);
}

function settle(act: Act, entry: Entry, { exitCode, note, at, output }: SettledBy): IncidentRecord {
  const isKept = exitCode !== 0 && output.trim() !== '' && entry.source?.file === RUN;
  if (isKept) {
    const detail = [...(entry.detail === undefined ? [] : [entry.detail]), output.trimEnd()];
    act.record({ type: 'entry.amended', body: { entry: entry.id, detail: detail.join('\n\n') } });
  }
  return act.record({
    type: 'entry.settled',
    body: {
      entry: entry.id,
      outcome: exitCode === 0 ? 'done' : 'failed',
      at: wholeSecond(at),
      note,
    },
  });
}

/** The journal is open only while it is needed: a program may run for hours. */
function withJournal<T>({ io }: Session, options: GlobalOptions, work: (journal: Journal) => T): T {
  const session = new Session(io);
  try {
    return work(session.existingJournal(options));
  } finally {
    session.close();
  }
}
