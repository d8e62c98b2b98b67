import { expect, test } from 'vitest';
import { namedIncident } from '../../src/library/named-incident.ts';
import { declare, open } from '../journal/helpers.ts';
import { CHECKOUT } from '../journal/samples.ts';

test('a name means one incident, or it is said why it does not', () => {
  const journal = open();
  for (const word of ['mail', 'cart', 'carts', 'postcart']) {
    declare(journal, { ...CHECKOUT, slug: `2026-11-21-${word}` });
  }
  const meant = (name: string) => {
    const named = namedIncident(journal, name, { most: 2, list: 'the list' });
    return 'refused' in named ? named.refused : named.incident.slug;
  };

  expect(['2026-11-21-cart', '2026-11-21-M', 'MAIL', 'post'].map(meant)).toEqual([
    '2026-11-21-cart',
    '2026-11-21-mail',
    '2026-11-21-mail',
    '2026-11-21-postcart',
  ]);
  expect(['pay', '', '\u001b[2J', 's', 'ca'].map(meant)).toEqual([
    'No incident is called "pay": see the list.',
    'No incident is called "": see the list.',
    'No incident is called "␛[2J": see the list.',
    '"s" may be any of 2026-11-21-postcart, 2026-11-21-carts: write more of it.',
    '"ca" may be any of 2026-11-21-postcart, 2026-11-21-carts, more: write more of it.',
  ]);
});
