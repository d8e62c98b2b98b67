/** The console blocks of a Markdown document: what is typed behind `$ `, and what then stands there. */
export interface Step {
  readonly command: string;
  readonly output: string;
}

export function consoleSteps(markdown: string): readonly Step[] {
  const blocks = markdown.matchAll(/^```console\n([\s\S]*?)^```$/gm);
  return Array.from(blocks, ([, block = '']) => block).flatMap(stepsOf);
}

function stepsOf(block: string): readonly Step[] {
  const steps: { command: string[]; output: string[]; ending: string | undefined }[] = [];
  for (const line of block.trimEnd().split('\n')) {
    const step = steps.at(-1);
    if (step?.ending !== undefined) {
      step.command.push(line);
      if (line === step.ending) step.ending = undefined;
    } else if (line.startsWith('$ ')) {
      // Lines up to the word behind << belong to the command.
      const ending = /<<'?(\w+)'?/.exec(line)?.[1];
      steps.push({ command: [line.slice(2)], output: [], ending });
    } else {
      step?.output.push(line);
    }
  }
  return steps.map(({ command, output }) => ({
    command: command.join('\n'),
    output: output.map((line) => `${line}\n`).join(''),
  }));
}
