/** `{% gantt %}`: the Mermaid chart as a fenced block, where it was asked for. */
import { type Context, type Emitter, Tag } from 'liquidjs';
import { fenced } from '../../markdown/code-block.ts';
import { Printed } from '../../marks/printed.ts';

export class GanttTag extends Tag {
  /** The source of the chart; without it nothing is printed. */
  protected readonly chart: (() => string) | undefined = undefined;

  /** It is a generated part, unless it stands in one. */
  render(_context: Context, emitter: Emitter): void {
    const isPart = emitter instanceof Printed && !emitter.isWithinPart;
    if (isPart) emitter.begin({ kind: 'generated', name: 'gantt' }, this);
    if (this.chart !== undefined) emitter.write(fenced(this.chart().trimEnd(), 'mermaid'));
    if (isPart) emitter.end();
  }
}

/** The tag, for the chart of one document. */
export function ganttTag(chart: (() => string) | undefined): typeof GanttTag {
  return class extends GanttTag {
    protected override readonly chart = chart;
  };
}
