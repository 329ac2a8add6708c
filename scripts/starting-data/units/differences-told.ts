import { londonDay, londonInstant } from '../../../app/domain/calendar/london.ts';
import { addWorkingDays } from '../../../app/domain/calendar/working-days.ts';
import { explainDifference } from '../../../app/operations/unit/explain-difference.ts';
import type { AProgramme } from '../factories/programme.ts';
import type { Region } from '../region.ts';
import { returnIdOf } from '../stories/return-id.ts';
import type { ToldReturn } from '../stories/told-return.ts';
import { type Step, step } from '../telling/step.ts';
import { DIFFERENCES } from './differences.ts';

/** What the office said of the reasons that were sent with the returns. */
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
		return [
			step(
				explainDifference,
				{
					at: londonInstant(addWorkingDays(londonDay(accepted), 3), '15:40'),
					by: region.staff(programme.body.name).person('officer'),
					about: [reference, area, quarter, measure],
				},
				returnIdOf(told, { areaId, measure, reason: said.officer, nobodyNamed: false }),
			),
		];
	});
