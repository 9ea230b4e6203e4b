/** The text of a value of an export: lists are joined, of objects their name or address is taken. */
export function fieldValue(value: unknown, joint: string): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const parts = value.flatMap((part) => fieldValue(part, joint) ?? []);
    return parts.length > 0 ? parts.join(joint) : null;
  }
  if (typeof value === 'object' && value !== null) {
    const { name, text, url } = { name: null, text: null, url: null, ...value };
    return fieldValue(name ?? text ?? url ?? Object.entries(value).find(isAddress)?.[1], joint);
  }
  return null;
}

function isAddress([key]: readonly [string, unknown]): boolean {
  return key === '@id' || key === '@value';
}
