import { spawnSync } from 'node:child_process';

const MAX_BYTES = 64 * 1024 * 1024;
const TIMEOUT_MS = 5000;

/**
 * Runs Git.
 *
 * @param folder - absolute path to run it in
 * @param args - its arguments
 * @param input - what it reads
 * @returns its output; `undefined` where there is no Git, no repository or no answer in time
 */
export const git = (folder: string, args: readonly string[], input = ''): Buffer | undefined => {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    input,
    timeout: TIMEOUT_MS,
    maxBuffer: MAX_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
};

/** Splits the output of `git cat-file --batch` into the contents of its files. */
const contentsIn = (output: Buffer): readonly (string | undefined)[] => {
  const contents: (string | undefined)[] = [];
  let place = 0;
  while (place < output.length) {
    const end = output.indexOf('\n', place);
    const [, type, size] = output.toString('utf8', place, end).split(' ');
    place = end + 1;
    if (type !== 'blob') {
      contents.push(undefined);
      continue;
    }
    const length = Number(size);
    contents.push(output.toString('utf8', place, place + length));
    place += length + 1;
  }
  return contents;
};

/**
 * Reads versions of files.
 *
 * @param folder - absolute path of a folder of the repository
 * @param names - versions as Git names them: `HEAD:./plan.yaml`
 * @returns their texts, in the same order; `undefined` for one that there is not
 */
export const readObjects = (
  folder: string,
  names: readonly string[],
): readonly (string | undefined)[] => {
  const output = names.length > 0 && git(folder, ['cat-file', '--batch'], names.join('\n'));
  return output ? contentsIn(output) : names.map(() => undefined);
};
