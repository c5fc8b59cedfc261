// npm run edit: serves the editor on this machine, for the content folder on this machine.
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import { pathInRepository, repositoryRoot } from '../build/content-repository.ts';
import { localEditorFolder } from '../build/environment.ts';
import { readContent } from '../content/read-content.ts';
import { writeEditor } from '../features/editor/write-editor.ts';
import { serveEditor } from '../hosting/editor-server.ts';
import { assertPortFree, PortTakenError } from '../hosting/port.ts';
import { locate } from '../site/urls.ts';
import { checkedEnvironment } from './checked-environment.ts';

const { port, contentFolder } = checkedEnvironment();
const root = repositoryRoot(contentFolder);
if (root === undefined) {
  console.error(
    `L’éditeur enregistre dans un dépôt Git, et ${contentFolder} n’est dans aucun. Créez-en un avec «\u00a0git init\u00a0», ou clonez celui de l’organisme.\n` +
      `The editor saves into a Git repository, and ${contentFolder} is in none. Create one with “git init”, or clone your organization’s.`,
  );
  process.exit(1);
}

try {
  await assertPortFree(port);
  const folder = localEditorFolder();
  await rm(folder, { recursive: true, force: true });
  const { sources } = await readContent(contentFolder, locate);
  const content = pathInRepository(contentFolder);
  await writeEditor(folder, sources, { kind: 'local', name: basename(root), content });
  await serveEditor(folder, port);
  console.log(
    `✓ http://localhost:${port}/  (Ctrl+C pour arrêter / to stop)\n` +
      `Dans Chrome, Edge ou un autre navigateur Chromium\u00a0: «\u00a0Travailler avec un dépôt local\u00a0», puis le dossier ${root}\n` +
      `In Chrome, Edge or another Chromium browser: “Work with Local Repository”, then the folder ${root}`,
  );
} catch (error) {
  console.error(error instanceof PortTakenError ? error.message : error);
  process.exit(1);
}
