// Loaded before a build (`node --import`): writes the path of every file that it reads to READS_LOG.
import { appendFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const log = process.env['READS_LOG'];
const { readFile } = fs;

if (log !== undefined) {
  const counted = (...details: Parameters<typeof readFile>) => {
    const [path] = details;
    if (typeof path === 'string') appendFileSync(log, `${path}\n`);
    return readFile(...details);
  };
  Object.assign(fs, { readFile: counted });
  syncBuiltinESMExports();
}
