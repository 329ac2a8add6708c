import { DEMONSTRATION_PASSPHRASE } from '../../../app/domain/access/demonstration-password.ts';
import { addDays, type IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import { nameOpeners } from '../../../app/operations/tender/name-openers.ts';
import { openEnvelopes } from '../../../app/operations/tender/open-envelopes.ts';
import { publishTender } from '../../../app/operations/tender/publish-tender.ts';
import { takeTenderStep } from '../../../app/operations/tender/take-tender-step.ts';
import { type Step, step } from '../telling/step.ts';
import { stepsOfBid } from './tell-bid.ts';
import { stepsOfDocuments } from './tell-documents.ts';
import { seenOf, slugOf, stepsOfDraft, type TenderTold } from './tell-notice.ts';

/** A tender written and published, with the bids that came; two weeks of writing, and six for bids. */
export function stepsOfTender(told: TenderTold): readonly Step[] {
	const { office, title, startedOn } = told;
	const officer = office.person('officer');
	const at = (days: number, time: string) => londonInstant(addDays(startedOn, days), time);
	const seen = seenOf(told);
	return [
		...stepsOfDraft(told),
		...stepsOfDocuments(told),
		step(nameOpeners, { at: at(2, '11:00'), by: officer, about: [title] }, async (stage) => ({
			...(await seen(stage)),
			personIds: [0, 1, 2].map((index) => office.person('bid-opener', index).id),
		})),
		step(takeTenderStep, { at: at(5, '12:00'), by: officer, about: [title] }, async (stage) => ({
			...(await seen(stage)),
			act: 'put-forward' as const,
			words: '',
		})),
		publishing(told),
		...told.bids.flatMap((bid, index) => stepsOfBid(told, bid, index)),
	];
}

function publishing(told: TenderTold): Step {
	const { office, title, startedOn } = told;
	const at = londonInstant(addDays(startedOn, 7), '14:00');
	const published = step(publishTender, { at, by: office.person('approver'), about: [title] }, seenOf(told));
	return {
		...published,
		take: async (stage) => {
			const done = (await published.take(stage)) as Awaited<ReturnType<typeof publishTender>>;
			if (done.ok && told.tellsSafe)
				for (const { kind, share } of done.value.safeShares ?? [])
					told.codes.push({
						whose: kind === 'quality' ? 'The safe: Quality' : 'The safe: Price',
						tender: title,
						code: share,
					});
			return done;
		},
	};
}

/** Two openers, one after the other, the day after closing or later. */
export const stepsOfOpening = (told: TenderTold, kind: 'quality' | 'price', on: IsoDate): readonly Step[] =>
	[0, 1].map((index) =>
		step(
			openEnvelopes,
			{
				at: londonInstant(on, index === 0 ? '10:00' : '10:12'),
				by: told.office.person('bid-opener', index),
				about: [told.title, kind, index],
			},
			{ slug: slugOf(told), kind, passphrase: DEMONSTRATION_PASSPHRASE },
		),
	);
