import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

/** Account that signs in, as the host knows it. */
export const ACCOUNT = {
  login: 'camille',
  full_name: 'Camille Roy',
  email: 'camille@git.example',
  token: 'jeton-de-camille',
} as const;

/** The one branch of the repository. */
export const BRANCH = 'main';

/** A repository behind the API of Gitea. */
export interface GiteaStandIn {
  /** Scheme, host and port. */
  readonly origin: string;
  /** Owner and name. */
  readonly path: string;
  /** Runs Git in the repository, and returns what it prints. */
  readonly git: (...args: readonly string[]) => string;
  readonly stop: () => Promise<void>;
}

const change = z.object({
  operation: z.enum(['create', 'update', 'delete']),
  path: z.string(),
  content: z.string().optional(),
  from_path: z.string().optional(),
  sha: z.string().optional(),
});
const person = z.object({ name: z.string(), email: z.string() });
const commit = z.object({
  branch: z.literal(BRANCH),
  author: person,
  message: z.string(),
  files: z.array(change).min(1),
});
const asked = z.object({ files: z.array(z.string()) });

/** What the browser of another origin has to be told. */
const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
  'Access-Control-Allow-Headers': 'authorization, content-type, accept',
};

/** Refusal, with its status. */
class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
};

/** Runs Git in a bare repository. */
const gitIn =
  (repository: string) =>
  (args: readonly string[], input?: Buffer, env: NodeJS.ProcessEnv = {}): string =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: repository,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
      ...(input && { input }),
    });

/** Makes a commit of changed files on top of the branch. */
const commitFiles = (
  git: ReturnType<typeof gitIn>,
  repository: string,
  { author, message, files }: z.infer<typeof commit>,
) => {
  const env = { GIT_INDEX_FILE: `${repository}/api-index` };
  const head = git(['rev-parse', BRANCH]).trim();
  git(['read-tree', head], undefined, env);
  const saved = files.map(({ operation, path, content = '', from_path: from, sha }) => {
    const there = git(['ls-tree', '--format=%(objectname)', head, '--', from ?? path]).trim();
    if (operation === 'create' && there !== '') throw new Refusal(422, `${path} is there.`);
    if (operation !== 'create' && there !== sha) throw new Refusal(422, `${path} has changed.`);
    if (operation === 'delete' || from !== undefined) {
      git(['rm', '--cached', '-q', '--', from ?? path], undefined, env);
    }
    if (operation === 'delete') return null;
    const blob = git(['hash-object', '-w', '--stdin'], Buffer.from(content, 'base64')).trim();
    git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], undefined, env);
    return { path, sha: blob };
  });
  const tree = git(['write-tree'], undefined, env).trim();
  const made = git(['commit-tree', tree, '-p', head, '-m', message], undefined, {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
  }).trim();
  git(['update-ref', `refs/heads/${BRANCH}`, made, head]);
  return { commit: { sha: made, created: new Date().toISOString() }, files: saved };
};

/**
 * Stands in for a Gitea 1.24 with one repository: what the editor asks of its API, over a real bare repository.
 *
 * @param repository - absolute path of the bare repository, with a branch `main`
 * @returns the server, listening on a free port of this machine
 * @see https://docs.gitea.com/api/
 */
export const startGitea = async (repository: string): Promise<GiteaStandIn> => {
  const git = gitIn(repository);
  const path = 'organisme/plan';
  const { token, ...user } = ACCOUNT;
  const answers: Readonly<Record<string, (body: string, rest: string) => unknown>> = {
    'GET /user': () => ({ id: 1, ...user }),
    'GET /version': () => ({ version: '1.24.0' }),
    'GET /settings/api': () => ({ default_paging_num: 30 }),
    [`GET /repos/${path}`]: () => ({
      default_branch: BRANCH,
      permissions: { pull: true, push: true },
    }),
    [`GET /repos/${path}/branches/${BRANCH}`]: () => ({
      commit: {
        id: git(['rev-parse', BRANCH]).trim(),
        message: git(['log', '-1', '--format=%B', BRANCH]),
      },
    }),
    [`GET /repos/${path}/git/trees/`]: (_, treeish) => ({
      truncated: false,
      tree: git([
        'ls-tree',
        '-r',
        '--format=%(objecttype)\t%(objectname)\t%(objectsize)\t%(path)',
        treeish,
      ])
        .trim()
        .split('\n')
        .map((line) => {
          const [type, sha, size, file] = line.split('\t');
          return { type, sha, size: Number(size), path: file };
        }),
    }),
    [`POST /repos/${path}/file-contents`]: (body) =>
      asked.parse(JSON.parse(body)).files.map((file) => {
        const content = git(['cat-file', 'blob', `${BRANCH}:${file}`]);
        return { path: file, encoding: 'base64', content: Buffer.from(content).toString('base64') };
      }),
    [`POST /repos/${path}/contents`]: (body) =>
      commitFiles(git, repository, commit.parse(JSON.parse(body))),
  };

  const answer = async (request: IncomingMessage): Promise<unknown> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.headers.authorization !== `token ${token}`) throw new Refusal(401, 'token');
    const name = `${request.method ?? ''} ${pathname.replace(/^\/api\/v1/, '')}`;
    const [known] = Object.keys(answers).filter(
      (each) => each === name || (each.endsWith('/') && name.startsWith(each)),
    );
    const respond = known === undefined ? undefined : answers[known];
    if (known === undefined || !respond) throw new Refusal(404, name);
    return respond(await text(request), name.slice(known.length));
  };

  const server = createServer((request, response) => {
    const send = (status: number, body?: unknown) => {
      response.writeHead(status, { ...CORS, 'Content-Type': 'application/json' });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };
    if (request.method === 'OPTIONS') {
      send(204);
      return;
    }
    answer(request).then(
      (body) => {
        send(200, body);
      },
      (error: unknown) => {
        send(error instanceof Refusal ? error.status : 500, { message: String(error) });
      },
    );
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    origin: `http://localhost:${portOf(server)}`,
    path,
    git: (...args) => git(args),
    stop: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
};
