import type { Random } from '../random.ts';
import type { AreaShape, ProgrammeShape } from './shape.ts';

/** What one area's quarter came to. Opening + starts − completions − leavers is `onProgramme`. */
export interface AreaFlow {
	readonly referrals: number;
	readonly accepted: number;
	readonly notAccepted: number;
	readonly starts: number;
	readonly completions: number;
	readonly leavers: number;
	readonly onProgramme: number;
	readonly waiting: number;
	/** Of those who started, with nobody to pass on. */
	readonly noPartner: number;
	readonly passed: number;
}

/** People move through: referred, assessed, waiting, on the programme by quarters served, completed or gone. One area, quarter by quarter. */
export function peopleFlow(
	shape: ProgrammeShape,
	area: AreaShape,
	seasonOf: (quarter: number) => number,
	quarters: number,
	random: Random,
): readonly AreaFlow[] {
	const flows: AreaFlow[] = [];
	let toAssess = 0;
	let waiting = 0;
	let serving: readonly number[] = Array.from({ length: shape.length }, () => 0);
	for (let quarter = 1; quarter <= quarters; quarter += 1) {
		const known = shape.rampUp[quarter - 1] ?? 1;
		const referrals = random.around(area.referrals * known * seasonOf(quarter));
		const assessed = random.of(toAssess + referrals, 0.88);
		const accepted = random.of(assessed, shape.accepted);
		toAssess += referrals - assessed;
		const places = random.around(area.places * Math.min(1.25, known + 0.1));
		const starts = Math.min(waiting + random.of(accepted, 0.85), places);
		waiting += accepted - starts;
		const finishing = serving.at(-1) ?? 0;
		const completions = random.of(finishing, 1 - shape.leaving);
		const staying = serving.slice(0, -1).map((people) => random.of(people, 1 - shape.leaving));
		const leavers = sum(serving) - completions - sum(staying);
		serving = [starts, ...staying];
		const withPartner = random.of(starts, shape.identified);
		flows.push({
			referrals,
			accepted,
			notAccepted: assessed - accepted,
			starts,
			completions,
			leavers,
			onProgramme: sum(serving),
			waiting,
			noPartner: starts - withPartner,
			passed: withPartner + random.of(withPartner, 0.14),
		});
	}
	return flows;
}

export const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
