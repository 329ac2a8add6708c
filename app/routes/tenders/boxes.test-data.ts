import type { Answered } from '../../../test/setup/route-over.ts';

/** What stands in a page's text boxes, as a browser would send it. */
export const boxesOf = ({ html }: Answered): Readonly<Record<string, string>> => {
	const inputs = [...html.matchAll(/<input\b[^>]*>/g)].flatMap(([tag]) => {
		const name = /\bname="([^"]*)"/.exec(tag)?.[1];
		return name === undefined || !/type="text"/.test(tag)
			? []
			: [[name, /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? ''] as const];
	});
	const areas = [...html.matchAll(/<textarea\b[^>]*\bname="([^"]*)"[^>]*>([^<]*)<\/textarea>/g)].map(
		([, name = '', text = '']) => [name, text.trim()] as const,
	);
	return Object.fromEntries([...inputs, ...areas]);
};
