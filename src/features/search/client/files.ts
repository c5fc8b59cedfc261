import { PATIENCE } from '../tuning.ts';

/** First bytes of the files that Pagefind makes: as we store them, and as it packs them. */
const isSound = (url: string, bytes: Uint8Array): boolean =>
  !/\.(?:pf_\w+|pagefind)(?:$|\?)/.test(url) ||
  new TextDecoder().decode(bytes.subarray(0, 12)) === 'pagefind_dcd' ||
  (bytes[0] === 0x1f && bytes[1] === 0x8b);

/** Watches over what search fetches. */
export interface FileWatch {
  /** How many files could not be had since the watch began. */
  readonly losses: () => number;
}

/**
 * Fetches a file of the index, and refuses what is none: an error, a page in its place, a host
 * that does not answer.
 */
const fetchSound = async (url: string, fetchAny: typeof fetch): Promise<Response> => {
  const response = await fetchAny(url, { signal: AbortSignal.timeout(PATIENCE) });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || type.startsWith('text/html')) {
    throw new TypeError(`${url}: ${response.status} ${type}`);
  }
  const bytes = await response.arrayBuffer();
  if (!isSound(url, new Uint8Array(bytes))) throw new TypeError(`${url}: not of an index`);
  return new Response(bytes, { headers: response.headers });
};

/**
 * Pagefind answers a lost file with no result, like a word that is nowhere, and says so on the
 * console alone. What it fetches is the one place to tell the two apart.
 *
 * @param folder - address of the index, from the host's root
 */
export const watchFiles = (folder: string): FileWatch => {
  let losses = 0;
  const fetchAny = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(folder)) return fetchAny(input, init);
    try {
      return await fetchSound(url, fetchAny);
    } catch (error) {
      losses += 1;
      throw error;
    }
  };
  // Pagefind does not wait for its own start, and lets its failure go unheard.
  addEventListener('unhandledrejection', (event) => {
    if (String(event.reason).includes('Pagefind')) event.preventDefault();
  });
  return { losses: () => losses };
};
