import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FontName } from './style.ts';

const FILES: Readonly<Record<FontName, string>> = {
	regular: 'SourceSans3-Regular.ttf',
	semibold: 'SourceSans3-SemiBold.ttf',
};

/** What of pdfkit's own font object is kept from one document to the next: neither part holds anything of a document. */
interface EmbeddedFont {
	readonly font: object;
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
		opened.set(name, { font: embedded.font, layoutCache: embedded.layoutCache });
	}
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
