/** Prints the outage for programs, for a test that starts this under another zone and language. */
import { publicCopy } from '../../src/postmortem/public.ts';
import { toCsv } from '../../src/postmortem/to-csv.ts';
import { toJson } from '../../src/postmortem/to-json.ts';
import { documentOf } from './helpers.ts';
import { OUTAGE } from './outage.ts';

const document = documentOf(OUTAGE);
process.stdout.write(toJson(document));
process.stdout.write(toCsv(document));
const { document: copy, dropped } = publicCopy(document);
process.stdout.write(`${toJson(copy)}${dropped.join('\n')}\n`);
