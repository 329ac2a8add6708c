import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { correcting } from '../kpi-return/correct-return.test-data.ts';
import {
	aProgrammeToReport,
	aPublishedReport,
	approve,
	type InHand,
	publish,
	send,
	show,
	started,
	write,
} from './board-reports.test-data.ts';

/** Takes `by` partners out of those contacted, in one area of a return, as people would: reopened, corrected, certified and accepted again. */
async function correct(inHand: InHand, returnId: string, cohort: number, by: number): Promise<void> {
	const { reopen, restate, accept } = correcting(inHand, returnId);
	await reopen();
	await restate(cohort, by);
	await accept(2);
}

eachEngine((makeDb) => {
	test('a figure that a reopened return changes after publication is restated in the next report, and the published one stays as it was', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { officer, approver } = inHand.office;
		const first = await aPublishedReport(inHand);
		const support =
			inHand.returns.find(({ quarter, strand }) => quarter === 3 && strand === 'support')?.id ?? '';
		const before = await show(inHand, officer, first);
		await correct(inHand, support, 2, 1);
		const next = await started(inHand, officer, { replacesId: first, meetingId: inHand.later.id });
		const draft = (await show(inHand, officer, next))?.report;
		const told = draft?.sections
			.find(({ id }) => id === 'restatements')
			?.blocks.find((block) => block.kind === 'table');
		const contact =
			told?.kind === 'table'
				? told.rows
						.map(({ cells }) => cells.map(({ text }) => text))
						.filter(([kpi]) => kpi === 'Partner contact')
				: [];
		expect(contact.length).toBeGreaterThan(0);
		for (const [, , was, is, change] of contact) {
			expect(was).not.toBe(is);
			expect(change).toBe('numerator down 1, denominator unchanged');
		}
		expect((await show(inHand, officer, first))?.report).toEqual(before?.report);
		await write(inHand, officer, next);
		await send(inHand, officer, next);
		await approve(inHand, approver, next);
		expect((await publish(inHand, officer, next)).ok).toBe(true);
		const published = await show(inHand, inHand.crimeBoard.members[0] ?? officer, next, [
			inHand.crimeBoard.id,
		]);
		expect(JSON.stringify(published?.report)).toContain('revised by fewer than 5');
		expect(JSON.stringify(published?.report)).not.toContain('numerator down 1');
	});

	test('each report keeps which submissions it rests on', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const reportId = await aPublishedReport(inHand);
		const sources = await inHand.db.reader
			.selectFrom('boardReportSource')
			.select(['returnId', 'submission'])
			.where('reportId', '=', reportId)
			.execute();
		expect(sources.map(({ returnId }) => returnId).sort()).toEqual(inHand.returns.map(({ id }) => id).sort());
		expect(new Set(sources.map(({ submission }) => submission))).toEqual(new Set([1]));
	});
});
