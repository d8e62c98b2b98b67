import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { Home } from '../command.ts';
import { openDashboard, typeLines } from './dashboard.ts';
import { ADA, folded, OUTAGE, wholeScreen } from './told.ts';

const BIN = resolve(import.meta.dirname, '../../../bin/bridgelog.cjs');
const hasTmux = spawnSync('tmux', ['-V']).status === 0;

/** A tmux of its own, with one window of 80×24 in which the dashboard runs. */
class Tmux implements Disposable {
  readonly #home: Home;
  readonly #env: Readonly<Record<string, string>>;

  constructor(home: Home) {
    const { PATH = '' } = process.env;
    this.#home = home;
    this.#env = { PATH, HOME: home.folder, LANG: 'C.UTF-8', ...ADA };
    const window = ['-x', '80', '-y', '24', process.execPath, BIN];
    this.run('-f', '/dev/null', 'new-session', '-d', ...window);
  }

  /** Before its socket goes with the home. */
  [Symbol.dispose](): void {
    this.run('kill-server');
  }

  run(...words: readonly string[]): string {
    const socket = join(this.#home.folder, 'tmux');
    const { stdout } = spawnSync('tmux', ['-S', socket, '-u', ...words], {
      encoding: 'utf8',
      env: this.#env,
    });
    return stdout;
  }

  type(text: string): void {
    this.run('send-keys', '-l', text);
  }

  press(...keys: readonly string[]): void {
    this.run('send-keys', ...keys);
  }

  screen(): string {
    return this.run('capture-pane', '-p');
  }

  sees(sight: string): Promise<boolean> {
    return vi.waitUntil(() => this.screen().includes(sight), { interval: 20, timeout: 10_000 });
  }
}

test.skipIf(!hasTmux)(
  '80×24: in a real tmux it looks as without, and has the same keys (needs tmux)',
  async () => {
    using home = new Home();
    using tmux = new Tmux(home);
    await tmux.sees('No incident is declared yet.');
    for (const line of OUTAGE) {
      tmux.type(line);
      tmux.press('Enter');
    }
    await tmux.sees('resolved after 01:10:00');
    await using terminal = await openDashboard({ columns: 80, rows: 24, env: ADA });
    typeLines(terminal, OUTAGE);
    await terminal.sees('resolved after 01:10:00', '8  2022-05-10 15:40  event');
    await tmux.sees('8  2022-05-10 15:40  event');
    expect(folded(tmux.screen())).toBe(wholeScreen(terminal));

    // Keys as tmux makes them; Ctrl+B is its own.
    tmux.press('Up');
    await tmux.sees('▌ 8');
    tmux.press('Home');
    await tmux.sees('▌ 1');
    tmux.press('NPage');
    await tmux.sees('▌ 8');
    tmux.press('Escape');
    await tmux.sees('event ›');
    tmux.type('/re');
    tmux.press('Down', 'Down', 'Tab');
    await tmux.sees('resolved › /resolved');
    tmux.press('C-u', 'C-g');
    await tmux.sees('── Board ──');
    tmux.press('q');
    await tmux.sees('── Timeline ');
  },
);
