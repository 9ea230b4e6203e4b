/** Places and nationalities that a poll can be about, lower case. */
export const POLLED_PLACES: ReadonlySet<string> = new Set(
  `africa african alabama alaska alberta america american americans arab arizona arkansas asia asian
   athens australia australian australians austria austrian baltic bangladesh bavaria bavarian belfast
   belgian belgium berlin bihar birmingham boston brazil brazilian brisbane bristol britain british
   britons brussels bulgaria bulgarian california canada canadian canadians cardiff catalan catalonia
   chicago chile china chinese colorado connecticut cork croatia croatian cyprus czech dakota danish
   delaware delhi denmark dublin dutch east edinburgh egypt egyptian england english estonia eu europe
   european europeans finland finnish florida france french gaza georgia german germans germany glasgow
   great greece greek gujarat haryana hawaii hong hungarian hungary idaho illinois india indian indiana
   indians indonesia iowa iran iranian iraq iraqi ireland irish island israel israeli israelis italian
   italians italy jamaica japan japanese jersey jewish jharkhand kansas karnataka kashmir kentucky kenya
   kenyan kerala kingdom kong korea korean lanka latvia latvian leeds lithuania lithuanian liverpool
   london londoners los angeles louisiana madrid maharashtra maine malaysia malaysian manchester manitoba
   maryland massachusetts melbourne mexican mexico michigan midlands minnesota mississippi missouri
   montana moscow mumbai muslim nebraska nevada new newcastle nigeria nigerian north northern norway
   norwegian nova scotia nsw ohio oklahoma ontario oregon ottawa pakistan pakistani palestinian
   palestinians paris pennsylvania perth philadelphia philippines poland polish portugal portuguese
   punjab quebec queensland rajasthan republic rhode romania romanian russia russian russians san
   saskatchewan scot scotland scots scottish serbia serbian sheffield sicily singapore slovak slovakia
   slovenia south southern spain spanish sri states sweden swedish swiss switzerland sydney taiwan
   taiwanese tamil tasmania tennessee texas thai thailand tokyo toronto turkey turkish tyneside uk
   ukraine ukrainian ulster united u.k. u.s. us usa utah uttar pradesh vancouver vermont victoria
   victorian victorians virginia wales washington wellington welsh west western wisconsin wyoming york
   zealand zealanders`
    .split(/\s+/)
    .filter(Boolean),
);
