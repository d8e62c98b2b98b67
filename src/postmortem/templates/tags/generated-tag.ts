/** `{% generated timeline %}…{% endgenerated %}`: what is computed, and so is not taken back. */
import {
  type Context,
  type Emitter,
  type Liquid,
  type Parser,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs';
import { Printed } from '../../marks/printed.ts';

export class GeneratedTag extends Tag {
  readonly #part: string;
  readonly #templates: Template[] = [];

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, rest, liquid);
    this.#part = token.args.trim();
    if (!/^[a-z][a-z0-9-]*$/.test(this.#part)) {
      throw new TypeError('generated is followed by a name: small letters, digits and hyphens');
    }
    parser
      .parseStream(rest)
      .on('tag:endgenerated', function () {
        this.stop();
      })
      .on('template', (template: Template) => {
        this.#templates.push(template);
      })
      .on('end', () => {
        throw new TypeError(`tag ${token.getText()} not closed`);
      })
      .start();
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    if (emitter instanceof Printed) emitter.begin({ kind: 'generated', name: this.#part }, this);
    yield this.liquid.renderer.renderTemplates(this.#templates, context, emitter);
    if (emitter instanceof Printed) emitter.end();
  }

  *children(): Generator<unknown, Template[]> {
    // It is a generator because others have to load theirs.
    yield* [];
    return this.#templates;
  }
}
