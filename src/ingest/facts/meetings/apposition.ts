import type { LinkedMention } from '../../found.ts';
import type { Unit } from './scene.ts';

/** Whether what stands before a comma says what the one is who is named behind it: "her colleague, X,", "the minister of Y, X,". */
export function introduces(units: readonly Unit[], comma: number): boolean {
  const [who, name] = [units[comma - 1]?.mention, units[comma + 1]?.mention];
  return isDescription(who) && name?.type === 'PERSON' && name.form === 'NAME' && !isListed(units[comma + 2]);
}

const isDescription = (mention: LinkedMention | null | undefined): boolean =>
  mention?.type === 'PERSON' && !mention.plural && /^(?:TITLE|DESCRIPTION)$/.test(mention.form);

/** "the minister, X and Y": three who came. */
const isListed = (next: Unit | undefined): boolean => /^(?:and|&)$/.test(next?.lower ?? '');
