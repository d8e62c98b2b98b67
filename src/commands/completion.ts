import type { Command } from 'commander';
import { addAsked } from './completion/asked.ts';
import { bashScript } from './completion/bash.ts';
import { commandTree, type KnownCommand } from './completion/command-tree.ts';
import { fishScript } from './completion/fish.ts';
import { SHELLS } from './completion/source.ts';
import { zshScript } from './completion/zsh.ts';
import { UsageError } from './failure.ts';
import type { Session } from './session.ts';

const SCRIPTS: Readonly<
  Record<(typeof SHELLS)[number], (commands: readonly KnownCommand[]) => string>
> = { bash: bashScript, zsh: zshScript, fish: fishScript };

const DESCRIPTION = `Prints a script by which a shell completes commands, options and their values,
slugs and verbs. To switch it on:

bash:  echo 'eval "$(bridgelog completion bash)"' >> ~/.bashrc
zsh:   echo 'eval "$(bridgelog completion zsh)"' >> ~/.zshrc
fish:  bridgelog completion fish > ~/.config/fish/completions/bridgelog.fish

In ~/.zshrc it stands behind compinit.`;

export function addCompletion(program: Command, session: Session): void {
  program
    .command('completion')
    .summary('print what makes a shell complete commands, options and slugs')
    .description(DESCRIPTION)
    .argument('<shell>', SHELLS.join(', '))
    .action((name: string) => {
      const shell = SHELLS.find((known) => known === name);
      if (shell === undefined) {
        throw new UsageError(`There is no completion for "${name}": write ${SHELLS.join(', ')}.`);
      }
      session.print(SCRIPTS[shell](commandTree(program)));
    });
  addAsked(program, session);
}
