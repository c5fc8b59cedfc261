import { FETCH_TIMEOUT_MS } from '../tuning.ts';

const GZIP = [0x1f, 0x8b];
const LESS_THAN = 0x3c;

/** Checks whether bytes are an index file, stored or gzipped, and not an HTML page in its place. */
const isIndexFile = (url: string, bytes: Uint8Array): boolean => {
  const isPagefinds = /\.(?:pf_\w+|pagefind)(?:$|\?)/.test(url);
  if (!isPagefinds) return bytes[0] !== LESS_THAN;
  const signature = new TextDecoder().decode(bytes.subarray(0, 12));
  return signature === 'pagefind_dcd' || GZIP.every((byte, place) => bytes[place] === byte);
};

/** Record of the index files that could not be fetched. */
export interface FileWatch {
  /** Number of files lost since the watch began. */
  readonly losses: () => number;
}

/** Fetches an index file. Rejects on an error status, on a page in its place and on a timeout. */
const fetchIndexFile = async (url: string, fetchAny: typeof fetch): Promise<Response> => {
  const response = await fetchAny(url, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || type.startsWith('text/html')) {
    throw new TypeError(`${url}: ${response.status} ${type}`);
  }
  const bytes = await response.arrayBuffer();
  if (!isIndexFile(url, new Uint8Array(bytes))) throw new TypeError(`${url}: no index file`);
  return new Response(bytes, { headers: response.headers });
};

/**
 * Watches the fetches of index files. Pagefind treats a lost file as an unknown word, with no
 * result, and reports it on the console alone; only its fetches distinguish both cases.
 *
 * @param folder - address of the index, from the host's root
 * @returns the record of lost files
 */
export const watchFiles = (folder: string): FileWatch => {
  let losses = 0;
  const fetchAny = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(folder)) return fetchAny(input, init);
    try {
      return await fetchIndexFile(url, fetchAny);
    } catch (error) {
      losses += 1;
      throw error;
    }
  };
  // Pagefind does not await its own start; the next search reports a lost file.
  addEventListener('unhandledrejection', (event) => {
    if (losses > 0 && String(event.reason).includes('Pagefind')) event.preventDefault();
  });
  return { losses: () => losses };
};
