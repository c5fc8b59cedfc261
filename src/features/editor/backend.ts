import type { CmsConfig, GiteaBackend } from '@sveltia/cms';
import type { ContentRepository } from '../../site/repository.ts';

type Backend = CmsConfig['backend'];

/** Access tokens alone: signing in otherwise needs an application registered with the host, or a server. */
const WITH_TOKEN: Pick<GiteaBackend, 'auth_methods'> = { auth_methods: ['token'] };

/**
 * Names a repository in the words of the CMS.
 *
 * @param repository - where the content is
 * @returns the setting `backend`
 * @see https://sveltiacms.app/en/docs/backends
 */
export const backendOf = ({ kind, origin, path, branch }: ContentRepository): Backend => {
  const repository = { repo: path, branch, ...WITH_TOKEN };
  switch (kind) {
    case 'github': {
      return { name: 'github', ...repository };
    }
    case 'gitlab': {
      return { name: 'gitlab', ...repository, base_url: origin, api_root: `${origin}/api/v4` };
    }
    case 'gitea': {
      return { name: 'gitea', ...repository, base_url: origin, api_root: `${origin}/api/v1` };
    }
  }
};

/**
 * Names no repository: the editor changes a folder of this machine alone. The CMS wants one in any case; the page hides
 * the button that would sign in to it.
 *
 * @param name - name of the project, which the CMS shows
 * @returns the setting `backend`
 */
export const localBackend = (name: string): Backend => ({
  name: 'gitea',
  repo: `local/${name}`,
  base_url: 'http://localhost',
  ...WITH_TOKEN,
});
