/** The sections that people write in their own words. Templates choose from these. */

export interface SectionKind {
  readonly name: string;
  readonly title: string;
  /** What it is to answer. */
  readonly asks: string;
}

export const SECTIONS: readonly SectionKind[] = [
  { name: 'summary', title: 'Summary', asks: 'what happened, in a few sentences' },
  { name: 'impact', title: 'Impact', asks: 'who was affected, how, and what share of them' },
  {
    name: 'detection',
    title: 'Detection',
    asks: 'how it was noticed, and what would have been sooner',
  },
  { name: 'root-cause', title: 'Root cause', asks: 'what caused it, in detail' },
  { name: 'trigger', title: 'Trigger', asks: 'what set it off' },
  { name: 'misleading', title: 'Misleading paths', asks: 'what was taken for the cause, and why' },
  { name: 'escalation', title: 'Escalation', asks: 'who was called in, and when' },
  { name: 'resolution', title: 'Resolution', asks: 'how it was fixed, in detail' },
  { name: 'corrective', title: 'Corrective measures', asks: 'what mends the damage done' },
  { name: 'preventive', title: 'Preventive measures', asks: 'what keeps it from coming back' },
  { name: 'went-well', title: 'What went well', asks: 'what helped' },
  { name: 'went-wrong', title: 'What went wrong', asks: 'what hindered' },
  { name: 'lucky', title: 'Where we got lucky', asks: 'what could have been worse' },
];
