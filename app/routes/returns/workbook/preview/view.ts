import type { BoxError } from '../../../../components/layout/question.ts';
import { only, type RecordBlock } from '../../../../components/layout/record-view.ts';
import { monthsLabel } from '../../../../domain/calendar/period-label.ts';
import { writeInstant } from '../../../../domain/calendar/write-date.ts';
import { whyLocked } from '../../../../domain/kpi-return/why-locked.ts';
import { listWords, plural } from '../../../../domain/text/list-words.ts';
import type { Asked, Worded } from '../../../../http/form-of.ts';
import type { LooksPersonalRefusal } from '../../../../operations/gated.ts';
import type { SaveWorkbookRefusal } from '../../../../operations/kpi-return/save-workbook.ts';
import type { WorkbookCompared, WorkbookShown } from '../../../../operations/kpi-return/show-workbook.ts';
import { lockWords } from '../../lock-words.ts';
import { unreadWords } from '../unread-words.ts';
import { changesBlocks, countChanges, findingsBlocks } from './changes.ts';
import { problemsBlocks } from './problems.ts';

/** What a workbook would change, or what is wrong with it. Its one button saves what is shown. */
export function previewForm(shown: WorkbookShown): Asked {
	const { whole, workbook, read } = shown;
	const home = `/returns/${whole.row.id}`;
	const page = {
		caption: `${whole.row.agreementTitle}, ${monthsLabel(whole.row.period)}`,
		back: home,
		intro: [
			`${workbook.fileName}, uploaded by ${workbook.uploadedByName}, ${writeInstant(workbook.uploadedAt)}`,
		],
		questions: [],
	};
	const again = uploadAgain(home);
	if (!read.ok && read.refusal.code === 'sheets-unmatched')
		return {
			...page,
			title: 'Say which sheet is which',
			blocks: [
				{
					kind: 'words',
					text: 'This is a spreadsheet of your own. Say once which of its sheets belongs to which table of the return. It is remembered for this agreement.',
				},
				{
					kind: 'actions',
					actions: [
						{ href: `${home}/workbook/${workbook.id}/sheets`, text: 'Choose the sheets', as: 'main' },
					],
				},
				...again,
			],
			button: null,
		};
	if (!read.ok)
		return {
			...page,
			title: 'This workbook cannot be used',
			inset: [unreadWords(read.refusal)],
			blocks: again,
			button: null,
		};
	return comparedForm(shown, read.value, page);
}

const uploadAgain = (home: string): readonly RecordBlock[] => [
	{
		kind: 'actions',
		actions: [{ href: `${home}/workbook/upload`, text: 'Upload another workbook', as: 'link' }],
	},
];

function comparedForm(
	shown: WorkbookShown,
	compared: WorkbookCompared,
	page: Omit<Asked, 'title' | 'blocks' | 'button'>,
): Asked {
	const { whole, workbook } = shown;
	const home = `/returns/${whole.row.id}`;
	const { taken, changes, digest, findings } = compared;
	const lock = whyLocked(whole.row.state);
	const count = countChanges(changes);
	const inset = [
		...(workbook.isNewest
			? []
			: ['A newer workbook has been uploaded since. This one can be read, and no longer saved.']),
		...(lock === null ? [] : [lockWords(lock)]),
	];
	const also: readonly RecordBlock[] = [
		...only(taken.leftOut.length > 0, {
			kind: 'list',
			items: [`Left out, because the portal works totals out itself: ${listWords(taken.leftOut)}.`],
		}),
		...only(taken.from === 'own' && lock === null, {
			kind: 'actions',
			actions: [
				{ href: `${home}/workbook/${workbook.id}/sheets`, text: 'Change which sheet is which', as: 'link' },
			],
		}),
	];
	if (taken.problems.length > 0)
		return {
			...page,
			title: plural(taken.problems.length, 'problem in the workbook', 'problems in the workbook'),
			inset,
			blocks: [
				...problemsBlocks(home, workbook, taken.problems),
				...also,
				...changesBlocks(shown, changes, 'problems'),
			],
			button: null,
		};
	const maySave = lock === null && workbook.isNewest && count > 0;
	return {
		...page,
		title:
			count === 0
				? 'The return already says what the workbook says'
				: `${plural(count, 'change')} to the return`,
		inset,
		blocks: [
			...changesBlocks(shown, changes, 'changes'),
			...also,
			...findingsBlocks(shown, findings),
			...uploadAgain(home),
		],
		seen: { digest },
		button: maySave ? { text: 'Save these figures' } : null,
	};
}

export function saveRefusal(refusal: Worded<SaveWorkbookRefusal | LooksPersonalRefusal>): BoxError {
	return { field: '', message: `Nothing was saved. ${notSavedWords(refusal)}` };
}

function notSavedWords(refusal: Worded<SaveWorkbookRefusal | LooksPersonalRefusal>): string {
	switch (refusal.code) {
		case 'locked':
			return lockWords(refusal.reason);
		case 'has-problems':
			return 'Mend the problems in the workbook and upload it again.';
		case 'newer-workbook':
			return 'A newer workbook has been uploaded since. Save that one.';
		case 'nothing-changes':
			return 'The return already says what the workbook says.';
		case 'too-long':
			return 'An answer in the workbook is too long. Shorten it and upload the workbook again.';
		case 'not-yours':
			return 'Some of these figures are for the lead provider or another member to fill in.';
		case 'not-a-party':
			return 'This return belongs to another organisation.';
		case 'not-by-itself':
		case 'no-such-section':
		case 'no-such-box':
			return 'The workbook no longer fits the return. Download it again and copy your figures into it.';
		default:
			return unreadWords(refusal);
	}
}
