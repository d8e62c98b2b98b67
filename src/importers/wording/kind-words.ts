/** How people say that they did something, suspected something, told somebody. */
import type { Kind } from '../../incident/record/vocabulary.ts';

/** The first that fits decides. Each pattern is tried on one clause. */
export const KIND_WORDS: readonly { readonly kind: Kind; readonly patterns: readonly RegExp[] }[] =
  [
    {
      kind: 'update',
      patterns: [
        /\bstatus ?page (?:is |was |has been |[a-z]+ )?(?:updated|published|posted|set|changed)\b/iu,
        /\b(?:updat(?:es?|ed|ing)|post(?:s|ed)? (?:to|on)|publish(?:es|ed)) (?:the |our |a |an )?(?:public )?status ?page\b/iu,
        /\b(?:users?|customers?|clients?|stakeholders?|public|press|partners?|community) (?:is |are |was |were |have been |has been |being )(?:informed|notified|updated|told|emailed)\b/iu,
        /^(?:[a-z-]+ ){0,4}(?:inform(?:s|ed)?|notif(?:y|ies|ied)|email(?:s|ed)|update[sd]|told) (?:the |our |all |affected |impacted |\S{2,20} ){0,2}?(?:users?|customers?|clients?|stakeholders?|public|community|partners?)\b/iu,
        /\b(?:post(?:s|ed)?|publish(?:es|ed)?|sent|sends|issued?s?) (?:out )?(?:an? |the |another |first |initial |final |public )*(?:status update|update|announcement|notice|status report to (?:customers|users)|incident notice|tweet|communication|notification)\b(?! to (?:the )?(?:slack|team))/iu,
        /\b(?:comms|communications?|announcement|public update) (?:is |was |were |has been )?(?:sent|posted|published|issued)\b/iu,
        /\b(?:tweet(?:s|ed)|announce(?:s|d)) (?:that|about|the|on|to)\b/iu,
      ],
    },
    {
      kind: 'escalation',
      patterns: [
        /\bescalat(?:e|es|ed|ing)\b/iu,
        /\b(?:incident|issue|problem) (?:is |was )escalated\b/iu,
        /\b(?:we|i|he|she|they|team|engineers?|on-?call|lead|[A-Z][a-z]+) (?:then )?(?:page[sd]|called in|calls in|brought in|brings in|pulled in|pulls in|looped in|loops in)\b/u,
        /^(?:paged|called in|pulled in|brought in|looped in|engaged) /iu,
        /\b(?:support|vendor|provider) (?:ticket|case) (?:is |was )?(?:opened|raised|filed|created)\b/iu,
        /\b(?:opened|raised|filed|created|opens|raises|files) (?:an? |the )?(?:[a-z0-9]+ ){0,3}(?:support )(?:ticket|case|request)\b/iu,
      ],
    },
    {
      kind: 'decision',
      patterns: [
        /^(?:the )?decision (?:to|that)\b/iu,
        /\b(?:decide[sd]?|agree[sd]?|opt(?:s|ed)|chose|chooses?) (?:to|on|that|against|not to)\b/iu,
        /\bdecision (?:is |was |has been )?(?:made|taken|reached)\b/iu,
        /\b(?:made|took|take|makes?) (?:the |a )decision\b/iu,
      ],
    },
    {
      kind: 'hypothesis',
      patterns: [
        /\bsuspect(?:s|ing)?\b(?! (?:list|users?|accounts?))/iu,
        /(?:^|\b(?:we|i|he|she|they|teams?|engineers?|developers?|ops|on-?call|is|was|are|were|initially|first) )suspected\b/iu,
        /\bassum(?:e|es|ed|ing)\b(?! (?:the )?(?:incident|role|roles|command|lead|control|dut|responsib|ic\b|scribe))/iu,
        /\b(?:believ(?:e|es|ed|ing)|hypothesi[sz](?:e|es|ed|ing)|speculat(?:e|es|ed|ing)|theori[sz](?:e|es|ed|ing))\b/iu,
        /\b(?:hypothesis|theory|suspicion|working assumption)\b(?! (?:confirmed|disproved|is confirmed|was confirmed))/iu,
        /\b(?:might|may|could) (?:have )?(?:be|been) (?:an? |the |due|caus|relat|a result|because|responsible|linked|[a-z]+ly )/iu,
        /\b(?:possibly|probably|likely|presumably|potentially) (?:due|caused|related|because|linked|the (?:root )?cause|an? |the )/iu,
        /\b(?:seem(?:s|ed)?|appear(?:s|ed)?) (?:to be |to have been )(?:[a-z]+ly )?(?:caused|related|due|linked|a result|the (?:root )?cause)\b/iu,
        /\b(?:initial |first |early |preliminary )(?:[a-z]+ )?(?:diagnosis|analysis|findings?|assessment|investigations?) (?:points?|pointed|suggest(?:s|ed)?|indicated?s?|showed)\b/iu,
        /\b(?:we|i|he|she|they|team|engineers?) (?:[a-z]+ )?(?:thought|think|thinks) (?:that |it|this|the|we)\b/iu,
        /\brule[sd]? out\b/iu,
      ],
    },
  ];

/** Of a hypothesis: how it ended, where the statement says that outright. */
export const REFUTED =
  /\b(?:rule[sd]? out|ruled? it out|disprove[dn]?|turned out (?:not|to be wrong))\b/iu;

const SELDOM = '(?:then|also|finally|manually|temporarily|quickly|immediately|successfully|again)';
const SOMEBODY =
  "(?:we|i|he|she|they|(?:the |our |an? )?(?:[a-z'-]+ ){0,2}(?:team|engineers?|developers?|admins?|administrators?|operators?|ops|sre|sres|devs?|staff|on-?call|maintainers?)|@?[A-Z][\\p{L}\\d.-]{1,20}(?: [A-Z][\\p{L}.]{1,20})?(?: and @?[A-Z][\\p{L}.]{1,20})?)";
/** Past acts, and the same in the present. */
const DONE =
  'added|removed|deleted|changed|updated|moved|stopped|paused|resumed|cleared|cleaned up|reset|replaced|switched|reduced|raised|lowered|increased|decreased|restored|killed|terminated|set|migrated|released|blocked|bumped|fixed|implemented|turned (?:off|on)|shut down|took down|brought (?:back )?up|blocklisted|created|executed|ran|started up|began rolling';
const DOES =
  'adds|removes|deletes|changes|updates|moves|stops|pauses|clears|resets|replaces|switches|raises|blocks|bumps|fixes|turns (?:off|on)|creates|executes|runs|deploys|re-?deploys|restarts|reboots|reverts|rolls back|scales|disables|enables|merges|drains|pushes|applies|kills|upgrades|patches';
/** What becomes so by itself: `increased errors`, `stopped responding`. */
const BY_NOBODY =
  '(?! (?:that|when|if|on|out|into|low|the (?:incident )?(?:channel|ticket|thread|team|status)\\b|(?:to )?(?:fail|crash|respond|work)|failing|crashing|responding|working|seeing|getting|receiving|processing|serving|at|by|(?:[a-z]+ )?(?:errors?|latency|latencies|load|traffic|usage|rates?|failures?|timeouts?|numbers?|responses?)\\b))\\b';

/** Past acts that nobody but people does, whatever stands before them. */
export const ACTS =
  /\b(?:re-?deployed|deployed|rolled back|reverted|rolled out|restarted|rebooted|re-?enabled|disabled|enabled|drained|failed over|hot-?patched|patched|merged|cordoned|uncordoned|recreated|re-created|rebuilt|upgraded|downgraded|provisioned|reconfigured|redirected|rerouted|scaled (?:up|down|out|in|to|the)|applied|purged|flushed|whitelisted|blacklisted|allowlisted|throttled|rotated|revoked|reinstalled|re-?ran|pushed|unblocked|swapped|installed|terminated|deleted|unassigned)\b/iu;

/** Acts that things do too (`memory increased`): only where somebody does them. */
export const ACTS_OF_SOMEBODY = new RegExp(
  `^(?:(?:then|and|so|also|finally) )*${SOMEBODY} (?:${SELDOM} )*(?:${DONE}|${DOES})${BY_NOBODY}`,
  'u',
);

/** A note of what was done begins with it: `Increased the memory limit`. */
export const ACTS_NOTED = new RegExp(`^(?:${SELDOM} )*(?:${DONE})${BY_NOBODY}`, 'u');

/** Notes in the present: `Restart the web server`. */
export const ACTS_BIDDEN =
  /^(?:re-?deploy|deploy|restart|reboot|roll ?back|revert|delete|remove|apply|scale|disable|enable|drain|kill|purge|flush|merge|push|patch|cordon|increase|decrease|upgrade|downgrade|rebuild|recreate|switch|block|terminate|begin (?:rolling|reverting|throttling|deploying|draining|restarting)) (?!(?:of|is|was|are|were|has|had|fail(?:s|ed)?|errors?|start(?:s|ed)?|begins?|began|completed?|in progress|finished|attempt)\b)\S/u;

/** Something that is done has come to its end, or is under way. */
export const ACT_NOUNS =
  /\b(?:roll ?back|revert|deploy(?:ment)?|redeploy(?:ment)?|restart|reboot|failover|migration|hot ?fix|fix|patch|restore|restoration|upgrade|downgrade|release|workaround|mitigation|change) (?:to [a-z0-9 ]{1,40} )?(?:is |was |were |has been |had been |of [a-z0-9 ]{1,40} )?(complete[sd]?|finishe[sd]|finished|done|deployed|applied|merged|released|pushed|rolled out|shipped|live|initiated|started|begins?|began|triggered|in progress|attempted|fail(?:s|ed)|succeed(?:s|ed)|successful)\b/iu;

export const ATTEMPT =
  /\b(?:attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying)) (?:to |at |a |an |the |our )?(?:[a-z]+ ){0,3}?(?:re-?start|re-?boot|roll ?back|rolling back|revert|re-?deploy|deploy|scale|scaling|fix|fail ?over|restor|drain|delet|remov|disabl|enabl|kill|apply|patch|clear|recover|reset|re-?run|upgrad|downgrad|creat|recreat|stop|start|increas|mitigat|workaround|chang)/iu;
export const UNDER_WAY =
  /\b(?:(?:begins?|began|begun|starts?|started|starting|initiate[sd]?|commence[sd]?) (?:to |an? |the )?(?:roll|rolling|revert|deploy|re-?deploy|restart|re-?boot|scal|drain|restor|migrat|fail ?over|delet|clean|upgrad|downgrad))/iu;

/** The act did not do what it was for. */
export const FAILED =
  /\b(?:but (?:it |this |that |they )?(?:failed|fails|didn't|did not|had no|has no|was not|wasn't|without)|(?:did not|didn't|does not|doesn't) (?:[a-z]+ )?(?:help|work|resolve|fix|solve|succeed|improve|change anything|make (?:any|a) difference)|without (?:success|effect|any effect|luck)|unsuccessful(?:ly)?|(?:to|had|has) no (?:effect|avail)|no (?:effect|improvement|avail|luck|change|difference)\b|fail(?:s|ed)(?: (?:due|because|with|again|to (?:start|complete|resolve))|[.,;]|$))/iu;

/** Not somebody's act: it happened by itself, or it is told of what had been done before. */
export const BY_ITSELF =
  /\b(?:automatically|found|discovered|noticed|concluded|why|how|determine[sd]?|revealed|showed|shows|realized|realised|reveals|confirmed that|unexpectedly|spontaneously|by itself|on (?:its|their) own|by (?:the )?(?:kernel|kubelet|oom|scheduler|autoscaler)|oom-?killed|crashed and|\bhad\b|\bbeing\b|was to be|which (?:was|were|had)|that (?:was|were|had)|(?:newly |recently |just |previously |already )(?:deployed|merged|released|installed|applied|upgraded)|deployed (?:version|code|image|change|build|feature|revision)s?\b)/iu;
