import { monthsLabel } from '../calendar/period-label.ts';
import { countingSheet } from './counting-sheet.ts';
import { coverSheet } from './cover-sheet.ts';
import { filling } from './filling.ts';
import { IDENTITY_SHEET, type NamedCell, writeIdentity } from './identity.ts';
import { kpiSheet } from './kpi-sheet.ts';
import { captionOf } from './names-of-cells.ts';
import { narrativeSheet } from './narrative-sheet.ts';
import type { ReturnWorkbook, SheetCell, WorkbookSheet } from './return-workbook.ts';
import { sectionSheet } from './section-sheet.ts';
import type { WorkbookFacts } from './workbook-facts.ts';

/** The return as a workbook to be filled in away from the portal, with all that has been typed so far. */
export function buildReturnWorkbook(facts: WorkbookFacts): ReturnWorkbook {
	const filled = filling(facts);
	const kpis = kpiSheet(filled);
	const asked = facts.draft.sections.map((section) =>
		section.section === 'narrative' ? narrativeSheet(facts) : sectionSheet(section, filled),
	);
	const sheets = [...asked, ...(kpis === null ? [] : [kpis]), countingSheet(facts)];
	return {
		title: `Return for ${captionOf(facts)}`,
		subject: facts.programmeName,
		madeAt: facts.madeAt,
		sheets: [
			coverSheet(
				facts,
				sheets.map(({ name }) => name),
			),
			...sheets,
		],
		identity: {
			sheet: IDENTITY_SHEET,
			rows: writeIdentity({
				returnId: facts.returnId,
				agreementId: facts.agreement.id,
				agreement: facts.agreement.title,
				period: facts.period.number,
				months: monthsLabel(facts.period),
				specificationId: facts.specification.id,
				specification: facts.specification.number,
				reach: facts.reach === 'whole' ? 'whole' : facts.reach.organisationId,
				cells: sheets.flatMap(namedCells),
			}),
		},
	};
}

const namedCells = ({ rows }: WorkbookSheet): readonly NamedCell[] =>
	rows.flatMap((row) =>
		row.flatMap((cell) => {
			const holds = holdsOf(cell);
			const head = row[0];
			return holds === null || head === undefined || !('text' in head)
				? []
				: [{ name: holds.name, holds: holds.what, label: head.text }];
		}),
	);

function holdsOf(cell: SheetCell): { readonly name: string; readonly what: string } | null {
	switch (cell.is) {
		case 'box':
			return { name: cell.name, what: `figure|${cell.key}` };
		case 'words':
			return { name: cell.name, what: `words|${cell.question}` };
		case 'tick':
			return { name: cell.name, what: `nothing|${cell.section}` };
		default:
			return null;
	}
}
