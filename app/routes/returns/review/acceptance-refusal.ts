import type { BoxError } from '../../../components/layout/question.ts';
import type { AcceptSectionRefusal } from '../../../domain/kpi-return/decide-accept-section.ts';
import type { AcceptRefusal } from '../../../domain/kpi-return/decide-acceptance.ts';
import { SECTION_LABELS } from '../../../domain/specification/section-labels.ts';
import { listWords, plural } from '../../../domain/text/list-words.ts';

export const acceptanceRefusal = (refusal: AcceptRefusal | AcceptSectionRefusal): BoxError => ({
	field: refusal.code === 'breaks-unseen' && refusal.breaks.length > 0 ? 'knowing' : '',
	message: wordsOf(refusal),
});

function wordsOf(refusal: AcceptRefusal | AcceptSectionRefusal): string {
	switch (refusal.code) {
		case 'not-under-review':
			return 'This return is not waiting for a review, so nothing was accepted.';
		case 'only-the-office':
			return 'Only the commissioner’s office accepts returns.';
		case 'another-submission':
			return `The provider has sent version ${refusal.submission} since you opened this page. Look at it first: nothing was accepted.`;
		case 'officer-prepared-it':
			return 'You filled in some of this return for the provider, so another officer must accept it.';
		case 'being-changed':
			return 'The provider is changing this return. You can accept it once it has been submitted again.';
		case 'queries-unanswered':
			return `${plural(refusal.queryIds.length, 'question is', 'questions are')} not answered yet. Wait for the answer, or settle the question, before you accept the return.`;
		case 'queries-unresolved':
			return `${plural(refusal.queryIds.length, 'question', 'questions')} about this section must be settled before you accept it.`;
		case 'breaks-unseen':
			return refusal.breaks.length === 0
				? 'This return and those beside it agree by now. Look at it again: nothing was accepted.'
				: 'Read what no longer agrees with the return beside it, then tick to accept it all the same';
		case 'sections-not-accepted':
			return `Not accepted yet: ${listWords(refusal.sections.map((section) => SECTION_LABELS[section]))}.`;
		case 'already-accepted':
			return 'This section has been accepted already.';
		case 'no-such-section':
			return 'The return has no such section.';
	}
}
