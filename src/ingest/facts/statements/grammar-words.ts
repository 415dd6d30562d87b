/** Closed classes of English that the tagger gets wrong too often to be trusted with. All in lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const BE = words("be is are was were been being am 's 're 'm ’s ’re ’m");
export const AUXILIARIES = words(
  "be is are was were been being am has have had having do does did will would shall should can could may might must 'll 'd 've 's 're 'm ’ll ’d ’ve ’s ’re ’m ca wo ought",
);
export const NEGATIONS = words("not n't n’t never neither nor no");
export const PERSONAL = words('i you he she it we they');
export const RELATIVE = words('who which that whom');
export const DETERMINERS = words(
  'the a an this that these those his her its their our my your some any each every both all several many few most another other no one two three four five six half',
);
/** Owners of what follows ("their confirmed report"). */
export const OWNERS = words('my your his her its our their');
export const POSSESSIVE = words("'s ’s ' ’");
export const SUBORDINATORS = words(
  'that because although though while whereas if unless whether when where after before since until as so than once who which whom whose what how why',
);
export const CONJUNCTIONS = words('and or but nor yet &');
export const PREPOSITIONS = words(
  'of in on at for from to with by about against between among within without under over behind near into through during before after toward towards across inside outside amid alongside despite following ahead via as since until throughout regarding concerning upon per',
);
/** Prepositions that tie words to the noun before them ("a spokesman for", "officials in"). */
export const NOUN_TIES = words('of for in at from to with on behind near under within inside about against between');
export const DAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight overnight mon tue tues wed thu thur thurs fri sat sun mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.',
);
export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec.',
);
export const PERIODS = words(
  'morning afternoon evening night day week weekend month year spring summer autumn fall winter hour hours minutes days weeks months years moment time noon midnight',
);
export const TIME_LEADS = words(
  'last this next earlier later early late that the same previous recently now then again also',
);
export const DASHES = words('– — ― - -- −');
export const OPENERS = words('( [ {');
export const CLOSERS = words(') ] }');
/** Nouns of the occasion on which something is said ("in an interview", "at a press conference"). */
export const OCCASIONS = words(
  'interview statement conference briefing speech letter email e-mail tweet post message release call video memo rally debate hearing address remarks event meeting testimony broadcast appearance conversation forum summit stop show report article column op-ed ad advertisement note comments exchange monologue phone telephone television radio facebook twitter cnn wednesday paper court filing',
);
/** Verbs that lead to an infinitive and add little ("went on to say", "declined to comment"). */
export const CATENATIVES = words(
  'refuse decline continue go want appear seem begin start try seek proceed fail come hasten rush choose opt dare move happen prefer like wish need ready forced willing able quick eager reluctant',
);
export const REFUSALS = words('refuse decline fail');
