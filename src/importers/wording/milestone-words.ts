/** How people say that an incident has come to a milestone. Each pattern is tried on one clause. */
import type { Milestone } from '../../incident/record/vocabulary.ts';

/** What an incident is called. */
const TROUBLE =
  '(?:outages?|incidents?|problems?|issues?|downtime|degradation|disruption|impact|errors?|failures?|anomal(?:y|ies)|unavailability|latency|error rates?|5\\d\\ds?|timeouts?|elevated [a-z0-9 ]{1,30})';
const SERVICE =
  '(?:services?|sites?|websites?|apps?|applications?|apis?|platform|systems?|servers?|clusters?|databases?|production|operations?|functionality|hubs?|everything|traffic|performance|access|builds?|jobs?)';
const PEOPLE =
  '(?:users?|customers?|clients?|developers?|engineers?|people|staff|support|someone|somebody|colleagues?|teams?|operators?|on-?call|sre|partners?|members?|we)';

/** `firm` words say it themselves; `faint` ones only where no other statement does. */
interface MilestoneWords {
  readonly milestone: Milestone;
  readonly firm: readonly RegExp[];
  readonly faint: readonly RegExp[];
}

function words(source: string): RegExp {
  return new RegExp(source, 'iu');
}

export const MILESTONE_WORDS: readonly MilestoneWords[] = [
  {
    milestone: 'started',
    firm: [
      words(
        `\\b${TROUBLE} (?:[a-z]+ )?(?:begins?|began|begun|starts?|started|commence[sd]?)(?! to (?:be|get|investigat))\\b`,
      ),
      words(
        '\\b(?:starts?|started|begins?|began|beginning) (?:to )?(?:fail|failing|crash|crashing|time out|timing out|err|erroring|degrade|degrading|(?:return|returning|serve|serving|throw|throwing|see|seeing|experience|experiencing) (?:[a-z]+ ){0,2}(?:errors?|failures?|5\\d\\ds?|timeouts?|problems?|issues?|downtime|outage|latency))\\b',
      ),
      words(`^(?:the )?(?:start|beginning|onset) of (?:the |an? )?${TROUBLE}\\b`),
      words('^(?:start of )?(?:outage|incident|downtime) start'),
    ],
    faint: [
      words(`\\b${SERVICE} (?:[a-z]+ )?(?:went|goes|go|going) (?:down|offline)\\b`),
      words(
        `\\b${SERVICE} (?:[a-z]+ )?(?:became|becomes|become) (?:[a-z]+ )?(?:unavailable|unresponsive|inaccessible|unreachable)\\b`,
      ),
      words(`\\b(?:first|initial) (?:${TROUBLE}|occurrence)\\b(?! (?:report|alert))`),
    ],
  },
  {
    milestone: 'detected',
    firm: [
      words(
        `\\b(?:first|initially) (?:[a-z]+ )?(?:detected|noticed|discovered|spotted|observed|reported|seen)\\b`,
      ),
      words(
        `\\b${TROUBLE} (?:[a-z]+ ){0,4}(?:detected|noticed|discovered|spotted|observed|reported)\\b(?! (?:as )?fixed)`,
      ),
      words(
        `\\b(?:detect|notic|discover|spott?|observ)(?:s|es|ed|ing|e)? (?:[a-z-]+ ){0,4}${TROUBLE}`,
      ),
      words(
        '\\b(?:alerts?|alarms?|pagers?|pages?|monitors?|checks?) (?:[a-z]+ ){0,3}(?:fired|fires|firing|triggered|triggers|trigger|raised|received|sent|went off|goes off|sounded|paged|comes? in|came in|notified)\\b',
      ),
      words(
        '\\b(?:triggered|fired|raised|received|got|sent out|sends out|sent) (?:an? |the |our |several |multiple |first )?(?:[a-z-]+ ){0,2}(?:alerts?|alarms?)\\b',
      ),
      words(
        '\\b(?:monitoring|pingdom|prometheus|grafana|datadog|pagerduty|nagios|alertmanager|uptime robot|sentry|new relic|cloudwatch)(?: [a-z]+){0,2} (?:alert(?:s|ed|ing)?|detect(?:s|ed)?|report(?:s|ed)?|notifie[sd]|page[sd]|flag(?:s|ged)|show(?:s|ed)|trigger(?:s|ed)?)\\b',
      ),
      words(
        `\\b${PEOPLE} (?:[a-z]+ ){0,2}(?:report(?:s|ed|ing)?|complain(?:s|ed|ing)?|alert(?:s|ed)|notifie[sd] (?:us|the)|contact(?:s|ed)|flag(?:s|ged))\\b(?! (?:back|fixed|resolved|success))`,
      ),
      words(
        `\\b(?:reports?|complaints?|tickets?|emails?|messages?) (?:[a-z]+ ){0,2}from (?:[a-z]+ ){0,3}${PEOPLE}\\b`,
      ),
      words(
        '^(?:an? |the |first )?(?:support |user |customer )?tickets? (?:\\S+ )?(?:is |was |were |are )?(?:opened|filed|raised|created|received|comes in|came in)\\b',
      ),
      words(
        '\\b(?:first|initial) (?:[a-z]+ )?(?:report|alert|complaint|page|user report|detection)s?\\b',
      ),
      words(`\\b${PEOPLE} (?:[a-z]+ )?(?:notice[sd]?|spots?|spotted|observe[sd]?)\\b`),
    ],
    faint: [
      words('\\b(?:detected|noticed|notices)\\b'),
      words('^(?:[a-z0-9%-]+ ){0,4}(?:alerts?|alarms?)$'),
    ],
  },
  {
    milestone: 'acknowledged',
    firm: [
      words(
        '\\b(?:acknowledge[sd]?|acked|acks) (?:the |an? |this |our )?(?:alert|alarm|page|incident|issue|problem|outage|report)',
      ),
      words(`\\b${PEOPLE} (?:[a-z]+ ){0,2}(?:acknowledge[sd]?|acked|acks)\\b(?! that)`),
      words('\\b(?:alerts?|alarms?|pages?|incident) (?:[a-z]+ ){0,2}acknowledged\\b'),
      words(
        '\\b(?:begins?|began|starts?|started|beginning|starting) (?:the |an? |our |to )?(?:[a-z]+ )?investigat(?:e|ing|ions?)\\b',
      ),
      words('\\binvestigations? (?:[a-z]+ )?(?:begins?|began|starts?|started|commence[sd]?)\\b'),
    ],
    faint: [
      words(
        `\\b${PEOPLE} (?:is |are |was |were |[a-z]+ )?(?:investigat(?:es|ed|ing)|look(?:s|ed|ing)? into)\\b`,
      ),
    ],
  },
  {
    milestone: 'identified',
    firm: [
      words(
        "\\b(?:root cause|cause|culprit|source of the (?:issue|problem|outage)|underlying (?:issue|problem|cause))\\b(?: [a-z'-]+){0,8} (?:identified|found|discovered|determined|pinpointed|located|traced|confirmed|established|understood)\\b",
      ),
      words(
        "\\b(?:identif(?:y|ies|ied)|f(?:ou|i)nds?|discover(?:s|ed)|determine[sd]?|pinpoint(?:s|ed)|trace[sd]?|locate[sd]?|confirm(?:s|ed)?|establish(?:es|ed)|isolate[sd]?|uncover(?:s|ed))(?: [a-z'-]+){0,8} (?:root cause|the cause|cause of|culprit|source of (?:the )?(?:issue|problem|error|outage)|as the (?:[a-z]+ )?(?:cause|issue|problem|reason|source))\\b",
      ),
      words(
        "\\b(?:identif(?:ies|ied)|pinpoint(?:s|ed)|isolate[sd]?)(?: [a-z'-]+){0,4} (?:leak|bug|misconfiguration|regression|typo|faulty|fault|broken|bad|deadlock|bottleneck|race condition|offending|culprit|misconfigured|issue|problem)\\b",
      ),
      words(
        '\\b(?:issue|problem|cause|bug|leak|fault) (?:is |was |has been )?(?:identified|traced|isolated|pinpointed|narrowed down) (?:as|to|in)\\b',
      ),
    ],
    faint: [
      words('^root cause\\b'),
      words(
        '\\b(?:found|finds) the (?:[a-z]+ ){0,2}(?:typo|bug|leak|fault|mistake|misconfiguration|culprit|wrong|faulty|broken|offending)\\b',
      ),
      words(
        '\\bfound to (?:be|have) (?:[a-z]+ ){0,2}(?:expired|wrong|full|missing|corrupt(?:ed)?|misconfigured|broken|faulty)\\b',
      ),
    ],
  },
  {
    milestone: 'mitigated',
    firm: [
      words('\\b(?:is |are |was |were |been |fully |now )?mitigated\\b'),
      words(
        '\\bmitigations? (?:[a-z]+ )?(?:is |was )?(?:deployed|applied|in place|complete[d]?|live|takes? effect|took effect|successful|rolled out)\\b',
      ),
      words(
        `\\b(?:partial(?:ly)?) (?:recover(?:y|s|ed)|restor(?:ed|ation)|available|back|operational|resolved)\\b`,
      ),
      words(
        `\\b(?:service|services|site|functionality) (?:[a-z]+ )?partially (?:restored|recovered|back|available)\\b`,
      ),
      words(
        '\\b(?:workaround|work-around|temporary fix|hot ?fix) (?:[a-z]+ ){0,2}(?:in place|applied|live|works|worked)\\b',
      ),
    ],
    faint: [
      words(
        '\\b(?:roll ?back|revert|rolling back)(?: [a-z]+){0,6} (?:completed?|finished|successful(?:ly)?|succeeded|done|live)\\b',
      ),
      words(
        '\\b(?:successfully rolled back|rolled back successfully|successfully reverted|reverted successfully)\\b',
      ),
    ],
  },
  {
    milestone: 'resolved',
    firm: [
      words(
        `\\b${TROUBLE} (?:is |was |has been |are |were |have been |marked |declared |considered |now |fully |completely |[a-z]+ly )*(?:resolved|solved|fixed|over|ended|ends|cleared|gone|closed out)\\b`,
      ),
      words('^(?:all |everything |now |fully |completely |incident |issue |outage )*resolved\\b'),
      words(
        `\\b(?:resolve[sd]?|solve[sd]?|end of|ended|end) (?:the |this )?(?:incident|issue|problem|outage)\\b`,
      ),
      words(
        '\\bfully (?:operational|restored|recovered|functional|back|resolved|available|online|healthy)\\b',
      ),
      words(
        `\\b(?:full|complete) (?:recovery|restoration|service restoration|functionality (?:is |was )?restored)\\b`,
      ),
      words(
        '\\ball (?:[a-z]+ ){0,3}(?:restored|recovered|operational|back online|back to normal|healthy again|resolved|green|working again)\\b',
      ),
      words(
        '\\b(?:declared?|marked) (?:as )?(?:the (?:incident|issue|outage) )?(?:as )?resolved\\b',
      ),
      words('\\ball[- ]clear\\b'),
    ],
    faint: [
      words('\\b(?:back|up) (?:online|to normal|and running|in service|up and running)\\b'),
      words(`\\b(?:is|are|was|were|came|comes|brought) back up\\b`),
      words(
        `\\b${SERVICE} (?:[a-z]+ ){0,3}(?:restored|recovered|recovers|stabilized|stabilised|working again|available again|returned to normal|return(?:s|ing)? to normal|normali[sz]ed|works again|back)\\b`,
      ),
      words(`\\b(?:restored|recovered|resumed) (?:the |all |our )?(?:normal )?${SERVICE}\\b`),
      words(
        '\\bnormal (?:[a-z]+ )?(?:operations?|service|traffic|functioning) (?:is |was |has been |[a-z]+ )?(?:resume[sd]?|restored)\\b',
      ),
      words('\\b(?:return(?:s|ed|ing)?|back) to normal\\b'),
      words('^(?:now |all |fully |everything )?recovered(?! (?:from|by|with|the|data)\\b)'),
      words('^(?:all|everything)(?: is| was| looks?| looking)? (?:good|fine|well|ok|okay)\\b'),
      words(`^(?:the )?${SERVICE} (?:is |are |was |now )?(?:up|online)(?: again| now)?$`),
      words(
        '^(?:[a-z]+ ){0,3}(?:latency|latencies|traffic|load|rates?|errors?|usage|times) (?:is |are |was |were |now |back )?normal(?: again)?$',
      ),
      words('\\b(?:succeed(?:s|ing)?|work(?:s|ing)?|flow(?:s|ing)?) (?:normally )?again$'),
      words(
        '\\b(?:errors?|alerts?|alarms?) (?:[a-z]+ )?(?:stop(?:s|ped)?|ceased?|cleared|subsided|recovered|resolved)\\b',
      ),
      words(
        '\\b(?:no (?:more|further|longer)) (?:[a-z]+ ){0,3}(?:errors?|failures?|timeouts?|issues|alerts)\\b',
      ),
      words('\\b(?:incident|issue|ticket) (?:is |was |has been )?closed\\b'),
    ],
  },
  {
    milestone: 'reopened',
    firm: [
      words(
        `\\b(?:${TROUBLE}|alerts?|alarms?|symptoms?) (?:[a-z]+ ){0,2}(?:recur(?:s|red|ring)?|re-?occur(?:s|red|ring)?|reappear(?:s|ed)?|resurface[sd]?|return(?:s|ed)?|comes? back|came back|resume[sd]?|start(?:s|ed)? again|(?:is|are|was|were) back|happens? again|happened again|fires? again|fired again)\\b(?! (?:to )?(?:normal|green|baseline|zero))`,
      ),
      words(
        '\\b(?:recurrence|reoccurrence|regression) of (?:the |an? )?(?:outage|incident|problem|issue|errors?)\\b',
      ),
      words(
        `\\b(?:re-?open(?:s|ed)?) (?:the )?(?:incident|issue|outage)\\b|\\b(?:incident|issue|outage) (?:is |was |has been )?re-?opened\\b`,
      ),
      words(
        `\\b${SERVICE} (?:[a-z]+ ){0,2}(?:down|failing|unavailable|unresponsive|offline|crash(?:es|ed|ing)?) again\\b`,
      ),
    ],
    faint: [],
  },
];

/** Of a resolution: it holds for a part only, or has not come yet. */
export const PARTIAL =
  /\b(?:partial(?:ly)?|some|most|mostly|many|temporar(?:y|ily)|largely|except|one of|first|slowly|starting to|starts? to|began to|begins? to|gradually|locally|staging|seem(?:s|ed)? to|appear(?:s|ed)? to|test(?:ing|s|ed)?)\b/iu;
