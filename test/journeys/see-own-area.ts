import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Services } from '../../app/services.ts';
import { follow, heading } from './on-a-page.ts';

/** An authority's officer reads the own area's results: no other area's, no provider's words, no return. */
export async function seeOwnAreaAlone(
	page: Page,
	{ db }: Services,
	own: string,
	returnAddress: string,
): Promise<void> {
	await page.goto('/');
	await follow(page, 'Your area');
	expect(await heading(page)).toContain(own);
	const words = await page.innerText('main');
	expect(words).toContain(
		'Attendance on a programme must not be taken as a reason to reduce intervention or the assessed risk',
	);
	expect(words).toMatch(/\d+ of \d+/);
	const areas = await db.reader.selectFrom('area').select(['id', 'name']).orderBy('id').execute();
	expect(areas.length).toBeGreaterThan(8);
	for (const { id, name } of areas) {
		expect([name, (await page.goto(`/areas/${id}`))?.status()]).toEqual([name, name === own ? 200 : 404]);
		if (name !== own) expect(words).not.toContain(name);
	}
	const narratives = await db.reader
		.selectFrom('submissionNarrative')
		.select('words')
		.distinct()
		.orderBy('words')
		.execute();
	expect(narratives.length).toBeGreaterThan(10);
	expect(narratives.filter((each) => words.includes(each.words))).toEqual([]);
	for (const address of [
		returnAddress,
		`${returnAddress}/versions/1`,
		`${returnAddress}/narrative`,
		'/programmes',
		'/board-reports',
	])
		expect([address, (await page.goto(address))?.status()]).toEqual([address, 403]);
}
