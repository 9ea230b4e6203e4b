/** Capitalised words around `poll` that belong to no name, lower case. */
export const NOT_A_POLLSTER: ReadonlySet<string> = new Set(
  `a according after ahead all also although amid among an and another any as at because before both but
   by despite during each earlier early even ever exclusive exit far final first following for former
   four fresh from full further get given global google has here his her how however huge if important
   in indeed internal it its last late latest leaked like major many massive may mid-term midterm more
   most much my national nationwide new next no nor not now of official on one online only opinion or
   other our over overall overseas pictured pre-election previous private public read recent referendum
   regular related results revealed second see separate several shock similar since six small snap so
   some special still such swing state statewide take taken telephone ten that the their then there these third
   this those though three through to today today's tonight top tracking two under until unlike up voter
   voters voting vote watch weekly daily monthly annual what when where whether which while who why
   with within without yesterday yesterday's yet you your election elections eu-wide instant flash
   five seven eight nine dozen day surprise shocking bombshell border farm sms text phone-in readers rival
  straw staggering startling devastating gloomy grim independent reputable respected
   monday tuesday wednesday thursday friday saturday sunday weekend january february march april
   june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
   spring summer autumn fall winter christmas easter
   mr mrs ms miss dr prof professor sir dame lady president premier senator sen governor gov minister
   chancellor secretary prime king queen prince princess pope chairman`
    .split(/\s+/)
    .filter(Boolean),
);
