import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { Shell } from '../shell.ts';
import { inBash, inFish, inZsh, isInstalled, type Offered, putCommand, ran } from './shells.ts';

const SHELLS = [
  { shell: 'bash', offeredIn: inBash },
  { shell: 'zsh', offeredIn: inZsh },
  { shell: 'fish', offeredIn: inFish },
];

const SEVERITIES = ['p1', 'p2'];
const SLUGS = ['2026-11-21-cart-slow', '2026-11-21-it-s-down'];

/** What is typed up to the Tab, and the words that are offered for the last one. */
const LINES: Offered = {
  'bridgelog lo': ['log'],
  'bridgelog co': ['compare', 'completion', 'config'],
  'bridgelog help co': ['compare', 'completion', 'config'],
  'bridgelog stats --by s': ['service', 'severity'],
  'bridgelog stats --format h': ['html'],
  'bridgelog __': [],
  'bridgelog log --k': ['--keep-going', '--kind'],
  'bridgelog export --o': ['--output'],
  'bridgelog log --at 14:05 --k': ['--keep-going', '--kind'],
  'bridgelog log --kind re': ['report'],
  'bridgelog --db other.db log --kind re': ['report'],
  'bridgelog export --format ': ['csv', 'html', 'json', 'md', 'records'],
  'bridgelog rev': ['review'],
  'bridgelog review ': SLUGS,
  'bridgelog completion ': ['bash', 'fish', 'zsh'],
  'bridgelog log /ac': ['/accept', '/ack', '/acknowledged', '/action'],
  'bridgelog log 14:05 /ac': ['/accept', '/ack', '/acknowledged', '/action'],
  'bridgelog log restarted --k': [],
  'bridgelog log restarted ': [],
  'bridgelog log --at ': [],
  'bridgelog new ': [],
  'bridgelog show ': SLUGS,
  'bridgelog show 2026-11-21-cart-slow 2': [],
  'bridgelog run --incident ': SLUGS,
  'bridgelog --db none.db show ': [],
  'bridgelog show --db=none.db ': [],
  'bridgelog --db ~/.local/share/bridgelog/journal.db show ': SLUGS,
  'bridgelog new --severity ': SEVERITIES,
  'bridgelog show --zone Africa/La': ['Africa/Lagos'],
  'bridgelog export --template ': [
    ...['atlassian', 'azure-pir', 'brief', 'google-sre', 'mine', 'pagerduty', 'report', 'standard'],
  ],
  'bridgelog export --take-back rep': ['report.md', 'reports/'],
  'bridgelog export --output rep': ['report.md', 'reports/'],
  'bridgelog run bridgel': ['bridgelog'],
  'bridgelog run -- bridgel': ['bridgelog'],
  'bridgelog run cat rep': ['report.md', 'reports/'],
};

/** fish offers what stands behind "=" with what stands before it. */
const BEHIND_EQUALS: Offered = {
  'bridgelog log --kind=re': ['report'],
  'bridgelog show --incident=2026-11-21-c': ['2026-11-21-cart-slow'],
};

/** Somebody with settings, two incidents, and some files. */
async function somebody(): Promise<Shell> {
  const shell = new Shell('2026-11-21T15:00:00+01:00');
  write(shell, '.config/bridgelog/config.toml', 'severities = ["p1", "p2"]\ntemplates = "own"');
  write(shell, '.config/bridgelog/own/mine.liquid', '');
  write(shell, 'report.md', '');
  write(shell, 'reports/empty', '');
  await shell.bridgelog(['new', "It's down", '--severity', 'p1']);
  await shell.bridgelog(['new', 'Cart slow']);
  await shell.bridgelog(['log', '--incident', '2026-11-21-cart-slow', '/resolved']);
  putCommand(shell.folder);
  return shell;
}

function write({ folder }: Shell, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** The words alone: without what is said of them, and without the option that fish puts before a value. */
function words(offered: Offered): Offered {
  return Object.fromEntries(Object.entries(offered).map(([line, each]) => [line, each.map(word)]));
}

/** bash and zsh put the slash behind a folder themselves. */
function word(told: string): string {
  const [alone = ''] = told.split('\t');
  const value = alone.replace(/^--[a-z]+=/, '');
  return value === 'reports' ? 'reports/' : value;
}

test.for(SHELLS)('$shell offers what can stand there', async ({ shell, offeredIn }, { skip }) => {
  skip(!isInstalled(shell), `${shell} is not installed`);
  using ada = await somebody();
  const { out: script } = await ada.bridgelog(['completion', shell]);
  const lines = { ...LINES, ...BEHIND_EQUALS };
  const offered = offeredIn({ home: ada.folder, script }, Object.keys(lines));
  expect(words(offered)).toEqual(lines);
});

/** What is told of a word, in the shells that tell it. */
test.for([
  {
    shell: 'zsh',
    offeredIn: inZsh,
    told: (word: string, help: string) => `${word}\t${word}  -- ${help}`,
  },
  { shell: 'fish', offeredIn: inFish, told: (word: string, help: string) => `${word}\t${help}` },
])('$shell tells what each word is for', async ({ shell, offeredIn, told }, { skip }) => {
  skip(!isInstalled(shell), `${shell} is not installed`);
  using ada = await somebody();
  const { out: script } = await ada.bridgelog(['completion', shell]);
  const lines = [
    'bridgelog lis',
    'bridgelog export --forc',
    'bridgelog log /refu',
    'bridgelog show ',
  ];
  expect(offeredIn({ home: ada.folder, script }, lines)).toEqual({
    'bridgelog lis': [told('list', 'list all incidents')],
    'bridgelog export --forc': [told('--force', 'replace a file that holds something else')],
    'bridgelog log /refu': [
      told('/refute', 'the hypothesis was refuted'),
      told('/refuted', 'the hypothesis was refuted'),
    ],
    'bridgelog show ': [
      told('2026-11-21-cart-slow', 'resolved: Cart slow'),
      told('2026-11-21-it-s-down', "P1 unresolved: It's down"),
    ],
  });
});

test('bash puts the home folder in, and completes behind nothing else that it would expand', async () => {
  using ada = await somebody();
  const { out: script } = await ada.bridgelog(['completion', 'bash']);
  const report = [`${ada.folder}/report.md`, `${ada.folder}/reports`];
  const lines = {
    'bridgelog export -o ~/rep': report,
    'bridgelog export -o $HOME/rep': report,
    'bridgelog export -o $PWD/rep': [],
    'bridgelog export -o `pwd`/rep': [],
    'bridgelog export -o ~root/rep': [],
  };
  expect(inBash({ home: ada.folder, script }, Object.keys(lines))).toEqual(lines);
});

/** Every character that means something to some shell, and words that would do something. */
const HOSTILE = [
  '$(touch harm)',
  '`touch harm`',
  "it's",
  'a;touch harm',
  '~',
  '*',
  '%F{red}',
  '"two words"',
  'back\\slash',
  '!!',
];

/** A bridgelog that answers with such words, each with such a word behind it. */
function putHostileCommand(home: string): void {
  writeFileSync(join(home, 'answer'), HOSTILE.map((each) => `${each}\t${each}\n`).join(''));
  putCommand(home, `exec cat "${join(home, 'answer')}"`);
}

test.for(SHELLS)(
  '$shell runs nothing of what it offers',
  async ({ shell, offeredIn }, { skip }) => {
    skip(!isInstalled(shell), `${shell} is not installed`);
    using ada = new Shell('2026-11-21T15:00:00+01:00');
    putHostileCommand(ada.folder);
    const { out: script } = await ada.bridgelog(['completion', shell]);
    const line = 'bridgelog show ';

    const { [line]: offered = [] } = offeredIn({ home: ada.folder, script }, [line]);

    const words = offered.map((told) => told.split('\t')[0]);
    // bash and zsh put in what they are to read; fish quotes a word when it puts it in.
    const plain =
      shell === 'fish'
        ? words
        : ran(shell, ['-c', `printf '%s\\n' ${words.join(' ')}`], ada.folder)
            .trimEnd()
            .split('\n');
    expect(plain.toSorted()).toEqual(HOSTILE.toSorted());
    expect(existsSync(join(ada.folder, 'harm'))).toBe(false);
  },
);
