import type { RecordBlock } from '../../../components/layout/record-view.ts';
import { only, words } from '../../../components/layout/record-view.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { PublicTender } from '../../../operations/tender/show-public-tender.ts';
import type { MayBid } from './lots-view.ts';

/** What was asked and answered, for everybody; the way to a question while they are taken, and to one's own afterwards. */
export const clarificationBlocks = (
	{ tender, clarifications, mayAsk }: PublicTender,
	mayBid: MayBid,
): readonly RecordBlock[] => [
	{
		kind: 'table',
		table: {
			id: 'clarifications',
			caption: 'Questions and answers',
			large: true,
			columns: [words('Question'), words('Answer')],
			rows: clarifications.map(({ id, question, answer, answeredAt }) => ({
				key: id,
				cells: [
					{ written: question },
					{ cell: { written: answer }, below: `Answered ${writeInstant(answeredAt)}` },
				],
			})),
			empty: 'No question has been answered yet.',
			says: ['Nobody is told who asked. Answers go to everybody.'],
		},
	},
	...only(mayBid === 'may' || (mayAsk && mayBid === 'after-sign-in'), {
		kind: 'actions',
		actions: [
			{
				href: `/open-tenders/${tender.slug}/questions`,
				text:
					mayBid !== 'may'
						? 'Sign in as a provider to ask a question'
						: mayAsk
							? 'Ask a question'
							: 'What your organisation has asked',
				as: mayAsk ? 'secondary' : 'link',
			},
		],
	}),
];
