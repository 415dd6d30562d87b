/** Letters of other scripts in Latin ones, as pairs "letter sounds" parted by bars; a letter alone is silent. */
const SCRIPTS = [
  // Cyrillic: Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian
  'а a|б b|в v|г g|ґ g|ѓ g|д d|ђ dj|е e|ё e|є e|ж zh|з z|и i|і i|ї i|й i|ј i|к k|ќ k|л l|љ l|м m|н n|њ n|о o|п p|р r|с s|т t|ћ ch|у u|ў u',
  'ф f|х kh|ц ts|ч ch|џ j|ш sh|щ shch|ъ |ы i|ь |э e|ю yu|я ya|ѕ dz',
  // Greek
  'α a|β v|γ g|δ d|ε e|ζ z|η i|θ th|ι i|κ k|λ l|μ m|ν n|ξ x|ο o|π p|ρ r|σ s|ς s|τ t|υ y|φ f|χ ch|ψ ps|ω o',
  // Georgian
  'ა a|ბ b|გ g|დ d|ე e|ვ v|ზ z|თ t|ი i|კ k|ლ l|მ m|ნ n|ო o|პ p|ჟ zh|რ r|ს s|ტ t|უ u|ფ p|ქ k|ღ gh|ყ q|შ sh|ჩ ch|ც ts|ძ dz|წ ts|ჭ ch|ხ kh|ჯ j|ჰ h',
  // Armenian
  'ա a|բ b|գ g|դ d|ե e|զ z|է e|ը e|թ t|ժ zh|ի i|լ l|խ kh|ծ ts|կ k|հ h|ձ dz|ղ gh|ճ ch|մ m|յ y|ն n|շ sh|ո o|չ ch|պ p|ջ j|ռ r|ս s|վ v|տ t|ր r|ց ts|ւ v|փ p|ք k|օ o|ֆ f|և ev',
];

const SOUNDS: ReadonlyMap<string, string> = new Map(
  SCRIPTS.flatMap((script) => script.split('|').map((pair) => [pair.slice(0, 1), pair.slice(2)] as const)),
);

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}]/u;

/** A text with its Cyrillic, Greek, Georgian and Armenian letters in Latin ones; all others stay. */
export function latin(text: string): string {
  if (!FOREIGN.test(text)) return text;
  let result = '';
  for (const letter of text.normalize('NFC')) {
    const lower = letter.toLowerCase();
    const sound = SOUNDS.get(lower) ?? SOUNDS.get(lower.normalize('NFD').charAt(0));
    if (sound === undefined) result += letter;
    else result += lower === letter ? sound : sound.charAt(0).toUpperCase() + sound.slice(1);
  }
  return result;
}
