import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FontName } from './style.ts';

const FILES: Readonly<Record<FontName, string>> = {
	regular: 'SourceSans3-Regular.ttf',
	semibold: 'SourceSans3-SemiBold.ttf',
};

/** A glyph, with the characters for which it was asked: what a reader copies out of the document. */
type Glyph = object;

interface OpenedFont {
	getGlyph: (id: number, characters?: readonly number[]) => Glyph;
	/** What the font keeps by itself: one for each id, with whatever characters it was first asked for. */
	readonly _glyphs: Record<number, Glyph>;
}

/** What of pdfkit's own font object is kept from one document to the next: neither part holds anything of a document. */
interface EmbeddedFont {
	readonly font: OpenedFont;
	/** Glyphs and positions by word. */
	layoutCache: Record<string, unknown>;
}

const opened = new Map<FontName, Pick<EmbeddedFont, 'font' | 'layoutCache'>>();
const KEPT_WORDS = 6000;

/**
 * Gives a document its two fonts. Opening one takes longer than drawing a page with it, and shaping a word longer than writing it, so the
 * opened font and the shaped words of one document serve the next; each document makes its own subset of glyphs.
 */
export function registerFonts(doc: PDFKit.PDFDocument): void {
	for (const name of Object.keys(FILES) as FontName[]) {
		const known = opened.get(name);
		doc.registerFont(name, (known?.font ?? readFileSync(join(fontFolder(), FILES[name]))) as Buffer);
		const embedded = (doc.font(name) as unknown as { readonly _font: EmbeddedFont })._font;
		const enough = known !== undefined && Object.keys(known.layoutCache).length < KEPT_WORDS;
		if (enough) embedded.layoutCache = known.layoutCache;
		if (known === undefined) keepGlyphsByCharacters(embedded.font);
		opened.set(name, { font: embedded.font, layoutCache: embedded.layoutCache });
	}
}

/**
 * One drawing serves several characters: a hyphen and one at which no line is broken. The font would go on calling it by that of the first
 * document that had it, and what was copied out of the next one, and its bytes, hung on what had been drawn before.
 */
function keepGlyphsByCharacters(font: OpenedFont): void {
	const make = font.getGlyph.bind(font);
	const made = new Map<string, Glyph>();
	font.getGlyph = (id, characters = []) => {
		const key = `${id} ${characters.join()}`;
		let glyph = made.get(key);
		if (glyph === undefined) {
			delete font._glyphs[id];
			glyph = make(id, characters);
			made.set(key, glyph);
		}
		return glyph;
	};
}

/** The folder of the sources, from here or from a bundle built elsewhere in the project. */
function fontFolder(): string {
	for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
		const candidate = join(folder, 'templates/pdf/fonts');
		if (existsSync(candidate)) return candidate;
		if (dirname(folder) === folder)
			throw new Error('templates/pdf/fonts is not beside the portal: was it left out of the installation?');
	}
}
