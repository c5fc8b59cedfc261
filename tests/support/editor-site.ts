import { execFileSync } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRepository } from '../../src/site/repository.ts';
import { buildInto } from './build.ts';
import { startGitea, type GiteaStandIn } from './gitea-stand-in.ts';
import { startPreview } from './hosts.ts';
import { publishedAt } from './paths.ts';

/** A site with an editor, and the host of its repository. */
export interface EditorSite {
  /** Address of the editor. */
  readonly editor: string;
  readonly gitea: GiteaStandIn;
  /** Clones the repository as it is, and returns the path of the clone. */
  readonly clone: (name: string) => string;
  readonly stop: () => Promise<void>;
}

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@git.example', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

/**
 * Puts a plan into a repository behind the API of Gitea, and builds and serves its site with an editor.
 *
 * @param around - absolute path of an empty folder for all of it
 * @param content - content folder to begin with
 * @returns the site and the host, both on free ports of this machine
 */
export const startEditorSite = async (around: string, content: string): Promise<EditorSite> => {
  const [work, bare, folder] = [
    join(around, 'work'),
    join(around, 'plan.git'),
    join(around, 'site'),
  ];
  await mkdir(work);
  await cp(content, join(work, 'content'), { recursive: true });
  git(work, 'init', '-q', '-b', 'main');
  git(work, 'add', '.');
  git(work, 'commit', '-q', '-m', 'Le plan');
  git(around, 'clone', '-q', '--bare', work, bare);
  const gitea = await startGitea(bare);
  const repository = `gitea:${gitea.origin}/${gitea.path}`;
  const siteUrl = 'http://localhost/plan/';
  const place = join(work, 'content');
  const skip = 'pictures,documents,copies';
  await buildInto({ content: place, siteUrl, folder, skip, editor: repository });
  const site = { folder, ...publishedAt(siteUrl, place), editor: parseRepository(repository) };
  const host = await startPreview(site);
  return {
    editor: `${host.served}redaction/`,
    gitea,
    clone: (name) => {
      git(around, 'clone', '-q', bare, name);
      return join(around, name);
    },
    stop: async () => {
      await host.stop();
      await gitea.stop();
    },
  };
};
