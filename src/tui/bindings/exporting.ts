/** The document into a file, or onto the clipboard. */
import { and, only, type Step } from '../state/event.ts';
import type { State } from '../state/state.ts';
import { onCloseout, withCloseout } from './closing-out.ts';

/** w, and y over what was shown of a file that holds something else. */
export function exportFile(state: State): Step {
  return onCloseout(state, (log, closeout) => {
    const { asked, question } = closeout;
    if (asked === undefined) return only(state);
    const over = question?.about === 'file' ? question.there : undefined;
    const next = withCloseout(state, log, { ...closeout, question: undefined });
    return and(next, { type: 'export', incident: log.incident, asked, over });
  });
}

/** c: without marks, as it is read. */
export function copyDocument(state: State): Step {
  return onCloseout(state, (log, { asked }) =>
    asked === undefined
      ? only(state)
      : and(state, { type: 'print', incident: log.incident, asked }),
  );
}

export function leaveFile(state: State): Step {
  return onCloseout(state, (log, closeout) =>
    only({
      ...withCloseout(state, log, { ...closeout, question: undefined }),
      message: { tone: 'quiet', text: 'The file stays as it is.' },
    }),
  );
}
