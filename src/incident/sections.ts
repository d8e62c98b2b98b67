/** The sections that people write in their own words. Templates choose from these. */

export interface SectionKind {
  readonly name: string;
  readonly title: string;
  /** What it is to answer. */
  readonly asks: string;
}

export const SECTIONS: readonly SectionKind[] = [
  { name: 'summary', title: 'Summary', asks: 'what happened, in a few sentences' },
  { name: 'leadup', title: 'Lead-up', asks: 'what led to it, before anything was noticed' },
  { name: 'fault', title: 'Fault', asks: 'what did not work as it should have' },
  { name: 'what-happened', title: 'What happened', asks: 'the course of it, as a short story' },
  { name: 'impact', title: 'Impact', asks: 'who was affected, how, and what share of them' },
  {
    name: 'detection',
    title: 'Detection',
    asks: 'how it was noticed, and what would have been sooner',
  },
  { name: 'response', title: 'Response', asks: 'who responded, and what held them up' },
  { name: 'trigger', title: 'Trigger', asks: 'what set it off' },
  { name: 'root-cause', title: 'Root cause', asks: 'what caused it, in detail' },
  {
    name: 'root-cause-technical',
    title: 'Technical factors',
    asks: 'what in the system caused it or let it happen',
  },
  {
    name: 'root-cause-human',
    title: 'Human factors',
    asks: 'what people could not see or know, and so did',
  },
  {
    name: 'root-cause-process',
    title: 'Process factors',
    asks: 'what in the way of working let it happen',
  },
  { name: 'five-whys', title: 'Five whys', asks: 'why, and why that, down to the cause' },
  { name: 'misleading', title: 'Misleading paths', asks: 'what was taken for the cause, and why' },
  { name: 'escalation', title: 'Escalation', asks: 'who was called in, and when' },
  { name: 'resolution', title: 'Resolution', asks: 'how it was fixed, in detail' },
  {
    name: 'immediate-fixes',
    title: 'Immediate fixes',
    asks: 'what was changed at once to end the harm',
  },
  { name: 'long-term-fixes', title: 'Long-term fixes', asks: 'what will mend it for good' },
  { name: 'monitoring', title: 'Monitoring', asks: 'what is watched now, and what should be' },
  { name: 'corrective', title: 'Corrective measures', asks: 'what mends the damage done' },
  { name: 'preventive', title: 'Preventive measures', asks: 'what keeps it from coming back' },
  {
    name: 'preventive-technical',
    title: 'Technical measures',
    asks: 'what in the system keeps it from coming back',
  },
  {
    name: 'preventive-process',
    title: 'Process measures',
    asks: 'what in the way of working keeps it from coming back',
  },
  {
    name: 'preventive-training',
    title: 'Training',
    asks: 'what people are to learn or to practise',
  },
  { name: 'lessons', title: 'Lessons', asks: 'what to do better in general' },
  { name: 'went-well', title: 'What went well', asks: 'what helped' },
  { name: 'went-wrong', title: 'What went wrong', asks: 'what hindered' },
  { name: 'lucky', title: 'Where we got lucky', asks: 'what could have been worse' },
  {
    name: 'backlog',
    title: 'Backlog check',
    asks: 'what planned work would have prevented it or made it milder',
  },
  { name: 'recurrence', title: 'Recurrence', asks: 'whether this happened before, and when' },
  {
    name: 'customers',
    title: 'What customers can do',
    asks: 'how customers can make such an incident milder for themselves',
  },
  {
    name: 'communication',
    title: 'Communication',
    asks: 'how what we tell during an incident can be more useful',
  },
  {
    name: 'messaging-internal',
    title: 'Internal message',
    asks: 'what colleagues are told of it',
  },
  {
    name: 'messaging-summary',
    title: 'External message: summary',
    asks: 'what customers are told, in short',
  },
  {
    name: 'messaging-what-happened',
    title: 'External message: what happened',
    asks: 'what customers are told of the course of it',
  },
  {
    name: 'messaging-measures',
    title: 'External message: what we do about it',
    asks: 'what customers are told of the measures',
  },
  {
    name: 'supporting',
    title: 'Supporting information',
    asks: 'graphs, logs and links that bear out what is said',
  },
];
