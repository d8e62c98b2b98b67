import { CHART_STYLE } from './chart-style.ts';
import { PAGE_STYLE } from './page-style.ts';
import { PRINT_STYLE } from './print-style.ts';
import { REPLAY_STYLE } from './replay-style.ts';
import { TABLE_STYLE } from './table-style.ts';

/** All of the page's style; what comes later holds. */
export const STYLES = PAGE_STYLE + TABLE_STYLE + CHART_STYLE + PRINT_STYLE;

/** The same of a page with a replay. */
export const STYLES_WITH_REPLAY = STYLES + REPLAY_STYLE;
