import type { Explanation } from '../../ingest/explain/explanation.ts';
import { type Entry, entriesOf, type Kind } from './entries.ts';
import { escapeHtml } from './escape-html.ts';
import { textHtml } from './html-text.ts';
import { STYLE } from './style.ts';
import { summaryOf, titleOf } from './summary.ts';

/** What tells a page of ours from any other HTML file. */
export const GENERATOR = '<meta name="generator" content="parley why">';

/** Explanations as one HTML page that needs nothing else. Shape: a document under each `h2`, its finds under `h4`. */
export function htmlPage(explanations: readonly Explanation[], only: Kind | null): string {
  const [first] = explanations;
  const title = explanations.length === 1 && first ? `Why: ${titleOf(first)}` : `Why: ${explanations.length} documents`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${GENERATOR}
<title>${escapeHtml(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>What was found, and why</h1>
<p>Words of statements are underlined: <span class="content">what was said</span>, <span class="speaker">who said it</span>,
<span class="cue">the word that tells</span>. Words that tell of a meeting are <span class="trigger">bold</span>; names are
<span class="mention">dotted</span>. Labels lead to the explanation: S statements, M meetings, N mentions, Q and T words that gave none.</p>
${explanations.map((explanation, at) => documentHtml(explanation, only, `d${at + 1}-`)).join('\n')}
</main>
</body>
</html>
`;
}

const SECTIONS: readonly (readonly [heading: string, kind: Kind, nothing: boolean, none: string])[] = [
  ['Statements', 'statements', false, 'No statement was found.'],
  ['Quotations and words of saying without a statement', 'statements', true, 'There are none.'],
  ['Meetings', 'meetings', false, 'No meeting was found.'],
  ['Words of meeting without a meeting', 'meetings', true, 'There are none.'],
  ['Mentions', 'mentions', false, 'No mention was linked.'],
  ['Mentions that are unsure', 'mentions', true, 'There are none.'],
];

function documentHtml(explanation: Explanation, only: Kind | null, prefix: string): string {
  const entries = entriesOf(explanation, only);
  const sections = SECTIONS.filter(([, kind]) => only === null || only === kind).map(
    ([heading, kind, nothing, none]) => {
      const own = entries.filter((entry) => entry.kind === kind && entry.nothing === nothing);
      const finds = own.map((entry) => entryHtml(entry, prefix)).join('\n') || `<p>${none}</p>`;
      return `<section>\n<h3>${heading}</h3>\n${finds}\n</section>`;
    },
  );
  const [source, counts] = summaryOf(explanation);
  return `<article>
<h2>${escapeHtml(titleOf(explanation))}</h2>
<p>${escapeHtml(source)}<br>${escapeHtml(counts)}</p>
<section>
<h3>The text</h3>
${textHtml(explanation, prefix, new Set(entries.map(({ label }) => label)))}
</section>
${sections.join('\n')}
${refusedHtml(explanation)}
</article>`;
}

function entryHtml({ label, heading, lines, lost, sentence }: Entry, prefix: string): string {
  const rows = lines.map(([name, words]) => `<dt>${name}</dt><dd>${escapeHtml(words)}</dd>`);
  const losers = lost.map((words) => `<li>${escapeHtml(words)}</li>`).join('');
  const lostRow = lost.length === 0 ? '' : `<dt>lost</dt><dd><ul>${losers}</ul></dd>`;
  return `<section class="find" id="${prefix}${label}">
<h4>${label}: ${escapeHtml(heading)}</h4>
<dl>${rows.join('')}${lostRow}</dl>
<p><a href="#${prefix}s${sentence}">in sentence ${sentence + 1}</a></p>
</section>`;
}

function refusedHtml({ refused }: Explanation): string {
  if (refused.length === 0) return '';
  const items = refused.map(
    ({ rule, reason, text }) => `<li>“${escapeHtml(text)}”, by ${escapeHtml(rule)}: ${escapeHtml(reason)}</li>`,
  );
  return `<section>\n<h3>Refused</h3>\n<ul>${items.join('\n')}</ul>\n</section>`;
}
