import type { Asked } from '../../../http/form-of.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import { amendmentInset, mayAmend, REASON } from '../amendment-questions.ts';
import { tenderPath } from '../tender-words.ts';
import { TIMETABLE_QUESTIONS, timetableStored } from '../timetable/view.ts';

const ASKED: readonly string[] = ['closesOn', 'closesTime', 'evaluatedBy', 'awardBy'];

export function extendForm(facts: TenderFacts): Asked {
	const { tender } = facts;
	const may = mayAmend(facts);
	return {
		title: 'Extend the deadline',
		caption: tender.notice.title,
		back: tenderPath(tender),
		intro: may
			? [
					'It can only be made later, and only before bids close. A second person must approve it before they close too, and it then takes effect at once.',
					'Bids already submitted stay as they are. Everybody who bids or has asked a question is told.',
				]
			: [],
		inset: amendmentInset(facts),
		questions: may ? [...TIMETABLE_QUESTIONS.filter(({ name }) => ASKED.includes(name)), REASON] : [],
		stored: timetableStored(tender.notice.timetable),
		version: tender.rowVersion,
		button: may ? { text: 'Send it for approval' } : null,
	};
}
