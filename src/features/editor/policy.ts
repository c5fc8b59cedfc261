/**
 * Writes the content security policy of the editor. The CMS makes its own style sheets as it runs, shows files that are
 * not saved yet as `blob:`, and asks the repository’s API: the policy of other pages forbids all three.
 *
 * @param api - origin of the repository’s API; `undefined` where the editor changes a folder of this machine
 * @returns value of a `Content-Security-Policy` meta element
 * @see https://www.w3.org/TR/CSP3/
 */
export const editorPolicy = (api: string | undefined): string =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    ['connect-src', "'self'", 'blob:', 'data:', ...(api === undefined ? [] : [api])].join(' '),
    "font-src 'self'",
    "frame-src 'self' blob:",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
  ].join(';');
