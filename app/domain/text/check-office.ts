import { accepted, type Result, refused } from '../result.ts';
import { partsOfZip, type Unpacking, unpackPart, type ZipRefusal } from './check-zip.ts';
import {
	beginsAsXml,
	hasInnerFormulasOnly,
	hasKnownFieldsOnly,
	mayHideWords,
	PAGE_OR_ADDRESS,
	tagsOf,
	xmlText,
} from './office-xml.ts';

export type OfficeKind = 'docx' | 'xlsx';

export type OfficeRefusal =
	| ZipRefusal
	| {
			readonly code:
				| 'office-macros'
				| 'office-holds-files'
				| 'office-outside'
				| 'office-link'
				| 'office-doctype'
				| 'office-not-checkable';
	  };

type Code = OfficeRefusal['code'];

/** The list of what is what, and the one that leads to the main part. */
const TYPES = '[Content_Types].xml';
const ROOT = '_rels/.rels';
const MAIN: Readonly<Record<string, OfficeKind>> = {
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml': 'docx',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': 'xlsx',
};

/** What a part may be called that is no XML: pictures, fonts, the printer's settings. */
const OTHER_PARTS = /(?:^|\/)printerSettings\/[^/]+\.bin$|\/$/i;
const PICTURE_OR_FONT = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|wdp|odttf|fntdata)$/i;
/** How files begin that must not stand inside another: old Office files, zips, PDFs, programs, rich text. */
const FILES_INSIDE = ['\xd0\xcf\x11\xe0', 'PK\x03\x04', '%PDF', 'MZ', '\x7fELF', '{\\rtf'];

/** What a part is said to be, or what leads to it. */
const RULES: readonly (readonly [RegExp, Code])[] = [
	[
		/macro|vba|activeX|customUI|ui\/extensibility|attachedToolbars|keyMapCustom|dialogsheet/i,
		'office-macros',
	],
	[/oleObject|\/package$|\.package\b|aFChunk|\/control$|\/(?:audio|video|media)$/i, 'office-holds-files'],
	[
		/externalLink|attachedTemplate|\/frame$|subDocument|connections|queryTable|webextension|taskpane|mailMerge|recipientData|volatileDep|rtd$/i,
		'office-outside',
	],
];

/** Whether a zip is a Word document or an Excel workbook with nothing in it that runs, hides, or is fetched from elsewhere when it is opened. */
export function checkOffice(
	bytes: Uint8Array,
	unpacking: Unpacking,
): Result<OfficeKind | 'another', OfficeRefusal> {
	const parts = partsOfZip(bytes);
	if (!parts.ok) return parts;
	const named = new Map(parts.value.map((part) => [part.name, part]));
	const read = (name: string): Uint8Array | null => {
		const part = named.get(name);
		return part === undefined ? null : unpackPart(bytes, part, unpacking);
	};
	if (!named.has(TYPES)) return accepted('another');
	const kind = kindOfMain(read(TYPES), read(ROOT), (name) => named.has(name));
	if (!kind.ok || kind.value === 'another') return kind;
	for (const { name } of parts.value) {
		const content = read(name);
		const code = content === null ? 'zip-not-whole' : problemOfPart(name, content, kind.value);
		if (code !== null) return refused({ code });
	}
	return kind;
}

function kindOfMain(
	types: Uint8Array | null,
	root: Uint8Array | null,
	has: (name: string) => boolean,
): Result<OfficeKind | 'another', OfficeRefusal> {
	if (types === null || root === null) return refused({ code: 'zip-not-whole' });
	const typesText = xmlText(types);
	const rootText = xmlText(root);
	const listed = typesText === null ? null : tagsOf(typesText);
	const leads = rootText === null ? null : tagsOf(rootText);
	if (listed === null || leads === null)
		return refused({
			code: hasDoctype(typesText) || hasDoctype(rootText) ? 'office-doctype' : 'office-not-checkable',
		});
	const said = listed.flatMap(({ attributes }) => attributes.get('ContentType') ?? []);
	const broken = said.map(brokenRule).find((code) => code !== null);
	if (broken !== undefined && broken !== null) return refused({ code: broken });
	const mains = leads.filter(({ attributes }) => attributes.get('Type')?.endsWith('/officeDocument'));
	const target = mains[0]?.attributes.get('Target')?.replace(/^\//, '') ?? '';
	const [main, second] = listed.filter(({ attributes }) => attributes.get('PartName') === `/${target}`);
	const one = mains.length === 1 && main !== undefined && second === undefined && has(target);
	return accepted((one ? MAIN[main.attributes.get('ContentType') ?? ''] : undefined) ?? 'another');
}

const hasDoctype = (text: string | null): boolean => text !== null && /<!(?:DOCTYPE|ENTITY)/i.test(text);

const brokenRule = (said: string): Code | null => RULES.find(([pattern]) => pattern.test(said))?.[1] ?? null;

function problemOfPart(name: string, content: Uint8Array, kind: OfficeKind): Code | null {
	if (/\.bin$/i.test(name) && /vba|activeX|macro/i.test(name)) return 'office-macros';
	const start = new TextDecoder('latin1').decode(content.subarray(0, 8));
	if (FILES_INSIDE.some((file) => start.startsWith(file)) || (name.endsWith('/') && content.length > 0))
		return 'office-holds-files';
	const isXml =
		/\.(?:xml|rels|vml|svg)$/i.test(name) || (beginsAsXml(content) && !PICTURE_OR_FONT.test(name));
	if (!isXml && beginsAsXml(content)) return 'office-not-checkable';
	if (!isXml) return PICTURE_OR_FONT.test(name) || OTHER_PARTS.test(name) ? null : 'office-holds-files';
	const text = xmlText(content);
	if (text === null) return 'office-not-checkable';
	if (hasDoctype(text)) return 'office-doctype';
	if (/\.rels$/i.test(name)) return problemOfRelations(text);
	return problemOfXml(text, kind);
}

/** What a drawing of the older kind fetches when it is shown: an address in the place of a picture. */
const FETCHED_PICTURE = /\ssrc\s*=\s*["']\s*(?:[a-z][a-z0-9+.-]*:|\\\\|\/\/)/i;

function problemOfXml(text: string, kind: OfficeKind): Code | null {
	if (FETCHED_PICTURE.test(text)) return 'office-outside';
	if (mayHideWords(text)) return 'office-not-checkable';
	const known = kind === 'docx' ? hasKnownFieldsOnly(text) : hasInnerFormulasOnly(text);
	return known ? null : 'office-outside';
}

/** Where the parts of a document lead: within it; only a link that somebody follows may lead out, to a page or an e-mail address. */
function problemOfRelations(text: string): Code | null {
	const tags = tagsOf(text);
	if (tags === null) return 'office-not-checkable';
	for (const { name, attributes } of tags) {
		if (name !== 'Relationship') continue;
		const type = attributes.get('Type') ?? '';
		const target = (attributes.get('Target') ?? '').trim();
		const broken = brokenRule(type);
		if (broken !== null) return broken;
		const isOutside = (attributes.get('TargetMode') ?? 'Internal') !== 'Internal';
		if (!isOutside && /^[a-z][a-z0-9+.-]*:|^\\|^\/\//i.test(target)) return 'office-outside';
		if (isOutside && !type.endsWith('/hyperlink')) return 'office-outside';
		if (isOutside && !PAGE_OR_ADDRESS.test(target)) return 'office-link';
	}
	return null;
}
