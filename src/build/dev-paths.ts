/**
 * Says whether an address is of the development server itself: its scripts and modules, none of the
 * site's own.
 *
 * @param path - from the host's root, without a leading slash
 * @returns whether Vite or Astro answers it
 * @example isServerPath('@vite/client') // true
 */
export const isServerPath = (path: string): boolean =>
  /^(?:@|_|\.astro\/|node_modules\/|src\/)/.test(path);
