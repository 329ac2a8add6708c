import {
	number,
	only,
	type RecordBlock,
	type RecordView,
	said,
	words,
} from '../../../components/layout/record-view.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import { waitingBesideFree } from '../../../domain/unit/waiting-beside-free.ts';
import type { Waiting } from '../../../operations/performance/show-waiting.ts';

/** Who waits, beside what is free. Exact: for the office. */
export const waitingView = ({ programme, agreements }: Waiting): RecordView => ({
	title: 'Waiting lists',
	caption: programme.name,
	back: { href: `/programmes/${programme.slug}`, text: 'Back' },
	blocks: [
		...said('These are exact figures for the office. They never leave it.'),
		...only(
			agreements.length === 0,
			...said('No agreement for work with people who abuse has been accepted yet.'),
		),
		...agreements.map(waitingOf),
	],
});

function waitingOf({
	agreementId,
	title,
	providerName,
	reported,
	there,
}: Waiting['agreements'][number]): RecordBlock {
	const names = new Map(there.map(({ areaId, areaName }) => [areaId, areaName]));
	return {
		kind: 'table',
		table: {
			id: `waiting-${agreementId}`,
			caption: `${title}, ${providerName}`,
			large: true,
			columns: [words('Area'), number('People waiting'), number('Free places')],
			rows: waitingBesideFree(reported, there).map(({ areaId, waiting, free }) => ({
				key: areaId ?? 'whole',
				cells: [
					areaId === null ? 'All areas together' : (names.get(areaId) ?? ''),
					waiting === null ? 'Not split by area' : writeCount(waiting),
					writeCount(free),
				],
				total: areaId === null,
			})),
			empty: 'The agreement delivers in no area.',
			says: [
				reported === null
					? 'No accepted return says yet how many people wait.'
					: `People waiting: from the latest accepted return, for ${monthsLabel(reported.period)}.${reported.waiting.has('') ? ' The service specification does not split them by area, so they are for all areas together.' : ''} Free places: from the ledger, today.`,
			],
		},
	};
}
