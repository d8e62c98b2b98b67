/** What a source may be, as it is named on the command line. */
export const SOURCE_FORMATS = [
  'markdown',
  'text',
  'html',
  'slack',
  'pagerduty',
  'statuspage',
  'csv',
  'bridgelog',
] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];
