import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { serveSite } from '../../src/hosting/preview-server.ts';
import type { Repository } from '../../src/site/repository.ts';
import type { PublishedSite } from '../../src/site/urls.ts';

/** Real servers that a site may be put on. */
export type HostName = 'nginx' | 'apache' | 'caddy';

const PROGRAMS: Readonly<Record<HostName, string>> = {
  nginx: 'nginx',
  apache: 'apache2',
  caddy: 'caddy',
};

/** A built site, and where it is to stand. */
type Site = PublishedSite & {
  readonly folder: string;
  /** Repository that its editor changes, where it has one. */
  readonly editor?: Repository | undefined;
};

/** What else is on the server, by default nothing. */
export interface Surroundings {
  /** Lines of the host's own configuration, before the site's rules. */
  readonly settings?: string;
  /** Pages of the host itself, by path from its root. */
  readonly pages?: Readonly<Record<string, string | Buffer>>;
  /** Another site on the same server, with the rules that its build wrote. */
  readonly beside?: Site;
  /** What Apache lets `.htaccess` do. */
  readonly allowOverride?: string;
}

/** Whether a program is on this machine. */
const isInstalled = (program: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], {
      env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` },
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
};

/** The servers with rules that the build writes, where this machine has them: `.ci/run` installs both. */
export const installedHosts = (): readonly Exclude<HostName, 'caddy'>[] =>
  (['nginx', 'apache'] as const).filter((name) => isInstalled(PROGRAMS[name]));

/** Whether this machine has Caddy, whose rules are in docs/hosts.md: `.ci/run` installs it. */
export const hasCaddy = (): boolean => isInstalled(PROGRAMS.caddy);

/** The module that sends the Brotli copies, which nginx does not have in itself. */
const NGINX_BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The packings that a host sends: those of the copies that the build wrote. */
export const packingsOf = (name: HostName | 'preview'): readonly ('br' | 'gzip')[] =>
  name === 'nginx' && !existsSync(NGINX_BROTLI) ? ['gzip'] : ['br', 'gzip'];

/** A port that nothing listens on. */
export const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
};

/** Lets any user read a folder, as a webmaster has to: servers run as one who owns nothing. */
const openToAll = async (folder: string): Promise<void> => {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  }
};

const isRoot = process.getuid?.() === 0;

/** A `server` block with another port and root. */
const placed = (block: string, port: number, root: string): string =>
  block
    .replace(/^.*listen \[::\].*\n/gm, '')
    .replace(/listen [^;]+;/, `listen 127.0.0.1:${port};`)
    .replace(/root [^;]+;/, `root ${root};`);

/** Debian's own `server` block, word for word but for its comments, with lines added at its end. */
const stockBlock = (added: string): string => {
  const stock = readFileSync('tests/fixtures/hosts/debian-nginx-default.conf', 'utf8').replace(
    /^\s*#.*\n/gm,
    '',
  );
  return `${stock.slice(0, stock.lastIndexOf('}'))}${added}\n}`;
};

/** The fenced blocks of docs/hosts.md in one language. */
export const documented = (language: string): readonly string[] => {
  const fences = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm');
  return [...readFileSync('docs/hosts.md', 'utf8').matchAll(fences)].map(([, code = '']) => code);
};

interface Place {
  readonly root: string;
  readonly port: number;
  readonly site: Site;
  readonly around: Surroundings;
}

/** Puts a `server` block into a whole configuration, with what Debian's has. */
const nginxAround = ({ root }: Place, server: string): string => `
${packingsOf('nginx').includes('br') ? `load_module ${NGINX_BROTLI};` : ''}
${isRoot ? 'user www-data;' : ''}
daemon off;
worker_processes 2;
pid ${root}/nginx.pid;
error_log ${root}/error.log;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  sendfile on;
  gzip on;
  client_body_temp_path ${root}/temp;
  proxy_temp_path ${root}/temp;
  fastcgi_temp_path ${root}/temp;
  uwsgi_temp_path ${root}/temp;
  scgi_temp_path ${root}/temp;
  ${server}
}
`;

const nginxConfig = (place: Place): string => {
  const { root, port, site, around } = place;
  const sites = [site, ...(around.beside ? [around.beside] : [])];
  const added = [
    around.settings ?? '',
    ...sites.map(({ base }) => `include ${root}/www${decodeURI(base)}_nginx.conf;`),
    packingsOf('nginx').includes('br') ? 'brotli_static on;' : '',
  ].join('\n');
  return nginxAround(place, placed(stockBlock(added), port, `${root}/www`));
};

const APACHE_MODULES = [
  ...['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'deflate', 'filter'],
  ...['setenvif', 'autoindex', 'negotiation', 'alias'],
];
/** Debian's settings of those modules. */
const APACHE_SETTINGS = ['mime', 'dir', 'autoindex', 'negotiation', 'setenvif', 'deflate'];

const apacheConfig = ({ root, port, around }: Place): string => `
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${root}/apache.pid
ErrorLog ${root}/error.log
${APACHE_MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
${APACHE_SETTINGS.map((name) => `IncludeOptional /etc/apache2/mods-available/${name}.conf`).join('\n')}
${isRoot ? 'User www-data\nGroup www-data' : ''}
DocumentRoot ${root}/www
<Directory />
  Options FollowSymLinks
  AllowOverride None
</Directory>
<Directory ${root}/www>
  Options Indexes FollowSymLinks
  AllowOverride ${around.allowOverride ?? 'All'}
  Require all granted
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
${around.settings ?? ''}
`;

/**
 * The Caddyfile of docs/hosts.md, word for word, with this place and this site's address; for an editor of a repository
 * at GitHub, with the block that the document has for it.
 */
const caddyConfig = ({ root, port, site }: Place): string => {
  const [caddyfile = ''] = documented('caddyfile');
  const [ofEditor = ''] = site.editor ? documented('caddy') : [];
  return `{\n\tadmin off\n}\n${caddyfile
    .replace('@preflight', () => `${ofEditor}@preflight`)
    .replace(/^plan\.example\.org \{$/m, `http://:${port} {`)
    .replaceAll('plan.example.org', new URL(site.origin).host)
    .replaceAll(String.raw`plan\.example\.org`, RegExp.escape(new URL(site.origin).host))
    .replace('/var/www/plan', `${root}/www`)}`;
};

const CONFIGS: Readonly<Record<HostName, (place: Place) => string>> = {
  nginx: nginxConfig,
  apache: apacheConfig,
  caddy: caddyConfig,
};

const COMMANDS: Readonly<Record<HostName, (config: string) => readonly [string, string[]]>> = {
  nginx: (config) => ['/usr/sbin/nginx', ['-c', config]],
  apache: (config) => ['/usr/sbin/apache2', ['-f', config, '-DFOREGROUND']],
  caddy: (config) => ['caddy', ['run', '--config', config, '--adapter', 'caddyfile']],
};

/** A real server with a site on it. */
export interface RunningHost {
  /** Address of the site, base included. */
  readonly served: string;
  readonly stop: () => Promise<void>;
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode === null)
      child.once('exit', () => {
        done();
      });
    else done();
  });

/** Runs a server with a configuration until it answers. */
const run = async (name: HostName, config: string, place: Place): Promise<RunningHost> => {
  const { root, port, site } = place;
  const path = join(root, 'server.conf');
  await writeFile(path, config);
  const [program, args] = COMMANDS[name](path);
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: root, XDG_DATA_HOME: root, XDG_CONFIG_HOME: root },
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  const host = `http://localhost:${port}`;
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(host + site.base).catch(() => undefined);
    if (answer) break;
    if (tries > 100 || child.exitCode !== null) throw new Error(`${name} does not start: ${said}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    served: host + site.base,
    stop: async () => {
      child.kill('SIGTERM');
      await ended(child);
      await rm(root, { recursive: true, force: true });
    },
  };
};

/** Copies a site to where a server may read it. */
const prepare = async (name: HostName, site: Site, around: Surroundings): Promise<Place> => {
  const root = await mkdtemp(join(tmpdir(), `plan-${name}-`));
  for (const { base, folder } of [site, ...(around.beside ? [around.beside] : [])]) {
    const place = join(root, 'www', decodeURI(base));
    await mkdir(place, { recursive: true });
    await cp(folder, place, { recursive: true });
  }
  for (const [path, content] of Object.entries(around.pages ?? {})) {
    await mkdir(dirname(join(root, 'www', path)), { recursive: true });
    await writeFile(join(root, 'www', path), content);
  }
  await openToAll(root);
  return { root, port: await freePort(), site, around };
};

/**
 * Puts a copy of a built site on a real server, at its base, with the rules that the build wrote or that
 * docs/hosts.md has. nginx has Debian's own `server` block.
 *
 * @throws {Error} with what the server said, where it does not start
 */
export const startHost = async (
  name: HostName,
  site: Site,
  around: Surroundings = {},
): Promise<RunningHost> => {
  const place = await prepare(name, site, around);
  return run(name, CONFIGS[name](place), place);
};

/**
 * Puts a copy of a built site on nginx, with a whole `server` block.
 *
 * @param site - the site
 * @param server - block with the path `/var/www` and the port 80
 * @throws {Error} with what nginx said, where it does not start
 */
export const startServerBlock = async (site: Site, server: string): Promise<RunningHost> => {
  const place = await prepare('nginx', site, {});
  const block = placed(server, place.port, `${place.root}/www`);
  return run('nginx', nginxAround(place, block.replaceAll('/var/www', `${place.root}/www`)), place);
};

/** Puts a built site on this project’s own server. */
export const startPreview = async (site: Site): Promise<RunningHost> => {
  const server = await serveSite(site.folder, site, 0, site.editor);
  const { port } = server.address() as AddressInfo;
  return {
    served: `http://localhost:${port}${site.base}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};

/** Puts a site on nginx, or on the project’s own server where there is none. */
export const startBest = (site: Site): Promise<RunningHost> =>
  installedHosts().includes('nginx') ? startHost('nginx', site) : startPreview(site);
