/** What a draft says before all else: once that has changed, what was drafted is not true any more. */
import { type Incident, severity } from '../incident.ts';
import { type Standpoint, whereItStands } from './where-it-stands.ts';

export interface Gist {
  readonly severity: string | undefined;
  readonly state: Standpoint['state'];
}

export function gistOf(incident: Incident): Gist {
  return { severity: severity(incident), state: whereItStands(incident).state };
}

/** `resolved`, `mitigated and SEV2`: what the incident is now, and was not then; `undefined` for nothing. */
export function changeSince(then: Gist, now: Gist): string | undefined {
  const changes = [
    ...(then.state === now.state ? [] : [STATES[now.state]]),
    ...(then.severity === now.severity ? [] : [now.severity?.toUpperCase() ?? 'of no severity']),
  ];
  return changes.length === 0 ? undefined : changes.join(' and ');
}

/** From any other state it comes back to the investigation. */
const STATES: Readonly<Record<Standpoint['state'], string>> = {
  investigating: 'being investigated again',
  reopened: 'reopened',
  identified: 'identified',
  mitigated: 'mitigated',
  resolved: 'resolved',
};
