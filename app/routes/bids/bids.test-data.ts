import { type APerson, actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { type PersonAtPages, routeOver } from '../../../test/setup/route-over.ts';
import { LOT, type TenderInHand } from '../../operations/tender/tenders.test-data.ts';

/** Somebody in a browser of their own. */
export const browserOf = ({ services }: TenderInHand, person: APerson): PersonAtPages =>
	routeOver(services, actorOf(person));

/** Starts a bid in the browser, and gives where it is and the code that was shown. */
export async function startIn(
	browser: PersonAtPages,
	{ slug }: TenderInHand,
): Promise<{ readonly path: string; readonly code: string }> {
	const address = `/open-tenders/${slug}/lots/${LOT}/bid`;
	const { html } = await browser.send(address, await browser.open(address));
	const code = /[a-z2-9]{5}(-[a-z2-9]{5}){4}/.exec(html)?.[0] ?? '';
	const path = /href="(\/bids\/[a-z0-9]+)"/.exec(html)?.[1] ?? '';
	return { path, code };
}

/** Everything that a page asks, filled in and saved. */
export async function writeAllIn(browser: PersonAtPages, path: string): Promise<void> {
	const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
		requirements: { 'meets-respect': 'yes', 'shown-respect': 'Since 2014.' },
		'answer:safety': { words: 'We ring her before he comes.' },
		'answer:staff': { words: 'Six people with a diploma.' },
		levels: { 'of-completion': '85' },
		price: { 'of-item-1': '1,800', 'of-item-2': '1,750.50' },
	};
	for (const [part, typed] of Object.entries(parts)) {
		const address = `${path}/parts/${encodeURIComponent(part)}`;
		const sent = await browser.send(address, await browser.open(address), typed);
		if (sent.location !== path) throw new Error(`${part}: ${sent.status} ${sent.text}`);
	}
}

export const DECLARED = { declarations: ['authorised', 'no-collusion', 'true'] } as const;
