import { expect, test } from 'vitest';
import { changed, found } from './helpers.ts';

test('the sections that every document needs', () => {
  expect(
    found('section-unwritten', changed({ without: ['/section summary', '/section root-cause'] })),
  ).toBe('warning [] Summary and root cause are not written. → section summary');
});

test('five whys tell the cause, too', () => {
  expect(
    found(
      'section-unwritten',
      changed({ without: ['/section root-cause'], plus: ['/section five-whys Why? Because.'] }),
    ),
  ).toBe('');
});

test('no lessons', () => {
  expect(found('no-lessons', changed({ without: ['/section went-well'] }))).toBe(
    'hint [] No lessons are written: what went well, what went wrong, where was luck? → section lessons',
  );
});

test('where we got lucky is one', () => {
  expect(
    found(
      'no-lessons',
      changed({ without: ['/section went-well'], plus: ['/section lucky It was Tuesday.'] }),
    ),
  ).toBe('');
});
