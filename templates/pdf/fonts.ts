import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FontName } from './style.ts';

const FILES: Readonly<Record<FontName, string>> = { regular: 'SourceSans3-Regular.ttf', semibold: 'SourceSans3-SemiBold.ttf' };

/** What pdfkit takes for a font: a file's bytes, or a font that it opened before. */
type FontSource = Buffer | object;

const opened = new Map<FontName, FontSource>();

interface OpenFont {
	readonly _font: { readonly font: object };
}

/**
 * Gives a document its two fonts. Opening one takes longer than drawing a page with it, and an opened font holds nothing of a
 * document (each makes its own subset), so the first document's are kept for the next.
 */
export function registerFonts(doc: PDFKit.PDFDocument): void {
	for (const name of Object.keys(FILES) as FontName[]) {
		doc.registerFont(name, (opened.get(name) ?? readFileSync(join(fontFolder(), FILES[name]))) as Buffer);
		doc.font(name);
		opened.set(name, (doc as unknown as OpenFont)._font.font);
	}
}

/** The folder of the sources, from here or from a bundle built elsewhere in the project. */
function fontFolder(): string {
	for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
		const candidate = join(folder, 'templates/pdf/fonts');
		if (existsSync(candidate)) return candidate;
		if (dirname(folder) === folder) throw new Error('templates/pdf/fonts is not beside the portal: was it left out of the installation?');
	}
}
