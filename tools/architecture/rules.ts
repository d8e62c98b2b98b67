// The plan of the house as a table: who may import whom, and which library belongs where.

interface Room {
  /** The rooms that this one may import; all of them stand on lower floors. */
  readonly uses: readonly string[];
  /** Whether it may import what comes with Node (files, streams, processes…). */
  readonly node: boolean;
}

const foundations = ['incident', 'journal', 'terminal', 'config'];
const features = ['replay', 'postmortem', 'library', 'importers'];
const faces = ['commands', 'tui'];

/** Each folder under src, from the ground up; `main` is src/main.ts, the only module outside a room. */
export const rooms: Readonly<Record<string, Room>> = {
  incident: { uses: [], node: false },
  terminal: { uses: [], node: true },
  config: { uses: ['incident'], node: true },
  journal: { uses: ['incident'], node: true },
  replay: { uses: foundations, node: false },
  postmortem: { uses: [...foundations, 'replay'], node: true },
  library: { uses: [...foundations, 'replay', 'postmortem'], node: true },
  importers: { uses: [...foundations, 'replay', 'postmortem'], node: true },
  browser: { uses: ['replay'], node: false },
  commands: { uses: [...foundations, ...features], node: true },
  tui: { uses: [...foundations, ...features], node: true },
  main: { uses: [...foundations, ...features, ...faces], node: true },
};

/**
 * The floors within a room, from the ground up: a folder may import from those below its own, not from
 * another on its own. What stands in no folder stands on top of all.
 */
export const floorsWithin: Readonly<Record<string, readonly (readonly string[])[]>> = {
  postmortem: [
    ['document', 'markdown'],
    ['formats', 'public-copy', 'marks'],
    ['templates'],
    ['files', 'html', 'proposals'],
  ],
  library: [['filter', 'comparison'], ['statistics']],
  importers: [
    ['reading'],
    ['source', 'stamp', 'markup', 'wording'],
    ['outline'],
    ['timeline', 'facts'],
    ['dating'],
    ['document', 'slack', 'pagerduty', 'statuspage', 'csv', 'bridgelog'],
    ['recording'],
  ],
  tui: [
    ['lines', 'keys', 'text-input'],
    ['completion', 'prompt', 'timeline', 'panes', 'header'],
    ['state'],
    ['frame', 'log', 'incidents', 'entry', 'board'],
    ['closeout', 'replay', 'found', 'importing'],
    ['training'],
    ['bindings'],
    ['help', 'status', 'spoken'],
    ['sheets'],
    ['store', 'screens'],
  ],
};

const aboveJournal = [...features, ...faces, 'main'];

/** Where each library may be imported. One that is not listed may be imported nowhere: give it a room first. */
export const libraries: Readonly<Record<string, readonly string[]>> = {
  'better-sqlite3': ['journal'],
  'chrono-node': ['importers'],
  clipboardy: ['terminal'],
  commander: ['commands', 'main'],
  'csv-parse': ['importers'],
  'csv-stringify': ['postmortem'],
  diff: ['postmortem'],
  fflate: ['importers'],
  hast: ['importers'],
  'hast-util-from-html': ['importers'],
  'hast-util-to-mdast': ['importers'],
  ink: ['tui'],
  liquidjs: ['postmortem'],
  luxon: ['incident'],
  'markdown-it': ['postmortem'],
  mdast: ['postmortem', 'importers'],
  'mdast-util-from-markdown': ['postmortem', 'importers'],
  'mdast-util-gfm': ['postmortem', 'importers'],
  'mdast-util-to-markdown': ['importers'],
  'mdast-util-to-string': ['importers'],
  'micromark-extension-gfm': ['postmortem', 'importers'],
  react: ['tui'],
  'smol-toml': ['config'],
  'string-width': ['terminal'],
  yaml: ['importers'],
  zod: ['incident', 'config', 'journal', ...aboveJournal],
};

/** What is imported from beside the source, and by whom: the version comes from the one place that states it. */
export const filesOutside: Readonly<Record<string, readonly string[]>> = {
  '../package.json': ['main'],
};
