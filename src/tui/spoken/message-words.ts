/** What the dashboard answers: refusals, hints, and what lasts. */
import { isEmpty } from '../prompt/prompt-line.ts';
import type { State, Trouble } from '../state/state.ts';
import { clean, sentence } from './words.ts';

/** @param isNews were records told already, so that an echo of them would say the same again? */
export function messageInWords(before: State, after: State, isNews: boolean): readonly string[] {
  const { message } = after;
  if (message === undefined || message === before.message) return [];
  const notice = message.notice === undefined ? [] : [sentence(clean(message.notice))];
  if (isNews && message.tone !== 'bad') return notice;
  if (message.tone === 'bad') return [refusal(message.text, after), ...notice];
  return [sentence(behind(before.message?.text, clean(message.text))), ...notice];
}

/** A line that was refused stands at the prompt still. */
function refusal(text: string, { prompt }: State): string {
  const said = sentence(clean(text));
  return isEmpty(prompt.line) ? said : `Not logged: ${said}`;
}

/** What was added to a message: the message itself was said before. */
function behind(before: string | undefined, text: string): string {
  const said = before === undefined ? '' : `${clean(before)} · `;
  return said !== '' && text.startsWith(said) ? text.slice(said.length) : text;
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
