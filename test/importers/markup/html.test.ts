import { expect, test } from 'vitest';
import { markedUp } from '../../../src/importers/markup/marked-up.ts';
import { printed } from './printed-blocks.ts';

test('a page: its article, with the lines of the source', () => {
  const page = [
    '<!doctype html><html><head><title>Queue outage</title><style>p{}</style></head>',
    '<body><nav><p>Home</p></nav><article><h2>Timeline</h2>',
    '<p>',
    '  <b>9:10</b> the queue',
    '  was full<br>',
    '  9:12 <a href="http://q.example">paged</a></p>',
    '<ul><li>one<ul><li>two</li></ul></li></ul>',
    '<script>9:14</script><blockquote><p>9:15</p></blockquote></article></body></html>',
  ].join('\n');
  expect(printed(page, 'html')).toBe(
    [
      '2-2 h2 2:Timeline',
      '4:9:10 the queue was full {9:10}',
      '6:9:12 paged -> http://q.example',
      '- 7-7',
      '  7:one',
      '  - 7-7',
      '    7:two',
      '8-8 quote "> 9:15"',
    ].join('\n'),
  );
  expect(markedUp(page, 'html').frontMatter).toEqual(new Map([['title', 'Queue outage']]));
});

test('an export of a word processor: spans, bold headings, typed bullets', () => {
  const html =
    '<p class="c1"><span><b>Timeline</b></span></p>\n<p><span>·&nbsp;9:10&nbsp;</span><span>down</span></p>\n<p>Root Cause:</p>\n<p>A disk.</p>';
  expect(printed(html, 'html')).toBe(
    '1-1 h7 1:Timeline {Timeline}\n2:9:10 down\n3-3 h7 3:Root Cause:\n4:A disk.',
  );
});

test('front matter stands before it', () => {
  const source = '---\ntitle: Queue\n---\n<h3>1 May</h3>\n<p>9:10 down</p>';
  expect(printed(source, 'html')).toBe('4-4 h3 4:1 May\n5:9:10 down');
});

test('paragraphs, lists and code in a cell are words of one line, with spaces between', () => {
  const cell = '<p>CPU at 100 %.</p><ul><li>pod 1</li><li>pod <b>2</b></li></ul><pre>exit 1</pre>';
  const html = `<table><tr><th>Time</th><th>Event</th></tr><tr><td>9:10</td><td>${cell}</td></tr></table>`;
  expect(printed(html, 'html')).toContain('CPU at 100 %. pod 1 pod 2 exit 1');
});
