import type { SignedInPerson } from './scene.ts';

/** What a browser would send if the person pressed the button of this form. */
export interface DrawnForm {
	readonly path: string;
	readonly fields: ReadonlyMap<string, string>;
}

export const cookieOf = (person: SignedInPerson): string => `__Host-session=${person.token}`;

/** Sends a form as a browser does, without following where it leads. */
export function sendForm(
	origin: string,
	person: SignedInPerson | null,
	{ path, fields }: DrawnForm,
): Promise<Response> {
	const headers = {
		Origin: origin,
		'Sec-Fetch-Site': 'same-origin',
		...(person === null ? {} : { Cookie: cookieOf(person) }),
	};
	return fetch(origin + path, {
		method: 'POST',
		redirect: 'manual',
		headers,
		body: new URLSearchParams([...fields]),
	});
}

/** Opens a page and takes its form: the one that posts to the page itself, or to `action` where that is given. */
export async function openForm(
	origin: string,
	person: SignedInPerson | null,
	path: string,
	action: string = path,
): Promise<DrawnForm> {
	const reply = await fetch(origin + path, {
		redirect: 'manual',
		headers: person === null ? {} : { Cookie: cookieOf(person) },
	});
	const html = await reply.text();
	if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}`);
	for (const [, attributes = '', content = ''] of html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)) {
		if (attribute(attributes, 'method') === 'post' && (attribute(attributes, 'action') ?? path) === action)
			return { path: action, fields: fieldsOf(content) };
	}
	throw new Error(`${path} has no form for ${action}`);
}

function fieldsOf(content: string): ReadonlyMap<string, string> {
	const fields = new Map<string, string>();
	for (const [, attributes = ''] of content.matchAll(/<input\b([^>]*)>/g)) {
		const name = attribute(attributes, 'name');
		const type = attribute(attributes, 'type') ?? 'text';
		if (
			name === null ||
			((type === 'checkbox' || type === 'radio') && attribute(attributes, 'checked') === null)
		)
			continue;
		fields.set(name, attribute(attributes, 'value') ?? '');
	}
	for (const [, attributes = '', text = ''] of content.matchAll(
		/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g,
	)) {
		const name = attribute(attributes, 'name');
		if (name !== null) fields.set(name, unescaped(text.replace(/^\n/, '')));
	}
	return fields;
}

function attribute(attributes: string, name: string): string | null {
	const value = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
	return value === undefined ? null : unescaped(value);
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#x27;': "'",
};
const unescaped = (text: string): string =>
	text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
