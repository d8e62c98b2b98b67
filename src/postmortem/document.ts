/**
 * The postmortem of an incident as plain data: what templates print, and what `--format json`
 * writes. Every key is always there; `null` says that nothing is recorded. Only the keys of support
 * hours are there just where such hours are set. Texts are as people wrote them: whoever shows one
 * makes it safe for where it lands.
 *
 * A length or a time comes twice: as a number or ISO 8601 with its offset, and `shown`, in words.
 */
import type { Facts } from '../incident/incident.ts';
import type {
  AREAS,
  Cause,
  Detector,
  DOCUMENT_STATUSES,
  FOLLOWUP_STATUSES,
  HORIZONS,
  Kind,
  Milestone,
  Outcome,
  PURPOSES,
} from '../incident/record/vocabulary.ts';

import type {
  DocumentEnd,
  DocumentLength,
  DocumentMeasure,
  DocumentSupportHours,
  DocumentTime,
  DocumentZone,
} from './document-times.ts';

type OrNull<T> = { readonly [Key in keyof T]-?: NonNullable<T[Key]> | null };

export interface DocumentSeverity {
  readonly severity: string;
  /** `null` on the one declared with. */
  readonly since: DocumentTime | null;
}

export interface DocumentRole {
  readonly role: string;
  readonly holders: readonly {
    readonly person: string;
    readonly from: DocumentTime;
    readonly until: DocumentTime | null;
  }[];
  /** `ada (until 15:10), ben`. */
  readonly shown: string;
}

export interface DocumentMilestone {
  readonly name: Milestone;
  /** `null` when nothing recorded is marked so. */
  readonly mark: DocumentEnd | null;
}

/** How an action or a hypothesis stands. */
export interface DocumentOutcome {
  readonly outcome: Outcome | null;
  /** The outcome, or what is said in its place: `still running`, `still open`. */
  readonly shown: string;
  readonly time: DocumentTime | null;
  readonly note: string | null;
  readonly duration: DocumentLength;
}

export interface DocumentRow {
  readonly number: number;
  readonly label: string | null;
  readonly kind: Kind;
  readonly time: DocumentTime;
  readonly until: DocumentTime | null;
  /** The time as the timeline shows it: `14:05`, `14:05–14:20`. */
  readonly when: string;
  readonly text: string;
  readonly detail: string | null;
  readonly milestones: readonly Milestone[];
  readonly cause: Cause | null;
  /** On actions and hypotheses. */
  readonly outcome: DocumentOutcome | null;
  readonly people: readonly string[];
  readonly tags: readonly string[];
  readonly links: readonly string[];
  readonly author: string;
  readonly starred: boolean;
  readonly internal: boolean;
}

/** One time during which an action ran or a hypothesis stood. */
export interface DocumentSpell extends DocumentOutcome {
  readonly from: DocumentTime;
  /** What was said when it was opened again. */
  readonly reopening: string | null;
}

/** An action or a hypothesis. */
export interface DocumentEffort {
  readonly label: string;
  readonly entry: number;
  readonly text: string;
  readonly people: readonly string[];
  readonly from: DocumentTime;
  readonly to: DocumentTime | null;
  readonly outcome: Outcome | null;
  readonly outcomeShown: string;
  readonly note: string | null;
  /** All its spells together. */
  readonly duration: DocumentLength;
  /** More than one when it was opened again. */
  readonly spells: readonly DocumentSpell[];
  readonly internal: boolean;
}

export interface DocumentMisleading {
  /** The hypotheses that were refuted. */
  readonly paths: readonly DocumentEffort[];
  /** Time with at least one of them open; `null` when none was refuted. */
  readonly total: DocumentLength | null;
  /** The part of it before a hypothesis was opened that was confirmed later. */
  readonly beforeConfirmed: DocumentLength | null;
  /** Labels of refuted hypotheses whose time is not known, and so not in the total. */
  readonly unmeasured: readonly string[];
}

export interface DocumentCauses {
  readonly root: readonly DocumentRow[];
  readonly contributing: readonly DocumentRow[];
  readonly trigger: readonly DocumentRow[];
  /** Hypotheses that were confirmed, but never marked as a cause. */
  readonly confirmedOnly: readonly DocumentRow[];
}

export interface DocumentFollowup {
  readonly label: string;
  readonly task: string;
  readonly owner: string | null;
  /** YYYY-MM-DD. */
  readonly due: string | null;
  readonly purpose: (typeof PURPOSES)[number] | null;
  readonly area: (typeof AREAS)[number] | null;
  readonly horizon: (typeof HORIZONS)[number] | null;
  readonly status: (typeof FOLLOWUP_STATUSES)[number];
  readonly ticket: string | null;
  readonly entry: number | null;
  readonly internal: boolean;
}

export interface DocumentSection {
  readonly title: string;
  /** Markdown as written; `null` when nobody wrote it. */
  readonly text: string | null;
  readonly internal: boolean;
}

export interface PostmortemDocument {
  /** Of this shape. It grows when a key changes its meaning or goes. */
  readonly version: 1;
  readonly slug: string;
  readonly title: string;
  /** The day of the start, else of the declaration: YYYY-MM-DD in the document's zone. */
  readonly date: string | null;
  readonly resolved: boolean;
  /** `resolved`, `not resolved`, `reopened, not resolved since`. */
  readonly status: string;
  /** As it stood last. */
  readonly severity: string | null;
  readonly severities: readonly DocumentSeverity[];
  readonly zone: DocumentZone;
  readonly services: readonly string[];
  readonly declared: DocumentTime;
  readonly start: DocumentEnd | null;
  /** The resolution that stands. */
  readonly end: DocumentEnd | null;
  readonly milestones: readonly DocumentMilestone[];
  readonly roles: readonly DocumentRole[];
  readonly detectedBy: { readonly source: Detector; readonly detail: string | null } | null;
  /** What is recorded of it, in a fixed order: services, users, share… */
  readonly impact: readonly { readonly name: string; readonly text: string }[];
  /** What a source document claims, beside what the record says. */
  readonly stated: {
    readonly start: DocumentTime;
    readonly end: DocumentTime;
    readonly duration: DocumentLength;
  } | null;
  readonly document: OrNull<Omit<Facts['document'], 'status'>> & {
    readonly status: (typeof DOCUMENT_STATUSES)[number] | null;
  };
  readonly supportHours?: DocumentSupportHours;
  /** To detect, acknowledge, identify, mitigate and resolve; time impaired; longest silence. */
  readonly measures: readonly DocumentMeasure[];
  /** The windows that the time impaired is the sum of. */
  readonly impairedWindows: readonly DocumentMeasure[];
  /** One for each severity, named after it. */
  readonly timeAtSeverity: readonly DocumentMeasure[];
  readonly timeline: readonly DocumentRow[];
  readonly actions: readonly DocumentEffort[];
  readonly hypotheses: readonly DocumentEffort[];
  readonly misleading: DocumentMisleading;
  readonly causes: DocumentCauses;
  readonly escalations: readonly DocumentRow[];
  /** What the outside was told. */
  readonly updates: readonly DocumentRow[];
  readonly decisions: readonly DocumentRow[];
  readonly followups: readonly DocumentFollowup[];
  /** By name, all of them: `sections.summary`, `sections.root-cause`… */
  readonly sections: Readonly<Record<string, DocumentSection>>;
}
