/** What signs in the picture mean that nothing else there says. */

import type { PostmortemDocument } from '../../document/document.ts';
import type { DocumentTime } from '../../document/document-times.ts';
import { MOST_NAMED } from './efforts.ts';

/** A sentence for each sign that the picture has. */
export function signs({
  actions,
  hypotheses,
  timeline,
  severities,
}: PostmortemDocument): readonly string[] {
  const spells = [...actions, ...hypotheses].flatMap((effort) => effort.spells);
  const times: readonly (DocumentTime | null)[] = [
    ...timeline.map(({ time }) => time),
    ...spells.flatMap(({ from, time }) => [from, time]),
    ...severities.map(({ since }) => since),
  ];
  const isPacked = actions.length > MOST_NAMED || hypotheses.length > MOST_NAMED;
  return [
    ...(isPacked
      ? [
          'Filled: done or confirmed. Hatched: failed or refuted. Dotted: abandoned. Striped: inconclusive. Empty: not settled.',
        ]
      : []),
    ...(times.some((time) => time?.approximate === true)
      ? ['Dashed: the time is approximate.']
      : []),
  ];
}
