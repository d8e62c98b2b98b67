import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commandLine } from '../../src/commands/run/quote.ts';

test.each([
  [['kubectl', 'rollout', 'restart', 'deploy/api'], 'kubectl rollout restart deploy/api'],
  [['sh', '-c', 'a; b'], "sh -c 'a; b'"],
  [['echo', "it's"], String.raw`echo 'it'\''s'`],
  [['echo', ''], "echo ''"],
  [['echo', '~', '*', '$HOME', '#a', '!b', '@c'], "echo '~' '*' '$HOME' '#a' '!b' @c"],
  [['A=1'], "'A=1'"],
  [['env', 'A=1'], 'env A=1'],
  [['echo', 'größe', '停止'], 'echo größe 停止'],
  [['app', '--password=•••'], 'app --password=•••'],
  [['sh', '-c', "a\n\tb 'c' \\ \u001b[31m"], String.raw`sh -c $'a\n\tb \'c\' \\ \u001b[31m'`],
  [['echo', 'a\u202eb'], String.raw`echo $'a\u202eb'`],
])('%j is %s', (words, line) => {
  expect(commandLine(words)).toBe(line);
});

test('a shell reads the same words from it', () => {
  const words = ['a b', "it's", '"', '\\', '$HOME', '`ls`', '*', '', '~', '{a,b}', '!x', 'ü', '-n'];
  const line = commandLine(['printf', '%s|', ...words]);

  const { stdout } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });

  expect(stdout).toBe(`${words.join('|')}|`);
});
