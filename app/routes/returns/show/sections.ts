import { type CellView, only, type RecordBlock, said } from '../../../components/layout/record-view.ts';
import { type SectionStatus, sectionStatus } from '../../../domain/kpi-return/section-status.ts';
import { whyLocked } from '../../../domain/kpi-return/why-locked.ts';
import { SECTION_LABELS } from '../../../domain/specification/section-labels.ts';
import type { SectionKey } from '../../../domain/specification/specification.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';

const STATUSES: Readonly<Record<SectionStatus, CellView>> = {
	'not-started': { tag: 'Not started' },
	'in-progress': { tag: 'In progress', colour: 'teal' },
	'needs-attention': { tag: 'Needs attention', colour: 'orange' },
	complete: 'Complete',
};

/** What is asked, as a list of tasks. */
export function sectionsOf(facts: ReturnFacts, mayPrepare: boolean): readonly RecordBlock[] {
	const { whole, draft, findings } = facts;
	const { row, kpiReturn } = whole;
	if (row.state === 'not-started') return said('Nobody has started this return yet.');
	const lock = whyLocked(row.state);
	const doesFill = lock === null && mayPrepare;
	// What was sent is out of the reader’s hand: what has changed beside it since is said at the top of the page.
	const isSent = lock === 'accepted' || lock === 'with-the-commissioner';
	return [
		{ kind: 'heading', text: 'Sections' },
		{
			kind: 'tasks',
			id: 'sections',
			tasks: draft.sections.map(({ section }) => ({
				title: SECTION_LABELS[section],
				href:
					section === 'narrative' ? `/returns/${row.id}/narrative` : `/returns/${row.id}/sections/${section}`,
				hint: doesFill ? hintOf(facts, section) : null,
				status: STATUSES[isSent ? 'complete' : sectionStatus(section, kpiReturn, findings)],
			})),
		},
		...only(doesFill, ...offline(row.id)),
	];
}

/** The same boxes in a spreadsheet, for whoever works away from the portal. */
const offline = (returnId: string): readonly RecordBlock[] =>
	said([
		'Fill in offline:',
		{ href: `/returns/${returnId}/workbook`, text: 'download as a workbook' },
		', then',
		{ href: `/returns/${returnId}/workbook/upload`, text: 'upload it' },
		'or a spreadsheet of your own.',
	]);

function hintOf({ whole, draft, findings }: ReturnFacts, section: SectionKey): string | null {
	const questions = whole.queries.filter(
		(query) => query.section === section && query.state === 'open',
	).length;
	const empty = findings.find((finding) => finding.section === section && finding.code === 'boxes-empty');
	const boxes =
		draft.sections.find((each) => each.section === section)?.tables.flatMap(({ cells }) => cells.flat())
			.length ?? 0;
	const left =
		empty?.code === 'boxes-empty'
			? `${empty.facts.empty} of ${plural(boxes, 'box', 'boxes')} to fill in`
			: null;
	const asked =
		questions === 0
			? null
			: plural(questions, 'question from the commissioner', 'questions from the commissioner');
	return [asked, left].filter((part) => part !== null).join('; ') || null;
}
