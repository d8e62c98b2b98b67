/** Text of every kind for properties: what people write, what terminals get wrong, and any characters at all. */
import fc from 'fast-check';

const PIECES = [
  ...['a', 'word ', ' ', '\n', '\t', '14:05', '@ops ', '—', 'é', 'e\u0301', '\u0301', '\u200d'],
  ...['漢字', 'ｶﾞ', '한국', '각', 'ไทย', 'नमस्ते', 'العربية', '\u202e', '\u200b', '\ufe0f'],
  ...['👍🏽', '👩‍👩‍👧', '👩', '👧', '🇩', '🇪', '🇩🇪', '1️⃣', '☺', '✅', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
  ...['\u001b[31m', '\u0007', '\u009b', '\ud83d', '\udc69', '\r\n', '\r', '\u2028'],
];

export const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
