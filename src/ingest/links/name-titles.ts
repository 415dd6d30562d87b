const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of offices and ranks before a name, which are no part of it. In lower case, without accents. */
export const NAME_TITLES = set(`
  president vicepresident prasident presidente premier prime minister ministre secretary undersecretary chancellor kanzler kanzlerin bundeskanzler governor gouverneur senator congressman congresswoman
  representative ambassador envoy spokesman spokeswoman spokesperson director directeur chairman chairwoman chair chief leader commander commissioner speaker attorney mayor deputy
  general gen lieutenant lt colonel col major maj captain capt brigadier brig admiral adm marshal field sergeant sgt corporal commodore
  foreign defense defence finance interior state treasury vice former ex acting interim the of mp mep amb sen rep gov pres pm
  hojatolislam hojjatoleslam hojatoleslam ayatollah grand supreme justice judge professor prof comrade citizen president-elect
`);

/** Titles of which one alone before a surname does not show that a title stands there ("Major Smith" may be a name). */
export const WEAK_TITLES = set('major judge justice grand field state chair the of ex');

/** Legal forms that lists of companies hang behind a name. */
export const LEGAL_FORMS = set('sa llc ltd inc ag gmbh plc nv bv oao ooo pao zao co corp');
