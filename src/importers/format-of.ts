/** Which format a source has: as it is said, else by what it holds, with its name as a hint. */
import { looksLikeDocument } from './bridgelog/read-document.ts';
import { looksLikeRecords } from './bridgelog/read-records.ts';
import { looksLikeCsv } from './csv/read-csv.ts';
import { looksLikePagerDuty } from './pagerduty/logs.ts';
import { ImportError } from './reading/import-error.ts';
import { parsedJson } from './reading/parsed-json.ts';
import { isSlackDay } from './slack/day-file.ts';
import { isSlackExport, SLACK_TABLES } from './slack/slack-export.ts';
import type { SourceFiles } from './source/archive-files.ts';
import { decode } from './source/decode.ts';
import { refuseBinary } from './source/refuse-binary.ts';
import type { SourceText } from './source/source-text.ts';
import type { SourceFormat } from './source-formats.ts';
import { looksLikeStatuspage } from './statuspage/read-statuspage.ts';

/** The one file that is to be read, without its folder. */
interface OneFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Decoded once: a file may be large. */
interface OneText {
  readonly file: string;
  readonly source: SourceText;
}

export type FoundFormat = { readonly is: 'slack' } | ({ readonly is: TextFormat } & OneText);

type TextFormat = Exclude<SourceFormat, 'slack'> | 'records';

/** @throws ImportError when it is nothing that can be imported */
export function formatOf(files: SourceFiles, said: SourceFormat | 'auto'): FoundFormat {
  if (said === 'slack') return { is: 'slack' };
  if (said === 'auto' && files.names.length > 1 && isSlackExport(files.names)) {
    return { is: 'slack' };
  }
  const one = onlyFile(files);
  const { file, bytes } = one;
  if (bytes.length === 0) throw new ImportError(`${file} is empty.`);
  refuseBinary(file, bytes);
  if (said === 'auto' && SLACK_TABLES.includes(file)) throw tableAlone(file);
  // The bytes are enough to tell, and a day may be larger than one would want as text.
  if (said === 'auto' && formatNamed(file) === undefined && isSlackDay(bytes)) {
    return { is: 'slack' };
  }
  const source = decode(bytes);
  const { text } = source;
  if (text.trim() === '') throw new ImportError(`${file} is empty.`);
  if (said === 'bridgelog') return { is: looksLikeRecords(text) ? 'records' : said, file, source };
  return { is: said === 'auto' ? textFormat(file, text) : said, file, source };
}

function tableAlone(file: string): ImportError {
  return new ImportError(
    `${file} is a table of a Slack export and holds no messages: import the folder or zip around it.`,
  );
}

/** Of a folder or a zip: the file that stands there alone. */
function onlyFile({ name, names, read }: SourceFiles): OneFile {
  const [path, ...others] = names.filter((each) => !isHidden(each));
  if (path === undefined) throw new ImportError(`${name} holds no files.`);
  if (path === 'word/document.xml' || others.includes('word/document.xml')) {
    throw new ImportError(`${name} is a document of a word processor: save it as HTML or as text.`);
  }
  if (others.length > 0) {
    throw new ImportError(
      `${name} holds ${others.length + 1} files and is no Slack export: name the documents in it one by one.`,
    );
  }
  return { file: path.slice(path.lastIndexOf('/') + 1), bytes: read(path) };
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}

/** What a name's ending says, where the contents do not say otherwise. */
const ENDINGS: Readonly<Record<string, 'markdown' | 'html' | 'csv'>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  csv: 'csv',
  tsv: 'csv',
};

function formatNamed(file: string): 'markdown' | 'html' | 'csv' | undefined {
  const ending = endingOf(file);
  return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
}

function endingOf(file: string): string {
  return /\.([a-z]{1,8})$/i.exec(file)?.[1]?.toLowerCase() ?? '';
}

function textFormat(file: string, text: string): TextFormat {
  const named = formatNamed(file);
  if (named !== undefined) return named;
  const [first = ''] = text.trimStart();
  if (first === '{' || first === '[') {
    const found = jsonFormat(file, text);
    if (found !== undefined) return found;
  }
  if (isHtml(text)) return 'html';
  if (looksLikeCsv(text)) return 'csv';
  return ['txt', 'text', 'log'].includes(endingOf(file)) ? 'text' : 'markdown';
}

/**
 * `undefined`: a bracket stands in front, and it is no JSON all the same.
 *
 * @throws ImportError for JSON that nobody reads
 */
function jsonFormat(file: string, text: string): TextFormat | undefined {
  if (looksLikeRecords(text)) return 'records';
  const value = jsonValue(file, text);
  const found = JSON_FORMATS.find(({ looksLike }) => looksLike(value.json));
  if (found !== undefined) return found.is;
  // JSON Lines, of which one line alone is JSON as well.
  if (looksLikeCsv(text)) return 'csv';
  if (value.error === undefined) throw unknownJson(file);
  if (endingOf(file) === 'json') throw value.error;
  return undefined;
}

function unknownJson(file: string): ImportError {
  return new ImportError(
    `${file} is JSON of a kind that is not known: of Slack, PagerDuty, Statuspage and Bridgelog it can be read.`,
  );
}

const JSON_FORMATS = [
  { is: 'bridgelog', looksLike: looksLikeDocument },
  { is: 'statuspage', looksLike: looksLikeStatuspage },
  { is: 'pagerduty', looksLike: looksLikePagerDuty },
] as const;

function jsonValue(file: string, text: string): { json?: unknown; error?: ImportError } {
  try {
    return { json: parsedJson(text, file) };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { error };
  }
}

const HTML =
  /^(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|article|div|h[1-6]|p|table)\b/i;

function isHtml(text: string): boolean {
  return HTML.test(text.slice(0, 4_000).trimStart());
}
