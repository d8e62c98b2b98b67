import type { DocumentCauses, DocumentRow } from './document.ts';

/**
 * The causes are the entries that people marked as such. A confirmed hypothesis that nobody marked
 * is not made one; it is kept beside them, so that a reader sees it.
 */
export function causesAmong(rows: readonly DocumentRow[]): DocumentCauses {
  return {
    root: rows.filter(({ cause }) => cause === 'root'),
    contributing: rows.filter(({ cause }) => cause === 'contributing'),
    trigger: rows.filter(({ cause }) => cause === 'trigger'),
    confirmedOnly: rows.filter(
      ({ cause, outcome }) => cause === null && outcome?.outcome === 'confirmed',
    ),
  };
}
