/** The part of Pagefind's script for the browser that search uses; see `engine-module.ts`. */
declare module 'virtual:pagefind' {
  interface Result {
    readonly id: string;
    readonly score: number;
    /** Positions of the matching words. */
    readonly words: readonly number[];
    readonly data: () => Promise<{ readonly url: string; readonly content: string }>;
  }

  interface Instance {
    readonly search: (
      term: string | null,
      options?: {
        readonly filters?: Readonly<Record<string, string>>;
        readonly sort?: Readonly<Record<string, 'asc'>>;
      },
    ) => Promise<{ readonly results: readonly Result[] }>;
  }

  export const createInstance: (options: {
    readonly basePath: string;
    readonly noWorker: true;
    readonly ranking: { readonly termSaturation: number; readonly pageLength: number };
  }) => Instance;
}
