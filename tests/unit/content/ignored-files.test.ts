import { describe, expect, it } from 'vitest';
import { readChanged } from '../../support/content-folder.ts';

const FOLDERS = [
  '.',
  'plan',
  'orientations',
  'orientations/1',
  'priorities',
  'priorities/1-1',
  'pages',
];

describe('a file that is none of the plan', () => {
  it.each(['README.md', '.DS_Store', '.hidden/file'])(
    'is ignored in every folder: %s',
    async (name) => {
      const { issues } = await readChanged(async ({ put }) => {
        for (const folder of [...FOLDERS, 'pages/about']) await put(`${folder}/${name}`, 'x');
        await put('pages/about/fr.mdx', '---\ntitle: Le site\n---\n\nMots.\n');
      });
      expect(issues).toEqual([]);
    },
  );
});
