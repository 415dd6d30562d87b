import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../support/texts.ts';

const BODY = 'The ministers met in Oslo on Monday. They talked for two hours.';

describe('findParagraphs', () => {
  it.each([
    ['FURNITURE', 'Share this article'],
    ['FURNITURE', 'Copy link'],
    ['FURNITURE', 'Leave a Reply'],
    ['FURNITURE', 'Your email address will not be published. Required fields are marked *'],
    ['FURNITURE', 'Source link'],
    ['FURNITURE', 'Source: The Fjord'],
    ['FURNITURE', '#Oslo #talks #peace'],
    ['FURNITURE', 'ministers-meet-in-oslo-for-two-hours'],
    ['FURNITURE', 'https://news.example/oslo'],
    ['FURNITURE', 'Related articles'],
    ['FURNITURE', 'Read more: What the ministers want'],
    ['FURNITURE', 'Sign up for our newsletter'],
    ['FURNITURE', 'Advertisement'],
    ['FURNITURE', '© 2025 The Fjord. All rights reserved.'],
    ['FURNITURE', 'Tags: Oslo, talks'],
    ['FURNITURE', '* * *'],
    ['FURNITURE', 'I am a freelance writer and have covered politics for ten years.'],
    ['FURNITURE', 'Kari Nordmann is a senior reporter at The Fjord.'],
    ['BYLINE', 'By Kari Nordmann and Ola Hansen'],
    ['BYLINE', 'Additional reporting by Ola Hansen in Bergen'],
    ['BYLINE', 'Ola Hansen contributed to this report.'],
    ['BYLINE', 'Reporting by Kari Nordmann; editing by Ola Hansen'],
    ['BYLINE', 'Published on 4 March 2025'],
    ['BYLINE', 'Reuters'],
    ['CAPTION', 'From left to right: the ministers of Norway and Sweden in Oslo'],
    ['CAPTION', 'The ministers at the door © NTB/Hansen'],
    ['CAPTION', 'The ministers at the door. Photo: Ola Hansen'],
    ['CAPTION', 'The ministers shake hands. (AP Photo/Ola Hansen)'],
    ['HEADING', 'What the ministers want'],
    ['BODY', 'The ministers left at noon.'],
    ['BODY', 'Share prices fell after the ministers shared their view of the economy.'],
    ['BODY', 'By Monday the ministers had left, and nobody knew where they went.'],
    ['BODY', 'A reporter is a person who was killed in the attack, the ministry said.'],
    ['BODY', 'He added:'],
    ['BODY', '“What did they want?” she asked. “Who knows?”'],
  ])('takes for %s: %s', (kind, words) => {
    const found = paragraphsOf(`${BODY}\n\n${words}\n\n${BODY}`);
    expect(found[1]).toEqual([kind, words]);
  });

  it('parts a file with a line for each paragraph', () => {
    const lines = ['Ministers meet in Oslo', BODY, 'A view from the north', BODY];
    expect(paragraphsOf(lines.join('\n'))).toEqual([
      ['TITLE', 'Ministers meet in Oslo'],
      ['BODY', BODY],
      ['HEADING', 'A view from the north'],
      ['BODY', BODY],
    ]);
  });

  it('joins lines that were wrapped by hand', () => {
    const wrapped = [
      'The ministers of the five northern states met in Oslo on Monday for',
      'talks about the sea, the ice and the ships that pass there. They did',
      'not agree on everything, but they agreed to meet again in the spring',
      'of next year.',
    ];
    expect(paragraphsOf(`${wrapped.join('\n')}\n\n${wrapped.join('\n')}`)).toEqual([
      ['BODY', wrapped.join(' ')],
      ['BODY', wrapped.join(' ')],
    ]);
  });

  it('joins a line that was broken in the middle of a sentence', () => {
    expect(paragraphsOf('The ministers\nmet in Oslo,\nthen left.\nNobody knew.')).toEqual([
      ['BODY', 'The ministers met in Oslo, then left.'],
      ['BODY', 'Nobody knew.'],
    ]);
  });

  it('parts the headings of a live ticker from their entries', () => {
    expect(
      paragraphsOf(`Talks in Oslo: the ticker\n\n+++ 15:50 Ministers leave +++\n${BODY}\n\n+++ 14:10 Doors shut +++`),
    ).toEqual([
      ['TITLE', 'Talks in Oslo: the ticker'],
      ['HEADING', '15:50 Ministers leave'],
      ['BODY', BODY],
      ['HEADING', '14:10 Doors shut'],
    ]);
  });

  it('takes running text without a headline for body', () => {
    expect(paragraphsOf('Reporters asked about the talks')).toEqual([['BODY', 'Reporters asked about the talks']]);
  });
});
