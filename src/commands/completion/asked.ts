/** What the completion of a shell asks at the moment of the Tab: answered at once, or not at all. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import { safeLine } from '../../terminal/safe-text.ts';
import { globalOptions, journalOption } from '../global-options.ts';
import { type GlobalOptions, journalPath, type Session } from '../session.ts';
import type { Asked, Word } from './source.ts';

const optionsSchema = z.object(globalOptions);

/** The command that the scripts call. It is in no help: its output is for them. */
export function addAsked(program: Command, session: Session): void {
  const command = program
    .command('__complete', { hidden: true })
    .argument('[what]')
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async (what: string | undefined) => {
      for (const { word, help } of await answered(session, what, command.optsWithGlobals()))
        session.print(`${word}\t${safeLine(help)}`);
    });
  journalOption(command);
}

/** Somebody who is in the middle of a line can do nothing about a complaint. */
async function answered(
  session: Session,
  what: string | undefined,
  options: unknown,
): Promise<readonly Word[]> {
  try {
    const known = await wordsFor(session, what, optionsSchema.parse(options));
    return known.filter(({ word }) => PLAIN.test(word));
  } catch {
    return [];
  }
}

/** A word that some shell would read as something else is not offered at all. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}._/+-]*$/u;

const ANSWERS: Readonly<
  Record<Asked, (session: Session, options: GlobalOptions) => Promise<readonly Word[]>>
> = {
  incidents: async (session, options) => incidents(session, options),
  severities: async ({ config }) => plain(config.severities),
  templates: async ({ config }) => plain(await templates(config.templates)),
  zones: async () => plain(['UTC', ...Intl.supportedValuesOf('timeZone')]),
};

function wordsFor(session: Session, what: string | undefined, options: GlobalOptions) {
  const answer = Object.entries(ANSWERS).find(([name]) => name === what)?.[1];
  return answer === undefined ? [] : answer(session, inHome(options, session.io.home));
}

/** The shell hands the word over as it is typed. */
function inHome({ db, ...options }: GlobalOptions, home: string): GlobalOptions {
  return { ...options, db: db?.startsWith('~/') === true ? join(home, db.slice(2)) : db };
}

/** The latest first. An empty file would be made a journal: it is left as it is. */
function incidents(session: Session, options: GlobalOptions): readonly Word[] {
  const file = statSync(journalPath(options, session), { throwIfNoEntry: false });
  if (file?.isFile() !== true || file.size === 0) return [];
  return session
    .journal(options)
    .incidents()
    .map(({ slug, severity, isResolved, title }) => ({
      word: slug,
      help: `${severity === null ? '' : `${severity.toUpperCase()} `}${isResolved ? 'resolved' : 'unresolved'}: ${title}`,
    }));
}

/** The names of one's own, and of those that ship. */
async function templates(own: string | undefined): Promise<readonly string[]> {
  const { EXTENSION, templateNames } = await import('../../postmortem/templates/template-file.ts');
  const files = own === undefined ? [] : readdirSync(own);
  const names = files.filter((file) => file.endsWith(EXTENSION));
  return [
    ...new Set([...templateNames(), ...names.map((file) => file.slice(0, -EXTENSION.length))]),
  ];
}

function plain(words: readonly string[]): readonly Word[] {
  return words.map((word) => ({ word, help: '' }));
}
