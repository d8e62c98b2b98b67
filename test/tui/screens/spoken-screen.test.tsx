import { render } from 'ink';
import { expect, onTestFinished, test } from 'vitest';
import { SpokenScreen } from '../../../src/tui/screens/spoken-screen.tsx';
import { Bridge } from '../dashboard/bridge.ts';
import { Emulator } from '../screen/emulator.ts';
import { FakeStdin, FakeStdout } from '../screen/fake-tty.ts';
import { bytesOf, bytesOfPaste } from '../screen/keyboard.ts';

const SIZE = { columns: 80, rows: 20 };

/** The spoken dashboard on a terminal, as it is opened. */
function opened() {
  const bridge = new Bridge({ lines: ['14:35 ! restarted api-3'] });
  const emulator = new Emulator(SIZE);
  const bytes: string[] = [];
  const stdin = new FakeStdin();
  const stdout = new FakeStdout(SIZE, (output) => {
    bytes.push(output);
    emulator.write(output.replaceAll('\n', '\r\n'));
  });
  const ink = render(<SpokenScreen store={bridge.store(SIZE)} />, {
    stdin,
    stdout,
    isScreenReaderEnabled: true,
    exitOnCtrlC: false,
    patchConsole: false,
    interactive: true,
  });
  onTestFinished(() => ink.unmount());
  const settled = async () => {
    for (let round = 0; round < 5; round++) await ink.waitUntilRenderFlush();
    await emulator.parsed();
  };
  return { bytes, emulator, stdin, stdout, ink, settled };
}

test('keys that come in one piece are each heard, and Control R says how a line would be read', async () => {
  const { emulator, stdin, settled } = opened();
  stdin.write(`/dne\r${bytesOf('ctrl+u')}heap\r${bytesOf('up')}${bytesOf('escape')}`);
  await settled();
  stdin.write(bytesOfPaste('14:40 ? memory leak', true));
  stdin.write(bytesOf('ctrl+r'));
  await settled();
  expect(`\n${emulator.normalText()}\n`).toBe(`
Bridgelog, for screen readers. F1 for help; Control R reads out how it stands,
or how a line would be read.
Checkout returns 500s, severity 1, unresolved, 42 minutes since start.
2 entries; the last: entry 2, 14:35, action A1, running for 37 minutes 17
seconds: restarted api-3.
1 action is running: A1, for 37 minutes: restarted api-3.
Nobody leads yet.
Not logged: /dne is not a verb. Did you mean /done? To log it as text, put a
"\\" before it: \\/dne.
Logged: entry 3, at 15:12:17: heap.
Selecting: Up and Down move, Escape leaves, question mark helps.
Entry 3, 15:12:17: heap.
Press e for text, t for time, m for milestone, f for find, Shift F for filter,
h for history.
At the prompt.
The line: 14:40 ? memory leak.
It would be read as: 14:40 hypothesis H1.
15:12 hypothesis: 14:40 ? memory leak
`);
});

test('Ink itself writes nothing that moves the cursor, whatever it draws and when it is left', async () => {
  const { bytes, stdin, stdout, ink, settled } = opened();
  stdin.write('heap at 96 %');
  await settled();
  stdout.resize({ columns: 60, rows: 10 });
  stdin.write(bytesOf('f1'));
  await settled();
  ink.unmount();
  await ink.waitUntilExit();
  const sequences = bytes.join('').match(/\[[?\d;]*[a-zA-Z]/g) ?? [];
  const kinds = new Set(sequences.map((sequence) => sequence.replace(/\d+G/, 'nG')));
  expect([...kinds].sort()).toEqual(['[?2004h', '[?2004l', '[?2026h', '[?2026l', '[?25h', '[K']);
});
