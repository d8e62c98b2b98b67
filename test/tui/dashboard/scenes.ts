/** What may be on the screen, by the keys that lead there from the opened log. */
import type { Event } from '../../../src/tui/state/event.ts';
import { pasted, pressed, typed } from './events.ts';

const LONG = '注文サービスが停止 👩‍👩‍👧 توقفت خدمة الطلبات e\u0301 '.repeat(8).trim();
const BLOCK = Array.from({ length: 12 }, (_, index) => `行 ${index} 🇩🇪 في السجل`).join('\n');

export const SCENES = {
  'an empty prompt': [],
  'a line that is being typed': typed('15:10 ! 再起動 👍🏽 خادم'),
  'a line of several rows, the cursor within': [
    ...typed(LONG),
    ...pressed('ctrl+left', 'ctrl+left'),
  ],
  'a folded paste': [...typed('ログ：'), ...pasted(BLOCK)],
  'an older entry selected': pressed(...Array.from({ length: 12 }, () => 'up' as const)),
  'an entry that is being corrected': [...pressed('up', 'up', 'up'), ...typed('e')],
  'a page further up': pressed('page-up', 'page-up'),
  'the help': pressed('f1', 'down', 'down'),
  'the list of incidents': [...typed('/incidents'), ...pressed('enter', 'down'), ...typed('決済')],
} satisfies Readonly<Record<string, readonly Event[]>>;
