import type { Act } from '../../../model/statement.ts';
import { STANCE_HELD, STANCE_VOICED } from './stance-lexicon.ts';

/**
 * What a verb of saying takes, one letter each.
 * `Q` words in quotation marks · `T` a that-clause · `Z` a clause without "that" · `W` a question clause ("whether", "what") ·
 * `I` an infinitive of its own subject ("promised to") · `O` somebody and an infinitive ("urged X to") · `N` a noun phrase ·
 * `B` an object set beside another, told of in quotation marks alone ("likened it to a “farce”") ·
 * `G` a gerund ("denied taking") · `A` somebody addressed ("told X that") · `C` an object and what it is called ("called it a farce").
 */
export type Frames = string;

/** A verb that tells of saying or thinking. */
export interface VerbCue {
  readonly lemma: string;
  readonly act: Act;
  readonly frames: Frames;
  /** The verb itself says that its content does not hold or was not accepted ("deny"). */
  readonly negative: boolean;
  /** `SAYING` happens aloud; `THINKING` is reported of the mind. */
  readonly kind: 'SAYING' | 'THINKING';
  /** Prepositions that may lead to its content ("call for", "warn of"). */
  readonly prepositions: readonly string[];
}

/** Verbs with one act and one set of frames, as the word lists write them. */
export type CueRow = readonly [verbs: string, act: Act, frames: Frames, prepositions?: string];

/** Verbs of saying: base forms, act, frames, prepositions before content. */
const SAYING: readonly CueRow[] = [
  ['say', 'STATE', 'QTZW'],
  ['state', 'STATE', 'QTZ'],
  ['tell', 'STATE', 'QTZWAO'],
  ['add', 'STATE', 'QTZ'],
  ['note', 'STATE', 'QTZN'],
  ['explain', 'STATE', 'QTZWN'],
  ['announce', 'STATE', 'QTZN'],
  ['declare', 'STATE', 'QTZN'],
  ['report', 'STATE', 'QTZ'],
  ['remark observe comment', 'STATE', 'QT', 'on about'],
  ['mention', 'STATE', 'QTN'],
  ['reply answer', 'STATE', 'QT'],
  ['respond', 'STATE', 'QT'],
  ['retort quip joke counter recount recall reflect muse', 'STATE', 'QT'],
  ['exclaim shout yell cry whisper murmur mutter chant intone', 'STATE', 'QT'],
  ['continue conclude begin finish interject read type', 'STATE', 'Q'],
  ['compare liken', 'STATE', 'B', 'to'],
  ['rate judge', 'STATE', 'C'],
  ['write tweet post', 'STATE', 'QTZ'],
  ['inform notify brief', 'STATE', 'TA', 'about of on'],
  ['remind', 'STATE', 'QTA'],
  ['reassure assure', 'PROMISE', 'QTZA'],
  ['confirm', 'STATE', 'QTZN'],
  ['clarify specify elaborate', 'STATE', 'QTW'],
  ['reiterate repeat restate reaffirm', 'STATE', 'QTN'],
  ['emphasize emphasise stress underline underscore', 'STATE', 'QTN'],
  ['point', 'STATE', '', 'to'],
  ['highlight', 'STATE', 'TN'],
  ['indicate signal', 'STATE', 'QTZ'],
  ['reveal disclose divulge', 'STATE', 'QTZN'],
  ['describe characterize characterise portray depict', 'STATE', 'CW'],
  ['call', 'STATE', 'C'],
  ['dub label brand', 'STATE', 'C'],
  ['discuss outline detail', 'STATE', 'N'],
  ['speak talk', 'STATE', '', 'about of out'],
  ['predict forecast', 'STATE', 'QTZN'],
  ['estimate', 'STATE', 'QTZ'],
  ['testify', 'STATE', 'QT'],
  ['summarize summarise', 'STATE', 'QN'],
  ['cite reference', 'STATE', 'N'],
  ['refer', 'STATE', '', 'to'],
  ['rule find', 'STATE', 'T'],
  ['pronounce proclaim herald', 'STATE', 'QTN'],
  ['echo', 'STATE', 'QN'],
  ['claim', 'CLAIM', 'QTZI'],
  ['allege assert contend maintain', 'CLAIM', 'QTZ'],
  ['argue', 'CLAIM', 'QTZ', 'for against'],
  ['insist', 'CLAIM', 'QTZ', 'on'],
  ['affirm avow', 'CLAIM', 'QT'],
  ['boast brag', 'CLAIM', 'QT', 'about of'],
  ['imply insinuate', 'CLAIM', 'TZ'],
  ['hint', 'CLAIM', 'T', 'at'],
  ['rave gush', 'PRAISE', 'Q', 'about'],
  ['purport profess pretend', 'CLAIM', 'TI'],
  ['speculate theorize', 'CLAIM', 'QT', 'about'],
  ['lie', 'CLAIM', 'T', 'about'],
  ['deny', 'DENY', 'QTZNG'],
  ['refute rebut dispute contest', 'DENY', 'TN'],
  ['accuse', 'ACCUSE', 'A', 'of'],
  ['charge', 'ACCUSE', 'QT'],
  ['blame', 'ACCUSE', 'N', 'on for'],
  ['demand', 'DEMAND', 'QTIN'],
  ['urge', 'DEMAND', 'QTAON'],
  ['implore beg beseech exhort admonish press', 'DEMAND', 'AO'],
  ['plead appeal', 'DEMAND', 'QI', 'for'],
  ['request', 'DEMAND', 'TN'],
  ['order instruct direct command', 'DEMAND', 'O'],
  ['require mandate', 'DEMAND', 'T'],
  ['encourage', 'DEMAND', 'O'],
  ['advise counsel', 'PROPOSE', 'QTAO', 'against'],
  ['advocate champion', 'DEMAND', 'N', 'for'],
  ['promise pledge vow', 'PROMISE', 'QTZINA'],
  ['swear', 'PROMISE', 'QTZI'],
  ['guarantee', 'PROMISE', 'TZN'],
  ['undertake commit', 'PROMISE', 'I', 'to'],
  ['offer', 'PROPOSE', 'QI'],
  ['volunteer', 'PROPOSE', 'QI'],
  ['threaten', 'THREATEN', 'QTI'],
  ['warn', 'WARN', 'QTZAO', 'of against about'],
  ['caution', 'WARN', 'QTZAO', 'against'],
  ['alert', 'WARN', 'TA', 'to'],
  ['agree', 'AGREE', 'QTZI', 'on'],
  ['concur', 'AGREE', 'QT', 'with'],
  ['admit', 'AGREE', 'QTZNG', 'to'],
  ['concede', 'AGREE', 'QTZN'],
  ['acknowledge', 'AGREE', 'QTZN'],
  ['confess', 'AGREE', 'QTZ', 'to'],
  ['accept', 'AGREE', 'T'],
  ['allow', 'AGREE', 'QT'],
  ['grant', 'AGREE', 'QT'],
  ['consent', 'AGREE', 'I', 'to'],
  ['refuse decline', 'REJECT', 'I'],
  ['object', 'REJECT', 'QT', 'to'],
  ['disagree', 'REJECT', 'QT', 'with'],
  ['exclude', 'REJECT', 'N'],
  ['protest', 'REJECT', 'QTN', 'against'],
  ['propose', 'PROPOSE', 'QTIGN'],
  ['suggest', 'PROPOSE', 'QTZGN'],
  ['recommend', 'PROPOSE', 'QTGN'],
  ['float', 'PROPOSE', 'N'],
  ['invite', 'PROPOSE', 'O'],
  ['complain lament bemoan', 'CRITICIZE', 'QTZ', 'about of'],
  ['grumble fume rail scoff sneer snap', 'CRITICIZE', 'QT', 'about against at'],
  ['question', 'CRITICIZE', 'WN'],
  ['ask', 'ASK', 'QWAO', 'about for'],
  ['wonder', 'ASK', 'QW'],
  ['inquire enquire', 'ASK', 'QW', 'about'],
  ['pray', 'ASK', 'TQ'],
  ['vent opine', 'STATE', 'QT'],
  ['express voice', 'STATE', 'N'],
  ['preach', 'STATE', 'QT'],
];

/** Verbs of thinking, wishing and judging: attributions too, but not of saying. */
const THINKING: readonly CueRow[] = [
  ['believe', 'STATE', 'TZ'],
  ['think', 'STATE', 'QTZ'],
  ['know realize realise recognize recognise understand', 'STATE', 'T'],
  ['hope', 'STATE', 'TZI', 'for'],
  ['fear worry', 'STATE', 'TZ', 'about'],
  ['doubt', 'DENY', 'TZ'],
  ['feel', 'STATE', 'TZ'],
  ['expect', 'STATE', 'TI'],
  ['want wish', 'DEMAND', 'IO'],
  ['intend plan', 'PROMISE', 'I'],
  ['decide determine', 'STATE', 'TI'],
  ['consider deem', 'STATE', 'TGC'],
  ['view regard see', 'STATE', 'C'],
  ['assume suspect guess reckon', 'STATE', 'TZ'],
  ['learn discover notice', 'STATE', 'T'],
  ['prefer', 'DEMAND', 'TI'],
  ['show demonstrate', 'STATE', 'T'],
];

const NEGATIVE = new Set(['deny', 'refute', 'rebut', 'dispute', 'contest', 'disavow', 'refuse', 'decline', 'doubt']);

/** Cues of rows, one for each verb. */
export const cuesOf = (rows: readonly CueRow[], kind: VerbCue['kind']): readonly VerbCue[] =>
  rows.flatMap(([verbs, act, frames, prepositions = '']) =>
    verbs.split(' ').map((lemma) => ({
      lemma,
      act,
      frames,
      negative: NEGATIVE.has(lemma),
      kind,
      prepositions: prepositions.split(' ').filter((word) => word !== ''),
    })),
  );

/** Every verb that tells of saying or thinking, by base form. */
export const VERB_CUES: ReadonlyMap<string, VerbCue> = new Map(
  [
    ...cuesOf(SAYING, 'SAYING'),
    ...cuesOf(STANCE_VOICED, 'SAYING'),
    ...cuesOf(STANCE_HELD, 'THINKING'),
    ...cuesOf(THINKING, 'THINKING'),
  ].map((cue) => [cue.lemma, cue]),
);

/** A cue of a verb and the words after it. */
export interface PhrasalCue {
  readonly words: readonly string[];
  readonly cue: VerbCue;
}

const PHRASAL: readonly CueRow[] = [
  ['make-it-clear make-clear make-plain make-it-plain make-known', 'STATE', 'QTZW'],
  ['let-it-be-known let-be-known let-know', 'STATE', 'QTZ'],
  ['point-out', 'STATE', 'QTZN'],
  ['put-it', 'STATE', 'Q'],
  ['use-the-phrase use-the-term use-the-word use-the-words', 'STATE', 'Q'],
  ['spell-out', 'STATE', 'QTWN'],
  ['go-on', 'STATE', 'Q', 'about'],
  ['rule-out', 'REJECT', 'NG'],
  ['hit-back fire-back shoot-back strike-back push-back', 'CRITICIZE', 'QT'],
  ['lash-out', 'CRITICIZE', 'Q', 'at against'],
  ['speak-out', 'STATE', 'Q', 'for against about'],
  ['chime-in', 'STATE', 'Q'],
  ['call-for', 'DEMAND', 'NG'],
  ['call-on call-upon', 'DEMAND', 'O'],
  ['take-note', 'STATE', 'T', 'of'],
  ['give-assurances', 'PROMISE', 'T'],
];

/** Cues of more than one word by their verb, the longer before the shorter. */
export const PHRASAL_CUES: ReadonlyMap<string, readonly PhrasalCue[]> = phrasalsByVerb();

function phrasalsByVerb(): Map<string, readonly PhrasalCue[]> {
  const byVerb = new Map<string, readonly PhrasalCue[]>();
  for (const cue of cuesOf(PHRASAL, 'SAYING')) {
    const [verb = '', ...words] = cue.lemma.split('-');
    const phrasal = { words, cue: { ...cue, lemma: cue.lemma.replaceAll('-', ' ') } };
    byVerb.set(
      verb,
      [...(byVerb.get(verb) ?? []), phrasal].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return byVerb;
}
