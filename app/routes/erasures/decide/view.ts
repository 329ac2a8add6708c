import type { BoxError } from '../../../components/layout/question.ts';
import type { FactView, RecordBlock } from '../../../components/layout/record-view.ts';
import type { Actor } from '../../../domain/access/actor.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { accountOf, areOnePerson } from '../../../domain/access/same-person.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { ErasureRefusal } from '../../../domain/erasure/decide-erasure.ts';
import { ERASURE_REASON_WORDS } from '../../../domain/erasure/erasure.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ErasureFacts } from '../../../operations/erasure/show-erasure.ts';
import { recordPath, WHAT_HAPPENS } from '../about-words.ts';

const TITLES = {
	asked: 'Decide whether words are erased',
	decided: 'Words are being erased',
	'carried-out': 'Words were erased',
	declined: 'Words were not erased',
} as const;

/** What a second person reads before they decide; afterwards, that it was done and why. */
export function decideForm(facts: ErasureFacts, actor: Actor): Asked {
	const { erasure, erasable } = facts;
	const waits = erasure.state === 'asked';
	const isOwn = areOnePerson(erasure.askedBy, accountOf(actor));
	const decides = waits && !isOwn && mayDo(actor, 'erasure.decide');
	return {
		title: TITLES[erasure.state],
		caption: erasable.title,
		back: recordPath(erasable),
		intro: waits ? WHAT_HAPPENS : [],
		inset: waits && isOwn ? ['You asked for this, so somebody else must decide.'] : [],
		facts: factsOf(facts),
		blocks: blocksOf(facts),
		questions: decides
			? [
					{
						kind: 'one-of',
						name: 'decision',
						label: 'Are the words erased?',
						choices: [
							{ value: 'erase', text: 'Yes, erase them', hint: 'This cannot be undone.' },
							{
								value: 'decline',
								text: 'No, they stay',
								asks: {
									kind: 'long-text',
									name: 'reason',
									label: 'Why do they stay?',
									hint: 'Do not repeat the words, or anything that identifies somebody.',
									rows: 3,
								},
							},
						],
					},
				]
			: [],
		button: decides ? { text: 'Save the decision', isWarning: true } : null,
	};
}

function factsOf({ erasure, erasable }: ErasureFacts): readonly FactView[] {
	const { askedBy, askedAt, decidedByName, decidedAt, reason, declinedBecause } = erasure;
	const kind = erasable.kind === 'return' ? 'Return' : 'Board paper';
	return [
		{ key: kind, value: { href: recordPath(erasable), text: erasable.title } },
		{ key: 'Why', value: ERASURE_REASON_WORDS[reason] },
		{ key: 'Asked by', value: `${askedBy.name}, ${writeInstant(askedAt)}` },
		...(decidedByName === null || decidedAt === null
			? []
			: [{ key: 'Decided by', value: `${decidedByName}, ${writeInstant(decidedAt)}` }]),
		...(declinedBecause === null ? [] : [{ key: 'Why they stay', value: declinedBecause }]),
	];
}

function blocksOf({ erasure, chosen, holding, papers }: ErasureFacts): readonly RecordBlock[] {
	const waits = erasure.state === 'asked';
	const list = (text: string, items: readonly RecordItem[]): readonly RecordBlock[] =>
		items.length === 0
			? []
			: [
					{ kind: 'heading', text },
					{ kind: 'list', items },
				];
	if (waits)
		return [
			...list(
				'The sentences',
				chosen.map((words) => ({ written: words })),
			),
			...list(
				'Board papers that contain them',
				holding.map(({ id, title }) => ({ href: `/board-reports/${id}`, text: title })),
			),
		];
	return list(
		'Board papers that were changed',
		papers.map(({ reportId, title, boardName, pdfHash, newPdfHash, withdrawn }) => ({
			lines: [
				{
					href: `/board-reports/${reportId}`,
					text: boardName === null ? title : `${title}, ${boardName}`,
				},
				...(withdrawn === 1 ? ['Withdrawn, to be issued again.'] : []),
				...(pdfHash === null || newPdfHash === null
					? []
					: [
							['Its fingerprint was', { hash: pdfHash }],
							['and is now', { hash: newPdfHash }],
						]),
			],
		})),
	);
}

type RecordItem = Extract<RecordBlock, { readonly kind: 'list' }>['items'][number];

export function decisionRefusal(refusal: ErasureRefusal): BoxError {
	switch (refusal.code) {
		case 'not-waiting':
			return { field: '', message: 'Somebody has decided on this already' };
		case 'asked-it-themselves':
			return { field: '', message: 'You asked for this, so somebody else must decide' };
		case 'no-reason':
			return { field: 'reason', message: 'Enter why the words stay' };
		case 'words-gone':
			return {
				field: '',
				message: 'None of these sentences is there any more. Decline, and ask again for what is there now',
			};
	}
}
