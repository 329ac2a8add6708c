import { londonDay, londonInstant } from '../../../app/domain/calendar/london.ts';
import { addWorkingDays } from '../../../app/domain/calendar/working-days.ts';
import { explainDifference } from '../../../app/operations/unit/explain-difference.ts';
import type { APerson } from '../factories/person.ts';
import type { AProgramme } from '../factories/programme.ts';
import type { Region } from '../region.ts';
import { returnIdOf } from '../stories/return-id.ts';
import type { ToldReturn } from '../stories/told-return.ts';
import { type Step, step } from '../telling/step.ts';

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
export const stepsOfReasons = (
	region: Region,
	programme: AProgramme,
	returns: readonly ToldReturn[],
): readonly Step[] =>
	DIFFERENCES.flatMap(({ agreement: reference, area, quarter, measure, said }) => {
		const told = returns.find(
			(each) => each.agreement.facts.reference === reference && each.period.number === quarter,
		);
		const areaId = told?.agreement.areas.find(({ name }) => name === area)?.id;
		if (told === undefined || areaId === undefined || said === null) return [];
		const accepted = told.story.submissions.at(-1)?.accepted?.at;
		if (accepted === undefined) return [];
		const day = addWorkingDays(londonDay(accepted), 3);
		const explained = (time: string, by: APerson, reason: string) =>
			step(
				explainDifference,
				{ at: londonInstant(day, time), by, about: [reference, area, quarter, measure, time] },
				returnIdOf(told, { areaId, measure, reason, nobodyNamed: false }),
			);
		return [
			explained('10:15', region.staff(told.agreement.lead.name).person('provider-preparer'), said.provider),
			explained('15:40', region.staff(programme.body.name).person('officer'), said.officer),
		];
	});
