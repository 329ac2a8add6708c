import { addDays } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { AReturn } from '../factories/kpi-return.ts';
import type { AProgramme } from '../factories/programme.ts';
import type { Region } from '../region.ts';
import { sum } from '../simulation/people-flow.ts';
import type { World } from '../world.ts';

interface DifferenceTold {
	readonly agreement: string;
	readonly area: string;
	readonly quarter: number;
	readonly measure: 'starts' | 'completions';
	/** How many more the ledger has than the return; below nought where it has fewer. */
	readonly more: number;
	/** What the provider and the officer said of it; null where nobody has yet. */
	readonly said: { readonly provider: string; readonly officer: string } | null;
}

/** Where the ledger and an accepted return do not agree: people make mistakes, and the portal shows them to both sides. */
export const DIFFERENCES: readonly DifferenceTold[] = [
	{
		agreement: 'WMPCC-DVPP-2017-P',
		area: 'Wolverhampton',
		quarter: 3,
		measure: 'starts',
		more: 1,
		said: {
			provider:
				'One man came to his first session on the last evening of September, after the figures for the return had been counted.',
			officer: 'Agreed. The ledger is right; the return was one short.',
		},
	},
	{
		agreement: 'WMPCC-DEMO-2023-P-SOUTH',
		area: 'Coventry',
		quarter: 13,
		measure: 'starts',
		more: 1,
		said: {
			provider:
				'The hub in Coventry entered an assessment as a first session. He left before he came to one, and was never in the return.',
			officer: 'Accepted: the return is right. Please ask the hub to count first sessions alone.',
		},
	},
	{
		agreement: 'WMPCC-DEMO-2023-P-NORTH',
		area: 'Sandwell',
		quarter: 12,
		measure: 'completions',
		more: -1,
		said: null,
	},
];

/** The reasons that both sides have given. */
export function tellReasons(
	world: World,
	region: Region,
	programme: AProgramme,
	returns: readonly AReturn[],
): void {
	for (const { agreement: reference, area, quarter, measure, more, said } of DIFFERENCES) {
		const kpiReturn = returns.find(
			(each) => each.agreement.facts.reference === reference && each.period.number === quarter,
		);
		const areaId = kpiReturn?.agreement.areas.find(({ name }) => name === area)?.id;
		if (kpiReturn === undefined || areaId === undefined || said === null) continue;
		const figures = kpiReturn.story.submissions.at(-1)?.figures ?? [];
		const reported = sum(
			figures
				.filter((figure) => figure.measureKey === measure && figure.areaId === areaId)
				.map(({ value }) => value),
		);
		const about = { returnId: kpiReturn.id, areaId, measure, ledger: reported + more, reported };
		const [provider, officer] = [
			region.staff(kpiReturn.agreement.lead.name).person('provider-preparer'),
			region.staff(programme.body.name).person('officer'),
		];
		const day = addDays(kpiReturn.period.endsOn, 45);
		world.put('unitDifference', {
			...about,
			reason: said.provider,
			givenBy: provider.id,
			givenAt: londonInstant(day, '10:15'),
		});
		world.put('unitDifference', {
			...about,
			reason: said.officer,
			givenBy: officer.id,
			givenAt: londonInstant(day, '15:40'),
		});
	}
}
