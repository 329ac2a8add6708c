import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import { waitingBesideFree } from '../../../domain/unit/waiting-beside-free.ts';
import type { Waiting } from '../../../operations/performance/show-waiting.ts';

export interface WaitingView {
	readonly name: string;
	readonly href: string;
	readonly agreements: readonly {
		readonly id: string;
		readonly title: string;
		readonly source: string;
		readonly lines: readonly {
			readonly key: string;
			readonly area: string;
			readonly waiting: string;
			readonly free: string;
			readonly isWhole: boolean;
		}[];
	}[];
}

export const waitingView = ({ programme, agreements }: Waiting): WaitingView => ({
	name: programme.name,
	href: `/programmes/${programme.slug}`,
	agreements: agreements.map(({ agreementId, title, providerName, reported, there }) => {
		const names = new Map(there.map(({ areaId, areaName }) => [areaId, areaName]));
		return {
			id: agreementId,
			title: `${title}, ${providerName}`,
			source:
				reported === null
					? 'No accepted return says yet how many people wait.'
					: `People waiting: from the newest accepted return, for ${monthsLabel(reported.period)}.${reported.waiting.has('') ? ' The service specification does not split them by area, so they stand for all areas together.' : ''} Free units: from the ledger, today.`,
			lines: waitingBesideFree(reported, there).map(({ areaId, waiting, free }) => ({
				key: areaId ?? 'whole',
				area: areaId === null ? 'All areas together' : (names.get(areaId) ?? ''),
				waiting: waiting === null ? 'Not split by area' : writeCount(waiting),
				free: writeCount(free),
				isWhole: areaId === null,
			})),
		};
	}),
});
