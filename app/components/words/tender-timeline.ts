import { writeDay } from '../../domain/calendar/write-date.ts';
import type { TenderMoment, TenderTimelineStep } from '../../domain/tender/moments-of-tender.ts';
import { listWords } from '../../domain/text/list-words.ts';
import { only, type RecordBlock } from '../layout/record-view.ts';

/** A tender's life, from its publication to the agreement: what was done with its day, what comes, and what was missed. */
export const tenderTimeline = (steps: readonly TenderTimelineStep[]): readonly RecordBlock[] =>
	only(
		steps.length > 0,
		{ kind: 'heading', text: 'Timeline', id: 'timeline' },
		{
			kind: 'timeline',
			steps: steps.map((step) => ({
				key: step.key,
				day: `${step.standing === 'planned' || step.standing === 'missed' ? 'By ' : ''}${writeDay(step.on)}`,
				what: whatOf(step),
				by: null,
				standing: step.standing,
			})),
		},
	);

function whatOf(step: TenderTimelineStep): string {
	const lots = step.lots.length === 0 ? '' : ` (${listWords(step.lots)})`;
	return `${step.standing === 'done' ? doneWords(step) : AHEAD[step.kind]}${lots}`;
}

function doneWords({ kind, version, isNoAward }: TenderTimelineStep): string {
	if (kind === 'amended') return `Amended: version ${version} of the notice`;
	if (isNoAward && kind === 'recommended') return 'Recommended that nothing is awarded';
	if (isNoAward && kind === 'approved') return 'Decided that nothing is awarded';
	return DONE[kind];
}

const DONE: Readonly<Record<TenderMoment, string>> = {
	published: 'Published',
	amended: 'Amended',
	opens: 'Bids could be started',
	'questions-close': 'Questions closed',
	closes: 'Bids closed',
	opened: 'Bids opened',
	'quality-locked': 'Scores for quality locked',
	'prices-opened': 'Prices opened',
	recommended: 'Award recommended',
	approved: 'Award approved',
	letters: 'Letters sent to bidders',
	'standstill-ends': 'Standstill ended',
	agreement: 'Agreement entered into',
	cancelled: 'Cancelled',
};

const AHEAD: Readonly<Record<TenderMoment, string>> = {
	...DONE,
	opens: 'Bids can be started',
	'questions-close': 'Questions close',
	closes: 'Bids close',
	opened: 'Open the bids',
	'quality-locked': 'Lock the scores for quality',
	'prices-opened': 'Open the prices',
	recommended: 'Recommend an award',
	approved: 'Decide on the award',
	letters: 'Send letters to bidders',
	'standstill-ends': 'Standstill ends',
	agreement: 'Enter into the agreement',
};
