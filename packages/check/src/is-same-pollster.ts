/** `Ipsos` and `Ipsos MORI`; letter case and the rest of a firm's name apart. */
export function isSamePollster(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase().replace(/^the /, ''), b.toLowerCase().replace(/^the /, '')];
  return one.startsWith(other) || other.startsWith(one) || one.includes(other);
}
