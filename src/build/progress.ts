import process from 'node:process';

/** How far a long step of a build is. */
export interface Progress {
  readonly step: () => void;
  /** Leaves the line as it stands, complete. */
  readonly end: () => void;
}

/**
 * Shows how far a long step is, in one line: rewritten as it goes on a terminal, written once at the
 * end elsewhere. Nothing is shown where there is nothing to do.
 *
 * @param what - the step, in both languages
 * @param total - how many things it does
 */
export const showProgress = (what: string, total: number): Progress => {
  let done = 0;
  const { stdout } = process;
  const show = (end: string) =>
    stdout.write(`${stdout.isTTY ? '\r' : ''}${what}: ${done}/${total}${end}`);
  if (stdout.isTTY && total > 0) show('');
  return {
    step: () => {
      done += 1;
      if (stdout.isTTY) show('');
    },
    end: () => {
      if (total > 0) show('\n');
    },
  };
};
