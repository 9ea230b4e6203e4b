import { Buffer } from 'node:buffer';
import { reject } from '@topline/model';
import { RECORD_LIMIT, type Container, type Found } from './container.ts';
import { jsonRecords } from './json-record.ts';
import { splitValues } from './split-values.ts';

/** One object, an array of them, or an object with a list of them. Articles are counted from 1. */
export const readJson: Container = async function* ({ sourcePath, chunks }, options) {
  const read = jsonRecords(options);
  const split = splitValues(RECORD_LIMIT);
  let no = 0;
  const readValue = (json: Buffer | null, found: Found[]) => {
    no += 1;
    const place = { sourcePath, record: `item ${no}`, format: 'json' as const };
    if (json === null) {
      found.push(reject('record_too_large', place, { limit: RECORD_LIMIT }));
      return;
    }
    const record = read(json, place);
    if (record) found.push(record);
  };
  for await (const chunk of chunks) {
    const found: Found[] = [];
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    split.push(bytes, (json) => readValue(json, found));
    yield found;
  }
  const found: Found[] = [];
  split.end((json) => readValue(json, found));
  yield found;
};
