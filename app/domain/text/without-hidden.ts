/** Soft hyphens, joiners and marks of order that a paste brings with it and nobody sees: a word with one in it is not found again. */
const HIDDEN = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** The same words without what nobody sees, each letter one character with its accents. */
export const withoutHidden = (text: string): string => text.replaceAll(HIDDEN, '').normalize('NFC');
