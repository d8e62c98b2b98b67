import type { PostmortemDocument } from './document.ts';

/**
 * The document with a timeline of what matters most: entries with a star or a milestone. All else,
 * as causes and escalations, is whole.
 */
export function onlyStarred(document: PostmortemDocument): PostmortemDocument {
  const timeline = document.timeline.filter(
    ({ starred, milestones }) => starred || milestones.length > 0,
  );
  return { ...document, timeline };
}
