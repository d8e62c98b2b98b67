import { expect, it } from 'vitest';
import { toHtml } from '../../../../src/postmortem/html/to-html.ts';
import { documentOf } from '../../helpers.ts';
import { elements, withoutStyle } from '../elements.ts';

/** From 14:00 to 16:00, which the wide picture shows from 276 to 820: an hour is 272. */
const LINES = [
  '14:00 /started',
  '14:30 ! from a quarter of the time to three quarters of it',
  '/done A1 15:30',
  '14:00 ? for the first half',
  '/refute H1 15:00',
  '16:00 /resolved',
];

it('everything stands where its time is', () => {
  const page = toHtml(documentOf({ severity: 'sev1', lines: LINES }), '');
  const wide = withoutStyle(page).replace(/<svg class="narrow"[\s\S]*<\/svg>/, '');
  const all = elements(wide).map(({ attributes }) => attributes);
  const bars = all.filter(({ x, width }) => x !== undefined && width !== undefined);
  expect(bars.map(({ x, width }) => `${x} + ${width}`)).toEqual([
    '276 + 544', // resolution
    '276 + 544', // impaired
    '276 + 544', // SEV1
    '276 + 272', // H1
    '412 + 272', // A1
  ]);
  const lines = (kind: string) =>
    all.flatMap(({ class: name, d }) => (name === kind ? [d?.replace(/^M([\d.]+) .*/, '$1')] : []));
  expect(lines('stem')).toEqual(['276', '820']);
  const quarters = ['276', '344', '412', '480', '548', '616', '684', '752', '820'];
  expect(lines('grid')).toEqual(quarters);
  expect(lines('stroke')).toEqual(['276', '820']);
});

it('a duration that has no room beside its bar is left out, not cut', () => {
  const lines = [
    '2022-05-10 14:00 /started',
    '2022-05-10 14:00 ? the cache',
    '~2022-05-12 17:14 /inconclusive H1',
    '2022-05-12 18:00 /resolved',
  ];
  const { hypotheses, ...rest } = documentOf({ lines });
  const [first] = hypotheses;
  const told = (shown: string) => {
    const duration = { milliseconds: 1, about: true, missing: null, shown };
    const effort = first === undefined ? [] : [{ ...first, duration }];
    const page = withoutStyle(toHtml({ ...rest, hypotheses: effort }, ''));
    return [...page.matchAll(/<text class="words[^>]*>([^<]*)</g)].map(([, words]) => words);
  };
  expect(told('about 2d 3h 14m')).toEqual(['inconclusive, about 2d 3h 14m', 'about 2d 3h 14m']);
  expect(told('about 1,234d 23h 59m 59s')).toEqual(['about 1,234d 23h 59m 59s', 'inconclusive']);
});

it('a declaration after the end begins no severity: all that is known of it is its end', () => {
  const lines = ['15:00 first calls', '16:00 /resolved'];
  const declared = '2022-05-10T17:00:00Z';
  const page = toHtml(documentOf({ severity: 'sev1', declared, lines }), '');
  const widths = elements(withoutStyle(page)).flatMap(({ attributes }) =>
    attributes['class']?.includes('severity') ? (attributes['width'] ?? []) : [],
  );
  // Without the end at 16:00 a bar of an hour is 272 wide; a stub, in both pictures, is 18.
  expect(widths).toEqual(['18', '18']);
});
