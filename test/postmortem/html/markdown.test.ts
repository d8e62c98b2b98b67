import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/postmortem/html/markdown/render-markdown.ts';
import { inlineMarkdown } from '../../../src/postmortem/markdown/inline-markdown.ts';
import { writtenMarkdown } from '../../../src/postmortem/markdown/written-markdown.ts';
import { safeBlock, safeLine } from '../../../src/terminal/safe-text.ts';
import { anyString } from '../../any-string.ts';
import { skeleton, text } from './elements.ts';

function body(markdown: string): string {
  return renderMarkdown(markdown).body.source;
}

describe('links', () => {
  it.each([
    [
      'see <https://x.example/a?b=1&c=%41>',
      '<p>see <a href="https://x.example/a?b=1&amp;c=%41" class="address" rel="noreferrer noopener">https://x.example/a?b=1&amp;c=%41</a></p>\n',
    ],
    [
      'see https://x.example/a.',
      '<p>see <a href="https://x.example/a" class="address" rel="noreferrer noopener">https://x.example/a</a>.</p>\n',
    ],
    [
      '[the *runbook*](https://x.example/r "how")',
      '<p><a href="https://x.example/r" rel="noreferrer noopener">the <em>runbook</em></a></p>\n',
    ],
    [
      '[mail](mailto:ops@x.example)',
      '<p><a href="mailto:ops@x.example" rel="noreferrer noopener">mail</a></p>\n',
    ],
    [
      '[](https://x.example/r)',
      '<p><a href="https://x.example/r" class="address" rel="noreferrer noopener">https://x.example/r</a></p>\n',
    ],
    [
      '[by name][r]\n\n[r]: https://x.example/r',
      '<p><a href="https://x.example/r" rel="noreferrer noopener">by name</a></p>\n',
    ],
  ])('lead to the web or to an address: %s', (markdown, html) => {
    expect(body(markdown)).toBe(html);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt&#58;alert(1))',
    '[x](data:text/html,hello)',
    '[x](file:///etc/passwd)',
    '[x](//x.example/a)',
    '[x](../up.md)',
    '![x](javascript:alert(1))',
    '<javascript:alert(1)>',
    '<ftp://x.example/a>',
    'ftp://x.example and //x.example',
    'main.rs, x.example, ada@x.example',
  ])('are none where they lead elsewhere: %s', (markdown) => {
    expect(body(markdown)).not.toContain('<a');
    expect(text(body(markdown)).trim()).toBe(markdown.replace('&#58;', ':'));
  });

  it('stand in place of images', () => {
    expect(body('![the graph](https://x.example/g.png "peak") ![](https://x.example/h.png)')).toBe(
      '<p><a href="https://x.example/g.png" rel="noreferrer noopener">the graph (image)</a> ' +
        '<a href="https://x.example/h.png" rel="noreferrer noopener">https://x.example/h.png (image)</a></p>\n',
    );
    expect(body('[![small](https://x.example/s.png)](https://x.example/large.png)')).toBe(
      '<p><a href="https://x.example/large.png" rel="noreferrer noopener">small (image)</a></p>\n',
    );
  });
});

describe('headings', () => {
  it('begin with the title, and skip no level', () => {
    const { title, body, headings } = renderMarkdown(
      '# An *outage*\n\n## Impact\n\n##### Deep\n\n##### Deep too\n\n### Less\n\n# Impact\n\n#\n\n## Übersicht!\n\n## 書\n',
    );
    expect(title?.source).toBe('An <em>outage</em>');
    expect(body.source).toBe(`<h2 id="impact">Impact</h2>
<h3 id="deep">Deep</h3>
<h3 id="deep-too">Deep too</h3>
<h3 id="less">Less</h3>
<h2 id="impact-2">Impact</h2>
<h3 id="ubersicht">Übersicht!</h3>
<h3 id="section">書</h3>
`);
    expect(headings.map(({ level, text }) => `${level} ${text}`)).toEqual([
      '2 Impact',
      '3 Deep',
      '3 Deep too',
      '3 Less',
      '2 Impact',
      '3 Übersicht!',
      '3 書',
    ]);
  });

  it('have no names that the page gives itself', () => {
    expect(body('## Contents')).toBe('<h2 id="contents-2">Contents</h2>\n');
  });

  it('may be without a title', () => {
    expect(renderMarkdown('text\n\n# Late').title).toBeUndefined();
  });
});

describe('tables', () => {
  it('scroll within a box with a name, and say what their heads are heads of', () => {
    expect(body('## Actions\n\n| | What | Took |\n|---|:--|--:|\n| A1 | a *b* | 4m |')).toBe(
      `<h2 id="actions">Actions</h2>
<div class="table" role="region" aria-label="Table 1: Actions" tabindex="0"><table>
<thead>
<tr>
<td class="short"></td>
<th scope="col" class="short">What</th>
<th scope="col" class="number short">Took</th>
</tr>
</thead>
<tbody>
<tr>
<td class="short">A1</td>
<td class="short">a <em>b</em></td>
<td class="number short">4m</td>
</tr>
</tbody>
</table></div>
`,
    );
  });

  it.each([
    '# Title\n\n| Status | resolved |\n|---|---|\n| Lead | ada |',
    '# Title\n\n## Facts\n\n| | |\n|---|---|\n| Status | resolved |\n| Lead | ada |',
  ])('are of facts before the first section, or without heads: %j', (markdown) => {
    expect(body(markdown)).toContain(`<tr>
<th scope="row" class="short">Status</th>
<td class="short">resolved</td>
</tr>
`);
    expect(body(markdown)).toContain('<div class="table facts"');
    expect(body(markdown)).not.toContain('scope="col"');
    expect(body(markdown)).not.toContain('<thead>');
  });

  it('of two columns have heads like every other', () => {
    expect(body('## Log\n\n| Time | What |\n|---|---|\n| 14:30 | x |')).toContain(
      '<th scope="col" class="short">Time</th>',
    );
  });
});

describe('blocks', () => {
  it('of code are as they were pasted, whatever they claim to be', () => {
    expect(body('```mermaid\ngantt\n  a <b> & "c"\n```\n\n~~~ x" onload="y\n~~~')).toBe(
      `<pre role="group" aria-label="Block 1" tabindex="0"><code>gantt
  a &lt;b&gt; &amp; &quot;c&quot;
</code></pre>
<pre role="group" aria-label="Block 2" tabindex="0"><code></code></pre>
`,
    );
  });

  it('of HTML are text', () => {
    expect(body('<script>alert(1)</script>\n\na <b onclick="x">b</b>')).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n<p>a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt;</p>\n',
    );
  });

  it('say in grey that something is not there yet', () => {
    expect(body('*No text written yet.*')).toBe(
      '<p class="aside"><em>No text written yet.</em></p>\n',
    );
  });

  it('have the marks of GitHub', () => {
    expect(body('~~gone~~ **bold** `code` ~14:05')).toBe(
      '<p><s>gone</s> <strong>bold</strong> <code>code</code> ~14:05</p>\n',
    );
  });
});

const meaningful = fc.string({
  unit: fc.constantFrom(
    ...'*_~`|[]()<>#!&;:\\/-+=.@"\' \n\t1a',
    'http://',
    'www.',
    'x.example',
    '&lt;',
    '](',
    '&#60;',
  ),
  maxLength: 24,
});
const typed = fc.oneof(meaningful, anyString({ maxLength: 12 }));

/** Where a template puts a text, and the tags around it. */
const POSITIONS = [
  {
    name: 'paragraph',
    put: (it: string) => `at ${it} (entry 1)`,
    tags: 'p /p',
    seen: (it: string) => `at ${it} (entry 1)`,
  },
  {
    name: 'heading',
    put: (it: string) => `## x ${it}`,
    tags: 'h2 /h2',
    seen: (it: string) => `x ${it}`,
  },
  {
    name: 'list item',
    put: (it: string) => `- x ${it}`,
    tags: 'ul li /li /ul',
    seen: (it: string) => `x ${it}`,
  },
  {
    name: 'cell',
    put: (it: string) => `| a | b | c |\n|---|---|---|\n| x | y ${it} | z |`,
    tags: 'div table thead tr th /th th /th th /th /tr /thead tbody tr td /td td /td td /td /tr /tbody /table /div',
    seen: (it: string) => `abcxy ${it}z`,
  },
];

describe.each(POSITIONS)('typed text in a $name', ({ put, tags, seen }) => {
  it('is read as it was typed', () => {
    fc.assert(
      fc.property(typed, (typedText) => {
        const html = body(put(inlineMarkdown(typedText)));
        expect(
          skeleton(html)
            .replaceAll(/ ?\ba \/a\b/g, '')
            .trim(),
        ).toBe(tags);
        const words = (it: string) => it.replaceAll(/\s+/g, '');
        expect(words(text(html))).toBe(words(seen(safeLine(typedText))));
      }),
      { numRuns: 200 },
    );
  });
});

const OF_MARKDOWN =
  /^(?:\/?(?:p|h[2-6]|ul|ol|li|blockquote|pre|code|em|strong|s|a|div|table|thead|tbody|tr|th|td)|br|hr\/?)$/;

it('whatever is written in a section makes no other elements than Markdown has', () => {
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 6 }), (lines) => {
      const html = body(safeBlock(writtenMarkdown(lines.join('\n'), 2)));
      const tags = skeleton(html)
        .split(' ')
        .filter((tag) => tag !== '');
      expect(tags.filter((tag) => !OF_MARKDOWN.test(tag))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
