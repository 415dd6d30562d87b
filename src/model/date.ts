/**
 * A date as a text gives it: in its own words, as EDTF and as two bounds.
 * `edtf` is such as `2025-02-18`, `2025-02`, `2025-02-10/2025-02-16` or `2025-02~`.
 * Units: `earliest` and `latest` are days (ISO 8601), both inclusive.
 * Shape: `edtf` and both bounds are null together, when the words cannot be counted to a calendar ("Tuesday" in an undated text).
 */
export interface FuzzyDate {
  /** The words of the document; null where no words but the document's own date gives it. */
  readonly text: string | null;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}
