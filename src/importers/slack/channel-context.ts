import type { SourceFiles } from '../source/archive-files.ts';
import type { SlackNames } from './mrkdwn.ts';
import type { People } from './people.ts';
import type { SlackChannel } from './slack-export.ts';
import type { SlackOptions } from './slack-options.ts';

/** What reading a channel needs. */
export interface ChannelContext {
  readonly files: SourceFiles;
  readonly channel: SlackChannel;
  /** Identifies the channel in the source, without words. */
  readonly key: string;
  readonly people: People;
  readonly names: SlackNames;
  readonly options: SlackOptions;
}
