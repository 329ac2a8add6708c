import { describe, expect, test } from 'vitest';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { certifyWithTwoClicks, expectOneSubmission } from './certify-return.ts';
import { pathOf } from './on-a-page.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';
import { fillInTheOthers, markReady, pasteTheRest, startReturn, typeWrongFigures, writeNarrative } from './prepare-return.ts';
import { asNobodyBegan, PROVIDER } from './returns-of-journeys.ts';
import { TWO_WAYS } from './two-ways.ts';

const people = peopleInBrowsers();

describe.each(TWO_WAYS)('$way', ({ scripts }) => {
	const portal = portalOfItsOwn(asNobodyBegan);
	const signedIn = (...who: Parameters<ReturnType<typeof people>>) => people(portal, scripts)(...who);

	test('a preparer fills in what is due, wrong figures and all; another person certifies it, and two clicks submit it once', async () => {
		const preparer = await signedIn('provider-preparer', PROVIDER);
		await startReturn(preparer);
		const address = pathOf(preparer);
		await typeWrongFigures(preparer);
		await pasteTheRest(preparer);
		await fillInTheOthers(preparer);
		await writeNarrative(preparer);
		await markReady(preparer);
		expect((await preparer.goto(`${address}/certify`))?.status()).toBe(403);
		const certifier = await signedIn('provider-certifier', PROVIDER);
		await certifyWithTwoClicks(certifier);
		await expectOneSubmission(certifier, portal.services, 1);
	});
});
