/**
 * Everything that can be set, in one table: it reads the file, and it is what `bridgelog config` and
 * docs/config.md say.
 */
import { z } from 'zod';
import { Complaint } from '../incident/line/complaint.ts';
import { SEVERITIES } from '../incident/record/vocabulary.ts';
import { readDuration } from '../incident/time/duration.ts';
import { WEEKDAYS } from '../incident/time/support-hours.ts';
import { incidentZone } from '../incident/time/zones.ts';

/** How the dashboard may be coloured. */
export const THEMES = ['auto', 'dark', 'light', 'basic', 'none'] as const;
export type ThemeName = (typeof THEMES)[number];

const LENGTH = 'write a length of time in quotes, such as "30m" or "1h30m"';
const ZONE = 'write an IANA name in quotes, such as "Africa/Lagos", or "UTC"';
const SEVERITY = 'write a short word of letters a to z, digits and hyphens, such as "sev1"';
const DAYS = 'write at least one day, in a list: days = ["mon", "tue"]';
const WORDS = 'write a list of words in quotes, such as ["internal.example"]';
const SWITCH = 'write true or false, without quotes';

/** `30m`, `1h`, and `1h 30m` as lengths are printed: a length of time, in milliseconds. */
const duration = z.string(LENGTH).transform((text, context) => {
  const milliseconds = readDuration(text.replaceAll(' ', ''));
  if (milliseconds !== undefined && milliseconds > 0) return milliseconds;
  context.addIssue(`"${text}" is no length of time: write "30m", or "1h30m"`);
  return z.NEVER;
});

const zone = z.string(ZONE).transform((text, context) => {
  try {
    return incidentZone(text);
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    context.addIssue(error.message.replace(/\.$/, ''));
    return z.NEVER;
  }
});

/** In any case; kept in small letters. */
const severityName = z
  .string(SEVERITY)
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9-]{0,31}$/, { error: SEVERITY });
const word = (error: string) => z.string(error).trim().min(1, error);
/** A path with a control character in it is a slip, and some of them no file can have. */
const path = (error: string) => z.string(error).regex(/^\P{Cc}+$/u, error);

const FROM = 'write a time of day in quotes: from = "09:00"';
const UNTIL = 'write a time of day in quotes: until = "17:00"';
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const CLOCK_OR_MIDNIGHT = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

const supportHours = z.strictObject(
  {
    days: z.array(z.enum(WEEKDAYS, `write days as ${WEEKDAYS.join(', ')}`), DAYS).min(1, DAYS),
    from: z.string(FROM).regex(CLOCK, FROM),
    until: z.string(UNTIL).regex(CLOCK_OR_MIDNIGHT, UNTIL),
    zone: zone.optional(),
  },
  'write a table: [support-hours], and below it days, from and until',
);

const severities = z
  .array(severityName, 'write a list of names in quotes, the worst first: ["sev1", "sev2"]')
  .min(1, 'name at least one, such as ["sev1"]')
  .refine(isEachOnce, 'each name may stand there only once');

/** Where a line is read, `p-1` and `p1` are the same. */
function isEachOnce(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.replaceAll('-', ''))).size === names.length;
}

/** Of two names that differ in case only, one would be lost without a word. */
const cadence = z
  .unknown()
  .superRefine((table, context) => {
    if (typeof table !== 'object' || table === null) return;
    const names = Object.keys(table);
    const twice = names.find((name, index) => {
      return names.slice(0, index).some((other) => other.toLowerCase() === name.toLowerCase());
    });
    if (twice === undefined) return;
    context.addIssue({
      code: 'custom',
      path: [twice],
      message: 'stands there twice',
      continue: false,
    });
  })
  .pipe(z.record(severityName, duration, 'write a table: [cadence], and below it sev1 = "20m"'));

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
    help: 'the names of your severities, the worst first; capitals and small letters are the same',
    fallback: SEVERITIES.join(', '),
    example: 'severities = ["sev1", "sev2", "sev3"]',
  },
  cadence: {
    schema: cadence,
    help: 'how often the outside is to be told, by severity; where the file has this table, only the severities in it count',
    fallback: 'sev1 30m, sev2 1h',
    example: '[cadence]\nsev1 = "20m"\nsev2 = "1h"',
  },
  theme: {
    schema: z.enum(THEMES, `write one of ${THEMES.map((name) => `"${name}"`).join(', ')}`),
    help: "the colours: auto takes the terminal's own 16 colours; dark and light are colours for such a background; basic the 16 colours; none no colours at all, as NO_COLOR asks for",
    fallback: 'auto',
    example: 'theme = "light"',
    env: 'BRIDGELOG_THEME',
  },
  'screen-reader': {
    schema: z.boolean(SWITCH),
    help: 'say what happens in sentences instead of drawing a screen, for screen readers; in the environment write 1 or 0',
    fallback: 'false',
    example: 'screen-reader = true',
    env: 'BRIDGELOG_SCREEN_READER',
  },
  'slow-link': {
    schema: z.boolean(SWITCH),
    help: 'draw only what has changed, for slow connections; on some terminals this may leave wrong characters behind emoji',
    fallback: 'false',
    example: 'slow-link = true',
  },
  template: {
    schema: path('write the name of a template in quotes, such as "brief", or its path'),
    help: 'the template that exports and the preview of the postmortem are made with: the name of one that ships or of one in your own folder, or a path',
    fallback: 'standard',
    example: 'template = "brief"',
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
  'support-hours': {
    schema: supportHours,
    help: "when somebody is at work: documents then say how much of each duration lies in these hours; an until that is not after from is on the next day, and without a zone the incident's own counts",
    fallback: 'none',
    example:
      '[support-hours]\ndays = ["mon", "tue", "wed", "thu", "fri"]\nfrom = "09:00"\nuntil = "17:00"\nzone = "Europe/Berlin"',
  },
  mask: {
    schema: z.array(word(WORDS), WORDS),
    help: 'words that are masked (•••) in a public copy, and in the command line that bridgelog run logs, beside the secrets that it knows by itself',
    fallback: 'none',
    example: 'mask = ["internal.example", "kundenname"]',
  },
} satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof SETTINGS;
