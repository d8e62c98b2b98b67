/** Figures of the impact in prose: what share of the users, how many, how much money. */

export interface Figures {
  readonly share: string | undefined;
  readonly users: string | undefined;
  readonly accounts: string | undefined;
  readonly requests: string | undefined;
  readonly events: string | undefined;
  readonly revenue: string | undefined;
}
type Figure = keyof Figures;

const ABOUT =
  '(?:(?:approximately|approx\\.?|about|around|roughly|nearly|almost|over|under|up to|more than|less than|at least|at most|some|an estimated|estimated|circa|ca\\.?|~|≈)\\s?){0,3}';
const AMOUNT =
  '\\d{1,3}(?:[,.  ]\\d{3}){0,4}(?:\\.\\d{1,2})?(?:\\s?(?:k|m|thousand|million|billion)\\b)?\\+?|\\d{4,12}';
const NUMBER = `${ABOUT}(?:${AMOUNT})`;
const ADJECTIVES = '(?:[a-z-]+ ){0,3}?';
const PEOPLE =
  '(?:users?|customers?|clients?|visitors?|subscribers?|people|developers?|players?|members?|students?|tenants?|merchants?|teams|organi[sz]ations)';
const TRAFFIC =
  '(?:requests?|traffic|sessions?|orders?|transactions?|payments?|calls|page views|pageviews|api calls|deliveries|jobs|builds|queries)';
const PERCENT = `${ABOUT}\\d{1,3}(?:[.,]\\d{1,3})?(?:\\s?[-–]\\s?\\d{1,3}(?:\\.\\d{1,3})?)?\\s?(?:%|percent\\b|per cent\\b)`;
const MONEY =
  '(?:US)?[$€£¥₦₹]\\s?\\d{1,3}(?:[,.]?\\d{3}){0,4}(?:\\.\\d{1,2})?(?:\\s?(?:k|m|bn|thousand|million|billion)\\b)?|\\d{1,3}(?:[,.]?\\d{3}){0,4}(?:\\.\\d{1,2})?\\s?(?:USD|EUR|GBP|CHF|NGN|KES|dollars|euros|pounds)\\b';

function words(source: string): RegExp {
  return new RegExp(source, 'iu');
}

/** The first group is the figure. `within`: only in a sentence that also says this. */
const FIGURES: readonly {
  readonly figure: Figure;
  readonly pattern: RegExp;
  readonly within?: RegExp;
}[] = [
  {
    figure: 'share',
    pattern: words(
      `(${PERCENT} of (?:all |our |the |its |total |active )*${ADJECTIVES}(?:${PEOPLE}|${TRAFFIC}|accounts))\\b`,
    ),
  },
  {
    figure: 'share',
    pattern: words(
      `\\b((?:all|half|most|one third|two thirds|a third|a quarter|three quarters) of (?:our |the |all )*${ADJECTIVES}${PEOPLE})\\b`,
    ),
  },
  {
    figure: 'share',
    pattern: words(`\\b${PEOPLE}[^.]{0,60}?\\(?(${PERCENT})`),
    within: /\b(?:affect|impact|experienc|unable|could not|couldn't)/iu,
  },
  { figure: 'share', pattern: words(`\\b(?:${PEOPLE}|${TRAFFIC})\\s\\((${PERCENT})\\)`) },
  { figure: 'users', pattern: words(`(?<![\\d.,$€£-])(${NUMBER} ${ADJECTIVES}${PEOPLE})\\b`) },
  { figure: 'users', pattern: words(`\\b${PEOPLE}\\s?\\((${NUMBER})\\)`) },
  { figure: 'accounts', pattern: words(`(?<![\\d.,$€£-])(${NUMBER} ${ADJECTIVES}accounts?)\\b`) },
  {
    figure: 'requests',
    pattern: words(
      `(?<![\\d.,])(${NUMBER} ${ADJECTIVES}(?:support (?:tickets?|requests?|cases?)|complaints?))\\b`,
    ),
  },
  {
    figure: 'events',
    pattern: words(
      `(?<![\\d.,])(${NUMBER} ${ADJECTIVES}(?:events?|messages?)) (?:were |was )?(?:dropped|lost)\\b`,
    ),
  },
  {
    figure: 'revenue',
    pattern: words(`(${ABOUT}(?:${MONEY}))`),
    within:
      /\b(?:revenue|loss(?:es)?|lost|cost|sales|refund|credits?|income|turnover|damages?)\b/iu,
  },
];

/** Numbers in these are about something else: `20 users at a time`, `unlike the 30 % of users`. */
const ASIDE =
  /\b(?:per (?:second|minute|hour|day)|typically|normally|usually|unlike|in total we have|not affected|unaffected|were not impacted)\b/iu;

/** Figures of the sentences; of each the first. */
export function figuresIn(sentences: readonly string[]): Figures {
  const found: { -readonly [Name in Figure]: Figures[Name] } = {
    share: undefined,
    users: undefined,
    accounts: undefined,
    requests: undefined,
    events: undefined,
    revenue: undefined,
  };
  for (const sentence of sentences.filter((text) => !ASIDE.test(text))) {
    for (const { figure, pattern, within } of FIGURES) {
      if (found[figure] !== undefined || within?.test(sentence) === false) continue;
      found[figure] = pattern.exec(sentence)?.[1]?.trim();
    }
  }
  return found;
}
