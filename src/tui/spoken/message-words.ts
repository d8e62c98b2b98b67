/** What the dashboard answers: refusals, hints, and what lasts. */
import { isEmpty } from '../prompt/prompt-line.ts';
import type { State, Trouble } from '../state/state.ts';
import { clean, sentence } from './words.ts';

/** @param isNews were records told already, so that an echo of them would say the same again? */
export function messageInWords(before: State, after: State, isNews: boolean): readonly string[] {
  const { message } = after;
  if (message === undefined || message === before.message) return [];
  const notice = [message.notice, message.hint?.replace(/^\//, 'Slash ')].flatMap((text) =>
    text === undefined ? [] : [sentence(clean(text))],
  );
  // What was added to a message that was said already: what became of a copy.
  const isAdded = notice.length > 0 && message.text === before.message?.text;
  if (isAdded || (isNews && message.tone !== 'bad')) return notice;
  if (message.tone === 'bad') return [refusal(message.text, after), ...notice];
  return [sentence(clean(message.text)), ...notice];
}

/** A line that was refused stands at the prompt still. */
function refusal(text: string, { prompt }: State): string {
  const said = sentence(clean(text));
  const isForLog = !isEmpty(prompt.line) && prompt.origin.kind !== 'import';
  return isForLog ? `Not logged: ${said}` : said;
}

const OVER: Readonly<Record<Trouble, string>> = {
  reading: 'The journal can be read again.',
  keeping: 'What you type is saved again.',
};

/** What goes on by itself does not, or does again. */
export function troublesInWords(before: State | undefined, after: State): readonly string[] {
  return (['keeping', 'reading'] as const).flatMap((of) => {
    const [was, is] = [before?.troubles[of], after.troubles[of]];
    if (was === is) return [];
    return [is === undefined ? OVER[of] : `Trouble: ${sentence(clean(is))}`];
  });
}
