/** Prints the outage in every form, for a test that starts this under another zone and language. */
import { render } from '../../src/postmortem/render.ts';
import { templateNames } from '../../src/postmortem/template-file.ts';
import { toJson } from '../../src/postmortem/to-json.ts';
import { documentOf } from './helpers.ts';
import { OUTAGE } from './outage.ts';

const document = documentOf(OUTAGE);
for (const template of templateNames()) process.stdout.write(render(document, template));
process.stdout.write(toJson(document));
