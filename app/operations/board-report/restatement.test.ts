import { expect, test } from 'vitest';
import { findWholeReturn } from '../../../db/read/whole-returns.ts';
import { getWorkingDraft } from '../../../db/read/working-drafts.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { allBoxes } from '../../domain/kpi-return/all-boxes.ts';
import { figureKey } from '../../domain/kpi-return/figure.ts';
import { acceptReturn } from '../kpi-return/accept-return.ts';
import { markReturnReady } from '../kpi-return/mark-return-ready.ts';
import { reopenReturn } from '../kpi-return/reopen-return.ts';
import { saveSection } from '../kpi-return/save-section.ts';
import { submitReturn } from '../kpi-return/submit-return.ts';
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
async function correct(
	{ db, services, as, programme, office, commandId }: InHand,
	returnId: string,
	cohort: number,
	by: number,
): Promise<void> {
	const { preparer, certifier } = programme.people.support;
	const order = () => ({ commandId: commandId(), returnId });
	const done = [
		await reopenReturn(...as(office.officer), {
			...order(),
			reason: 'Contacts of one worker were counted twice.',
		}),
	];
	const whole = await findWholeReturn(
		db.reader,
		scopeOfClock(),
		londonDay(services.clock.businessNow()),
		returnId,
	);
	if (whole === null) throw new Error('the return is there');
	const draft = await getWorkingDraft(db.reader, scopeOfClock(), whole);
	const areaId = whole.areas[0]?.areaId ?? '';
	const box = (measureKey: string, of: string | null = areaId) =>
		figureKey({ measureKey, areaId: of, cohort });
	const moved = { [box('partner-cases-contacted')]: -by, [box('not-reached-no-reply', null)]: by };
	const typed = new Map(
		Object.entries(moved).map(([key, move]) => [key, String(Number(draft.typed.get(key) ?? 0) + move)]),
	);
	const section =
		whole.sections.find((each) =>
			allBoxes([each]).some((one) => figureKey(one) === box('partner-cases-contacted')),
		)?.section ?? 'partners';
	const version = whole.kpiReturn.sections.find((each) => each.section === section)?.version ?? 0;
	const drawn = { typed: draft.typed, words: draft.words, notes: draft.notes, nothingToReport: false };
	const saved = {
		...order(),
		section,
		expectedVersion: version,
		typed,
		words: new Map(),
		notes: new Map(),
		nothingToReport: false,
		drawn,
	};
	done.push(
		(await saveSection(...as(preparer), saved)) as never,
		(await markReturnReady(...as(preparer), order())) as never,
		(await submitReturn(...as(certifier), { ...order(), declared: true })) as never,
		(await acceptReturn(...as(office.otherOfficer), { ...order(), submission: 2, whole: true })) as never,
	);
	const refusal = done.find(({ ok }) => !ok);
	if (refusal !== undefined) throw new Error(JSON.stringify(refusal));
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
