import { createInterface } from 'node:readline';

/**
 * Puts a question on a terminal, and gives the line that is typed; empty when Ctrl+C, or the end of
 * the input, leaves it unanswered.
 */
export async function askOn(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  question: string,
): Promise<string> {
  const reader = createInterface({ input, output });
  try {
    return await new Promise((resolve) => {
      const leave = () => {
        output.write('\n');
        resolve('');
      };
      reader.once('close', leave);
      reader.once('SIGINT', leave);
      reader.question(question, (answer) => {
        reader.off('close', leave);
        resolve(answer);
      });
    });
  } finally {
    reader.removeAllListeners('close');
    reader.close();
  }
}
