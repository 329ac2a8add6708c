const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>([^<]*)/g;
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)")?/g;
const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** How an element looks and what is said of it hang on these; of other attributes only on whether they are there. */
const TOLD = new Set([
	'class',
	'type',
	'role',
	'scope',
	'lang',
	'inputmode',
	'autocomplete',
	'aria-live',
	'aria-hidden',
	'aria-current',
	'tabindex',
	'target',
]);

/**
 * The page without its words: every kind of element with all that it stands in, and the order of the headings. Where all of these have
 * been seen before, a checker of markup and colours finds nothing on this page that it did not find on those.
 */
export function placesOf(html: string): ReadonlySet<string> {
	const places = new Set<string>();
	const open: string[] = [''];
	const headings: string[] = [];
	for (const [, closes, name = '', attributes = '', text = ''] of html.matchAll(TAG)) {
		const tag = name.toLowerCase();
		if (closes) open.pop();
		else {
			const place = `${open.at(-1)}>${tag}${attributesOf(attributes)}`;
			places.add(place);
			if (!VOID.has(tag)) open.push(place);
			if (/^h[1-6]$/.test(tag) && headings.at(-1) !== tag) headings.push(tag);
		}
		if (text.trim() !== '') places.add(`${open.at(-1)}>words`);
	}
	return places.add(headings.join());
}

const attributesOf = (text: string): string =>
	[...text.matchAll(ATTRIBUTE)]
		.map(([, name = '', value = '']) => (TOLD.has(name.toLowerCase()) ? ` ${name}=${value}` : ` ${name}`))
		.sort()
		.join('');
