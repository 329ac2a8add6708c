import { only } from '../../../components/layout/record-view.ts';
import { changesTable } from '../../../components/words/notice-changes.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { asksBidsAgain, differencesOf } from '../../../domain/tender/amend-notice.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import { waitingIn } from '../amendment-questions.ts';
import { tenderPath } from '../tender-words.ts';

/** What waits, side by side with what holds, and a second person's decision on it. */
export function amendmentForm(facts: TenderFacts): Asked {
	const { tender } = facts;
	const waiting = waitingIn(facts);
	const page = {
		title: 'Decide on the amendment',
		caption: tender.notice.title,
		back: tenderPath(tender),
		version: tender.rowVersion,
	};
	if (waiting === null)
		return { ...page, inset: ['No amendment waits for approval.'], questions: [], button: null };
	const asksAgain = asksBidsAgain(differencesOf(tender.notice, waiting.notice));
	return {
		...page,
		intro: [
			asksAgain
				? 'Once approved it takes effect at once, and bids already submitted must be confirmed before bids close, or they lapse. Everybody who bids or has asked a question is told.'
				: 'Once approved it takes effect at once. Bids already submitted stay as they are. Everybody who bids or has asked a question is told.',
		],
		blocks: only(true, {
			kind: 'table',
			table: changesTable('changes', 'What would change', tender.notice, waiting.notice, tenderPath(tender)),
		}),
		facts: [
			{ key: 'Drafted', value: `${waiting.draftedBy.name}, ${writeInstant(waiting.draftedAt)}` },
			{ key: 'Why', value: { written: waiting.reason } },
		],
		questions: [
			{
				kind: 'one-of',
				name: 'decision',
				label: 'What do you decide?',
				choices: [
					{ value: 'approve', text: 'Approve it' },
					{
						value: 'decline',
						text: 'Decline it',
						asks: { kind: 'long-text', name: 'words', label: 'Why is it declined?', rows: 3 },
					},
				],
			},
		],
		button: { text: 'Send the decision' },
		wide: true,
	};
}
