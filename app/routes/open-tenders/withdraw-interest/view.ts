import type { Asked } from '../../../http/form-of.ts';
import type { PublicTender } from '../../../operations/tender/show-public-tender.ts';

export const withdrawInterestForm = ({ tender }: PublicTender): Asked => ({
	title: 'Withdraw interest in the tender',
	caption: tender.notice.title,
	back: `/open-tenders/${tender.slug}`,
	intro: [
		'Your organisation is then no longer told of changes. If it has begun a bid or asked a question, it is still told.',
		'A bid stays as it is.',
	],
	questions: [],
	button: { text: 'Withdraw interest' },
});
