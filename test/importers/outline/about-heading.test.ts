import { describe, expect, it } from 'vitest';
import {
  aboutHeading,
  isHeadingText,
  sectionsNamed,
} from '../../../src/importers/outline/about-heading.ts';

/** What the heading is about, in one word. */
function said(text: string): string {
  const about = aboutHeading(text);
  return about.is === 'section' ? about.section : about.is;
}

describe('what a heading is about', () => {
  it.each([
    ['Timeline', 'timeline'],
    ['Timeline (all times in UTC)', 'timeline'],
    ['### 2. Timeline:', 'timeline'],
    ['6) Incident timeline', 'timeline'],
    ['⏱ Sequence of events', 'timeline'],
    ['Timeline for 17 September', 'timeline'],
    ['Follow-up timeline', 'timeline'],
    ['Key events', 'timeline'],
    ['Events', 'timeline'],
    ['Chronologie', 'timeline'],
    ['Línea de tiempo', 'timeline'],
    ['1. Incident Summary', 'summary'],
    ['TL;DR', 'summary'],
    ['Overview of the outage', 'summary'],
    ['What happened?', 'what-happened'],
    ['Background', 'leadup'],
    ['User impact', 'impact'],
    ['Impact Analysis', 'impact'],
    ['Who was affected', 'impact'],
    ['Root cause of the outage', 'root-cause'],
    ['Root Cause and Resolution', 'root-cause'],
    ['RCA', 'root-cause'],
    ['How did this happen', 'root-cause'],
    ['Contributing Factors (findings)', 'root-cause'],
    ['Technical Cause', 'root-cause-technical'],
    ['Human Factors', 'root-cause-human'],
    ['Process Issues', 'root-cause-process'],
    ['5 Whys', 'five-whys'],
    ['Misleading Investigation/Debugging Paths', 'misleading'],
    ['Incident Escalation', 'escalation'],
    ['How was the issue detected?', 'detection'],
    ['Resolution and Recovery', 'resolution'],
    ['Immediate Fixes', 'immediate-fixes'],
    ['Long-term fixes', 'long-term-fixes'],
    ['Monitoring and Alerts', 'monitoring'],
    ['Corrective and Preventative Measures', 'corrective'],
    ['7. Preventative Measures', 'preventive'],
    ['Technical Changes', 'preventive-technical'],
    ['Lessons Learnt', 'lessons'],
    ['Key Takeaways', 'lessons'],
    ['What went well 🎉', 'went-well'],
    ['What didn’t go so well?', 'went-wrong'],
    ['Where we got lucky', 'lucky'],
    ['Action Items', 'tasks'],
    ['Follow-ups', 'tasks'],
    ['Specific tasks to address the issue include:', 'tasks'],
    ['Timeline for Completion', 'tasks'],
    ['9. Sign-Off', 'sign-off'],
    ['Appendix B: the graphs', 'appendix'],
    ['Appendix', 'appendix'],
    ['#ops chat log', 'appendix'],
  ])('%s: %s', (text, about) => {
    expect(said(text)).toBe(about);
  });

  it.each([
    'Response times of the search tripled',
    'Incident on 2031-03-10: all certificates expired',
    'Postmortem',
    '14:30 Cause found',
    '21 October 2031 - Cache overload',
    'Summaries were not sent',
    'Event store migration',
    '',
  ])('%s: nothing that is known', (text) => {
    expect(said(text)).toBe('unclear');
  });
});

describe('a heading of several sections', () => {
  it.each([
    ['Root cause and resolution', ['root-cause', 'resolution']],
    ['2. Detection & response', ['detection', 'response']],
    ['Root cause', []],
    ['Impact and graphs', []],
    ['Lessons and action items', []],
  ])('%s', (heading, sections) => {
    expect(sectionsNamed(heading)).toEqual(sections);
  });
});

describe('a bare line that stands as a heading', () => {
  it.each(['Root cause', 'Timeline:', 'Lessons learned', 'What went wrong?', 'Impact'])(
    '%s',
    (text) => {
      expect(isHeadingText(text)).toBe(true);
    },
  );

  it.each([
    'The root cause was a full disk',
    'Impact on users was small.',
    'Duration',
    'We looked at the timeline, and found nothing that explained it at all',
  ])('not: %s', (text) => {
    expect(isHeadingText(text)).toBe(false);
  });
});
