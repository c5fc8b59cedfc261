// npm run release:embed: keeps a copy of today's embed script, which every later build publishes too.
import { relative } from 'node:path';
import { releaseScript } from '../features/card/release-script.ts';

const { file, isReleased } = await releaseScript();
const path = relative('.', file);
console.log(
  isReleased
    ? `✓ ${path}\u00a0: déjà gardé / already kept`
    : `+ ${path}\nFR  Ajoutez ce fichier au dépôt et ne l’enlevez jamais\u00a0: d’autres sites en citent l’empreinte.\n` +
        'EN  Add this file to the repository and never remove it: other sites state its digest.',
);
