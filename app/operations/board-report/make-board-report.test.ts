import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { aProgrammeToReport, type InHand, started, TODAY, WORDS, write } from './board-reports.test-data.ts';
import { makeBoardReport } from './make-board-report.ts';

const make = ({ db, programme }: InHand, given: Partial<Parameters<typeof makeBoardReport>[1]> = {}) =>
	makeBoardReport(
		{ db, today: TODAY, demonstration: true },
		{ programme: programme.slug, quarterEnding: '2017-09-30', exact: false, ...given },
	);

eachEngine((makeDb) => {
	test('the command line’s report has the words of the draft there is; where there is none it says that they are to be written', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const without = await make(inHand);
		expect(without).toMatchObject({
			ok: true,
			value: {
				wordsOf: null,
				report: { profile: 'public', meeting: { boardName: 'Crime board', heldOn: '2017-12-05' } },
			},
		});
		expect(JSON.stringify(without)).toContain('To be written by an officer');
		const reportId = await started(inHand, inHand.office.officer);
		await write(inHand, inHand.office.officer, reportId);
		const made = await make(inHand, { exact: true });
		expect(made).toMatchObject({
			ok: true,
			value: { wordsOf: { state: 'draft' }, report: { profile: 'office' } },
		});
		expect(JSON.stringify(made)).toContain(WORDS.why);
	});

	test('every KPI value in the data has its parts, target, rating, coverage, interval, definition and sources', async () => {
		const made = await make(await aProgrammeToReport(await makeDb()), { exact: true });
		const figures = made.ok
			? made.value.report.kpis.flatMap(({ value }) => (value === null ? [] : [value.figure]))
			: [];
		expect(figures.length).toBeGreaterThan(3);
		for (const figure of figures)
			for (const part of [
				'numerator',
				'denominator',
				'target',
				'rating',
				'coverage',
				'interval',
				'definitionVersion',
				'sources',
			])
				expect(figure).toHaveProperty(part);
	});

	test('an unknown programme or quarter is answered with those that there are', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		expect(await make(inHand, { programme: 'nope' })).toEqual({
			ok: false,
			refusal: { code: 'no-such-programme', programmes: [inHand.programme.slug] },
		});
		const ended = ['2017-03-31', '2017-06-30', '2017-09-30'].map(isoDate);
		for (const quarterEnding of ['2017-12-31', 'soon', '2017-09-29'])
			expect(await make(inHand, { quarterEnding })).toEqual({
				ok: false,
				refusal: { code: 'no-such-quarter', quarters: ended },
			});
	});
});
