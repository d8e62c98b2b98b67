/** Terminals that are dragged report many sizes; when so many milliseconds have passed, it is the last one. */
const SETTLED = 60;

/**
 * A terminal that shrinks and grows again at once ends as large as it was: Node may tell nobody, but
 * what was drawn on it is broken.
 *
 * @param redraw draws all of it again
 * @returns stops listening
 */
export function afterResizing(redraw: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const signalled = () => {
    clearTimeout(timer);
    timer = setTimeout(redraw, SETTLED);
  };
  process.on('SIGWINCH', signalled);
  return () => {
    clearTimeout(timer);
    process.off('SIGWINCH', signalled);
  };
}
