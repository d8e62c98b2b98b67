/** Prints the outage for programs, for a test that starts this under another zone and language. */

import { toCsv } from '../../src/postmortem/formats/to-csv.ts';
import { toJson } from '../../src/postmortem/formats/to-json.ts';
import { publicCopy } from '../../src/postmortem/public-copy/public-copy.ts';
import { documentOf } from './helpers.ts';
import { OUTAGE } from './outage.ts';

const document = documentOf(OUTAGE);
process.stdout.write(toJson(document));
process.stdout.write(toCsv(document));
const { document: copy, dropped } = publicCopy(document);
process.stdout.write(`${toJson(copy)}${dropped.join('\n')}\n`);
