import type { Services } from '../../../app/services.ts';
import { ask } from '../../setup/http-client.ts';
import { cookiesOf } from './askers.ts';
import { beside, type Walked } from './walk.ts';

const LINK = /<a\b[^>]*?\shref="([^"]+)"/g;
const PER_KIND = 3;

/**
 * Follows the links of every page that was shown, as the person to whom it was shown, and names those that lead nowhere or to a
 * refusal. Of many links of one kind (the returns of a list) a few are followed. What the walk has opened as the same person is not
 * opened again: its answer is known.
 */
export async function brokenLinks(
	origin: string,
	services: Services,
	walked: readonly Walked[],
): Promise<readonly string[]> {
	const byAsker = Map.groupBy(
		walked.filter(({ html }) => html !== ''),
		({ asker }) => asker,
	);
	const { cookieOf } = await cookiesOf(services, [...byAsker.keys()]);
	const known = new Map(
		walked
			.filter(({ method }) => method === 'GET')
			.map(({ asker, path, status }) => [`${asker.name} ${path}`, status]),
	);
	const broken: string[] = [];
	await beside([...byAsker], async ([asker, pages]) => {
		for (const [href, from] of chosenLinks(pages)) {
			const status =
				known.get(`${asker.name} ${href}`) ??
				(await ask(origin, { path: href, cookie: cookieOf(asker) })).status;
			if (status !== 200 && status !== 303)
				broken.push(`${from} shows ${asker.name} a link to ${href}, which answers ${status}`);
		}
	});
	return broken.sort();
}

/** By address, with the page it stands on. Anchors and other sites are left alone. */
function chosenLinks(pages: readonly Walked[]): ReadonlyMap<string, string> {
	const kinds = new Map<string, number>();
	const chosen = new Map<string, string>();
	for (const { html, path } of pages) {
		for (const [, escaped = ''] of html.matchAll(LINK)) {
			const href = escaped.replaceAll('&amp;', '&').split('#')[0] ?? '';
			if (!href.startsWith('/') || chosen.has(href)) continue;
			const kind = href
				.replace(/^.*[?&]download=.*&as=/, 'a table as ')
				.replace(/[a-hj-km-np-z2-9]{20}|\d+/g, ':');
			const seen = kinds.get(kind) ?? 0;
			if (seen >= PER_KIND) continue;
			kinds.set(kind, seen + 1);
			chosen.set(href, path);
		}
	}
	return chosen;
}
