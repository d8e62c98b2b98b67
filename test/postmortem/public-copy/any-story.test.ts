/** What holds of the public copy of any story. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Incident, standing } from '../../../src/incident/incident.ts';
import { postmortem } from '../../../src/postmortem/document/postmortem.ts';
import { toJson } from '../../../src/postmortem/formats/to-json.ts';
import { publicCopy } from '../../../src/postmortem/public-copy/public-copy.ts';
import { AUTHORS, lines, tell } from '../../incident/random-story.ts';
import type { Told } from '../../incident/story.ts';

/** Lines that make something internal, beside those that random stories have. */
const more = fc.array(
  fc.constantFrom(
    ...['/internal summary', '/internal impact', '/internal F1', '/internal F2', '/internal A1'],
    ...['/internal H1', '+ word @bo', '! word as H1 says', '? word', '/section lucky word'],
    ...['/section summary word, as H1 and entry 2 say', '/impact revenue: word'],
    ...['/document owner: @cy', '/document authors: Ada, Bo', '/refute H1 14:50 word'],
  ),
  { maxLength: 12 },
);

/** Every word of the story is another one, and next to each stand all ways to write some names. */
function unlike(told: readonly Told[]): readonly Told[] {
  let words = 0;
  const wordless = (line: string) =>
    line.replace(/\b(?:word|down|up|block)\b/g, () => {
      words += 1;
      return `word${words}x Ada’s ÁDA`;
    });
  return told.map(([clock, line, author = 'ada']) => [
    clock,
    typeof line === 'string' ? wordless(line) : line.map(wordless),
    author,
  ]);
}

const stories = fc.tuple(lines, more).map(([told, last]) => {
  const [clock = 0] = told.at(-1) ?? [];
  return tell(unlike([...told, ...last.map((line): Told => [clock, line])])).incident;
});

function wordsOf(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.flatMap((text) => text?.match(/word\d+x/g) ?? []);
}

/** The words that may be read by everybody. */
function publicWords(incident: Incident): readonly string[] {
  const { facts, followups, sections } = incident;
  const { revenue, ...impact } = facts.impact;
  return [
    ...standing(incident)
      .filter(({ internal }) => !internal)
      .flatMap(({ text, tags, turns }) => [text, ...tags, ...turns.map(({ note }) => note)]),
    ...followups.filter(({ internal }) => !internal).map(({ task }) => task),
    ...[...sections.values()].filter(({ internal }) => !internal).map(({ text }) => text),
    ...[facts.title, facts.slug, ...facts.services, facts.detectedBy?.detail],
    ...Object.values(impact),
  ].flatMap((text) => wordsOf([text]));
}

it('has no word that is internal, and no name', () => {
  fc.assert(
    fc.property(stories, (incident) => {
      const json = toJson(publicCopy(postmortem(incident), { people: AUTHORS }).document);
      const isPublic = new Set(publicWords(incident));
      expect(wordsOf([json]).filter((word) => !isPublic.has(word))).toEqual([]);
      expect(json).not.toMatch(/(?<![\p{L}\p{N}])(?:[aá]da|bo|cy)s?(?![\p{L}\p{N}])/iu);
      expect(json).not.toContain('"internal": true');
    }),
    { numRuns: 30 },
  );
});

it('names nothing that is gone', () => {
  fc.assert(
    fc.property(stories, (incident) => {
      const json = toJson(publicCopy(postmortem(incident)).document);
      const internal = standing(incident).filter((entry) => entry.internal);
      const labels = [
        ...internal.flatMap(({ label }) => label ?? []),
        ...incident.followups.filter((followup) => followup.internal).map(({ label }) => label),
      ];
      const numbers = internal.map(({ number }) => `(?:"number": |"entry": |entry )${number}`);
      for (const name of [...labels, ...numbers]) {
        expect(json).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'u'));
      }
    }),
    { numRuns: 30 },
  );
});

it('leaves the document as it is', () => {
  fc.assert(
    fc.property(stories, (incident) => {
      const document = postmortem(incident);
      publicCopy(document);
      expect(document).toEqual(postmortem(incident));
    }),
    { numRuns: 20 },
  );
});

it('has every entry that is not internal, in its place', () => {
  fc.assert(
    fc.property(stories, (incident) => {
      const { document } = publicCopy(postmortem(incident));
      expect(document.timeline.map(({ number }) => number)).toEqual(
        standing(incident).flatMap(({ internal, number }) => (internal ? [] : number)),
      );
    }),
    { numRuns: 20 },
  );
});
