// Run as a process of its own, whose peak memory is that of the reading side.
import { readRecords } from '@topline/article';
import { readPieces } from './read-pieces.ts';

const [path = ''] = process.argv.slice(2);
let found = 0;
for await (const list of readRecords({ sourcePath: path, chunks: readPieces(path) }, {})) {
  found += list.filter((one) => 'content' in one).length;
}
process.stdout.write(`${found}\n`);
