import { allBoxes } from '../kpi-return/all-boxes.ts';
import type { BoxSection } from '../kpi-return/box.ts';
import { figureKey } from '../kpi-return/figure.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { Measure } from '../specification/specification.ts';
import { readIdentity, type WorkbookIdentity } from './identity.ts';
import type { SheetCells, WorkbookCells } from './workbook-cells.ts';
import type { WorkbookReach } from './workbook-facts.ts';
import type { WorkbookRefusal } from './workbook-refusal.ts';

/** The return that somebody fills in, as far as they reach, to which a workbook must belong. */
export interface WorkbookAsked {
	readonly returnId: string;
	readonly agreementId: string;
	/** Contract quarter. */
	readonly period: number;
	readonly specification: { readonly id: string; readonly number: number };
	readonly reach: WorkbookReach;
	readonly sections: readonly BoxSection[];
	readonly measures: readonly Measure[];
}

/** Whose workbook it is, by the sheet that says so, and whether that is the return that is asked. */
export function matchWorkbook(
	cells: WorkbookCells,
	asked: WorkbookAsked,
): Result<WorkbookIdentity, WorkbookRefusal> {
	const read = cells.sheets
		.map(({ rows }) => readIdentity(textsOf(rows)))
		.find(({ code }) => code !== 'none');
	if (read === undefined || read.code === 'none') return refused({ code: 'not-a-portal-workbook' });
	if (read.code === 'changed') return refused({ code: 'identity-changed' });
	if (read.code === 'format') return refused({ code: read.isOlder ? 'older-format' : 'newer-format' });
	const why = whyAnother(read.identity, asked);
	return why === null ? accepted(read.identity) : refused(why);
}

const textsOf = (rows: SheetCells['rows']): readonly (readonly string[])[] =>
	rows.map((row) => row.slice(0, 3).map((cell) => (cell.kind === 'text' ? cell.text : '')));

function whyAnother(identity: WorkbookIdentity, asked: WorkbookAsked): WorkbookRefusal | null {
	if (identity.agreementId !== asked.agreementId)
		return { code: 'another-agreement', agreement: identity.agreement };
	if (identity.period !== asked.period) return { code: 'another-period', months: identity.months };
	if (identity.returnId !== asked.returnId) return { code: 'another-return' };
	if (identity.specificationId !== asked.specification.id)
		return {
			code: 'older-specification',
			number: identity.specification,
			asked: asked.specification.number,
		};
	// Whoever fills in the whole return may take in a member's workbook; a member takes in its own alone.
	if (asked.reach !== 'whole' && identity.reach !== asked.reach.organisationId)
		return { code: 'somebody-elses' };
	return hasSameBoxes(identity, asked) ? null : { code: 'other-boxes' };
}

/** The whole return's workbook has every box that is asked and no other; a member's, none that is not asked. */
function hasSameBoxes({ cells, reach }: WorkbookIdentity, { sections, reach: own }: WorkbookAsked): boolean {
	const asked = new Set(allBoxes(sections).map(figureKey));
	const given = cells.flatMap(({ holds }) =>
		holds.startsWith('figure|') ? [holds.slice('figure|'.length)] : [],
	);
	if (!given.every((key) => asked.has(key))) return false;
	const isPart = own === 'whole' && reach !== 'whole';
	return isPart || new Set(given).size === asked.size;
}
