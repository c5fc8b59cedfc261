import { relative } from 'node:path';
import { pinnedCopy } from '../features/card/release-script.ts';

/**
 * Checks that today's embed script is among the copies that every build publishes, and prints what to
 * do where it is not.
 *
 * @param folder - folder of the released copies; the project's own by default
 * @returns `true` where it is
 * @throws {Error} where the script cannot be bundled
 */
export const checkEmbed = async (folder?: string): Promise<boolean> => {
  const { file, isReleased } = await pinnedCopy(folder);
  if (isReleased) return true;
  console.error(
    `\n✗ ${relative('.', file)}\n` +
      '  FR  Le script d’intégration a changé, et sa copie figée n’est pas gardée\u00a0: la construction suivante la supprimerait des sites qui la citent. Lancez «\u00a0npm run release:embed\u00a0», puis ajoutez le fichier au dépôt.\n' +
      '  EN  The embed script has changed and its pinned copy is not kept: the next build would remove it from the sites that state its digest. Run “npm run release:embed”, then add the file to the repository.\n',
  );
  return false;
};
