import type { MeetingKind } from '../../../model/meeting.ts';

/** The words of meetings, as data. */

/** Nouns that name a meeting by themselves, with its kind. */
export const MEETING_NOUNS: ReadonlyMap<string, MeetingKind> = kinds({
  TALKS:
    'talk talks negotiation negotiations meeting meetings encounter encounters conversation conversations discussion discussions dialogue sit-down tete-a-tete tête-à-tête round rounds session sessions roundtable parley get-together rendezvous',
  SUMMIT: 'summit summits peak peaks conference conferences gathering gatherings forum congress',
  CALL: 'call calls telephone teleconference videoconference phone-call',
  VISIT: 'visit visits trip trips tour',
  CONSULTATION: 'consultation consultations briefing briefings',
  PRESS_CONFERENCE: 'presser pressers',
});

/** Meals that are meetings when somebody has one with somebody, or when it is a working one. */
export const MEALS: ReadonlySet<string> = words('lunch dinner breakfast luncheon banquet');

/** Nouns of which only some uses are meetings: they need parties of their own, or an article that points back. */
export const LOOSE_NOUNS: ReadonlySet<string> = words(`
  call calls tour session sessions round rounds conference conferences forum gathering gatherings congress
  discussion discussions conversation conversations dialogue trip trips peak peaks encounter encounters
  briefing briefings telephone talk
`);

/** Verbs that take a meeting as their object and its parties as their subject. */
export const HOLD_VERBS: ReadonlySet<string> = words(`
  hold have attend join begin start open resume conclude end finish lead chair conduct continue enter
  launch make pay participate meet kick wrap complete arrange organize organise plan schedule convene call
  host undertake engage sit gather return arrive come travel fly go head leave accompany agree take give do
  postpone cancel delay skip boycott seek want propose promise offer prepare address deny refuse reject use
  mediate broker facilitate preside carry step set confirm announce cut put pull scrap expect need initiate
  opt favor favour demand stage interrupt break restart reopen renew abandon suspend rule turn be
`);

/** Verbs of taking part or going, which reach their meeting through a preposition ("took part in talks", "flew in for a summit"). */
export const JOIN_VERBS: ReadonlySet<string> = words(`
  participate take engage arrive travel fly go head come gather meet sit join return enter lead receive
  host welcome accompany visit convene be step represent kick wrap leave depart preside discuss
`);

/** Verbs of what is done in a meeting: who does it there, and whom it is done to, sat in it. */
export const IN_TALKS_VERBS: ReadonlySet<string> = words(
  'agree tell warn assure urge discuss promise advise press raise thank sign clash inform ask offer',
);

/** Verbs whose subject gives the house for a meeting rather than sitting in it as any other party. */
export const HOST_VERBS: ReadonlySet<string> = words('host convene organize organise call mediate broker facilitate');

/** Verbs of those who act in a meeting that is named only by pointing ("opened the talks"); others may speak of it from afar. */
export const ACTS_IN_VERBS: ReadonlySet<string> = words(`
  attend join begin start open resume conclude end finish lead chair conduct continue enter hold host convene
  organize organise mediate broker facilitate preside leave participate kick wrap sit arrive come travel fly go
  head return meet gather be moderate
`);

/** Nouns after which "meet" means to satisfy. */
export const MET_THINGS: ReadonlySet<string> = words(`
  demand demands criteria criterion need needs target targets deadline deadlines requirement requirements
  goal goals condition conditions resistance expectation expectations obligation obligations challenge
  challenges commitment commitments standard standards fate halfway end cost costs bill bills opposition
  objective objectives benchmark benchmarks threshold pledge pledges quota payment payments request
  requests death success failure terms promise promises shortfall spending norms test threat threats aim
  aims
`);

/** Nouns for people who stand for the state or organization named before or after them ("Russian officials"). */
export const REPRESENTATIVES: ReadonlySet<string> = words(`
  official officials delegation delegations negotiator negotiators leader leaders minister ministers
  president presidents side sides government governments diplomat diplomats envoy envoys team teams
  authorities representative representatives administration foreign counterpart counterparts ambassador
  ambassadors premier chancellor lawmakers senators members member chief chiefs heads head secretary king
  prince queen commander commanders general generals mediators mediator officers executives allies partners
  states countries nations politicians spokesman spokeswoman spokesperson military army parliament ministry
  department rebels insurgents militants fighters group movement party council commission people
  businessmen aide aides adviser advisers advisor advisors deputy deputies colleague colleagues peers
  junta regime cabinet rulers elders separatists guerrillas opposition delegates delegate emissary emissaries
  coalition faction bloc troops forces activists editor mayor governor speaker parties factions
`);

/** Prepositions that end a list of parties. */
export const STOP_PREPOSITIONS: ReadonlySet<string> = words(`
  in on at for to over about during after before amid amidst by from through via since until till ahead
  under into against despite without near inside outside towards toward within regarding concerning
  besides beyond unlike following around behind aboard along off than across aimed upon onto except
`);

/** Words that begin another clause. */
export const CLAUSE_WORDS: ReadonlySet<string> = words(`
  who whom whose which that where when while because but if whether although though as so unless whereas
  then how why what
`);

/** Words as they stand in a list, apart by white space. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

function kinds(table: Readonly<Record<MeetingKind, string>>): ReadonlyMap<string, MeetingKind> {
  return new Map(
    (Object.entries(table) as [MeetingKind, string][]).flatMap(([kind, words]) =>
      words.split(' ').map((word) => [word, kind] as const),
    ),
  );
}
