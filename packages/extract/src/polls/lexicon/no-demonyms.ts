/** Plural nouns with a capital that end like those from a place, lower case. */
export const NO_DEMONYMS: ReadonlySet<string> = new Set(
  `christians lutherans presbyterians anglicans episcopalians evangelicals leavers remainers boomers
   latinos asians africans partisans veterans librarians politicians physicians unitarians vegetarians
   teachers workers leaders voters members drivers users owners farmers managers employers consumers
   readers viewers buyers shoppers fathers mothers pensioners ministers campaigners researchers
   pollsters others brexiteers brexiters papers numbers orders millennials libertarians reservists
   publicans guardians artisans musicians electricians teens others zoomers xers hispanics`.split(
    /\s+/u,
  ),
);
