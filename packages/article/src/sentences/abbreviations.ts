function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Never end a sentence: what follows belongs to them. Lower case, without the last dot. */
export const BEFORE_NAME = words(
  'mr mrs ms mx dr prof sen sens rep reps gov govs gen col capt cpt lt sgt cpl rev revd hon messrs ' +
    'pres supt det insp cllr amb atty maj cmdr adm st ste mt ft vs v cf e.g i.e eg ie viz approx est ' +
    'm mme mlle fr sir lord assoc asst dep adv coun comr cmdt rt pvt pte smt shri alh alhaji hajia insp ' +
    'sqn brig visc bart treas sec secy cdr chm aldn ald bp abp mgr msgr sra srta dra frau',
);

/** Stand before a number: `No. 10`, `Nov. 3`, `pp. 4`. */
export const BEFORE_NUMBER = words(
  'rs no nos fig figs vol p pp par sec art ch c ca circa jan feb mar apr jun jul aug sep sept oct nov ' +
    'dec mon tue tues wed thu thur thurs fri sat sun',
);

/** May end a sentence; they do when the next word is one that opens sentences. */
export const MAY_END = words(
  'inc corp ltd co plc llc jr sr bros dept univ assn ave blvd rd etc al ph.d phd d.phil esq ala ariz ' +
    'ark calif colo conn del fla ga ill ind kan ky md mass mich minn miss mo mont neb nev okla ore ' +
    'pa tenn tex va vt wash wis wyo dem rep lib con bn mn min max avg gop hrs hr mins yrs oz lb lbs',
);

/** Words that open a sentence rather than carry on a name. */
export const OPENERS = words(
  'the a an this that these those it its he she they we you i his her their our my in on at by for ' +
    'from with of to as and but or so yet if when while after before since because although though ' +
    'however meanwhile only just some most many more few all both each every another other overall ' +
    'there here what who how why where which nearly almost about over under among nor not no yes ' +
    'neither none nobody everyone everybody someone somebody something anyone anybody nothing everything ' +
    'then thus hence also perhaps maybe today yesterday tomorrow later earlier critics analysts polls ' +
    'among between until unlike like without within through across against above below soon instead ' +
    'even still last next once during despite according asked one two three four five six seven ' +
    'eight nine ten half voters support',
);

/** May follow `a.m.` and `p.m.` with a capital inside a sentence. Lower case. */
export const AFTER_HOUR = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'january february march april may june july august september october november december jan feb mar ' +
    'apr jun jul aug sep sept oct nov dec et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc ist cet ' +
    'aest aedt eastern central mountain pacific',
);
