import { type CellView, number, type TableView, words } from '../../../components/layout/record-view.ts';
import { type Account, areOnePerson } from '../../../domain/access/same-person.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { outcomeTitle } from '../../../domain/grant/papers/outcome-letter.ts';
import type { DecisionShown } from '../../../operations/award/show-decision.ts';

interface MayChallenge {
	readonly challenge: boolean;
	readonly lift: boolean;
}

export const challengesTable = (
	{ lot, account }: DecisionShown,
	may: MayChallenge,
	path: string,
): TableView => ({
	id: 'challenges',
	caption: 'Challenges',
	large: true,
	columns: [words('What'), words('What it says'), words('State')],
	rows: lot.challenges.map((challenge) => {
		const { id, kind, madeBy, madeOn, words: said, recordedBy, recordedAt } = challenge;
		return {
			key: id,
			cells: [
				{
					cell: `${kind === 'letter' ? 'Letter' : 'Claim'} of ${writeDay(madeOn)}, from ${madeBy}`,
					below: `Recorded by ${recordedBy.name}, ${writeInstant(recordedAt)}`,
				},
				{ written: said },
				{ lines: [...stateOf(challenge), ...linksOf(challenge, account, may, `${path}/challenges/${id}`)] },
			],
		};
	}),
});

type Challenge = DecisionShown['lot']['challenges'][number];

function stateOf({ kind, notifiedOn, ended }: Challenge): readonly CellView[] {
	if (ended !== null)
		return [
			{ tag: 'Ended', colour: 'grey' },
			`${ended.byName}, ${writeInstant(ended.at)}`,
			{ written: ended.why },
		];
	if (kind === 'letter') return [{ tag: 'Suspends nothing', colour: 'grey' }];
	return notifiedOn === null
		? [{ tag: 'Issued, not notified', colour: 'yellow' }, 'Suspends nothing until the office is notified']
		: [{ tag: 'Suspends the agreement', colour: 'red' }, `Notified ${writeDay(notifiedOn)}`];
}

function linksOf(
	{ kind, notifiedOn, hasEnded, recordedBy }: Challenge,
	account: Account,
	may: MayChallenge,
	path: string,
): readonly CellView[] {
	if (kind !== 'claim' || hasEnded) return [];
	return [
		...(may.challenge && notifiedOn === null
			? [{ text: 'Record the notification', href: `${path}/notified` }]
			: []),
		...(may.lift && !areOnePerson(recordedBy, account)
			? [{ text: 'Record that it has ended', href: `${path}/lift` }]
			: []),
	];
}

export const lettersTable = ({ letters, lot }: DecisionShown, path: string): TableView => ({
	id: 'letters',
	caption: 'Letters to bidders',
	large: true,
	columns: [
		words('Bidder'),
		words('Letter'),
		number('Decision'),
		words('Sent'),
		words('Fingerprint (SHA-256)'),
	],
	rows: letters.map(({ id, awardId, facts, sentAt, pdfHash }) => ({
		key: id,
		cells: [
			facts.organisationName,
			{ text: outcomeTitle(facts), href: `${path}/letters/${id}`, of: `to ${facts.organisationName} (PDF)` },
			String(lot.decisions.find((each) => each.id === awardId)?.number ?? ''),
			writeInstant(sentAt),
			{ hash: pdfHash },
		],
	})),
});

export const earlierTable = (
	{ lot }: DecisionShown,
	earlier: DecisionShown['lot']['decisions'],
): TableView => ({
	id: 'earlier',
	caption: 'Earlier decisions, which were undone',
	large: true,
	columns: [number('Decision'), words('What was decided'), words('Why it was undone')],
	rows: earlier.map((each) => ({
		key: each.id,
		cells: [
			String(each.number),
			{
				cell:
					each.submissionId === null
						? 'Nothing was awarded'
						: `Awarded to ${lot.bids.find(({ submissionId }) => submissionId === each.submissionId)?.organisationName ?? ''}`,
				below: each.reason,
			},
			{
				cell: { written: each.undoingReason ?? '' },
				below: `Proposed by ${each.undoingByName ?? ''}, undone by ${each.undoneByName ?? ''}${each.undoneAt === null ? '' : `, ${writeInstant(each.undoneAt)}`}`,
			},
		],
	})),
});
