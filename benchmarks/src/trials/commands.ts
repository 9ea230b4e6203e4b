import { fileURLToPath } from 'node:url';
import { PERCENTAGES } from './references.ts';

const TSX = fileURLToPath(import.meta.resolve('tsx/cli'));
const POLLS = fileURLToPath(new URL('main.ts', import.meta.resolve('@topline/polls')));

/** Node's arguments for the command that `pnpm pipeline` runs. */
export function pipelineCommand(...args: readonly string[]): string[] {
  return [TSX, POLLS, ...args];
}

/** Node's arguments for a process that counts the records of a file. */
export function countCommand(path: string): string[] {
  return [TSX, fileURLToPath(new URL('count-records.ts', import.meta.url)), path];
}

/** Node's arguments for a script that reads the files of a folder and counts percentages. */
export function regexCommand(folder: string): string[] {
  return ['-e', COUNT_PERCENTAGES, folder];
}

const COUNT_PERCENTAGES = `
const { readdirSync, readFileSync } = require('node:fs');
const folder = process.argv[1];
let found = 0;
for (const name of readdirSync(folder)) {
  const text = readFileSync(folder + '/' + name, 'utf8');
  found += (text.match(${PERCENTAGES}) ?? []).length;
}
console.log(found);
`;
