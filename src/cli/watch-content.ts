import { once } from 'node:events';
import { watch } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { contentFolder } from '../build/environment.ts';
import { checkContent, type ContentOptions } from './check-content.ts';

/** Editors save a file in several steps. */
const SETTLED_MS = 150;

/**
 * Checks the content at once and after each change, until the process is stopped.
 *
 * @param options - of each check
 */
export const watchContent = async (options: ContentOptions): Promise<void> => {
  // Watched before the first check, so that a change during it is not missed.
  const changes = watch(contentFolder(), { recursive: true });
  const check = async () => {
    await checkContent(options);
    console.log(
      `\n${new Date().toTimeString().slice(0, 8)}  Ctrl+C pour arrêter / Ctrl+C to stop\n`,
    );
  };
  let checking = check();
  let isDue = false;
  changes.on('change', () => {
    if (isDue) return;
    isDue = true;
    checking = checking
      .then(() => wait(SETTLED_MS))
      .then(() => {
        isDue = false;
        return check();
      });
  });
  await once(changes, 'close');
};
