const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words inside names that spellings of one name may have or lack. In lower case, without accents. */
export const PARTICLES = set(
  'al el ul ad as ash an ar at az bin ibn ben bint abu abou um umm ould von van der den de da di du del della dello dos das do la le las los y e zu zum ter ten te av af of the',
);

/** Words after a name that tell generations apart. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['2d', '2'],
  ['3d', '3'],
]);

/** Words of courtesy before a name. In lower case, without dots. */
export const HONORIFICS = set(
  'mr mrs ms miss mister mme mlle monsieur madame madam herr frau senor senora signor signora dr doctor prof professor sir dame lord lady baron baroness count viscount earl duke duchess prince princess ' +
    'king queen emperor empress sultan emir sheikh shaikh sheik sheikha shaykh imam ayatollah mullah maulana hojatoleslam pope cardinal archbishop bishop patriarch father rev reverend rabbi hon honourable honorable ' +
    'haji hajj hajji sayyid sayyed saint st crown his her excellency highness majesty royal holiness eminence',
);
