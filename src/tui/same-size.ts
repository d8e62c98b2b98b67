/**
 * A terminal that shrinks and grows again at once ends as large as it was: Node tells nobody, but what
 * was drawn on it is broken.
 *
 * @param redraw draws all of it again
 * @returns stops listening
 */
export function whenSameSize(stdout: NodeJS.WriteStream, redraw: () => void): () => void {
  let isTold = false;
  const told = () => {
    isTold = true;
  };
  const changed = () => {
    isTold = false;
    // Node's own listener looks at the size, and may come after this one.
    setImmediate(() => {
      if (!isTold) redraw();
    });
  };
  process.on('SIGWINCH', changed);
  stdout.on('resize', told);
  return () => {
    process.off('SIGWINCH', changed);
    stdout.off('resize', told);
  };
}
