/** Git hosts. The policy of the editor’s page allows requests to the one that `PLAN_EDITOR` names, and no other. */
const GIT_HOSTS = ['api.github.com', 'github.com', 'gitlab.com', 'gitea.com', 'codeberg.org'];

/** What a template fills in: the address of the repository, of the site or of a file. */
const FILLED_IN = ['${}', '${}.${}'];

/** Links that people follow, licences, names of standards: nothing is fetched from them. */
const LINKS = [
  ...['ai.google.dev', 'aistudio.google.com', 'api-docs.deepseek.com', 'aws.amazon.com'],
  ...['azure.microsoft.com', 'bsky.app', 'bunny.net', 'cloud.digitalocean.com', 'cloudinary.com'],
  ...['console.aws.amazon.com', 'console.cloud.google.com', 'console.cloudinary.com'],
  ...['console.mistral.ai', 'console.scaleway.com', 'dash.bunny.net', 'dash.cloudflare.com'],
  ...['developers.cloudflare.com', 'discord.com', 'docs.aws.amazon.com', 'docs.claude.com'],
  ...['docs.digitalocean.com', 'docs.mistral.ai', 'fontsource.org', 'json-schema.org'],
  ...[
    'learn.microsoft.com',
    'lexical.dev',
    'localhost',
    'localhost:5174',
    'ns.adobe.com',
    'pixabay.com',
  ],
  ...[
    'platform.claude.com',
    'platform.deepseek.com',
    'platform.openai.com',
    'portal.azure.com',
    'react.dev',
  ],
  ...['secure.backblaze.com', 'stackoverflow.com', 'status.gitlab.com', 'supabase.com'],
  ...['svelte.dev', 'sveltiacms.app', 'unsplash.com', 'uploadcare.com', 'app.uploadcare.com'],
  ...['www.backblaze.com', 'www.cloudflare.com', 'www.digitalocean.com', 'www.githubstatus.com'],
  ...['www.openstreetmap.org', 'www.pexels.com', 'www.scaleway.com', 'www.w3.org', 'youtu.be'],
  ...['www.youtube.com'],
];

/** Services that an editor may turn on: translation, pictures, maps, sign-in. Ours does not, and its policy forbids them. */
const SERVICES = [
  ...['api.anthropic.com', 'api.deepseek.com', 'api.mistral.ai', 'api.openai.com'],
  ...['generativelanguage.googleapis.com', 'translation.googleapis.com'],
  ...['api.pexels.com', 'api.unsplash.com', 'picsum.photos', 'www.youtube-nocookie.com'],
  ...['api.netlify.com', 'identity.netlify.com'],
  ...['nominatim.openstreetmap.org', '{s}.tile.openstreetmap.org'],
  ...['api.uploadcare.com', 'upload.uploadcare.com', 'ucarecdn.com', 'res.cloudinary.com'],
  ...['${}-s3.storage.bunnycdn.com', '${}.${}r2.cloudflarestorage.com'],
  ...['${}.${}.digitaloceanspaces.com', '${}.digitaloceanspaces.com'],
  ...['${}.s3.${}.amazonaws.com', 's3.${}.amazonaws.com'],
  ...['${}.s3.${}.backblazeb2.com', 's3.${}.backblazeb2.com'],
  ...['${}.s3.${}.scw.cloud', 's3.${}.scw.cloud', '${}.storage.supabase.co', '${}.supabase.co'],
];

/** Hosts that the script of the CMS names; `${}` stands for what a template fills in. */
export const KNOWN_HOSTS: ReadonlySet<string> = new Set([
  ...GIT_HOSTS,
  ...FILLED_IN,
  ...LINKS,
  ...SERVICES,
]);
