import type { Workbook } from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allBoxes } from '../../app/domain/kpi-return/all-boxes.ts';
import { figureKey } from '../../app/domain/kpi-return/figure.ts';
import { NARRATIVE_QUESTIONS } from '../../app/domain/kpi-return/narrative.ts';
import { typeFigure, writeFigure } from '../../app/domain/kpi-return/write-figure.ts';
import type { MeasureUnit } from '../../app/domain/specification/specification.ts';
import { buildReturnWorkbook } from '../../app/domain/workbook/build-return-workbook.ts';
import { readReturnWorkbook } from '../../app/domain/workbook/read-return-workbook.ts';
import { anyFacts, askedOf, someFigure } from '../../app/domain/workbook/some-facts.test-data.ts';
import type { WorkbookFacts } from '../../app/domain/workbook/workbook-facts.ts';
import { readWorkbook } from '../../app/gateways/workbooks/read-workbook.ts';
import { openWorkbook } from '../../templates/workbooks/open-workbook.test-data.ts';
import { cellsInMemory } from '../../templates/workbooks/read-cells.test-data.ts';
import { drawReturnWorkbook } from '../../templates/workbooks/return-workbook.ts';

/** All 500 take half a minute: `ROUND_TRIPS=500`. */
const RUNS = Number(process.env.ROUND_TRIPS ?? 50);

/** How people type a figure: as a number, as text with spaces or separators, in full-width digits; or they leave the box empty. */
type Hand = 'number' | 'text' | 'separated' | 'full-width' | 'empty';
const HANDS: readonly Hand[] = ['number', 'number', 'number', 'text', 'separated', 'full-width', 'empty'];

function typedBy(hand: Hand, value: number, unit: MeasureUnit): number | string | null {
	const plain = typeFigure(value, unit);
	switch (hand) {
		case 'number':
			return Number(plain);
		case 'text':
			return ` ${plain} `;
		case 'separated':
			return unit === 'weeks' ? plain : writeFigure(value, unit);
		case 'full-width':
			return plain.replaceAll(/\d/g, (digit) => String.fromCharCode(0xff10 + digit.charCodeAt(0) - 48));
		case 'empty':
			return null;
	}
}

/** A return filled in by hand: what stands in each box, by `figureKey`. */
const filledIn = anyFacts(4).chain((facts) => {
	const units = new Map(facts.draft.measures.map(({ key, unit }) => [key, unit]));
	const boxes = allBoxes(facts.draft.sections);
	return fc.record({
		facts: fc.constant(facts),
		boxes: fc.tuple(
			...boxes.map((box) => {
				const unit = units.get(box.measureKey) ?? 'count';
				return fc.record({
					key: fc.constant(figureKey(box)),
					unit: fc.constant(unit),
					value: someFigure(unit),
					hand: fc.constantFrom(...HANDS),
				});
			}),
		),
		words: fc.tuple(...NARRATIVE_QUESTIONS.map(() => fc.string({ maxLength: 40, unit: 'grapheme' }))),
	});
});

/** Types into the cells of these names, as somebody does who has the workbook open. */
function fill(workbook: Workbook, values: ReadonlyMap<string, number | string | null>): void {
	const { names } = cellsInMemory(workbook);
	for (const [name, value] of values) {
		const place = names.get(name)!;
		workbook.getWorksheet(place.sheet)!.getCell(place.address).value = value;
	}
}

/** The names of the boxes, out of the hidden sheet, by what they hold. */
const namesOf = (facts: WorkbookFacts): ReadonlyMap<string, string> =>
	new Map(buildReturnWorkbook(facts).identity.rows.map(([name = '', holds = '']) => [holds, name]));

test('a return that is given out, filled in by hand and taken back is equal in every figure and word', async () => {
	await fc.assert(
		fc.asyncProperty(filledIn, async ({ facts, boxes, words }) => {
			const workbook = await openWorkbook(await drawReturnWorkbook(buildReturnWorkbook(facts)));
			const names = namesOf(facts);
			fill(
				workbook,
				new Map<string, number | string | null>([
					...boxes.map(
						({ key, unit, value, hand }) =>
							[names.get(`figure|${key}`)!, typedBy(hand, value, unit)] as const,
					),
					...NARRATIVE_QUESTIONS.map(
						(question, at) => [names.get(`words|${question}`)!, words[at] || null] as const,
					),
				]),
			);
			const saved = new Uint8Array(await workbook.xlsx.writeBuffer());
			const cells = await readWorkbook(saved);
			if (!cells.ok) throw new Error(cells.refusal.code);
			const read = readReturnWorkbook(cells.value, askedOf(facts));
			if (!read.ok) throw new Error(read.refusal.code);
			expect(read.value.problems).toEqual([]);
			expect([...read.value.figures].map(([key, { value }]) => [key, value])).toEqual(
				boxes.map(({ key, value, hand }) => [key, hand === 'empty' ? null : value]),
			);
			expect([...read.value.words.values()].map(({ text }) => text)).toEqual(
				words.map((text) => text.trim()),
			);
		}),
		{ numRuns: RUNS },
	);
}, 240_000);
