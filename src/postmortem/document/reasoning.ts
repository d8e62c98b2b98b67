/** On what assumption something was tried: how actions and hypotheses belong together. */
import { type Entry, type Incident, standing } from '../../incident/incident.ts';
import { isTimed } from '../../incident/measures/measure.ts';
import { type Spell, spells } from '../../incident/measures/spells.ts';
import type { DocumentEffort } from './document.ts';

/** Its label; an entry that became an action or a hypothesis later has none. */
export function effortName({ label, number }: Entry): string {
  return label ?? String(number);
}

/** How each action and hypothesis of one incident belongs to the others. */
export class Reasoning {
  readonly #hypotheses: readonly { readonly entry: Entry; readonly spells: readonly Spell[] }[];
  /** Labels of the actions that name a label. */
  readonly #attempts = new Map<string, string[]>();

  constructor(incident: Incident) {
    const entries = standing(incident);
    this.#hypotheses = entries
      .filter(({ kind }) => kind === 'hypothesis')
      .map((entry) => ({ entry, spells: spells(entry) }));
    for (const action of entries.filter(({ kind }) => kind === 'action')) {
      for (const ref of action.refs) {
        const attempts = this.#attempts.get(ref) ?? [];
        this.#attempts.set(ref, [...attempts, effortName(action)]);
      }
    }
  }

  /**
   * What an action assumes is what it names; what stood open when it began is no more than that.
   * Both are empty on a hypothesis, which has the actions that name it.
   */
  of(entry: Entry): Pick<DocumentEffort, 'assumptions' | 'whileOpen' | 'attempts'> {
    if (entry.kind === 'hypothesis') {
      const attempts = this.#attempts.get(entry.label ?? '') ?? [];
      return { assumptions: [], whileOpen: [], attempts };
    }
    const named = this.#hypotheses.filter(({ entry: { label } }) => {
      return label !== undefined && entry.refs.includes(label);
    });
    const open = this.#hypotheses.filter((hypothesis) => stoodOpenAt(hypothesis, entry.at));
    return {
      assumptions: named.map((each) => ({ label: effortName(each.entry), text: each.entry.text })),
      whileOpen: open.map((each) => effortName(each.entry)),
      attempts: [],
    };
  }
}

/** Not where a time is unknown that would decide it. @param at UTC milliseconds */
function stoodOpenAt(
  hypothesis: { readonly spells: readonly Spell[] },
  at: number | null,
): boolean {
  if (at === null) return false;
  return hypothesis.spells.some(({ from, to }) => {
    if (!isTimed(from) || from.at > at) return false;
    return to === undefined || (isTimed(to) && to.at > at);
  });
}
