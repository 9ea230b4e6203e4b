/** What of a page is read. Real pages stay far below: the deepest seen has 60, the fullest 20,000. */
export const PageBudget = { depth: 150, elements: 40_000 } as const;
