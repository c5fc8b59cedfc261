import { folderAt } from './content-folder.ts';
import { writeReviewed } from './reviewed-content.ts';

/**
 * Writes a made-up plan whose French has changed in a text of every kind since the translation, and
 * whose English lacks another of every kind.
 *
 * @param root - absolute path; what it holds is replaced
 */
export const writeStaleContent = async (root: string): Promise<void> => {
  await writeReviewed(root);
  const { put, replace } = folderAt(root);
  await replace('plan/fr.mdx', 'Caps du lac', 'Pointes du lac');
  await replace('plan/en.mdx', 'This plan is short.', '');
  await replace('orientations/1/fr.mdx', 'Direction 1', 'Voie 1');
  await replace('orientations/2/en.mdx', 'tagline: Towards cape 2\n', '');
  await replace('priorities/1-1/fr.mdx', 'Entretenir', 'Abolir');
  await replace('priorities/1-1/en.mdx', 'subjects: [wood, steps, water]\n', '');
  await replace('priorities/1-2/fr.mdx', 'Sentier 1.2', 'Chemin 1.2');
  await replace('priorities/2-1/en.mdx', 'A trail is a narrow path.', '');
  await replace('priorities/1-2/fr.mdx', 'Un sentier', '<Terme id="sentier">Un sentier</Terme>');
  await replace('relations.yaml', 'Ces sentiers se suivent.', 'Ces sentiers se croisent.');
  const glossary = `- id: bois
  term:
    fr: bois
  definition:
    fr: Des arbres.
    en: Trees.
  source: Guide du lac
`;
  await replace('glossary.yaml', 'Chemin étroit', 'Chemin large');
  await replace('glossary.yaml', '- id: sentier', `${glossary}- id: sentier`);
  await replace('pages/about/fr.mdx', 'grand', 'petit');
  await put(
    'pages/privacy/fr.mdx',
    '---\ntitle: Secret\ndescription: Rien.\n---\n\nRien à dire.\n',
  );
};
