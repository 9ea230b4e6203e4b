/** Standard errors on each side that hold 95 in 100 samples. */
const Z = 1.959964;

/**
 * Margin of error of a share at 95 per cent confidence, in points on each side, for a simple random
 * sample. Source: Cochran, Sampling Techniques, 3rd ed., 1977, ch. 3; AAPOR, "Margin of Sampling
 * Error / Credibility Interval".
 *
 * @param share 0 to 100
 * @param size people asked, 1 or more
 * @param effect design effect: how many times the variance of a simple random sample, 1 or more
 */
export function marginOfShare(share: number, size: number, effect = 1): number {
  const p = share / 100;
  return 100 * Z * Math.sqrt((effect * p * (1 - p)) / size);
}

/** The largest margin that a sample of a size has, that of a share of a half: 98 / √n points. */
export function marginOfSample(size: number, effect = 1): number {
  return marginOfShare(50, size, effect);
}

/**
 * Margin of error of the difference between two shares of one question in one sample. Source:
 * Franklin, "The Margin of Error for Differences in Polls", 2007: the variance is
 * (p + q − (p − q)²) / n, since who gives one answer does not give the other.
 */
export function marginOfDifference(one: number, other: number, size: number, effect = 1): number {
  const [p, q] = [one / 100, other / 100];
  return 100 * Z * Math.sqrt((effect * (p + q - (p - q) ** 2)) / size);
}

/** Margin of error of the change of a share between two samples that are independent. */
export function marginOfChange(
  before: { readonly share: number; readonly size: number },
  after: { readonly share: number; readonly size: number },
  effect = 1,
): number {
  return Math.hypot(
    marginOfShare(before.share, before.size, effect),
    marginOfShare(after.share, after.size, effect),
  );
}
