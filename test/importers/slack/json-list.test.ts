import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonItems } from '../../../src/importers/slack/json-list.ts';

function itemsOf(text: string) {
  return [...jsonItems(new TextEncoder().encode(text))];
}

test('the objects of a list, each with its line', () => {
  expect(itemsOf('\ufeff [\n {"a": 1},\r\n {"b": "],[{}\\"\\\\"}\n]\n')).toEqual([
    { is: 'value', value: { a: 1 }, line: 2 },
    { is: 'value', value: { b: '],[{}"\\' }, line: 3 },
  ]);
  expect(itemsOf('[]')).toEqual([]);
  expect(itemsOf('[{},]')).toEqual([{ is: 'value', value: {}, line: 1 }]);
});

test('what is no list', () => {
  for (const text of ['', '  ', '{}', '{"messages": []}', 'null', 'PK\u0003\u0004', '"["']) {
    expect(itemsOf(text)).toEqual([{ is: 'not-a-list' }]);
  }
});

test('a broken item takes no other along', () => {
  expect(itemsOf('[{"a": 1},\n7,\n{"b" 2},\n{"text": "no end},\n{"c": 3}]')).toEqual([
    { is: 'value', value: { a: 1 }, line: 1 },
    { is: 'unreadable', line: 2 },
    { is: 'unreadable', line: 3 },
    { is: 'cut-off', line: 4 },
  ]);
  expect(itemsOf('[{"a": 1,\n"text": "no end\n},\n{"c": 3}]')).toEqual([
    { is: 'unreadable', line: 1 },
    { is: 'value', value: { c: 3 }, line: 4 },
  ]);
});

test('a list that is cut off', () => {
  expect(itemsOf('[')).toEqual([{ is: 'cut-off', line: 1 }]);
  expect(itemsOf('[{"a": 1},\n{"b": "on and')).toEqual([
    { is: 'value', value: { a: 1 }, line: 1 },
    { is: 'cut-off', line: 2 },
  ]);
});

test('what lies too deep, or is too long, is not read', () => {
  const deep = `{"a":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`;
  const long = `{"a":"${'x'.repeat(5 * 2 ** 20)}"}`;
  expect(itemsOf(`[${deep},${long},{"b":1}]`)).toEqual([
    { is: 'unreadable', line: 1 },
    { is: 'unreadable', line: 1 },
    { is: 'value', value: { b: 1 }, line: 1 },
  ]);
  expect(itemsOf('['.repeat(1_000_000))).toEqual([{ is: 'cut-off', line: 1 }]);
});

test('it reads what JSON.parse reads', () => {
  const property = fc.property(
    fc.array(
      fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 }),
      {
        maxLength: 5,
      },
    ),
    fc.constantFrom(undefined, 1, '\r\n\t'),
    (items, indent) => {
      const text = JSON.stringify(items, undefined, indent);
      const values = itemsOf(text).map((item) => (item.is === 'value' ? item.value : item));
      expect(values).toEqual(JSON.parse(text));
    },
  );
  fc.assert(property, { numRuns: 50 });
});
