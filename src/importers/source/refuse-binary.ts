import { ImportError } from '../reading/import-error.ts';

/** How files begin that people may take for documents, and what to do about them. */
const BEGINNINGS = [
  { bytes: '%PDF-', what: 'a PDF: copy its text into a file, or save the original as HTML' },
  { bytes: '\x89PNG', what: 'a picture: write down what it shows' },
  { bytes: '\xff\xd8\xff', what: 'a picture: write down what it shows' },
  { bytes: 'GIF8', what: 'a picture: write down what it shows' },
  { bytes: '\x1f\x8b', what: 'compressed: unpack it first (gunzip)' },
  { bytes: '\xd0\xcf\x11\xe0', what: 'a document of a word processor: save it as HTML or as text' },
  { bytes: 'SQLite format 3\0', what: 'a database: import what was exported from it' },
  { bytes: '{\\rtf', what: 'a document of a word processor: save it as HTML or as text' },
] as const;

const SAMPLE = 8_192;
/** Text may have a stray NUL in it; a program has many. */
const MOST_NULS = 16;

/** @throws ImportError for bytes that are no text in any encoding */
export function refuseBinary(file: string, bytes: Uint8Array): void {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE));
  const start = sample.toString('latin1', 0, 16);
  const known = BEGINNINGS.find((each) => start.startsWith(each.bytes));
  if (known !== undefined) throw new ImportError(`${file} is ${known.what}.`);
  const nuls = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (nuls > MOST_NULS && !isUtf16(sample)) {
    throw new ImportError(`${file} is no text: save it as Markdown, text or HTML.`);
  }
}

/** Text of a Latin script in UTF-16 has its zeros on one side; other scripts have a mark in front. */
function isUtf16(sample: Buffer): boolean {
  const [first, second] = sample;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.min(even, odd) * 20 < Math.max(even, odd);
}
