/** Confirmed hypotheses that nobody has marked as a cause. */
import type { Incident } from '../../incident/incident.ts';
import { standing } from '../../incident/incident.ts';
import { hypothesesThat } from '../../incident/measures/misleading.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { effortName } from '../document/reasoning.ts';
import type { Proposal } from './proposal.ts';

/**
 * The only confirmed hypothesis is proposed as the root cause, while nothing else is marked as a
 * cause of that sort; of several, each as a contributing factor: which is the root, people know.
 */
export function causeProposals(incident: Incident): readonly Proposal[] {
  const confirmed = hypothesesThat(incident, 'confirmed');
  const isMarked = standing(incident).some(
    ({ cause }) => cause === 'root' || cause === 'contributing',
  );
  const isOnly = confirmed.length === 1 && !isMarked;
  const cause = isOnly ? 'root' : 'contributing';
  const reason = isOnly
    ? 'It is the only hypothesis that was confirmed.'
    : 'It was confirmed, and is not the only cause: /cause marks which is the root.';
  return confirmed
    .filter((entry) => entry.cause === undefined)
    .map((entry) => {
      const name = effortName(entry);
      const role = isOnly ? 'the root cause' : 'a contributing factor';
      return {
        id: `cause-${name}`,
        title: `${name} as ${role}: ${safeLine(entry.text)}`,
        reason,
        isPrompt: false,
        lines: [`/cause ${name} ${cause}`],
        section: undefined,
        text: undefined,
        entries: [entry.number],
      };
    });
}
