/**
 * Everything that can be set, in one table: it reads the file, and it is what `bridgelog config` and
 * docs/config.md say.
 */
import { z } from 'zod';
import { Complaint } from '../incident/line/complaint.ts';
import { SEVERITIES } from '../incident/record/vocabulary.ts';
import { incidentZone } from '../incident/time/zones.ts';

const ZONE = 'write an IANA name in quotes, such as "Africa/Lagos", or "UTC"';
const SEVERITY = 'write a short word in small letters, such as "sev1"';
const WORDS = 'write a list of words in quotes, such as ["internal.example"]';

const zone = z.string(ZONE).transform((text, context) => {
  try {
    return incidentZone(text);
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    context.addIssue(error.message.replace(/\.$/, ''));
    return z.NEVER;
  }
});

const severityName = z.string(SEVERITY).regex(/^[a-z0-9][a-z0-9-]{0,31}$/, { error: SEVERITY });
const word = (error: string) => z.string(error).trim().min(1, error);
/** A path with a control character in it is a slip, and some of them no file can have. */
const path = (error: string) => z.string(error).regex(/^\P{Cc}+$/u, error);

const severities = z
  .array(severityName, 'write a list of names in quotes, the worst first: ["sev1", "sev2"]')
  .min(1, 'name at least one, such as ["sev1"]')
  .refine(isEachOnce, 'each name may stand there only once');

/** Where a line is read, `p-1` and `p1` are the same. */
function isEachOnce(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.replaceAll('-', ''))).size === names.length;
}

export interface Setting {
  readonly schema: z.ZodType;
  /** What it is for, in a sentence. */
  readonly help: string;
  /** What holds when nobody says anything, in words. */
  readonly fallback: string;
  /** A line of the file, or some. */
  readonly example: string;
  /** What says it more strongly than the file does. */
  readonly env?: string;
  readonly flag?: string;
}

/** By the key that each has in the file. */
export const SETTINGS = {
  author: {
    schema: word('write a name in quotes, such as "ada"'),
    help: 'who records what you log',
    fallback: 'your name on this machine',
    example: 'author = "ada"',
    env: 'BRIDGELOG_AUTHOR',
  },
  zone: {
    schema: zone,
    help: 'the time zone of new incidents',
    fallback: "this machine's",
    example: 'zone = "Africa/Lagos"',
    env: 'BRIDGELOG_ZONE',
  },
  journal: {
    schema: path('write the path of a file in quotes, such as "~/incidents/journal.db"'),
    help: 'the file that everything is kept in',
    fallback: 'bridgelog/journal.db in the XDG data folder',
    example: 'journal = "~/incidents/journal.db"',
    env: 'BRIDGELOG_DB',
    flag: '--db',
  },
  severities: {
    schema: severities,
    help: 'the names of your severities, the worst first',
    fallback: SEVERITIES.join(', '),
    example: 'severities = ["sev1", "sev2", "sev3"]',
  },
  'slow-link': {
    schema: z.boolean('write true or false, without quotes'),
    help: 'draw only what has changed, for slow connections; on some terminals this may leave wrong characters behind emoji',
    fallback: 'false',
    example: 'slow-link = true',
  },
  templates: {
    schema: path('write the path of a folder in quotes, such as "~/incidents/templates"'),
    help: 'a folder with templates of your own, which export finds by name',
    fallback: 'none',
    example: 'templates = "~/incidents/templates"',
  },
  exports: {
    schema: path('write the path of a folder in quotes, such as "~/incidents/postmortems"'),
    help: 'the folder that exports are written to',
    fallback: 'the folder that you are in',
    example: 'exports = "~/incidents/postmortems"',
  },
  mask: {
    schema: z.array(word(WORDS), WORDS),
    help: 'words that bridgelog run masks in the command line that it logs (•••), beside the secrets that it knows by itself',
    fallback: 'none',
    example: 'mask = ["internal.example", "kundenname"]',
  },
} satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof SETTINGS;
