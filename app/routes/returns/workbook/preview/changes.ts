import { type CellView, only, type RecordBlock, words } from '../../../../components/layout/record-view.ts';
import { allBoxes } from '../../../../domain/kpi-return/all-boxes.ts';
import { blockingFindings } from '../../../../domain/kpi-return/blocking-findings.ts';
import { cellNames } from '../../../../domain/kpi-return/cell-names.ts';
import type { Finding } from '../../../../domain/kpi-return/checks/finding.ts';
import { figureKey } from '../../../../domain/kpi-return/figure.ts';
import { nameCell } from '../../../../domain/kpi-return/name-cell.ts';
import { NARRATIVE_LABELS } from '../../../../domain/kpi-return/narrative.ts';
import { wordFinding } from '../../../../domain/kpi-return/word-finding.ts';
import { SECTION_LABELS } from '../../../../domain/specification/section-labels.ts';
import { plural } from '../../../../domain/text/list-words.ts';
import type { CellPlace } from '../../../../domain/workbook/workbook-cells.ts';
import type { WorkbookChanges, WorkbookSectionChange } from '../../../../domain/workbook/workbook-changes.ts';
import type { WorkbookShown } from '../../../../operations/kpi-return/show-workbook.ts';

/** Figures, answers and ticks that a workbook would change. */
export const countChanges = ({ sections }: WorkbookChanges): number =>
	sections.reduce(
		(sum, { figures, words: answers, nothingToReport }) =>
			sum + figures.size + answers.size + (nothingToReport === null ? 0 : 1),
		0,
	);

/** Section by section, figure by figure: what is there now and what will be, and from which cell. Nothing has been saved yet. */
export function changesBlocks(
	shown: WorkbookShown,
	changes: WorkbookChanges,
	beside: 'changes' | 'problems',
): readonly RecordBlock[] {
	const emptied = changes.sections.reduce(
		(sum, { figures }) => sum + [...figures.values()].filter(({ will }) => will === '').length,
		0,
	);
	const notes = [
		...(changes.unchanged === 0
			? []
			: [`${plural(changes.unchanged, 'figure')} there already, the same as in the workbook.`]),
		...(emptied === 0
			? []
			: [`${plural(emptied, 'box', 'boxes')} will be emptied, because the cell is empty in the workbook.`]),
	];
	const tables = changes.sections.map((section) => sectionTable(shown, section));
	if (beside === 'changes') return [...only(notes.length > 0, { kind: 'list', items: notes }), ...tables];
	return only(tables.length > 0, {
		kind: 'details',
		summary: 'What the cells without a problem would change',
		blocks: tables,
	});
}

function sectionTable({ whole }: WorkbookShown, change: WorkbookSectionChange): RecordBlock {
	const { section, figures, words: answers, nothingToReport } = change;
	const names = cellNames(whole);
	const named = new Map(allBoxes(whole.sections).map((box) => [figureKey(box), nameCell(box, names)]));
	const row = (key: string, cells: readonly CellView[]) => ({ key, cells });
	return {
		kind: 'table',
		table: {
			id: `changes-${section}`,
			caption: SECTION_LABELS[section],
			captionSize: 's',
			columns: ['Figure', 'Now', 'After', 'From cell'].map(words),
			rows: [
				...[...figures].map(([key, { was, will, place }]) =>
					row(key, [named.get(key) ?? 'A figure', was || 'empty', will || 'empty', placeWords(place)]),
				),
				...[...answers].map(([question, { was, will, place }]) =>
					row(question, [NARRATIVE_LABELS[question], written(was), written(will), placeWords(place)]),
				),
				...(nothingToReport === null
					? []
					: [
							row('nothing-to-report', [
								'Nothing to report in this section',
								nothingToReport.was ? 'Ticked' : 'Not ticked',
								nothingToReport.will ? 'Ticked' : 'Not ticked',
								'',
							]),
						]),
			],
		},
	};
}

const written = (text: string): CellView => (text === '' ? 'empty' : { written: text });
const placeWords = ({ sheet, address }: CellPlace): string => `${sheet}, ${address}`;

/** What would stand against the return with these figures in it: it may be saved all the same, and is mended on the pages. */
export function findingsBlocks(
	{ whole }: WorkbookShown,
	findings: readonly Finding[],
): readonly RecordBlock[] {
	const lines = blockingFindings(findings).map((finding) => wordFinding(finding, cellNames(whole)));
	return only(lines.length > 0, {
		kind: 'details',
		summary: `${plural(lines.length, 'thing')} to look at in the return after that`,
		blocks: [
			{ kind: 'words', text: 'You can save the figures all the same, and mend these on the return’s pages.' },
			{ kind: 'list', items: lines },
		],
	});
}
