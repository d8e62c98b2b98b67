/** A template's Markdown as HTML: its blocks, and what the page around them has to know. */
import MarkdownIt, { type Token } from 'markdown-it';
import { Html } from '../html.ts';
import { withAsides } from './asides.ts';
import { type Heading, outlined } from './headings.ts';
import { hasSafeScheme, linkRules } from './links.ts';
import { blockRules, withNames } from './scrolling.ts';
import { cellRules, withTableRoles } from './tables.ts';

export interface RenderedMarkdown {
  /** The heading that it begins with, as inline HTML. */
  readonly title: Html | undefined;
  readonly body: Html;
  readonly headings: readonly Heading[];
}

/** Deeper than anybody writes; what is nested deeper than this is left out by the parser. */
const MOST_NESTING = 400;

/** Markdown as GitHub reads it; HTML in it is text, and images are links to them. */
export function renderMarkdown(markdown: string): RenderedMarkdown {
  const parser = reader();
  const { title, blocks, headings } = outlined(parser.parse(markdown, {}));
  const tokens = withAsides(withNames(withTableRoles(blocks)));
  const rendered = (some: Token[]) => new Html(parser.renderer.render(some, parser.options, {}));
  return {
    title: title === undefined ? undefined : rendered([title]),
    body: rendered([...tokens]),
    headings,
  };
}

function reader() {
  const parser = new MarkdownIt({
    html: false,
    linkify: true,
    typographer: false,
    maxNesting: MOST_NESTING,
  });
  // Only what begins with its scheme: a name with a dot in it is a file as often as a host.
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  // While the text is read, a link would swallow the escapes in it; afterwards they are done with.
  parser.inline.ruler.disable('linkify');
  parser.validateLink = hasSafeScheme;
  // A link reads as it was written.
  parser.normalizeLinkText = (url) => url;
  Object.assign(parser.renderer.rules, linkRules, cellRules, blockRules);
  return parser;
}
