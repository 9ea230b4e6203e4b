/** Nations and continents whose people polls compare, as printed. */
const NATIONS = `
Afghanistan|Albania|Algeria|Argentina|Armenia|Australia|Austria|Bangladesh|Belarus|Belgium|Bolivia|Bosnia|Brazil|Britain|Great Britain|the UK|the United Kingdom|the U.K.|UK|Bulgaria|Cambodia|Canada|Chile|China|Colombia|Costa Rica|Croatia|Cuba|Cyprus|the Czech Republic|Denmark|Ecuador|Egypt|England|Estonia|Ethiopia|Fiji|Finland|France|Georgia|Germany|Ghana|Greece|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|the Republic of Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Latvia|Lebanon|Libya|Lithuania|Luxembourg|Malaysia|Malta|Mexico|Moldova|Montenegro|Morocco|Myanmar|Nepal|the Netherlands|New Zealand|Nigeria|North Korea|Northern Ireland|Norway|Pakistan|Panama|Peru|the Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Scotland|Senegal|Serbia|Singapore|Slovakia|Slovenia|South Africa|South Korea|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tanzania|Thailand|Tunisia|Turkey|Uganda|Ukraine|the United States|the US|the U.S.|Uruguay|Venezuela|Vietnam|Wales|Zambia|Zimbabwe|
Western Europe|Eastern Europe|Europe|Latin America|North America|South America|Africa|Asia|the Middle East|the Americas|`;

/** Parts of nations. */
const REGIONS = `
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|
New South Wales|Queensland|South Australia|Tasmania|Victoria|Western Australia|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec|Québec|Saskatchewan|the Prairies|Atlantic Canada|
London|Greater London|the Midlands|the West Midlands|the East Midlands|Yorkshire|Wales|Cornwall|the North|the South|the North East|the North West|the South East|the South West|north-east England|north-west England|south-east England|south-west England|the east of England|the east|the north-east|the north-west|the south-east|the south-west|Dublin|Ulster|Munster|Leinster|Connacht|
Bihar|Delhi|Gujarat|Karnataka|Kerala|Maharashtra|Punjab|Rajasthan|Tamil Nadu|Uttar Pradesh|West Bengal`;

const nations = setOf(NATIONS);
const regions = setOf(REGIONS);

function setOf(names: string): ReadonlySet<string> {
  const words = names.split('|').map((name) => name.trim().replace(/^the /, '').toLowerCase());
  return new Set(words.filter((name) => name !== ''));
}

function bare(words: string): string {
  return words.replace(/^the /i, '').toLowerCase();
}

/** True for the name of a nation alone: `Germany`, `the US`. */
export function isNationName(words: string): boolean {
  return nations.has(bare(words));
}

/** True for the name of a part of a nation: `Alberta`, `north-east England`. */
export function isRegionName(words: string): boolean {
  return regions.has(bare(words));
}

/** True for the name of a place alone. */
export function isPlace(words: string): boolean {
  return isNationName(words) || isRegionName(words);
}
