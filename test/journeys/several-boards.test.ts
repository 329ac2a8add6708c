import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';
import { OFFICE } from './returns-of-journeys.ts';

const portal = portalOfItsOwn();
const { signedIn, memberSignedIn } = peopleInBrowsers()(portal, false);

const CRIME = 'Strategic Policing and Crime Board';
const ALLIANCE = 'Violence Prevention Alliance';
const ASKED = 'Members are asked to name somebody in each area.';

const send = (page: Page) => page.click('main form button');
const notice = (page: Page) => page.textContent('.govuk-notification-banner__content');

/** What the PDF behind a link says. */
async function downloaded(page: Page, text: string): Promise<string> {
	const [download] = await Promise.all([page.waitForEvent('download'), page.click(`text=${text}`)]);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	const pdf = await getDocument({ data: new Uint8Array(Buffer.concat(chunks)), verbosity: 0 }).promise;
	const { items } = await (await pdf.getPage(1)).getTextContent();
	return items
		.map((item) => ('str' in item ? item.str : ''))
		.join(' ')
		.replaceAll(/\s+/g, ' ');
}

test('an officer takes one report to two boards, it is approved once, and the members of each read and download their own board’s alone', async () => {
	const officer = await signedIn('officer', OFFICE);
	await officer.goto('/board-reports/new?programme=west-midlands-dvpp&quarter=4');
	await officer.check(`text=${CRIME}, 6 March 2018`);
	await send(officer);
	const address = new URL(officer.url()).pathname.replace('/words', '');
	await officer.fill('#purpose', 'To tell members how the quarter went.');
	await officer.fill('#why', 'One group began late.');
	await officer.fill('#whatIsBeingDone', 'The services meet each month.');
	await officer.fill('#recommendation', 'Members are asked to note the report.');
	await send(officer);
	await officer.click('text=Add another board');
	await send(officer);
	expect(await officer.textContent('.govuk-error-summary')).toContain('Select a meeting');
	await officer.check(`text=${ALLIANCE}, 26 April 2018`);
	await officer.fill('#asked', ASKED);
	await send(officer);
	expect(await notice(officer)).toContain('The board has been added');
	const boards = await officer.textContent('#boards');
	for (const said of [CRIME, ALLIANCE, '26 April 2018', ASKED]) expect(boards).toContain(said);
	await officer.click('text=Send for approval');
	await send(officer);

	const approver = await signedIn('approver', OFFICE);
	await approver.goto(`${address}/approve`);
	expect(await approver.textContent('main')).toContain(ASKED);
	await approver.check('input[value=approve]');
	await send(approver);
	expect(await notice(approver)).toContain('The report has been approved');
	await officer.goto(`${address}/publish`);
	await send(officer);
	expect(await notice(officer)).toContain('The report has been published');
	expect((await officer.goto(`${address}/boards/add`))?.status()).toBe(200);
	expect(await officer.textContent('main')).toContain('draft a replacement and add the board to it');

	await officer.goto(address);
	const ofAlliance = (await officer.locator(`#boards a:has-text("${ALLIANCE}")`).getAttribute('href')) ?? '';
	for (const [own, other] of [
		[CRIME, ALLIANCE],
		[ALLIANCE, CRIME],
	] as const) {
		const member = await memberSignedIn(own);
		await member.goto(address);
		const said = await member.textContent('main');
		expect(said).toContain(own);
		expect(said).not.toContain(other);
		expect(said?.includes(ASKED)).toBe(own === ALLIANCE);
		const pdf = await downloaded(member, 'Download the report (PDF)');
		expect(pdf).toContain(own);
		expect(pdf).not.toContain(other);
		expect(pdf.includes(ASKED)).toBe(own === ALLIANCE);
	}
	const member = await memberSignedIn(CRIME);
	const query = new URL(ofAlliance, 'http://localhost').search;
	expect(query).toContain('board=');
	for (const rest of ['', '/pdf', '/appendix', '/data'])
		expect((await member.goto(`${address}${rest}${query}`))?.status()).toBe(404);
	await officer.goto(address);
	expect(await officer.textContent('#downloads')).toContain(ALLIANCE);
});
