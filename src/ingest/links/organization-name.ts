import { type LinkRule, only } from './context.ts';

/** Words behind the name of a body that only say what it is. */
const WHAT_IT_IS =
  /(?:\s+(?:news|agency|newspaper|daily|magazine|television|tv|radio|broadcaster|inc|corp|corporation|company|co|ltd|llc|plc|ag|group|organization|organisation))+\.?$/i;

/** "Xinhua News Agency", "the Russian Foreign Ministry": a longer form of a known name, or an organ by its state and kind. */
export const organizationName: LinkRule = {
  name: 'organization-name',
  link({ gazetteer, text }, mention) {
    if (mention.rule !== 'organization-shape') return null;
    const short = mention.text.replace(WHAT_IT_IS, '');
    const known = short === mention.text ? [] : gazetteer.named(short).map(({ entity }) => entity);
    const organization = only(known.filter(({ type }) => type === 'ORGANIZATION'));
    if (organization !== null) return { entity: organization.id, confidence: 'RESOLVED' };
    if (mention.titleState === null) return null;
    const words = text.clean.slice(mention.start, mention.end).split(' ');
    const organ = only(
      words
        .flatMap((_, at) => gazetteer.named(words.slice(at).join(' ')))
        .map(({ entity }) => entity)
        .filter((entity) => entity.type === 'ORGANIZATION' && entity.organOf === mention.titleState),
    );
    return organ === null ? null : { entity: organ.id, confidence: 'RESOLVED' };
  },
};
