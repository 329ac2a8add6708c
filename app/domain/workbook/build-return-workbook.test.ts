import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReturnWorkbook } from './build-return-workbook.ts';
import type { SheetCell, WorkbookSheet } from './return-workbook.ts';
import { anyFacts, someFacts } from './some-facts.test-data.ts';
import type { WorkbookFacts } from './workbook-facts.ts';

const sheetOf = (facts: WorkbookFacts, name: string): WorkbookSheet => {
	const sheet = buildReturnWorkbook(facts).sheets.find((each) => each.name === name);
	if (sheet === undefined) throw new Error(`no sheet is called ${name}`);
	return sheet;
};
/** A sheet as somebody reads it. */
const readable = ({ rows }: WorkbookSheet): readonly string[] =>
	rows.map((row) => row.map(sayCell).join(' | '));

function sayCell(cell: SheetCell): string {
	switch (cell.is) {
		case 'blank':
			return '';
		case 'box':
			return `[${cell.value ?? ''}]`;
		case 'tick':
			return `[${cell.ticked ? 'Yes' : ''}]`;
		case 'words':
			return `[${cell.text}]`;
		case 'beside':
			return String(cell.value ?? '');
		case 'formula':
			return `= ${typeof cell.result === 'number' ? Math.round(cell.result * 1000) / 1000 : cell.result}`;
		default:
			return cell.text;
	}
}

describe('a return’s workbook', () => {
	test('has areas down and measures across, last quarter’s beside, and totals of what can be added', () => {
		const facts = someFacts({
			typed: (key) => (key.includes('walsall') ? '3' : key.includes('safety') ? 'a few' : '4'),
			lastQuarter: () => 7,
		});
		expect(readable(sheetOf(facts, 'Partners and ex-partners'))).toMatchInlineSnapshot(`
			[
			  "Partners and ex-partners",
			  "Grant for the DVPP, July to September 2017",
			  "Fill in the yellow boxes (Tab goes from one to the next). Figures beside them are what you sent before. The sheet ‘What to count’ says what each one means.",
			  "Nothing to report in this section? | []",
			  "",
			  "July to September 2017, by area",
			  "Area | Contacted later, of earlier quarters | Contacted later, of earlier quarters: last quarter | Receiving ongoing work | Receiving ongoing work: last quarter",
			  "Birmingham | [4] | 7 | [4] | 7",
			  "Walsall | [3] | 7 | [3] | 7",
			  "All areas | = 7 | = 14 | = 7 | = 14",
			  "",
			  "July to September 2017, for the whole programme",
			  "Measure | July to September 2017 | Last quarter",
			  "Safety plans | [a few] | 7",
			  "",
			  "Cases entered in July to September 2017, by area",
			  "The cases that came in this quarter, as they stood on 30 September 2017.",
			  "Area | Partner cases entered | Partner cases entered: last quarter | Contacted so far | Contacted so far: last quarter | Wanting ongoing work so far | Wanting ongoing work so far: last quarter",
			  "Birmingham | [4] | 7 | [4] | 7 | [4] | 7",
			  "Walsall | [3] | 7 | [3] | 7 | [3] | 7",
			  "All areas | = 7 | = 14 | = 7 | = 14 | = 7 | = 14",
			  "",
			  "Cases entered in July to September 2016, by area",
			  "The same cases as in last quarter’s return, as they stood on 30 September 2017. This closes them: the KPIs are judged on it.",
			  "Area | Partner cases entered | Partner cases entered: last return | Contacted so far | Contacted so far: last return | Wanting ongoing work so far | Wanting ongoing work so far: last return",
			  "Birmingham | [4] | 7 | [4] | 7 | [4] | 7",
			  "Walsall | [3] | 7 | [3] | 7 | [3] | 7",
			  "All areas | = 7 | = 14 | = 7 | = 14 | = 7 | = 14",
			  "",
			  "Cases by the quarter in which they were entered, all areas together",
			  "As they stood on 30 September 2017.",
			  "Measure | Entered in July to September 2017 | Entered in July to September 2017: last quarter | Entered in July to September 2016 | Entered in July to September 2016: last return",
			  "Partner cases entered, by what came of them",
			  "Not reached: no reply | [4] | 7 | [4] | 7",
			  "Not reached: no safe details | [4] | 7 | [4] | 7",
			  "Not reached: unsafe | [4] | 7 | [4] | 7",
			  "Not reached: not yet attempted | [4] | 7 | [4] | 7",
			  "Entered in error | [4] | 7 | [4] | 7",
			]
		`);
	});

	test('shows how many there were at the start, and no total of a ratio', () => {
		const facts = someFacts({ strand: 'perpetrator', typed: () => '4', lastQuarter: () => 7 });
		expect(readable(sheetOf(facts, 'People on the programme'))).toMatchInlineSnapshot(`
			[
			  "People on the programme",
			  "Grant for the DVPP, July to September 2017",
			  "Fill in the yellow boxes (Tab goes from one to the next). Figures beside them are what you sent before. The sheet ‘What to count’ says what each one means.",
			  "Nothing to report in this section? | []",
			  "",
			  "July to September 2017, by area",
			  "Area | People who started | People who started: last quarter | People who completed | People who completed: last quarter | People who left early | People who left early: last quarter | People on the programme | People on the programme: at the start",
			  "Birmingham | [4] | 7 | [4] | 7 | [4] | 7 | [4] | 7",
			  "Walsall | [4] | 7 | [4] | 7 | [4] | 7 | [4] | 7",
			  "All areas | = 8 | = 14 | = 8 | = 14 | = 8 | = 14 | = 8 | = 14",
			  "",
			  "July to September 2017, for the whole programme",
			  "Measure | July to September 2017 | Last quarter",
			  "People waiting | [4] | 7",
			  "Median weeks waited (weeks) | [4] | 0.7",
			  "Units used | [4] | 7",
			]
		`);
	});

	test('works out the KPIs, and says what stands in their place', () => {
		const values = (key: string): string =>
			key.includes('entered')
				? '0'
				: key.startsWith('children-in')
					? '10'
					: key.startsWith('outcomes')
						? ''
						: '8';
		expect(readable(sheetOf(someFacts({ typed: values }), 'KPI results'))).toMatchInlineSnapshot(`
			[
			  "KPI results",
			  "Grant for the DVPP, July to September 2017",
			  "Worked out from the figures in this workbook while you fill them in. Nothing is typed here. A KPI that says ‘Some boxes are empty’ needs every figure that it counts.",
			  "KPI | Counted | Out of | Result | Target",
			  "Partner contact, cases entered in July to September 2016 | = 16 | = 0 | = too few to conclude | 80%",
			  "Partner contact, cases entered in July to September 2017 | = 16 | = 0 | = too few to conclude | 80%",
			  "Ongoing work, cases entered in July to September 2016 | = 16 | = 0 | = too few to conclude | 60%",
			  "Ongoing work, cases entered in July to September 2017 | = 16 | = 0 | = too few to conclude | 60%",
			  "Children supported | = 8 | = 10 | = 0.8 | 50%",
			  "Respectful communication | = Some boxes are empty | = Some boxes are empty | = Some boxes are empty | 60%",
			  "Space for action | = Some boxes are empty | = Some boxes are empty | = Some boxes are empty | 60%",
			  "Safety and freedom from violence | = Some boxes are empty | = Some boxes are empty | = Some boxes are empty | 60%",
			  "Safe, positive and shared parenting | = Some boxes are empty | = Some boxes are empty | = Some boxes are empty | 60%",
			  "Awareness of self and of the impact on others | = Some boxes are empty | = Some boxes are empty | = Some boxes are empty | 60%",
			  "Safer, healthier childhoods | = Some boxes are empty | = Some boxes are empty | = Some boxes are empty | 60%",
			]
		`);
	});

	test('has pounds as typed and weeks in tenths', () => {
		const { draft } = someFacts();
		const measures = draft.measures.slice(0, 2).map((measure, at) => ({
			...measure,
			unit: at === 0 ? ('pence' as const) : ('weeks' as const),
			kind: 'ratio' as const,
			byArea: false,
			partOf: null,
			atMost: null,
		}));
		const facts = someFacts({
			measures,
			typed: (_, { unit }) => (unit === 'pence' ? '£1,250.50' : '4.5'),
			lastQuarter: () => 45,
		});
		expect(readable(sheetOf(facts, 'Partners and ex-partners')).slice(4)).toMatchInlineSnapshot(`
			[
			  "",
			  "July to September 2017, for the whole programme",
			  "Measure | July to September 2017 | Last quarter",
			  "Partner cases entered (£) | [1250.5] | 0.45",
			  "Contacted so far (weeks) | [4.5] | 4.5",
			]
		`);
	});

	test('is filled in with the ledger’s counts where nobody has saved, as on the page', () => {
		const given = someFacts({ strand: 'perpetrator' });
		const ledger = new Map([['starts|walsall|', 5]]);
		const valueIn = (facts: WorkbookFacts) =>
			sheetOf(facts, 'People on the programme')
				.rows.flat()
				.flatMap((cell) =>
					cell.is === 'box' && cell.key === 'starts|walsall|'
						? [cell.value, cell.help.text.slice(0, 70)]
						: [],
				);
		const draft = { ...given.draft, ledger };
		expect(valueIn({ ...given, draft })[0]).toBe(5);
		expect(valueIn({ ...given, draft })[1]).toContain('From the places ledger: 5.');
		expect(valueIn({ ...given, draft, saved: new Set(['people']) })[0]).toBeNull();
		expect(valueIn({ ...given, draft, saved: null })[0]).toBeNull();
	});

	test('gives every box a name of its own, and lists it with the row that it stands in', () => {
		fc.assert(
			fc.property(anyFacts(), (facts) => {
				const book = buildReturnWorkbook(facts);
				const named = book.sheets.flatMap(({ rows }) =>
					rows.flatMap((row) => row.flatMap((cell) => ('name' in cell ? [cell.name] : []))),
				);
				expect(new Set(named).size).toBe(named.length);
				expect(book.identity.rows.slice(-named.length - 1, -1).map(([name]) => name)).toEqual(named);
				expect(new Set(book.sheets.map(({ name }) => name.toLowerCase())).size).toBe(book.sheets.length);
				for (const { name } of book.sheets) expect(name).toMatch(/^[A-Za-z -]{1,31}$/);
			}),
		);
	});

	test('is the same for the same facts', () => {
		expect(buildReturnWorkbook(someFacts())).toEqual(buildReturnWorkbook(someFacts()));
	});
});
