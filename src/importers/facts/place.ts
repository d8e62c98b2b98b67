/** Where in a document a text stands, and so where it goes. */
import type { TextLine } from '../markup/block.ts';
import { aboutHeading } from '../outline/about-heading.ts';
import type { Part } from '../outline/outline.ts';
import { tellingHeading } from './draft.ts';
import { groupNamed, NO_GROUP, type TaskGroup } from './task-group.ts';
import { isTelling } from './title.ts';

export interface Place {
  readonly kind: 'prose' | 'timeline' | 'tasks' | 'appendix' | 'opening' | 'instructions';
  /** Where its text goes. */
  readonly section: string;
  /** What it stands under, where the section's name does not say that. */
  readonly heading: string | undefined;
  /** The nearest heading around that is a name of its own: `Second outage`. */
  readonly within: string | undefined;
  /** Of the tasks that stand here. */
  readonly group: TaskGroup;
}

/** Before the first heading that says anything: a title, its subtitle, what the document is for. */
export const OPENING: Place = {
  kind: 'opening',
  section: 'summary',
  heading: undefined,
  within: undefined,
  group: NO_GROUP,
};

/** The place below a heading. */
export function placeOf({ heading, about }: Part, around: Place): Place {
  const own = plain(heading?.text);
  const isNamed = own !== undefined && aboutHeading(own).is === 'unclear';
  const group = own === undefined ? around.group : groupBelow(own, about, around);
  const named = isNamed ? own : undefined;
  const shared = { within: isNamed && isTelling(own) ? own : around.within, group };
  switch (about.is) {
    case 'timeline':
      return { kind: 'timeline', section: 'what-happened', heading: named, ...shared };
    case 'tasks':
      return { kind: 'tasks', section: 'corrective', heading: undefined, ...shared };
    case 'sign-off':
      return { kind: 'prose', section: 'supporting', heading: own, ...shared };
    case 'appendix':
      return { kind: 'appendix', section: 'supporting', heading: own, ...shared };
    case 'section': {
      const said = named ?? tellingHeading(own, about.section);
      return { kind: 'prose', section: about.section, heading: said, ...shared };
    }
    case 'unclear':
      return around.kind === 'opening' || around.kind === 'instructions'
        ? { ...around, ...shared }
        : { kind: 'prose', section: 'supporting', heading: own, ...shared };
  }
}

/** A heading over tasks says of what kind they are. */
function groupBelow(heading: string, about: Part['about'], around: Place): TaskGroup {
  const isOfTasks = around.kind === 'tasks' || about.is === 'tasks';
  return isOfTasks ? groupNamed(heading, around.group) : around.group;
}

function plain(heading: TextLine | undefined): string | undefined {
  return heading?.text.replace(/[\s:：]+$/u, '');
}
