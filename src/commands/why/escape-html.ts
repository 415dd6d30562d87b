const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as they can stand in HTML text and in attributes; control signs become a replacement sign. */
export const escapeHtml = (words: string): string =>
  words
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (sign) => (/\s/.test(sign) ? ' ' : '\ufffd'));
