import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listEvaluationReportFacts } from '../../../db/read/evaluation-report-facts.ts';
import { sqliteOnly } from '../../../test/setup/test-database.ts';
import { buildEvaluationReport } from '../../domain/evaluation/report/build-evaluation-report.ts';
import type { EvaluationReport } from '../../domain/evaluation/report/paper-blocks.ts';
import { AFTER, as, LOT, on, tenderOf } from '../tender/tenders.test-data.ts';
import { declareInterest } from './declare-interest.ts';
import { drawEvaluationReport } from './draw-evaluation-report.ts';
import { awardedLot, type EvaluationInHand, rankedLot } from './evaluations.test-data.ts';

const makeDb = sqliteOnly();
const drawn = (it: EvaluationInHand, by: EvaluationInHand['officer']) =>
	drawEvaluationReport(it.services, ...as(by), { slug: it.slug, lotId: LOT });

async function reportOf(it: EvaluationInHand): Promise<EvaluationReport> {
	const tender = await tenderOf(it);
	const [facts] = await it.services.db.snapshot((reader) =>
		listEvaluationReportFacts(reader, tender, { today: AFTER, demonstration: false }),
	);
	const report = facts === undefined ? null : buildEvaluationReport(facts);
	if (report === null) throw new Error('there is nothing to report');
	return report;
}

/** All that it says. */
const wordsOf = ({ sections }: EvaluationReport): string =>
	sections
		.flatMap(({ heading, blocks }) => [
			heading,
			...blocks.flatMap((block) =>
				block.kind === 'paragraph'
					? [`${block.number}. ${block.text}`, ...block.bullets]
					: block.kind === 'table'
						? [
								block.caption,
								...block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')),
								block.note ?? '',
							]
						: [block.caption, block.source],
			),
		])
		.join('\n');

test('the report of an award tells who did what, each score with its reason, the formula, and what would change the winner', async () => {
	const it = await awardedLot(await makeDb());
	const report = await reportOf(it);
	const words = wordsOf(report);
	const { evaluator, otherEvaluator, officer, approver, bidder, otherBidder } = it;
	for (const { name } of [evaluator, otherEvaluator, officer, approver, ...it.openers.slice(0, 2)])
		expect(words).toContain(name);
	const [north, south] = [bidder, otherBidder].map((people) => people.preparer.organisation.name);
	expect(words).toContain(
		`${north} | ${evaluator.name} | 5 | It is worth 5: it says who does what, and by when.`,
	);
	expect(words).toContain(`${north} | Agreed | 4 | Both agreed on 4.`);
	expect(words).toContain('1 score was changed by its evaluator before the lock');
	// 40 × 4/5 + 30 × 4/5 + 30 × 180/200, and 40 × 3/5 + 30 × 4/5 + 30.
	expect(words).toContain(`${north} | 56.00 | 27.00 | 83.00 | £80,000 | 1`);
	expect(words).toContain(`${south} | 48.00 | 30.00 | 78.00 | £72,000 | 2`);
	expect(words).toContain(`${north} | Price | 30 × £72,000 ÷ £80,000 | 27.00`);
	expect(words).toContain(`${north} | How do you keep partners safe? | 4 | 3 | ${south}`);
	expect(words).toMatch(/The figures are in table (\d+)\.\nTable \1: By how much each agreed score/);
	expect(report.marks).toEqual([]);
	const numbers = [...words.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
	expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
});

test('the same facts give the same bytes on another day, and it is a draft until the award is approved', async () => {
	const it = await rankedLot(await makeDb());
	const draft = await reportOf(it);
	expect(draft.marks).toEqual(['DRAFT – not approved']);
	const first = await drawn(it, it.officer);
	on(it, '2017-03-20' as typeof AFTER);
	const second = await drawn(it, it.approver);
	expect(first?.name).toMatch(/^Evaluation-report-.*\.pdf$/);
	expect(
		Buffer.from(first?.bytes ?? [])
			.subarray(0, 5)
			.toString(),
	).toBe('%PDF-');
	expect(Buffer.compare(Buffer.from(first?.bytes ?? []), Buffer.from(second?.bytes ?? []))).toBe(0);
	if (process.env.REPORT_TO !== undefined) writeFileSync(process.env.REPORT_TO, first?.bytes ?? '');
});

test('nobody but the office and its auditors reads it, and of them nobody who has declared a conflict', async () => {
	const it = await rankedLot(await makeDb());
	const { evaluator, openers, bidder, programme, services, sent } = it;
	for (const person of [
		evaluator,
		openers[0] ?? evaluator,
		bidder.certifier,
		programme.people.support.preparer,
	])
		expect(await drawn(it, person)).toBeNull();
	expect(await drawn(it, { ...it.officer, organisation: bidder.certifier.organisation })).toBeNull();
	const both = { ...evaluator, roles: ['evaluator', 'officer'] as const };
	await declareInterest(services, ...as(evaluator), { ...sent(), hasConflict: true, words: 'My sister.' });
	expect(await drawn(it, both as unknown as typeof evaluator)).toBeNull();
});
