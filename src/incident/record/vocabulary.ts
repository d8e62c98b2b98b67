/**
 * The closed word lists of the field. Every other module takes its words from here, so that the
 * same thing has the same name in the record, at the prompt, in help and in documents.
 */

export const KINDS = [
  'event',
  'action',
  'hypothesis',
  'decision',
  'report',
  'update',
  'escalation',
  'note',
] as const;
export type Kind = (typeof KINDS)[number];

/** In the order in which an incident normally passes them. */
export const MILESTONES = [
  'started',
  'detected',
  'acknowledged',
  'identified',
  'mitigated',
  'resolved',
  'reopened',
] as const;
export type Milestone = (typeof MILESTONES)[number];

export const ACTION_OUTCOMES = ['done', 'failed', 'abandoned'] as const;
export const HYPOTHESIS_OUTCOMES = ['confirmed', 'refuted', 'inconclusive'] as const;
export const OUTCOMES = [...ACTION_OUTCOMES, ...HYPOTHESIS_OUTCOMES] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const CAUSES = ['root', 'contributing', 'trigger'] as const;
export type Cause = (typeof CAUSES)[number];

export const DETECTORS = ['monitoring', 'staff', 'customer', 'partner', 'other'] as const;
export type Detector = (typeof DETECTORS)[number];

/** Roles that one person holds at a time; others any number may hold. */
export const SINGLE_ROLES = ['lead', 'deputy', 'scribe', 'comms'] as const;
/** Those that most incidents have. A role may be any word: only of these it is known what they are. */
export const ROLES = [...SINGLE_ROLES, 'responder'] as const;

export const PURPOSES = ['corrective', 'preventive'] as const;
export const AREAS = ['technical', 'process', 'training'] as const;
export const HORIZONS = ['immediate', 'long-term'] as const;
export const FOLLOWUP_STATUSES = ['open', 'in progress', 'done', 'dropped'] as const;

export const DOCUMENT_STATUSES = ['draft', 'in review', 'reviewed', 'closed'] as const;

/** From the most severe to the least. */
export const SEVERITIES = ['sev1', 'sev2', 'sev3', 'sev4', 'sev5'] as const;
