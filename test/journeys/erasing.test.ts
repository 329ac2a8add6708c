import { expect, test } from 'vitest';
import type { Services } from '../../app/services.ts';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { errors, follow, heading, pathOf, press, told, waiting } from './on-a-page.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';
import { TWO_WAYS } from './two-ways.ts';

const BODY = 'West Midlands Police and Crime Commissioner';
const SENTENCE = 'Sarah Jones finished the whole course and her son Tom is doing well.';
/** Contract quarters of one agreement: one return for each way. */
const QUARTERS = { 'with scripts off': 12, 'with scripts on': 11 } as const;

async function returnOf({ db }: Services, quarter: number): Promise<string> {
	const { id } = await db.reader
		.selectFrom('kpiReturn')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'kpiReturn.periodId')
		.select('kpiReturn.id')
		.where('reference', '=', 'WMPCC-DEMO-2023-P-NORTH')
		.where('reportingPeriod.number', '=', quarter)
		.executeTakeFirstOrThrow();
	return id;
}

/** A note that slipped through before there was a gate. */
async function slipThrough(services: Services): Promise<void> {
	for (const quarter of Object.values(QUARTERS)) {
		const returnId = await returnOf(services, quarter);
		await services.db.transaction(async (tx) => {
			const { id } = await tx
				.selectFrom('submission')
				.select('id')
				.where('returnId', '=', returnId)
				.orderBy('number')
				.executeTakeFirstOrThrow();
			await tx
				.insertInto('submissionNote')
				.values({ submissionId: id, finding: 'large-change|starts||', words: `Two groups ran. ${SENTENCE}` })
				.execute();
		});
	}
}

const portal = portalOfItsOwn(slipThrough);
const people = peopleInBrowsers();

test.each(
	TWO_WAYS,
)('$way an officer asks for a name to be erased, cannot decide it, and an approver erases it: the figures stay', async ({
	way,
	scripts,
}) => {
	const as = people(portal, scripts);
	const officer = await as.signedIn('officer', BODY);
	const address = `/returns/${await returnOf(portal.services, QUARTERS[way])}/versions/1`;
	await officer.goto(address);
	const figures = () => officer.locator('main table').allInnerTexts();
	const before = await figures();
	expect(before.length).toBeGreaterThan(2);
	expect(await officer.innerText('main')).toContain(SENTENCE);

	await follow(officer, 'Ask for words to be erased');
	expect(await officer.innerText('main')).toContain('Mail that has been sent cannot be called back');
	await press(officer, 'Ask for approval');
	expect(await errors(officer)).toEqual(['Select at least one sentence', 'Select why they are to be erased']);
	await officer.getByLabel(SENTENCE).check();
	await officer.getByLabel('They name somebody on the programme, a partner or a child').check();
	await press(officer, 'Ask for approval');
	expect(await told(officer)).toContain('Sent for approval. Nothing has been erased yet');
	expect(await officer.innerText('main')).toContain('You asked for this, so somebody else must decide.');
	expect(await officer.getByRole('button', { name: 'Save the decision' }).count()).toBe(0);

	const approver = await as.signedIn('approver', BODY);
	await approver.goto('/');
	await waiting(approver).filter({ hasText: 'Decide whether words are erased' }).getByRole('link').click();
	expect(await heading(approver)).toContain('Decide whether words are erased');
	expect(await approver.innerText('main')).toContain(SENTENCE);
	await approver.getByLabel('No, they stay').check();
	await approver.getByLabel('Why do they stay?').fill('');
	await press(approver, 'Save the decision');
	expect(await errors(approver)).toEqual(['Enter why the words stay']);
	await approver.getByLabel('Yes, erase them').check();
	await press(approver, 'Save the decision');
	expect(await told(approver)).toContain('The words have been erased');
	expect(await approver.content()).not.toContain('Sarah');
	const erasure = pathOf(approver);
	await approver.goto('/');
	expect(await waiting(approver).filter({ hasText: 'Decide whether words are erased' }).count()).toBe(0);

	await officer.goto(address);
	expect(await figures()).toEqual(before);
	const words = await officer.innerText('main');
	expect(words).toContain('Two groups ran. [words erased on ');
	expect(words).toContain('Words were erased from this version after it was certified.');
	expect(await officer.content()).not.toContain('Sarah');
	expect(await officer.locator(`a[href="${erasure}"]`).count()).toBe(1);
	await officer.goto('/audit?action=words.erased');
	const [entry] = await officer.locator('main tbody tr').filter({ hasText: 'Erased words' }).all();
	await entry?.getByRole('link').first().click();
	expect(await officer.innerText('main')).toContain(
		'They name somebody on the programme, a partner or a child',
	);
	expect(await officer.content()).not.toContain('Sarah');
});
