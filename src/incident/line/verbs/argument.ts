/**
 * What stands behind a verb, in the order in which it is read. The verb's usage says the same to
 * people; this says it to whoever offers what may be typed next.
 */

/** One thing that may be typed. `text` is anything up to the end of the line. */
export type ArgumentKind =
  | 'time'
  | 'text'
  | 'entry'
  | 'retracted entry'
  | 'redactable entry'
  | 'open action'
  | 'open hypothesis'
  | 'settled label'
  | 'entries'
  | 'all'
  | 'kind'
  | 'follow-up'
  | 'open follow-up'
  | 'settled follow-up'
  | 'followup word'
  | 'milestone'
  | 'cause'
  | 'distance'
  | 'day'
  | 'none'
  | 'severity'
  | 'zone'
  | 'reread'
  | 'service'
  | 'role'
  | 'person'
  | 'end'
  | 'impact field'
  | 'impact value'
  | 'document field'
  | 'document value'
  | 'stated field'
  | 'stated value'
  | 'detector'
  | 'section'
  | 'section value'
  | 'written section'
  | 'facts';

/** What may stand at one place: one kind of thing, or one of several. */
export type Argument = ArgumentKind | readonly ArgumentKind[];
