/** The name of a file without its folder and its last extension. */
export function stemOf(path: string): string {
  const name = path.split('/').findLast((part) => part !== '' && part !== '.') ?? '';
  const dot = name.lastIndexOf('.');
  return dot > 0 && dot < name.length - 1 ? name.slice(0, dot) : name;
}
