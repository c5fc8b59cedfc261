import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { serveSite } from '../../src/hosting/preview-server.ts';

/** Real servers that a site may be put on. */
export type HostName = 'nginx' | 'apache';

const PROGRAMS: Readonly<Record<HostName, string>> = { nginx: 'nginx', apache: 'apache2' };

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

/** The servers that this machine has. Others are not tested: `.ci/run` installs both. */
export const installedHosts = (): readonly HostName[] =>
  (['nginx', 'apache'] as const).filter((name) => isInstalled(PROGRAMS[name]));

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

const nginxConfig = (root: string, site: string, port: number): string => `
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
  absolute_redirect off;
  client_body_temp_path ${root}/temp;
  proxy_temp_path ${root}/temp;
  fastcgi_temp_path ${root}/temp;
  uwsgi_temp_path ${root}/temp;
  scgi_temp_path ${root}/temp;
  server {
    listen 127.0.0.1:${port};
    root ${root}/www;
    include ${site}/_nginx.conf;
    ${packingsOf('nginx').includes('br') ? 'brotli_static on;' : ''}
  }
}
`;

const APACHE_MODULES = [
  'mpm_event',
  'authz_core',
  'dir',
  'mime',
  'headers',
  'rewrite',
  'deflate',
  'filter',
];

const apacheConfig = (root: string, port: number): string => `
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${root}/apache.pid
ErrorLog ${root}/error.log
${APACHE_MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
${isRoot ? 'User www-data\nGroup www-data' : ''}
DocumentRoot ${root}/www
<Directory ${root}/www>
  AllowOverride All
  Require all granted
</Directory>
AddOutputFilterByType DEFLATE text/html text/plain application/json
`;

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

/**
 * Puts a copy of a built site on a real server, at its base, with the rules that the build wrote.
 *
 * @throws {Error} with what the server said, where it does not start
 */
export const startHost = async (
  name: HostName,
  { folder, base }: { readonly folder: string; readonly base: string },
): Promise<RunningHost> => {
  const root = await mkdtemp(join(tmpdir(), `plan-${name}-`));
  const site = join(root, 'www', decodeURI(base));
  await mkdir(site, { recursive: true });
  await cp(folder, site, { recursive: true });
  await openToAll(root);
  const port = await freePort();
  const config = join(root, 'server.conf');
  await writeFile(
    config,
    name === 'nginx' ? nginxConfig(root, site.replace(/\/$/, ''), port) : apacheConfig(root, port),
  );
  const child =
    name === 'nginx'
      ? spawn('/usr/sbin/nginx', ['-c', config], { stdio: ['ignore', 'ignore', 'pipe'] })
      : spawn('/usr/sbin/apache2', ['-f', config, '-DFOREGROUND'], {
          stdio: ['ignore', 'ignore', 'pipe'],
        });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  const served = `http://localhost:${port}${base}`;
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(served).catch(() => undefined);
    if (answer) break;
    if (tries > 100 || child.exitCode !== null) throw new Error(`${name} does not start: ${said}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    served,
    stop: async () => {
      child.kill('SIGTERM');
      await ended(child);
      await rm(root, { recursive: true, force: true });
    },
  };
};

/** Puts a built site on this project’s own server. */
export const startPreview = async ({
  folder,
  base,
}: {
  readonly folder: string;
  readonly base: string;
}): Promise<RunningHost> => {
  const server = await serveSite(folder, base, 0);
  const { port } = server.address() as AddressInfo;
  return {
    served: `http://localhost:${port}${base}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};

/** Puts a site on nginx, or on the project’s own server where there is none. */
export const startBest = (site: {
  readonly folder: string;
  readonly base: string;
}): Promise<RunningHost> =>
  installedHosts().includes('nginx') ? startHost('nginx', site) : startPreview(site);
