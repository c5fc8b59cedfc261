import process from 'node:process';

/** Progress of a long step of a build. */
export interface Progress {
  /** Counts one item as done. */
  readonly step: () => void;
  /** Completes the line. */
  readonly end: () => void;
}

/**
 * Shows the progress of a long step in one line: rewritten at each item on a terminal, written once
 * at the end elsewhere. Nothing is shown for a total of 0.
 *
 * @param label - name of the step, in both languages
 * @param total - number of items
 * @returns the counter of the items
 */
export const showProgress = (label: string, total: number): Progress => {
  let done = 0;
  const { stdout } = process;
  const show = (end: string) =>
    stdout.write(`${stdout.isTTY ? '\r' : ''}${label}: ${done}/${total}${end}`);
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
