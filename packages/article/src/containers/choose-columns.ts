/** What a column or a key of an export can hold. */
export const FIELDS = [
  'text',
  'title',
  'url',
  'publishedAt',
  'byline',
  'publisher',
  'language',
] as const;
export type Field = (typeof FIELDS)[number];

/** Names of columns, by what they hold. */
export type ColumnMap = Readonly<Partial<Record<Field, string>>>;

/** Usual names, without case and marks, the surest first. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: words(
    `text articletext fulltext body articlebody bodytext bodyhtml html contenthtml content
    articlecontent maintext article story plaintext contenttext paragraphs description`,
  ),
  title: words('title headline articletitle head heading name'),
  url: words('url canonicalurl link articleurl pageurl weburl permalink href uri sourceurl'),
  publishedAt: words(
    `publishedat published datepublished publicationdate publisheddate pubdate publishdate
    publishtime date datetime webpublicationdate firstpublished timestamp created createdat`,
  ),
  byline: words('byline author authors creator writer by'),
  publisher: words(
    'publisher publication source sourcename sitename outlet newspaper site medium domain',
  ),
  language: words('language lang inlanguage languagecode'),
};

/** The column for each field that has one: as `map` says, else the first with a usual name. */
export function chooseColumns(columns: readonly string[], map: ColumnMap = {}): ColumnMap {
  const byName = new Map<string, string>();
  for (const column of columns) {
    const name = plainName(column);
    if (!byName.has(name)) byName.set(name, column);
  }
  const chosen: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    const own = map[field];
    const usual = NAMES[field].find((name) => byName.has(name));
    const column = own ?? (usual === undefined ? undefined : byName.get(usual));
    if (column !== undefined && columns.includes(column)) chosen[field] = column;
  }
  return chosen;
}

function plainName(column: string): string {
  return column.toLowerCase().replaceAll(/[^a-z]/g, '');
}

function words(list: string): readonly string[] {
  return list.split(/\s+/);
}
