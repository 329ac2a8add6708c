import { OWN } from './is-own.ts';

const MOST = 50;

/**
 * The key of what an officer defines, out of its name: no standard key begins as it does, and no version of the programme's specification
 * has used it. It stays when the name changes, so that figures keep their series.
 */
export function ownKey(name: string, taken: ReadonlySet<string>): string {
	const words = name
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '')
		.slice(0, MOST)
		.replace(/-$/, '');
	const key = `${OWN}${words === '' ? 'measure' : words}`;
	if (!taken.has(key)) return key;
	for (let next = 2; ; next += 1) if (!taken.has(`${key}-${next}`)) return `${key}-${next}`;
}
