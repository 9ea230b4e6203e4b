/** At most so many files and bytes are handed to a worker at once. */
const FILES = 100;
const BYTES = 4 * 1024 * 1024;

/** Cuts a list into runs that are worth sending to a worker, in order. A big file goes alone. */
export function makeBatches<File>(
  files: readonly File[],
  sizeOf: (file: File) => number,
): readonly (readonly File[])[] {
  const batches: File[][] = [];
  let batch: File[] = [];
  let bytes = 0;
  for (const file of files) {
    const size = sizeOf(file);
    if (batch.length > 0 && (batch.length >= FILES || bytes + size > BYTES)) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(file);
    bytes += size;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
