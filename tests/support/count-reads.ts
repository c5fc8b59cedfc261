// Loaded before a build (`node --import`): writes the path of every file that it reads to READS_LOG.
import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const log = process.env['READS_LOG'];
const { appendFileSync, readFileSync } = fs;
const { readFile } = promises;

if (log !== undefined) {
  const count = (path: unknown) => {
    if (typeof path === 'string') appendFileSync(log, `${path}\n`);
  };
  Object.assign(promises, {
    readFile: (...details: Parameters<typeof readFile>) => {
      count(details[0]);
      return readFile(...details);
    },
  });
  Object.assign(fs, {
    readFileSync: (...details: Parameters<typeof readFileSync>) => {
      count(details[0]);
      return readFileSync(...details);
    },
  });
  syncBuiltinESMExports();
}
