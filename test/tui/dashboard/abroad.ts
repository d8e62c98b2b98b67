/** An incident told in many scripts, with what terminals get wrong. */
import type { Told } from './bridge.ts';

const MINUTES = [...'0123456'].map((digit) => `15:0${digit}`);

/** Family, flags, a skin tone, signs that a variation selector makes emoji, letters of several code points. */
const CLUSTERS = '👩‍👩‍👧 🇩🇪🇳🇬 👍🏽 ❤️⚠️1️⃣ e\u0301te\u0301 각 नमस्ते';

export const ABROAD: Told = {
  declaration: '14:30 sev1 決済 returns 500s 👩‍👩‍👧 بوابة الدفع e\u0301te\u0301',
  lines: [
    '14:31 /detected アラート：エラー率が5%を超えました #checkout',
    '14:34 /ack @maria has it 👍🏽',
    '14:35 ! restarted api-3 🇩🇪🇳🇬 @ops',
    '14:39 /done A1 変化なし',
    '14:40 ? عطل في إعدادات الخادم',
    '14:50 ? 메모리 누수 in the cart ❤️',
    '15:00 /refute H1 لا علاقة له',
    '15:00 ! 設定をロールバックする ⚠️ הגדרות השרת @maria',
    `14:55 ${CLUSTERS}`,
    ...MINUTES.map(
      (time, index) => `${time} ${'長い一行です、'.repeat(index * 3)}${CLUSTERS} ${index}`,
    ),
    ...MINUTES.map((time, index) => `${time} ${'سجل طويل '.repeat(index * 3)}${CLUSTERS} ${index}`),
    ...MINUTES.map((time, index) => `${time} line ${index} with 👍🏽${'👍🏽'.repeat(index * 7)}`),
    '15:12 > 状況ページ：「調査中です」 👀',
  ],
};
