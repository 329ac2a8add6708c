import type { BoxError } from '../../../components/layout/question.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { InterestRefusal } from '../../../domain/tender/decide-interest.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import type { PublicTender } from '../../../operations/tender/show-public-tender.ts';

export const interestForm = ({
	tender,
	isOpen,
	isInterested,
}: PublicTender & { readonly isInterested: boolean }): Asked => ({
	title: 'Show interest in the tender',
	caption: tender.notice.title,
	back: `/open-tenders/${tender.slug}`,
	intro: [
		'Everybody who may bid for your organisation is told by e-mail when the tender is amended, extended or cancelled, and when a question is answered.',
		'Showing interest is not a bid, and does not commit you to anything. Nobody else sees it: not the commissioner’s office, and not other bidders.',
	],
	inset: isInterested
		? ['Your organisation has shown interest already.']
		: isOpen
			? []
			: ['This tender takes no bids.'],
	questions: [],
	button: isOpen && !isInterested ? { text: 'Show interest' } : null,
});

export const interestRefusal = (refusal: Worded<InterestRefusal>): BoxError => ({
	field: '',
	message:
		refusal.code === 'too-late'
			? `Bids closed on ${writeInstant(refusal.closesAt)}`
			: 'This tender takes no bids',
});
