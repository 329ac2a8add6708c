import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sha256 } from '../../app/gateways/secrets.ts';
import { findIssue } from '../../db/read/board-report-issues.ts';
import { found } from '../setup/found.ts';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { followReportToReturn } from './follow-report.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';
import { OFFICE } from './returns-of-journeys.ts';

const portal = portalOfItsOwn();
const { signedIn, memberSignedIn } = peopleInBrowsers()(portal, false);

const send = (page: Page) => page.click('main form button');
const notice = (page: Page) => page.textContent('.govuk-notification-banner__content');

test('a report goes from an officer’s draft over a second person’s approval to the members of the board, who read it and download what was approved', async () => {
	const officer = await signedIn('officer', OFFICE);
	await officer.goto('/board-reports');
	await officer.click('text=Start a board report');
	await officer.check('input[value=west-midlands-dvpp]');
	await send(officer);
	await officer.check('text=October to December 2017');
	await send(officer);
	await send(officer);
	expect(await officer.title()).toMatch(/^Error: Which meeting/);
	await officer.check('text=Strategic Policing and Crime Board, 6 March 2018');
	await send(officer);
	expect(await officer.textContent('h1')).toContain('Write the report');
	await officer.fill('#why', 'One group began late.');
	await officer.fill('#whatIsBeingDone', 'The services meet each month.');
	await officer.fill('#recommendation', 'Members are asked to note the report.');
	await officer.fill('#purpose', 'x'.repeat(5000));
	await send(officer);
	expect(await officer.textContent('.govuk-error-summary')).toContain('Purpose must be');
	expect(await officer.inputValue('#why')).toBe('One group began late.');
	await officer.fill('#purpose', 'To tell members how the quarter went.');
	await send(officer);
	expect(await notice(officer)).toContain('The words have been saved');
	expect(await officer.textContent('main')).toContain('DRAFT – exact figures, not for circulation');
	const address = new URL(officer.url()).pathname;
	await officer.click('text=Send for approval');
	await send(officer);
	expect(await notice(officer)).toContain('sent for approval');
	expect((await officer.goto(`${address}/approve`))?.status()).toBe(403);

	const approver = await signedIn('approver', OFFICE);
	await approver.goto(`${address}/approve`);
	await approver.check('input[value=approve]');
	await send(approver);
	expect(await notice(approver)).toContain('The report has been approved');

	const member = await memberSignedIn('Strategic Policing and Crime Board');
	const other = await memberSignedIn('Violence Prevention Alliance');
	expect((await member.goto(address))?.status()).toBe(404);
	await officer.goto(`${address}/publish`);
	await send(officer);
	expect(await notice(officer)).toContain('The report has been published, and 3 members told');

	await followReportToReturn(officer, address);

	await member.goto('/board-reports');
	await member.click('text=October to December 2017');
	expect(new URL(member.url()).pathname).toBe(address);
	expect(await member.textContent('main')).not.toContain('DRAFT');
	expect(await member.locator('main a[href^="/returns/"]').count()).toBe(0);
	const [download] = await Promise.all([
		member.waitForEvent('download'),
		member.click('text=Download the report (PDF)'),
	]);
	expect(download.suggestedFilename()).toBe('west-midlands-dvpp-2017-12-31.pdf');
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	const id = address.split('/').at(-1) ?? '';
	const board = await portal.services.db.reader
		.selectFrom('boardReportCover')
		.select('boardId')
		.where('reportId', '=', id)
		.executeTakeFirstOrThrow();
	expect(sha256(Buffer.concat(chunks))).toBe(
		(await findIssue(portal.services.db.reader, found(id), found(board.boardId)))?.pdfHash,
	);
	for (const page of [address, `${address}/pdf`, `${address}/data`])
		expect((await other.goto(page))?.status()).toBe(404);
	expect((await member.goto(`${address}/words`))?.status()).toBe(403);
});

test('a member’s start page tells the five minutes of what is new, and a withdrawn report says why and no more', async () => {
	const member = await memberSignedIn('Strategic Policing and Crime Board');
	await member.goto('/');
	expect(await member.textContent('main')).toContain('Tuesday 1 December 2026');
	expect(await member.locator('.portal-key-figures').first().locator('.portal-key-figure').count()).toBe(4);
	await member.goto('/board-reports');
	await member.click('text=January to March 2018');
	expect(await member.textContent('main')).toContain(
		'The financial implications named the wrong payment schedule',
	);
	expect(await member.locator('article').count()).toBe(0);
	expect((await member.goto(`${new URL(member.url()).pathname}/pdf`))?.status()).toBe(404);
});
