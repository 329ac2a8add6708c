import { type CellView, type RecordBlock, words } from '../../../components/layout/record-view.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { standstillStands, standstillWords } from '../../../domain/tender/standstill-words.ts';
import type { PublicTender } from '../../../operations/tender/show-public-tender.ts';

/** What was decided about each lot, once its bidders have been told; nothing before. */
export function awardBlocks({ tender, awards, regime, today }: PublicTender): readonly RecordBlock[] {
	if (awards.length === 0) return [];
	const standstill = awards.some(({ standstillEndsOn }) => standstillEndsOn !== null)
		? standstillWords(regime)
		: null;
	return [
		{
			kind: 'table',
			table: {
				id: 'awards',
				caption: 'Award',
				large: true,
				columns: [words('Lot'), words('Decision'), words('Notice and standstill')],
				rows: awards.map((award) => ({
					key: award.lotId,
					cells: [
						tender.notice.lots.find(({ lotId }) => lotId === award.lotId)?.title ?? '',
						{ lines: decisionOf(award) },
						{ lines: noticesOf(award, today) },
					],
				})),
				...(standstill === null ? {} : { says: [standstill] }),
			},
		},
	];
}

type Award = PublicTender['awards'][number];

function decisionOf({ awardedTo, why, decidedOn, acceptedAt }: Award): readonly CellView[] {
	const on = `Decided on ${writeDay(londonDay(decidedOn))}`;
	if (awardedTo === null) return ['Nothing is awarded', { written: why }, on];
	const { name, valuePence } = awardedTo;
	return [
		`${acceptedAt === null ? 'To be awarded' : 'Awarded'} to ${name}`,
		...(valuePence === null ? [] : [writePounds(valuePence)]),
		on,
		...(acceptedAt === null ? [] : [`Agreement entered into on ${writeDay(londonDay(acceptedAt))}`]),
	];
}

function noticesOf({ notices, standstillEndsOn }: Award, today: PublicTender['today']): readonly CellView[] {
	const notice = notices['award-notice'];
	const details = notices['details-notice'];
	return [
		...(notice === undefined
			? []
			: [`Award notice ${notice.number}, published ${writeInstant(notice.publishedAt)}`]),
		...(standstillEndsOn === null ? [] : [standstillStands(standstillEndsOn, today)]),
		...(details === undefined
			? []
			: [`Contract details notice ${details.number}, published ${writeInstant(details.publishedAt)}`]),
	];
}
