/** The help, to be listened to: what counts where one is comes first. */
import { LINE_FORMS, PLAIN_TEXT, SIGILS, TIME_FORMS } from '../../incident/line/grammar-help.ts';
import { VERB_GROUPS } from '../../incident/line/verbs/table.ts';
import type { Binding } from '../bindings/binding.ts';
import { PROMPT_VERBS } from '../bindings/prompt-verbs.ts';
import { bindingsOf } from '../bindings/table.ts';
import type { Mode } from '../state/mode.ts';
import { keyInWords } from './keys.ts';
import { sentence } from './words.ts';

const TITLES: Readonly<Record<Exclude<Mode, 'sheet'>, string>> = {
  prompt: 'Keys at the prompt.',
  select: 'Keys with an entry selected.',
  milestone: 'Keys behind m, with an entry selected.',
  find: 'Keys while finding.',
  filter: 'Keys while filtering.',
  question: 'Keys at the question before an incident is declared.',
  closeout: 'Keys at the postmortem.',
  section: 'Keys while writing a section.',
  unrecorded: 'Keys at the question whether a section is to be recorded.',
  replacing: 'Keys at the question whether a file is to be replaced.',
  replay: 'Keys at the replay.',
  seeking: 'Keys at the replay, behind g.',
  watching: 'Keys in training, before the next question.',
  answering: 'Keys in training, at a question.',
  trained: 'Keys in training, when what was done is told.',
  incidents: 'Keys in the list of incidents.',
  path: 'Keys at the name of a file to import.',
  preview: 'Keys at what is to be imported.',
  marking: 'Keys behind m, at what is to be imported.',
  mending: 'Keys while something of an import is corrected.',
  found: 'Keys while all incidents are searched.',
};
const MODES = [
  ...(['prompt', 'select', 'milestone', 'find', 'filter'] as const),
  ...(['closeout', 'section', 'unrecorded', 'replacing', 'question', 'incidents'] as const),
  ...(['found', 'path', 'preview', 'marking', 'mending'] as const),
  ...(['replay', 'seeking', 'watching', 'answering', 'trained'] as const),
];

/** @param mode below the help: its keys are told first */
export function helpInWords(mode: Mode): readonly string[] {
  const modes = [
    ...MODES.filter((each) => each === mode),
    ...MODES.filter((each) => each !== mode),
  ];
  return [
    ...keysInWords(modes),
    ...grammar(),
    ...[...VERB_GROUPS, { title: 'The dashboard', verbs: PROMPT_VERBS }].flatMap(
      ({ title, verbs }) => [
        sentence(`Verbs, ${title}`),
        ...verbs.map(({ name, usage, help }) => sentence(`${`/${name} ${usage}`.trim()}: ${help}`)),
      ],
    ),
  ];
}

/** Each once: a key that does the same in several modes is told in the first of them. */
function keysInWords(modes: readonly (typeof MODES)[number][]): readonly string[] {
  const told = new Set<Binding>();
  return modes.flatMap((mode) => {
    const bindings = bindingsOf(mode).filter((binding) => !told.has(binding));
    for (const binding of bindings) told.add(binding);
    const lines = bindings.map(({ keys, help }) =>
      sentence(`${keys.map(keyInWords).join(' or ')}: ${help}`),
    );
    return [TITLES[mode], ...lines];
  });
}

function grammar(): readonly string[] {
  return [
    'One line.',
    ...LINE_FORMS.map(sentence),
    ...TIME_FORMS.map(({ typed: [first], means }) => sentence(`Time ${first}: ${means}`)),
    ...SIGILS.map(({ mark, logs }) => sentence(`Sigil ${mark} logs: ${logs}`)),
    PLAIN_TEXT,
  ];
}
