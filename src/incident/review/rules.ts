/** All rules of the review, in the order in which their findings stand within a level. */
import type { Rule } from './rule.ts';
import { AFTER_STATED_END } from './rules/after-stated-end.ts';
import { RANGE_BACKWARDS, ROLE_BACKWARDS, SETTLED_BEFORE_BEGINNING } from './rules/backwards.ts';
import {
  CAUSE_REFUTED,
  CONFIRMED_NOT_CAUSE,
  NO_CAUSE,
  TRIGGER_AFTER_START,
} from './rules/causes.ts';
import { CLOCK_JUMP, FROM_THE_FUTURE } from './rules/clocks.ts';
import {
  DONE_BY_NOBODY,
  LONG_SILENCE,
  NO_ESCALATION,
  NO_LEAD,
  NO_UPDATE,
  RESPONSE_UNTOLD,
} from './rules/course.ts';
import { DECLARED_AFTERWARDS } from './rules/declared-afterwards.ts';
import { DUPLICATES } from './rules/duplicates.ts';
import { NO_DETECTOR, NO_IMPACT, NO_IMPACT_SHARE, NO_SEVERITY } from './rules/facts.ts';
import { FAR_ENTRIES } from './rules/far-entries.ts';
import {
  FOLLOWUP_DUE_BEFORE,
  FOLLOWUP_OVERDUE,
  FOLLOWUP_WITHOUT_DATE,
  FOLLOWUP_WITHOUT_OWNER,
  NO_FOLLOWUPS,
} from './rules/followups.ts';
import { OUT_OF_ORDER, PROPOSED } from './rules/imported.ts';
import { LATE_ENTRIES } from './rules/late-entries.ts';
import { MILESTONE_ON_ACTION } from './rules/milestone-on-action.ts';
import {
  AFTER_DECLARATION,
  DETECTED_AFTERWARDS,
  MILESTONE_ORDER,
} from './rules/milestone-order.ts';
import {
  NO_DETECTION,
  NO_RESOLUTION,
  NO_START,
  NO_STEPS_BETWEEN,
} from './rules/missing-milestones.ts';
import {
  MILESTONE_TWICE,
  REOPENED_UNRESOLVED,
  RESOLVED_TWICE,
} from './rules/repeated-milestones.ts';
import { NO_LESSONS, SECTIONS_UNWRITTEN } from './rules/sections.ts';
import { STATED_DURATION, STATED_END, STATED_START, STATED_WITHIN } from './rules/stated.ts';
import { STATED_ZONE } from './rules/stated-zone.ts';
import {
  APPROXIMATE_MILESTONE,
  UNKNOWN_MILESTONE,
  UNKNOWN_SETTLING,
  UNKNOWN_SEVERITY_TIME,
  UNKNOWN_TIME,
} from './rules/uncertain-times.ts';
import {
  NO_OUTCOME,
  NO_REASON,
  OPEN_ACTIONS,
  OPEN_HYPOTHESES,
  SETTLED_LATE,
} from './rules/unsettled.ts';
import { ZONE_ASSUMED, ZONE_CONTRADICTED } from './rules/zone.ts';

/** What concerns most numbers comes first. */
export const RULES: readonly Rule[] = [
  NO_START,
  NO_RESOLUTION,
  UNKNOWN_MILESTONE,
  MILESTONE_ORDER,
  REOPENED_UNRESOLVED,
  STATED_START,
  STATED_END,
  STATED_DURATION,
  SETTLED_BEFORE_BEGINNING,
  RANGE_BACKWARDS,
  ROLE_BACKWARDS,
  FROM_THE_FUTURE,
  CAUSE_REFUTED,
  FOLLOWUP_DUE_BEFORE,
  NO_DETECTION,
  FAR_ENTRIES,
  RESOLVED_TWICE,
  DETECTED_AFTERWARDS,
  AFTER_DECLARATION,
  DECLARED_AFTERWARDS,
  MILESTONE_ON_ACTION,
  TRIGGER_AFTER_START,
  STATED_WITHIN,
  AFTER_STATED_END,
  OUT_OF_ORDER,
  CLOCK_JUMP,
  ZONE_CONTRADICTED,
  STATED_ZONE,
  ZONE_ASSUMED,
  NO_SEVERITY,
  UNKNOWN_SEVERITY_TIME,
  OPEN_ACTIONS,
  OPEN_HYPOTHESES,
  UNKNOWN_SETTLING,
  UNKNOWN_TIME,
  NO_CAUSE,
  CONFIRMED_NOT_CAUSE,
  NO_IMPACT,
  NO_DETECTOR,
  FOLLOWUP_WITHOUT_OWNER,
  FOLLOWUP_WITHOUT_DATE,
  SECTIONS_UNWRITTEN,
  PROPOSED,
  APPROXIMATE_MILESTONE,
  NO_STEPS_BETWEEN,
  MILESTONE_TWICE,
  DUPLICATES,
  LATE_ENTRIES,
  SETTLED_LATE,
  LONG_SILENCE,
  NO_OUTCOME,
  NO_REASON,
  DONE_BY_NOBODY,
  NO_IMPACT_SHARE,
  NO_LEAD,
  NO_UPDATE,
  NO_ESCALATION,
  RESPONSE_UNTOLD,
  FOLLOWUP_OVERDUE,
  NO_FOLLOWUPS,
  NO_LESSONS,
];
