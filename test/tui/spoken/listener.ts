/**
 * Somebody who hears the dashboard, and sees nothing of it:
 *
 *     const ada = new Listener(seat());
 *     ada.type('! restarted api-3\r');
 *     expect(ada.hears()).toBe(`
 *     Logged: entry 1, action A1, at 14:30: restarted api-3.
 *     `);
 */
import { graphemes } from '../../../src/terminal/graphemes.ts';
import type { KeyName } from '../../../src/tui/keys/key-press.ts';
import { readOut } from '../../../src/tui/spoken/read-out.ts';
import { type Heard, heard, spoken } from '../../../src/tui/spoken/spoken.ts';
import { preview } from '../../../src/tui/status/preview.ts';
import type { Seat } from '../store/seat.ts';

export class Listener {
  readonly seat: Seat;
  #was: Heard;
  #heard: string[];

  constructor(seat: Seat) {
    this.seat = seat;
    this.#was = heard(seat.state);
    this.#heard = [...spoken(undefined, this.#was)];
    seat.store.subscribe(() => {
      const is = heard(seat.state);
      this.#heard.push(...spoken(this.#was, is));
      this.#was = is;
    });
  }

  /** Key after key. */
  type(text: string): this {
    for (const character of graphemes(text)) this.seat.type(character);
    return this;
  }

  /** Lines that come as a whole each, so that nothing is offered for what they begin with. */
  logs(...lines: readonly string[]): this {
    for (const line of lines) this.seat.paste(line).press('enter');
    return this;
  }

  press(...keys: readonly KeyName[]): this {
    for (const key of keys) this.seat.press(key);
    return this;
  }

  /** What was said since this was last asked, a line for each sentence. */
  hears(): string {
    const lines = this.#heard;
    this.#heard = [];
    return ['', ...lines, ''].join('\n');
  }

  /** What is said when somebody asks what is there. */
  asks(): string {
    return ['', ...readOut(this.seat.state, preview(this.seat.state)), ''].join('\n');
  }
}
