import { z } from 'zod';
import { MAX_HUES, type Hex, type Hue } from '../../plan/brand.ts';
import type { ContentIssue } from '../issue.ts';
import { issueMessages } from '../issue-messages.ts';
import type { YamlSource } from '../yaml.ts';
import { textOfForm } from '../zod-fields.ts';
import { inBothThemes, nearHues, weakContrasts, type WeakPair } from './hues.ts';

const HEX = /^#[0-9a-fA-F]{6}$/;
const isHex = (value: string): value is Hex => HEX.test(value);

const colour = () => textOfForm(HEX, 'colour').transform((value) => value.toLowerCase());

/** Schema of `colours.yaml`: hues of the light theme; where one is given for the dark theme too, both. */
export const coloursSchema = z.strictObject({
  hues: z
    .array(z.union([colour(), z.strictObject({ light: colour(), dark: colour().optional() })]))
    .min(1)
    .max(MAX_HUES),
});

type Written = z.infer<typeof coloursSchema>['hues'][number];

const writtenHue = (written: Written) => {
  const { light, dark } =
    typeof written === 'string' ? { light: written, dark: undefined } : written;
  return isHex(light)
    ? [{ light, dark: dark !== undefined && isHex(dark) ? dark : undefined }]
    : [];
};

const messageOf = (
  kind: 'hueContrast' | 'hueNear',
  { what, value, least }: WeakPair,
): ContentIssue['message'] =>
  issueMessages[kind](what.fr, what.en, (Math.floor(value * 10) / 10).toFixed(1), String(least));

/**
 * Reads the hues of a plan, and checks that all can read them and tell them apart.
 *
 * @param colours - data of the file
 * @param source - the file, with its places
 * @param file - named in issues
 * @returns the hues of both themes, with every issue found
 */
export const readHues = (
  { hues: written }: z.infer<typeof coloursSchema>,
  source: YamlSource,
  file: string,
): { readonly hues: readonly Hue[]; readonly issues: readonly ContentIssue[] } => {
  const hues = inBothThemes(written.flatMap(writtenHue));
  const contrasts = hues.flatMap((hue, index) =>
    weakContrasts(hue).map((pair) => ({
      file,
      line: source.lineAt(['hues', index]),
      field: 'hues',
      message: messageOf('hueContrast', pair),
    })),
  );
  const near = nearHues(hues).map((pair) => ({
    file,
    line: source.lineAt(['hues']),
    field: 'hues',
    message: messageOf('hueNear', pair),
  }));
  return { hues, issues: [...contrasts, ...near] };
};
