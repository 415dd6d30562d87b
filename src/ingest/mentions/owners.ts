import type { EntityId } from '../../model/id.ts';
import type { Draft } from './draft.ts';
import { joins, lowerWord, type Scan } from './scan.ts';

/** The owner that "of" or "for" after a title names. */
export function ownerAfter(scan: Scan, end: number): EntityId | null {
  const of = lowerWord(scan, end);
  if ((of !== 'of' && of !== 'for' && of !== 'to') || !joins(scan, end)) return null;
  const at = lowerWord(scan, end + 1) === 'the' ? end + 2 : end + 1;
  const owner = scan.drafts[at] ?? null;
  return owner === null || owner.first !== at ? null : ownerOf(scan, owner);
}

/** Whom a title serves by the words before it: "Russian", "Russia's", "the Kremlin", "the Russian president's", "Putin's". */
export function ownerBefore(
  scan: Scan,
  first: number,
): { readonly first: number; readonly of: EntityId | null } | null {
  if (!joins(scan, first)) return null;
  let at = first;
  if (
    /^(?:former|then|deputy|top|senior|new|acting|outgoing|chief|special|ex|current|longtime)$/.test(
      lowerWord(scan, at - 1),
    ) &&
    joins(scan, at - 1)
  )
    at -= 1;
  if (lowerWord(scan, at - 1) === 's' && scan.words[at - 1]?.gap === 'apostrophe') {
    at -= 1;
    const master = scan.titleEnds[at];
    if (master !== undefined && scan.drafts[master.first] === null && scan.drafts[at - 1] === null) {
      return ownerBefore(scan, master.first);
    }
  }
  const owner = scan.drafts[at - 1] ?? null;
  if (owner === null) return null;
  const wider = owner.type === 'PLACE' && joins(scan, owner.first) ? (scan.drafts[owner.first - 1] ?? null) : null;
  if (wider?.type === 'STATE') return { first: wider.first, of: ownerOf(scan, wider) };
  return { first: owner.first, of: ownerOf(scan, owner) };
}

/** The entity that a title beside a mention belongs to: a state or body itself, the state of a person in office. */
export function ownerOf(scan: Scan, { candidates, titleState }: Draft): EntityId | null {
  const entity = scan.gazetteer.entity(candidates[0] ?? '');
  if (entity === null) return titleState;
  if (entity.type === 'PLACE') return scan.gazetteer.stateOfCapital(entity.id)?.id ?? entity.id;
  if (entity.type !== 'PERSON') return entity.id;
  const office = scan.gazetteer.officesHeld(entity, null)[0];
  return office?.of ?? titleState;
}
