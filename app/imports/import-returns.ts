import { allBoxes } from '../domain/kpi-return/all-boxes.ts';
import { plainLabel } from '../domain/kpi-return/block-labels.ts';
import { figureKey } from '../domain/kpi-return/figure.ts';
import type { SectionKey } from '../domain/specification/specification.ts';
import type { ImportRow } from '../domain/workbook/import-sheet.ts';
import { placeFigures } from '../domain/workbook/place-figures.ts';
import { listReturnsToFill } from '../operations/kpi-return/list-returns-to-fill.ts';
import { saveSection } from '../operations/kpi-return/save-section.ts';
import { type ReturnFacts, showReturn } from '../operations/kpi-return/show-return.ts';
import { startReturn } from '../operations/kpi-return/start-return.ts';
import { saveRefusal } from '../routes/returns/section/save-refusal.ts';
import { startRefusal } from '../routes/returns/show/start-refusal.ts';
import { type Importing, type ImportOf, RIGHT, type RowProblems, wrong } from './import-of.ts';

/** Figures of past returns, typed on the provider's behalf: the provider certifies them, and the office accepts them. */
export const importReturns: ImportOf = {
	name: 'returns',
	title: 'Historic returns',
	says: [
		'One row for each figure. They are typed into the return’s draft on the provider’s behalf: the provider still checks and certifies it, and your office accepts it.',
		'A figure that is in the draft already is never written over. Whoever brings figures in has prepared the return, and cannot accept it.',
	],
	permission: 'return.review',
	sheet: async () => ({
		name: 'Figures',
		columns: [
			{ key: 'agreement', label: 'Agreement', hint: 'Its title, as it is on the portal' },
			{ key: 'endsOn', label: 'Quarter ends on', hint: 'The last day of the quarter', takes: 'day' },
			{ key: 'measure', label: 'Measure', hint: 'As the return’s page calls it' },
			{
				key: 'area',
				label: 'Area',
				hint: 'Where the measure is asked by area; else empty',
				optional: true,
			},
			{
				key: 'entered',
				label: 'Cases entered in the quarter to',
				hint: 'For figures about partner cases: the last day of the quarter in which they were entered',
				takes: 'day',
				optional: true,
			},
			{ key: 'figure', label: 'Figure', hint: 'A whole number; pounds or weeks where those are asked' },
		],
	}),
	called: ({ agreement = '', measure = '', area = '' }) =>
		[agreement, measure, area].filter((part) => part !== '').join(', '),
	together: ({ agreement = '', endsOn = '' }) => `${plainLabel(agreement)}|${endsOn}`,
	carryOut: fillReturn,
	done: (rows) => (rows === 1 ? '1 figure has been entered' : `${rows} figures have been entered`),
	leadsTo: '/returns',
};

async function fillReturn(
	given: Importing,
	rows: readonly ImportRow[],
	commandId: string,
): Promise<RowProblems> {
	const begun = await beginReturn(given, rows[0]?.values ?? {}, commandId);
	if (typeof begun === 'string') return wrong(rows, begun);
	const { whole, draft } = begun;
	const placed = placeFigures(
		{ ...whole, sections: draft.sections, typed: draft.typed, measures: whole.specification.measures },
		rows,
	);
	if (placed.problems.size > 0) return placed.problems;
	for (const [section, figures] of placed.bySection) {
		const refusal = await fillSection(given, begun, { section, figures, commandId });
		if (refusal !== null) return wrong(rows, refusal);
	}
	return RIGHT;
}

const GONE = 'Somebody has changed the return meanwhile. Look at it and try again';

/** The return that the rows are of, started where nobody has yet; or what is wrong, in words. */
async function beginReturn(
	{ services, actor, scope }: Importing,
	{ agreement = '', endsOn = '' }: ImportRow['values'],
	commandId: string,
): Promise<ReturnFacts | string> {
	const [only, ...others] = (await listReturnsToFill(services, scope)).filter(
		(row) => plainLabel(row.agreementTitle) === plainLabel(agreement) && row.period.endsOn === endsOn,
	);
	if (only === undefined)
		return 'There is no return of this agreement for a quarter that ends on this day and still takes figures';
	if (others.length > 0) return 'Several agreements have this title. Enter their figures on their own pages';
	if (only.state === 'not-started') {
		const done = await startReturn(services, actor, scope, { commandId, returnId: only.id });
		if (!done.ok) return done.refusal.code === 'not-found' ? GONE : startRefusal(done.refusal).message;
	}
	return (await showReturn(services, actor, scope, only.id)) ?? GONE;
}

interface Filling {
	readonly section: SectionKey;
	readonly figures: ReadonlyMap<string, string>;
	readonly commandId: string;
}

const NO_WORDS = { words: new Map(), notes: new Map() } as const;

/** What the section holds stays beside what is put in; null where it was saved, else why not, in words. */
async function fillSection(
	{ services, actor, scope }: Importing,
	{ whole: { kpiReturn }, draft }: ReturnFacts,
	{ section, figures, commandId }: Filling,
): Promise<string | null> {
	const keys = allBoxes(draft.sections.filter((each) => each.section === section)).map(figureKey);
	const stored = new Map([...draft.typed].filter(([key]) => keys.includes(key)));
	const nothingToReport = draft.nothingToReport.has(section);
	const saved = await saveSection(services, actor, scope, {
		...NO_WORDS,
		commandId: `${commandId}/${section}`,
		returnId: kpiReturn.returnId,
		section,
		expectedVersion: kpiReturn.sections.find((each) => each.section === section)?.version ?? 0,
		drawn: { ...NO_WORDS, typed: stored, nothingToReport },
		typed: new Map([...stored, ...figures]),
		nothingToReport,
	});
	if (saved.ok) return null;
	return saved.refusal.code === 'not-found' || saved.refusal.code === 'changed-meanwhile'
		? GONE
		: (saveRefusal(saved.refusal)[0]?.text ?? GONE);
}
