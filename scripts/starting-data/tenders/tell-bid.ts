import type { BidPart } from '../../../app/domain/bid/bid-content.ts';
import { addDays } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import { requirementsOf } from '../../../app/domain/tender/requirements.ts';
import { attachBidFile } from '../../../app/operations/bid/attach-bid-file.ts';
import { saveBidPart } from '../../../app/operations/bid/save-bid-part.ts';
import { startBid } from '../../../app/operations/bid/start-bid.ts';
import { submitBid } from '../../../app/operations/bid/submit-bid.ts';
import type { TenderRow } from '../../../db/read/tenders.ts';
import type { APerson } from '../factories/person.ts';
import { pageSaying } from '../money/page-saying.ts';
import { type Step, step } from '../telling/step.ts';
import { type BidTold, lotOf, slugOf, type TenderTold, tenderOn } from './tell-notice.ts';

const SHOWN = {
	respect:
		'Our trustees have decided to work towards accreditation, and the work keeps to the principles. (Invented.)',
	insurance: 'Our public liability insurance covers £10 million. (Invented.)',
	safeguarding: 'Our policy was reviewed this year. Our chair of trustees answers for it. (Invented.)',
	other: 'The certificates are with the office. (Invented.)',
} as const;

function partsOf(
	{ notice }: TenderRow,
	{ work: { promised } }: TenderTold,
	{ words, unitPricePence }: BidTold,
): readonly BidPart[] {
	const [lot] = notice.lots;
	return [
		{
			part: 'requirements',
			answers: requirementsOf(notice, lot ?? { areaIds: [] }).map(({ requirementId, kind }) => ({
				requirementId,
				meets: true,
				words: SHOWN[kind],
			})),
		},
		...notice.questions.map(
			({ questionId, asks }): BidPart => ({
				part: `answer:${questionId}`,
				words: `${words} This is our answer to: ${asks} (Invented.)`,
			}),
		),
		{ part: 'levels', levels: [{ kpiKey: 'completion', percent: promised }] },
		{ part: 'price', prices: lot?.items.map(({ itemId }) => ({ itemId, unitPricePence })) ?? [] },
	];
}

/** Begun by a preparer some days after the tender was published, written part by part, and submitted by a certifier. */
export function stepsOfBid(told: TenderTold, bid: BidTold, index: number): readonly Step[] {
	const { world, title, startedOn } = told;
	const slug = slugOf(told);
	const { organisation } = bid.by;
	const preparer = bid.by.person('provider-preparer');
	const bidId = world.id('bid', title, organisation.name);
	const at = (days: number, time: string) => londonInstant(addDays(startedOn, days), time);
	let bidSecret = '';
	const begun = step(
		startBid,
		{
			at: at(12, `10:${String(10 + index)}`),
			by: preparer,
			about: [title, organisation.name],
			ids: [bidId],
		},
		{ slug, lotId: lotOf(told) },
	);
	const written = (name: string, by: APerson, when: Step['at'], take: Step['take']): Step => ({
		at: when,
		by: by.id,
		// What tells it from its neighbours comes last, or their ids would come out alike.
		name: [title, organisation.name, name].join(' '),
		ids: [],
		take,
	});
	return [
		{
			...begun,
			take: async (stage) => {
				const done = (await begun.take(stage)) as Awaited<ReturnType<typeof startBid>>;
				if (done.ok && done.value.key !== null) {
					bidSecret = done.value.key.secret;
					told.codes.push({ whose: organisation.name, tender: title, code: done.value.key.code });
				}
				return done;
			},
		},
		...[0, 1, 2, 3, 4].map((part) =>
			written(`part ${part + 1}`, preparer, at(13 + part, `11:${String(20 + index)}`), async (stage) => {
				const unsealed = partsOf(await tenderOn(stage, slug), told, bid)[part];
				if (stage.actor === null || unsealed === undefined) throw new Error('nobody writes this');
				return saveBidPart(stage.services, stage.actor, stage.scope, {
					bidId,
					expectedVersion: 0,
					unsealed,
					bidSecret,
				});
			}),
		),
		...(bid.fileName === undefined
			? []
			: [
					written('file', preparer, at(18, `11:${String(20 + index)}`), async (stage) => {
						const [question] = (await tenderOn(stage, slug)).notice.questions;
						if (stage.actor === null || question === undefined) throw new Error('nobody attaches this');
						return attachBidFile(stage.services, stage.actor, stage.scope, {
							commandId: stage.commandId,
							bidId,
							part: `answer:${question.questionId}`,
							fileName: bid.fileName ?? '',
							bytes: pageSaying(
								organisation.name,
								'How our workers and our partners work together',
								'(Invented.)',
							),
							bidSecret,
						});
					}),
				]),
		...(bid.isSubmitted
			? [
					written(
						'submitted',
						bid.by.person('provider-certifier'),
						at(24, `15:${String(30 + index)}`),
						async (stage) => {
							if (stage.actor === null) throw new Error('nobody submits this');
							const { services, actor, scope, commandId } = stage;
							const sent = { commandId, bidId, expectedVersion: 1, bidSecret };
							return submitBid(services, actor, scope, { ...sent, what: 'as-written' });
						},
					),
				]
			: []),
		...(bid.confirmedOn === undefined
			? []
			: [
					written(
						'confirmed',
						bid.by.person('provider-certifier'),
						londonInstant(bid.confirmedOn, `09:${String(40 + index)}`),
						async (stage) => {
							if (stage.actor === null) throw new Error('nobody confirms this');
							const { services, actor, scope, commandId } = stage;
							// Submitted, and moved on by the amendment.
							const sent = { commandId, bidId, expectedVersion: 3, bidSecret };
							return submitBid(services, actor, scope, { ...sent, what: 'as-submitted' });
						},
					),
				]),
	];
}
