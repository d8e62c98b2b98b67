/** Who or what noticed the incident, by the words that say so. */
import type { Detector } from '../../incident/record/vocabulary.ts';

const DETECTOR_WORDS: readonly { readonly source: Detector; readonly words: RegExp }[] = [
  {
    source: 'monitoring',
    words:
      /\b(?:monitor(?:s|ing)?|alert(?:s|ed|ing)?|alarms?|pagerduty|pingdom|prometheus|grafana|alertmanager|datadog|nagios|sentry|new relic|cloudwatch|opsgenie|uptime|probes?|health ?checks?|dashboards?|automated|canary|telemetry|metrics)\b/iu,
  },
  {
    source: 'customer',
    words:
      /\b(?:customers?|users?|clients?|community|visitors?|subscribers?|support tickets?|complain(?:ed|ts?)|tenants?|students?)\b/iu,
  },
  {
    source: 'partner',
    words: /\b(?:partners?|vendors?|suppliers?|providers?|security researchers?|researchers?)\b/iu,
  },
  {
    source: 'staff',
    words:
      /\b(?:engineers?|developers?|team|staff|colleagues?|on-?call|employees?|operators?|admins?|internal(?:ly)?|maintainers?|sres?|qa|manual(?:ly)?)\b/iu,
  },
];

const DETECTED =
  /\b(?:detect|notic|discover|alert|report|spott|found|observ|page[sd]|flag|aware|inform|complain|trigger|identified)/iu;
const NEGATED =
  /\b(?:no|not|never|without|fail(?:ed|s)? to|lack of|should|could|would|missing|did not|didn't|wasn't|weren't)\b/iu;

/** The detector that a value behind `Detected by` names. */
export function detectorNamed(value: string): Detector | undefined {
  return DETECTOR_WORDS.map(({ source, words }) => ({ source, at: value.search(words) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0]?.source;
}

/** The detector that the first sentence about a detection names; `undefined` where it is not clear. */
export function detectorIn(sentences: readonly string[]): Detector | undefined {
  for (const sentence of sentences) {
    const at = sentence.search(DETECTED);
    if (at === -1 || NEGATED.test(sentence)) continue;
    const by = /\b(?:by|from|via|through|thanks to)\b/iu.exec(sentence.slice(at));
    const named =
      detectorNamed(by === null ? sentence : sentence.slice(at + by.index)) ??
      detectorNamed(sentence);
    if (named !== undefined) return named;
  }
  return undefined;
}
