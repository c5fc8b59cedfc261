import { createHash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import script from '../../embed/v1.ts?classic';

/** The script under a name that stays, and under one that stands for these very bytes. */
export const getStaticPaths: GetStaticPaths = () => {
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 12);
  return ['v1', `v1.${hash}`].map((name) => ({ params: { name } }));
};

export const GET: APIRoute = () =>
  new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
