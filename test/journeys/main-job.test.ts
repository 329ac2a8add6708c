import { describe, expect, test } from 'vitest';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { certifyWithTwoClicks, expectOneSubmission } from './certify-return.ts';
import { saveOneSectionInTurn } from './fill-in-together.ts';
import { followPartnerContact, followToAccepted } from './follow-figure.ts';
import { inTurn } from './in-turn.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';
import {
	fillInTheOthers,
	markReady,
	pasteTheRest,
	startedBy,
	startReturn,
	typeWrongFigures,
	writeNarrative,
} from './prepare-return.ts';
import { draftNextVersion, findItFixed, openTarget, publishVersion } from './publish-specification.ts';
import {
	ANOTHER_PROVIDER,
	asNobodyBegan,
	OFFICE,
	PROVIDER,
	returnOf,
	SUPPORT,
} from './returns-of-journeys.ts';
import {
	acceptBySections,
	answerAndCorrect,
	askAboutWaiting,
	compareVersions,
	openReview,
	settleAndAccept,
} from './review-return.ts';
import { loseTheAnswer, meetAnother, typeAndWait, writeAndWait } from './save-by-itself.ts';
import { seeOwnAreaAlone } from './see-own-area.ts';
import { TWO_WAYS } from './two-ways.ts';

const people = peopleInBrowsers();

describe.each(TWO_WAYS)('$way', ({ scripts }) => {
	const portal = portalOfItsOwn(asNobodyBegan);
	const { signedIn } = people(portal, scripts);
	const addressOf = async (provider: string): Promise<string> =>
		`/returns/${await returnOf(portal.services, provider)}`;

	const next = inTurn();
	next(
		'a preparer fills in what is due, wrong figures and all; another person certifies it, and two clicks submit it once',
		async () => {
			const preparer = await signedIn('provider-preparer', PROVIDER);
			await startReturn(preparer);
			await typeWrongFigures(preparer);
			await pasteTheRest(preparer);
			await fillInTheOthers(preparer);
			await writeNarrative(preparer);
			await markReady(preparer);
			expect((await preparer.goto(`${await addressOf(PROVIDER)}/certify`))?.status()).toBe(403);
			const certifier = await signedIn('provider-certifier', PROVIDER);
			await certifyWithTwoClicks(certifier);
			await expectOneSubmission(certifier, portal.services, 1);
		},
	);

	next(
		'an officer asks about a figure; the provider answers and corrects it; the officer settles it, accepts the return and compares its versions',
		async () => {
			const officer = await signedIn('officer', OFFICE);
			await openReview(officer, PROVIDER, 1);
			await askAboutWaiting(officer);
			const changed = await answerAndCorrect(await signedIn('provider-preparer', PROVIDER));
			const certifier = await signedIn('provider-certifier', PROVIDER);
			await certifyWithTwoClicks(certifier);
			await expectOneSubmission(certifier, portal.services, 2);
			await settleAndAccept(officer);
			await compareVersions(officer, await addressOf(PROVIDER), changed);
		},
	);

	next('a KPI’s figure rests on the version that was accepted', async () => {
		await followToAccepted(await signedIn('officer', OFFICE), await addressOf(PROVIDER), 2);
	});

	test('a return is accepted section by section', async () => {
		await acceptBySections(await signedIn('officer', OFFICE), SUPPORT);
	});

	test('an officer follows a KPI’s figure to the return that says it', async () => {
		await followPartnerContact(await signedIn('officer', OFFICE));
	});

	test('of two people who save one section the second is told what changed, and loses nothing', async () => {
		const preparer = await signedIn('provider-preparer', ANOTHER_PROVIDER);
		const certifier = await signedIn('provider-certifier', ANOTHER_PROVIDER);
		await startedBy(preparer, await addressOf(ANOTHER_PROVIDER));
		await saveOneSectionInTurn(preparer, certifier, await addressOf(ANOTHER_PROVIDER));
	});

	if (scripts)
		test('what is typed saves itself, over nobody’s work, and never stands in the way of the button', async () => {
			const address = await addressOf(ANOTHER_PROVIDER);
			const preparer = await signedIn('provider-preparer', ANOTHER_PROVIDER);
			await startedBy(preparer, address);
			await typeAndWait(preparer, address);
			await loseTheAnswer(preparer);
			await meetAnother(preparer, await signedIn('provider-certifier', ANOTHER_PROVIDER));
			await writeAndWait(preparer, address);
		});

	test('an authority’s officer sees the own area and no other', async () => {
		await seeOwnAreaAlone(
			await signedIn('authority-officer', 'Birmingham City Council'),
			portal.services,
			'Birmingham',
			await addressOf(PROVIDER),
		);
	});

	test('a new version of the specification is drafted, published by somebody else, holds from its period on, and is never changed', async () => {
		const officer = await signedIn('officer', OFFICE);
		await draftNextVersion(officer);
		const openedBefore = await signedIn('officer', OFFICE);
		await openTarget(openedBefore);
		await publishVersion(await signedIn('approver', OFFICE));
		await findItFixed(officer, openedBefore);
	});
});
