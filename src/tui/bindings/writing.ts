/** Writing a section: opening it, recording it, and leaving it without losing a word. */
import { isNone } from '../../incident/line/verbs/clearing.ts';
import { sectionInHand } from '../closeout/section-lines.ts';
import { isUnsaved } from '../prompt/placed.ts';
import { draftOfSection, putAway, withoutLine, writeSection } from '../prompt/prompt.ts';
import { wholeText } from '../prompt/prompt-line.ts';
import { sectionLine } from '../prompt/section-line.ts';
import type { Closeout } from '../state/closeout.ts';
import { and, only, type Step } from '../state/event.ts';
import { type LogScreen, type State, say } from '../state/state.ts';
import { insert } from '../text-input/edits.ts';
import { textState } from '../text-input/text-state.ts';
import { itemInHand, onCloseout, withCloseout } from './closing-out.ts';

const DRAFT = 'Your draft, which is not recorded yet.';
const DRAFT_OVER = 'Your draft: Ctrl+S puts it in place of what is recorded.';

/** Opens a section: with its draft, else with what is recorded, or (where nothing is) proposed. */
export function write(state: State, section: string, proposed?: string): Step {
  return onCloseout(state, ({ incident }, closeout) => {
    const recorded = incident.sections.get(section)?.text ?? '';
    const fromRecord = recorded === '' ? proposedFor(section, closeout) : undefined;
    const offered = proposed ?? fromRecord ?? recorded;
    const prompt = writeSection(state.prompt, section, { recorded, offered }, state.now);
    const isDraft = prompt.history.length < state.prompt.history.length;
    const next = { ...state, prompt, message: undefined };
    if (isDraft) return only(say(next, 'alert', recorded === '' ? DRAFT : DRAFT_OVER));
    return only(offered === recorded ? next : say(next, 'quiet', PROPOSED));
  });
}

/** What the record suggests to write there, where nothing is written yet. */
function proposedFor(section: string, { examined }: Closeout): string | undefined {
  return examined?.proposals.find((proposal) => proposal.section === section)?.text;
}

const PROPOSED = 'From the record: change it, then Ctrl+S records it.';

/** Ctrl+S: the section is recorded as it stands; an empty one is taken away. */
export function record(state: State): Step {
  return onCloseout(state, (log, closeout) => {
    const { origin, line } = state.prompt;
    if (origin.kind !== 'section') return only(state);
    const text = wholeText(line);
    const recorded = log.incident.sections.get(origin.section)?.text ?? '';
    const asked = withCloseout(state, log, { ...closeout, question: undefined });
    if (text.trim() === recorded.trim()) {
      const closed = { ...asked, prompt: withoutLine(state.prompt) };
      return only(say(closed, 'quiet', text.trim() === '' ? NOTHING : UNCHANGED));
    }
    if (recorded !== '' && recorded !== origin.offered) {
      const known = { ...state.prompt, origin: { ...origin, offered: recorded } };
      return only(say({ ...asked, prompt: known }, 'alert', MEANWHILE));
    }
    return logSection(asked, log, origin.section, text);
  });
}

const NOTHING = 'Nothing is written yet.';
const UNCHANGED = 'It is recorded already, just so.';
/** Somebody else's words are replaced by who knows of them only. */
const MEANWHILE = 'Written meanwhile by somebody: Ctrl+S again replaces that, Esc does not.';

function logSection(state: State, { incident }: LogScreen, section: string, text: string): Step {
  const line = {
    incident: incident.id,
    text: sectionLine(section, asTyped(text)),
    kind: 'event',
    isBatch: false,
    startedAt: state.now,
    selected: undefined,
    from: 'prompt',
  } as const;
  return and(state, { type: 'log', line });
}

/** An empty section is taken away; one that says "none" says so. */
function asTyped(text: string): string {
  const word = text.trim();
  if (word === '') return 'none';
  return isNone(word) ? `\\${word}` : text;
}

/** Esc: what was typed and is nowhere else is asked for; all else is left at once. */
export function stopWriting(state: State): Step {
  if (!isUnsaved(state.prompt)) {
    return only({ ...state, prompt: withoutLine(state.prompt), message: undefined });
  }
  return onCloseout(state, (log, closeout) =>
    only({
      ...withCloseout(state, log, { ...closeout, question: { about: 'section' } }),
      message: undefined,
    }),
  );
}

const KEPT = 'Kept as a draft: Enter goes on with it. It is not in the document yet.';

export function keepDraft(state: State): Step {
  return onCloseout(state, (log, closeout) => {
    const next = withCloseout(state, log, { ...closeout, question: undefined });
    return only(say({ ...next, prompt: putAway(state.prompt) }, 'alert', KEPT));
  });
}

export function goOnWriting(state: State): Step {
  return onCloseout(state, (log, closeout) =>
    only(withCloseout(state, log, { ...closeout, question: undefined })),
  );
}

const NO_SECTION = 'E opens a section in your editor: choose one.';

/** E: in $VISUAL or $EDITOR. What is begun here goes along. */
export function edit(state: State): Step {
  const section = sectionInHand(state)?.name;
  if (section !== undefined) {
    return and(state, { type: 'edit', section, text: wholeText(state.prompt.line) });
  }
  const chosen = sectionChosen(state);
  if (chosen === undefined) return only(say(state, 'quiet', NO_SECTION));
  const { state: begun } = write(state, chosen.section, chosen.proposed);
  return and(state, { type: 'edit', section: chosen.section, text: wholeText(begun.prompt.line) });
}

/** The section that Enter would open. */
export function sectionChosen(
  state: State,
): { readonly section: string; readonly proposed: string | undefined } | undefined {
  const item = itemInHand(state);
  switch (item?.kind) {
    case 'section':
      return { section: item.section.name, proposed: undefined };
    case 'proposal': {
      const { section, text } = item.proposal;
      return section === undefined ? undefined : { section, proposed: text };
    }
    case 'finding': {
      const { fix } = item.finding;
      return fix.by === 'section' ? { section: fix.section, proposed: undefined } : undefined;
    }
    default:
      return undefined;
  }
}

interface Edited {
  readonly section: string;
  readonly given: string;
  readonly text: string;
  readonly problem: string | undefined;
}

/** What an editor has made of a section: recorded; where the editor failed, a draft. */
export function edited(state: State, { section, given, text, problem }: Edited): Step {
  const isSame = text.trim() === given.trim();
  if (isSame) {
    return only(
      problem === undefined
        ? say(state, 'quiet', 'Nothing was changed in the editor.')
        : say(state, 'bad', problem),
    );
  }
  return onCloseout(state, () => {
    const begun = inEditor(state, section, given);
    const line = { ...begun.prompt.line, text: textState(text), folded: undefined };
    const next = { ...begun, prompt: { ...begun.prompt, line } };
    if (problem === undefined) return record(next);
    return only(say(next, 'bad', `${problem} Ctrl+S records what it left.`));
  });
}

/** The section in hand, begun with what the editor was given: the record may say more by now. */
function inEditor(state: State, section: string, given: string): State {
  const begun = inHand(state, section);
  const { origin } = begun.prompt;
  const isDraft = draftOfSection(state.prompt, section) !== undefined;
  if (begun === state || isDraft || origin.kind !== 'section') return begun;
  return { ...begun, prompt: { ...begun.prompt, origin: { ...origin, offered: given } } };
}

/** The state with this section being written. */
function inHand(state: State, section: string): State {
  return sectionInHand(state)?.name === section ? state : write(state, section).state;
}

/** What is pasted while a section is written, or chosen, is text of it. */
export function pasteInto(state: State, section: string, text: string): State {
  const begun = goOnWriting(inHand(state, section)).state;
  const line = { ...begun.prompt.line, text: insert(begun.prompt.line.text, text) };
  return { ...begun, prompt: { ...begun.prompt, line } };
}
