import { changeGraph } from '../../src/commands/change-graph.ts';
import { catalogueOf } from '../../src/derive/catalogue.ts';
import type { Graph } from '../../src/graph/port.ts';
import type { Ingested } from '../../src/model/ingested.ts';
import { ingestedFrom } from './ingested.ts';
import { SMALL_GAZETTEER } from './small-gazetteer.ts';

const lavrov = {
  words: 'Sergey Lavrov',
  entity: 'person:sergey-lavrov',
  state: 'state:RUS',
  office: 'office:foreign-minister-rus',
};
const rubio = {
  words: 'Marco Rubio',
  entity: 'person:marco-rubio',
  state: 'state:USA',
  office: 'office:foreign-minister-usa',
};
const zelenskyy = { words: 'Volodymyr Zelenskyy', entity: 'person:volodymyr-zelenskyy', state: 'state:UKR' };
const riyadh = { words: 'Riyadh', entity: 'place:riyadh' };
const ukraine = { words: 'Ukraine', entity: 'state:UKR' };
const nato = { words: 'NATO', entity: 'organization:nato' };

/** Two documents that tell of the same talks, one of a call, one of a visit that was put off. */
export const TALKS: readonly Ingested[] = [
  ingestedFrom({
    name: 'talks-a.txt',
    publishedOn: '2025-02-18',
    text: 'Sergey Lavrov and Marco Rubio held talks in Riyadh on Tuesday. Ukraine was not invited.\nSergey Lavrov said that a deployment of troops of NATO in Ukraine under any flag would be unacceptable.',
    mentions: [lavrov, { ...lavrov, nth: 2 }, rubio, riyadh, ukraine, { ...ukraine, nth: 2 }, nato],
    reports: [
      {
        trigger: 'talks',
        parties: [
          ['Sergey Lavrov', 'ATTENDED'],
          ['Marco Rubio', 'ATTENDED'],
          ['Ukraine', 'NOT_INVITED'],
        ],
        place: 'Riyadh',
        date: '2025-02-18',
      },
    ],
    statements: [
      {
        speaker: 'Sergey Lavrov',
        cue: 'said',
        content: 'a deployment of troops of NATO in Ukraine under any flag would be unacceptable',
        topics: ['topic:ceasefire'],
      },
    ],
  }),
  ingestedFrom({
    name: 'talks-b.txt',
    publishedOn: '2025-02-19',
    text: 'Marco Rubio met Sergey Lavrov for talks in Riyadh.\nA deployment of troops of NATO in Ukraine under any flag would be unacceptable, Sergey Lavrov said.',
    mentions: [lavrov, { ...lavrov, nth: 2 }, rubio, riyadh, ukraine, nato],
    reports: [
      {
        trigger: 'talks',
        parties: [
          ['Marco Rubio', 'ATTENDED'],
          ['Sergey Lavrov', 'ATTENDED'],
        ],
        place: 'Riyadh',
        date: '2025-02-18',
      },
    ],
    statements: [
      {
        speaker: 'Sergey Lavrov',
        cue: 'said',
        content: 'A deployment of troops of NATO in Ukraine under any flag would be unacceptable',
        topics: ['topic:ceasefire'],
      },
    ],
  }),
  ingestedFrom({
    name: 'call.txt',
    publishedOn: '2025-03-01',
    text: 'Marco Rubio spoke by phone with Volodymyr Zelenskyy.\nVolodymyr Zelenskyy said sanctions on Russia must stay.',
    mentions: [rubio, zelenskyy, { ...zelenskyy, nth: 2 }, { words: 'Russia', entity: 'state:RUS' }],
    reports: [
      {
        trigger: 'spoke by phone',
        kind: 'CALL',
        parties: [
          ['Marco Rubio', 'ATTENDED'],
          ['Volodymyr Zelenskyy', 'ATTENDED'],
        ],
        date: '2025-03-01',
      },
    ],
    statements: [
      {
        speaker: 'Volodymyr Zelenskyy',
        cue: 'said',
        content: 'sanctions on Russia must stay',
        topics: ['topic:sanctions'],
      },
    ],
  }),
  ingestedFrom({
    name: 'visit.txt',
    publishedOn: null,
    text: 'Volodymyr Zelenskyy put off his visit to Riyadh.',
    mentions: [zelenskyy, riyadh],
    reports: [
      {
        trigger: 'visit',
        kind: 'VISIT',
        status: 'POSTPONED',
        parties: [['Volodymyr Zelenskyy', 'EXPECTED']],
        place: 'Riyadh',
      },
    ],
  }),
];

/** One more document, which tells of a call between Rubio and Zelenskyy on a day. */
export const callOn = (day: string): Ingested =>
  ingestedFrom({
    name: `call-${day}.txt`,
    publishedOn: day,
    text: `Marco Rubio had a call with Volodymyr Zelenskyy on ${day}.`,
    mentions: [rubio, zelenskyy],
    reports: [
      {
        trigger: 'call',
        kind: 'CALL',
        parties: [
          ['Marco Rubio', 'ATTENDED'],
          ['Volodymyr Zelenskyy', 'ATTENDED'],
        ],
        date: day,
      },
    ],
  });

/** Adds documents to a graph, by default those about the talks, and removes others. */
export const addDocuments = (graph: Graph, add: readonly Ingested[] = TALKS, remove: readonly Ingested[] = []) =>
  changeGraph(
    { graph, catalogue: catalogueOf(SMALL_GAZETTEER), reader: 'test/1' },
    { add, remove: remove.map(({ document }) => document.id) },
  );
