/** True when the text holds at least one stem of every group and none of the forbidden ones. */
export function holdsStems(
  text: string | null,
  groups: readonly (readonly string[])[],
  forbidden: readonly string[] = [],
): boolean {
  const folded = ` ${(text ?? '').toLowerCase().replaceAll(/[‘’]/g, "'").replaceAll('–', '-')} `;
  const occurs = (stem: string) => folded.includes(stem.toLowerCase());
  return groups.every((group) => group.some(occurs)) && !forbidden.some(occurs);
}
