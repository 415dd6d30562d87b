import { fileURLToPath } from 'node:url';
import { ask } from './client.ts';
import { MeetingsAt, SaidBy } from './operations.ts';

/**
 * Tells in lines of text who met at a place, and what one of them said.
 * Run it beside a server: `npx tsx examples/client/main.ts http://127.0.0.1:4000/graphql Riyadh Lavrov`
 */
export async function tell(url: string, place: string, speaker: string): Promise<readonly string[]> {
  const { meetings } = await ask(url, MeetingsAt, { place, first: 10 });
  const { statements } = await ask(url, SaidBy, { speaker, first: 5 });
  return [
    `Meetings at ${place}: ${meetings.totalCount}`,
    ...meetings.nodes.map(({ title, status, participations }) => {
      const names = participations.map(({ agent }) => agent?.name ?? 'somebody');
      return `${status} ${title}${names.length === 0 ? '' : ` — ${names.join(', ')}`}`;
    }),
    ...statements.nodes.map(({ content, form, document, contentEvidence: [place] }) => {
      const where = place === undefined ? '' : ` (${place.start}–${place.end})`;
      return `${speaker}, ${form.toLowerCase()}, in “${document?.title ?? 'untitled'}”${where}: ${content}`;
    }),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [url = 'http://127.0.0.1:4000/graphql', place = 'Riyadh', speaker = 'Lavrov'] = process.argv.slice(2);
  try {
    for (const line of await tell(url, place, speaker)) process.stdout.write(`${line}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
