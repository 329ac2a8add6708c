import type { RecordBlock } from '../../../components/layout/record-view.ts';
import type { Actor } from '../../../domain/access/actor.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';
import { aboutWords, reportPath } from '../report-words.ts';

interface Notice {
	readonly words: readonly string[];
	readonly link: { readonly href: string; readonly text: string } | null;
}

/** What became of the report, before anything is read in it. */
export const notices = (shown: BoardReportShown, actor: Actor): readonly RecordBlock[] =>
	[withdrawn(shown), replaced(shown), replaces(shown), sentBack(shown), ownWriting(shown, actor)].flatMap(
		(notice) =>
			notice === null
				? []
				: [{ kind: 'inset', lines: [...notice.words, ...(notice.link === null ? [] : [notice.link])] }],
	);

function withdrawn({ row, office }: BoardReportShown): Notice | null {
	if (row.state !== 'withdrawn' || row.withdrawnAt === null) return null;
	const rest =
		office === null ? 'Please do not rely on copies of it.' : 'Its boards see this notice and nothing else.';
	return {
		words: [
			`This report was withdrawn on ${writeInstant(row.withdrawnAt)}.`,
			`The reason: ${row.withdrawnReason}`,
			rest,
		],
		link: null,
	};
}

function replaced({ row, replacement }: BoardReportShown): Notice | null {
	if (row.state === 'replaced') {
		const link =
			replacement === null
				? null
				: {
						href: reportPath(replacement.id),
						text: `Read the report that replaces it: ${aboutWords(replacement)}`,
					};
		return { words: ['This report has been replaced. It is kept as it was published.'], link };
	}
	if (row.state !== 'published' || replacement === null) return null;
	return {
		words: ['A replacement is being drafted.'],
		link: { href: reportPath(replacement.id), text: 'Go to the replacement' },
	};
}

const replaces = ({ row, replaces: old }: BoardReportShown): Notice | null =>
	old === null
		? null
		: {
				words: [
					row.state === 'published'
						? 'This report replaces an earlier one on the same quarter.'
						: 'When this report is published, it replaces an earlier one on the same quarter.',
				],
				link: { href: reportPath(old.id), text: `The earlier one: ${aboutWords(old)}` },
			};

function sentBack({ row, office }: BoardReportShown): Notice | null {
	const last = office?.steps.at(-1);
	if (row.state !== 'draft' || last?.kind !== 'sent-back') return null;
	return {
		words: [`${last.personName} sent it back on ${writeInstant(last.at)}: ${last.reason}`],
		link: null,
	};
}

const ownWriting = ({ row, office }: BoardReportShown, actor: Actor): Notice | null =>
	row.state === 'awaiting-approval' &&
	mayDo(actor, 'board-report.approve') &&
	office?.writerIds.includes(actor.personId)
		? { words: ['You wrote in this report, so another approver must approve it.'], link: null }
		: null;
