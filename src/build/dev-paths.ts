/**
 * Checks whether an address belongs to the development server: its scripts and modules, not the
 * site's own pages and files.
 *
 * @param path - path from the host's root, without a leading slash
 * @returns `true` for a path that Vite or Astro answers
 * @example isServerPath('@vite/client') // true
 */
export const isServerPath = (path: string): boolean =>
  /^(?:@|_|\.astro\/|node_modules\/|src\/)/.test(path);
