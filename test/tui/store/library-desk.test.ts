/** Searching, measuring and comparing beside the keys: what is quick at once, what takes long in steps. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { SEVERITIES } from '../../../src/incident/record/vocabulary.ts';
import type { Journal } from '../../../src/journal/journal.ts';
import { JournalError } from '../../../src/journal/journal-error.ts';
import type { Event, LibraryDeed } from '../../../src/tui/state/event.ts';
import { LibraryDesk } from '../../../src/tui/store/library-desk.ts';
import { type Seat, seat } from './seat.ts';

/** Three incidents, the open one among them. */
function library(): Seat {
  return seat('13:00 sev1 Checkout fails')
    .type('the cart is empty\r/new sev2 13:10 Mail is late\r')
    .type('a cart\r/new sev3 13:20 Search is slow\r');
}

function deskAt(journal: Journal): LibraryDesk {
  const crashed = (error: unknown) => {
    throw error;
  };
  const settings = { journal, severities: SEVERITIES, supportHours: undefined };
  const desk = new LibraryDesk({ ...settings, crashed });
  onTestFinished(() => desk.close());
  return desk;
}

/** What an event tells, shortly. */
function said(event: Event): string {
  if (event.type === 'refused') return event.reason;
  if (event.type !== 'library') return event.type;
  const { told } = event;
  switch (told.type) {
    case 'found':
      return `${told.result.texts.length} found of ${told.result.words}`;
    case 'measuring':
      return `${told.done} of ${told.of} measured`;
    case 'measured':
      return `${told.statistics.incidents} incidents`;
    case 'compared':
      return told.documents.map(({ title }) => title).join(' and ');
    default:
      return told.type;
  }
}

/** All that is told, until this is. */
function telling(desk: LibraryDesk, deed: LibraryDeed, until: RegExp): Promise<readonly string[]> {
  const all: string[] = [];
  return new Promise((resolve) => {
    const tell = (...events: readonly Event[]) => {
      all.push(...events.map(said));
      if (all.some((each) => until.test(each))) resolve(all);
    };
    desk.perform(deed, tell, () => true);
  });
}

/** The same journal, which searches otherwise. */
function withSearch(journal: Journal, search: Journal['search']): Journal {
  return new Proxy(journal, {
    get: (target, name) => (name === 'search' ? search : Reflect.get(target, name, target)),
  });
}

function ignoring(): void {}

test('of words that are typed at once, only the last are searched for', () => {
  const desk = deskAt(library().journal);
  for (const words of ['c', 'ca', 'cart']) {
    desk.perform({ type: 'search', words, most: 9 }, ignoring, () => true);
  }
  expect(desk.takeFound(true).map(said)).toEqual(['2 found of cart']);
  expect(desk.takeFound(true)).toEqual([]);
});

test('what is found slowly waits for a pause, unless somebody waits for it', () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { journal } = library();
  const desk = deskAt(
    withSearch(journal, (words) => {
      vi.advanceTimersByTime(40);
      return journal.search(words);
    }),
  );
  const told: string[] = [];
  const search = (words: string) => {
    const tell = (...events: readonly Event[]) => told.push(...events.map(said));
    desk.perform({ type: 'search', words, most: 9 }, tell, () => true);
    return desk.takeFound(false).map(said);
  };
  expect(search('c')).toEqual(['3 found of c']);
  expect([...search('ca'), ...search('car')]).toEqual([]);
  vi.advanceTimersByTime(150);
  expect([...search('cart'), ...told]).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(told).toEqual(['2 found of cart']);
  expect([...search('mail'), ...desk.takeFound(true).map(said)]).toEqual(['1 found of mail']);
});

test('incidents are measured in steps, each of which says how far it is', async () => {
  const desk = deskAt(library().journal);
  const all = await telling(desk, { type: 'measure', words: 'sev1' }, /incidents$/);
  expect(all.at(0)).toBe('0 of 3 measured');
  expect(all).toContain('3 of 3 measured');
  expect(all.at(-1)).toBe('1 incidents');
});

test('nothing more is measured once nobody waits for it, or something else is asked for', async () => {
  const desk = deskAt(library().journal);
  const first: string[] = [];
  const asked = (tell: (event: Event) => void, isAwaited: () => boolean) =>
    desk.perform({ type: 'measure', words: '' }, tell, isAwaited);
  asked(
    (event) => first.push(said(event)),
    () => first.length < 1,
  );
  asked(
    (event) => first.push(said(event)),
    () => true,
  );
  const all = await telling(desk, { type: 'measure', words: '' }, /incidents$/);
  expect([first, all.at(-1)]).toEqual([[], '3 incidents']);
});

test('two incidents are compared, by parts of their names; a name that is none says so', async () => {
  const desk = deskAt(library().journal);
  const compared = (first: string, second: string) =>
    telling(desk, { type: 'compare', names: [first, second] }, /./);
  expect(await compared('mail', 'checkout')).toEqual(['Mail is late and Checkout fails']);
  expect(await compared('mail', 'pay')).toEqual(['No incident is called "pay": see /incidents.']);
});

test('a journal that cannot be read says so', () => {
  const { journal } = library();
  const broken = withSearch(journal, () => {
    throw new JournalError('The disk is gone.', { code: 'failed' });
  });
  const desk = deskAt(broken);
  desk.perform({ type: 'search', words: 'cart', most: 9 }, ignoring, () => true);
  expect(desk.takeFound(true).map(said)).toEqual(['The disk is gone.']);
});
