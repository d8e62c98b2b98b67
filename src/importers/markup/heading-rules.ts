/** Headings that Markdown does not know, and those that it only thinks it sees. */
import { isBareHeading, isBoldHeading, isTitleLike } from './heading-words.ts';
import { beginsWithTime, shapeOf } from './line-shape.ts';
import { instead, type LineContext, type LineRule, type Rewritten } from './source-line.ts';

/** `= Title` and `== Title ==` of wikis and AsciiDoc. */
const wikiHeading: LineRule = ({ text }) => {
  const [front, signs = ''] = /^(={1,6})\s+(?=\S)/.exec(text) ?? [];
  if (front === undefined) return undefined;
  const title = text.slice(front.length).trimEnd();
  const isClosed = title.endsWith(signs);
  // A single sign may be of a formula.
  if (signs.length === 1 && !isClosed && !isTitleLike(title)) return undefined;
  return instead(
    '',
    `${'#'.repeat(signs.length)} ${isClosed ? title.slice(0, -signs.length).trimEnd() : title}`,
  );
};

/** `h2. Title` of trackers. */
const trackerHeading: LineRule = ({ text }) => {
  const [front, level] = /^h([1-6])\.\s+(?=\S)/.exec(text) ?? [];
  return front === undefined
    ? undefined
    : instead('', `${'#'.repeat(Number(level))} ${text.slice(front.length)}`);
};

const orgHeading: LineRule = ({ text, style }) => {
  const [front, stars = ''] = style.isOrg ? (/^(\*{1,6})\s+(?=\S)/.exec(text) ?? []) : [];
  return front === undefined
    ? undefined
    : instead(`${'#'.repeat(stars.length)} ${text.slice(front.length)}`);
};

/** What underlines a heading, the highest first, as most people use them. */
const UNDERLINES = '=-~^"\'`+:.#*';
const UNDERLINE = /^ {0,3}([=\-~^"'`+:.#*])\1{2,}\s*$/;
const DEEPEST = 6;

const underlined: LineRule = (context) => {
  const { text, next, before } = context;
  const sign = UNDERLINE.exec(next)?.[1];
  if (sign === undefined || shapeOf(text) !== 'text') return undefined;
  const isOneLine = shapeOf(before) !== 'text' || beginsWithTime(before);
  if (!isTitleOver(next, context) || (sign !== '=' && !isOneLine)) return ruleBelow(context, sign);
  const level = Math.min(DEEPEST, UNDERLINES.indexOf(sign) + 1);
  return { lines: [{ text: '' }, { text: `${'#'.repeat(level)} ${text.trim()}` }], used: 2 };
};

/** Only `===` and `---` may be shorter than what they underline: other signs have other uses. */
function isTitleOver(underline: string, { text, style }: LineContext): boolean {
  const title = text.trim();
  if (beginsWithTime(title)) return false;
  const isSetext = /^\s*[=-]/.test(underline);
  if (!isSetext) return underline.trim().length >= Math.max(4, title.length) && isTitleLike(title);
  return isTitleLike(title, MOST_UNDERLINED_WORDS) || style.isHeadingText(title);
}

const MOST_UNDERLINED_WORDS = 16;

/** A row of dashes below lines of text is a rule. */
function ruleBelow({ text }: LineContext, sign: string): Rewritten | undefined {
  return sign === '-' ? { lines: [{ text }, { text: '' }, { text: '***' }], used: 2 } : undefined;
}

const BOLD = /^ {0,1}(\*\*|__)((?:(?!\1).){1,120})\1\s*:?\s*$/;

const boldHeading: LineRule = (context) => {
  const title = BOLD.exec(context.text)?.[2];
  if (title === undefined || !isBoldHeading(title.trim()) || !mayEndText(context)) return undefined;
  return heading(context.text.trim());
};

const bareHeading: LineRule = (context) => {
  const { text, next, style } = context;
  if (shapeOf(text) !== 'text' || /^(?: {2}|\t)/.test(text) || UNDERLINE.test(next))
    return undefined;
  const title = text.trim();
  if (!isBareHeading(title, style.isHeadingText, style.hasBareHeadings)) return undefined;
  if (context.following === '' || !mayEndText(context)) return undefined;
  return heading(title);
};

/** `Escalation: it was handed on at once.`: a label that is known, and a sentence. */
const labelledText: LineRule = (context) => {
  const { text, before, next, style } = context;
  if (shapeOf(text) !== 'text') return undefined;
  const [front, label = ''] = LABEL.exec(text) ?? [];
  if (front === undefined || !style.isHeadingText(label) || !isTitleLike(label)) return undefined;
  const rest = text.slice(front.length).trim();
  if (rest.split(/\s+/, LEAST_WORDS).length < LEAST_WORDS || isLabelled(before) || isLabelled(next))
    return undefined;
  const { lines } = heading(`${label}:`);
  return { lines: [...lines, { text: rest }], used: 1 };
};

const LABEL = /^ {0,1}([\p{Lu}\d][^:*_]{2,60}):\s+(?=\S)/u;
const LEAST_WORDS = 6;

function isLabelled(text: string): boolean {
  return LABEL.test(text);
}

/** Lines that were broken by hand are about as long as this. */
const BROKEN_LINE = { least: 50, most: 130 };

/** Does what stands above this line end there? A line within a paragraph is no heading. */
function mayEndText({ before, text }: LineContext): boolean {
  if (shapeOf(before) !== 'text' || beginsWithTime(before) || text.trimEnd().endsWith(':'))
    return true;
  const { length } = before.trim();
  if (length < BROKEN_LINE.least || length > BROKEN_LINE.most) return true;
  return /(?:[.!?:)”"'*_`\\]\s*| {2})$/.test(before);
}

function heading(text: string): Rewritten {
  return { lines: [{ text: '' }, { text, isBareHeading: true }, { text: '' }], used: 1 };
}

export const headingRules: readonly LineRule[] = [
  orgHeading,
  wikiHeading,
  trackerHeading,
  underlined,
  boldHeading,
  bareHeading,
  labelledText,
];
