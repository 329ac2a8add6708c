import { writeDay } from '../../calendar/write-date.ts';
import { ITEM_KIND_WORDS, ITEM_LEVEL_WORDS } from '../../grant/agreement-item.ts';
import type { BoardReportFacts } from '../board-report-facts.ts';
import type { Material } from '../material.ts';
import type { ReportBlock, ReportSection, ReportTable } from '../report-block.ts';
import { paragraph, row, section, table, words } from '../write-blocks.ts';

/** What calls for attention by rule, what is missing, and what the officer has set down to be done by whom and when. */
export function writeActions({ facts, kpis, coverage }: Material): ReportSection {
	// What was closed is asked after no more: the first paragraph and the list of sources say it.
	const awaited = coverage.missing.filter(({ closed }) => closed === undefined);
	const calls = [
		...kpis.flatMap(({ name, attention }) => (attention === null ? [] : [`${name}: ${attention}.`])),
		...awaited.map(
			({ providerName, periodLabel, standing }) =>
				`${providerName}’s return for ${periodLabel} is ${standing}.`,
		),
	];
	const blocks: ReportBlock[] = [
		calls.length === 0
			? paragraph(
					`No KPI needs attention, and no return is ${coverage.missing.length === 0 ? 'missing' : 'awaited'}.`,
				)
			: paragraph('These need attention:', { bullets: calls }),
	];
	const { actions } = facts.words;
	if (actions.length === 0) blocks.push(paragraph('No further actions have been recorded.'));
	else
		blocks.push(
			table(
				'table-actions',
				'Actions',
				[words('Action', 4), words('Who', 2), words('By', 1.5)],
				actions.map(({ what, who, by, done }) =>
					row([what, who, done === true ? 'Done' : by === null ? 'no day set' : writeDay(by)]),
				),
			),
		);
	if (facts.items.length > 0) blocks.push(itemsTable(facts));
	return section(1, 'actions', 'Actions', blocks);
}

/** What the office watches under its agreements and has marked for the board; owned by organisations here, never by a person. */
function itemsTable({ items, today }: Pick<BoardReportFacts, 'items' | 'today'>): ReportTable {
	return table(
		'table-items',
		'Visits, risks, issues and actions under the grant agreements',
		[words('What', 3.6), words('Kind', 1.5), words('Level', 1), words('Owner', 2.4), words('Due', 1.6)],
		items.map(({ kind, title, owner, dueOn, level }) =>
			row([
				title,
				ITEM_KIND_WORDS[kind],
				level === null ? '–' : ITEM_LEVEL_WORDS[level],
				owner,
				dueOn < today ? `${writeDay(dueOn)}, overdue` : writeDay(dueOn),
			]),
		),
	);
}
