import { contentFolder } from '../build/environment.ts';
import { watchFolder } from '../build/watch-folder.ts';
import { checkContent, type ContentOptions } from './check-content.ts';

/**
 * Checks the content at once and after each change, until the process is stopped.
 *
 * @param options - of each check
 */
export const watchContent = async (options: ContentOptions): Promise<void> => {
  for await (const time of watchFolder(contentFolder())) {
    await checkContent(options);
    console.log(`\n${time.toTimeString().slice(0, 8)}  Ctrl+C pour arrêter / Ctrl+C to stop\n`);
  }
};
