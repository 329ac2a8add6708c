import type { IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { figureKey } from '../../../app/domain/kpi-return/figure.ts';
import { measuresAsked } from '../../../app/domain/kpi-return/return-asked.ts';
import type { AnAgreement } from '../factories/agreement.ts';
import { askedOf } from '../factories/kpi-return.ts';
import type { AProgramme } from '../factories/programme.ts';
import { type Answers, UNTOUCHED } from '../factories/return-story.ts';
import { aNarrative } from '../narratives.ts';
import type { Region } from '../region.ts';
import { figuresOfReturn } from '../simulation/figures-of-return.ts';
import type { Simulated } from '../simulation/simulate-programme.ts';
import { DIFFERENCES } from '../units/differences.ts';
import type { World } from '../world.ts';
import { notesFor } from './notes.ts';
import { ordinaryStory } from './ordinary.ts';
import type { Tellers } from './teller.ts';
import type { ToldReturn } from './told-return.ts';

export interface ReturnsGiven {
	readonly programme: AProgramme;
	readonly simulated: Simulated;
	readonly tellers: Tellers;
	/** Returns for quarters that end on this day or later have not been begun. */
	readonly today: IsoDate;
}

/** The returns of an agreement, quarter by quarter, each checked against the one before it as its provider saw it. */
export function tellReturns(
	world: World,
	region: Region,
	agreement: AnAgreement,
	{ programme, simulated, tellers, today }: ReturnsGiven,
): readonly ToldReturn[] {
	const office = region.staff(programme.body.name);
	const members = agreement.facts.members.map((name) => region.staff(name));
	const told: ToldReturn[] = [];
	for (const period of programme.periods) {
		if (period.endsOn >= today) {
			told.push({ agreement, period, story: UNTOUCHED });
			continue;
		}
		const words = [agreement.facts.reference, String(period.number)];
		const answers = answersOf(
			world,
			programme,
			agreement,
			period.number,
			figuresOfReturn(world, programme, agreement, simulated, period.number),
			told.at(-1),
		);
		const telling = {
			programme,
			agreement,
			period,
			office,
			provider: region.staff(agreement.lead.name),
			members,
			answers,
			random: world.random('story', ...words),
		};
		const ordinary = ordinaryStory(telling);
		const teller = tellers[`${agreement.facts.key}/${period.number}`];
		const story = teller === undefined ? ordinary : teller(telling, ordinary);
		told.push({ agreement, period, story });
	}
	return told;
}

function answersOf(
	world: World,
	programme: AProgramme,
	agreement: AnAgreement,
	quarter: number,
	figures: Answers['figures'],
	lastReturn: ToldReturn | undefined,
): Answers {
	const asked = askedOf(programme, agreement, quarter);
	const before = lastReturn?.story.submissions.at(-1);
	const random = world.random('answers', agreement.facts.reference, String(quarter));
	const checked = {
		measures: measuresAsked(asked),
		areaIds: asked.areaIds,
		periodNumber: quarter,
		figures: mapOf(figures),
		lastQuarter: before === undefined ? null : mapOf(before.figures),
		isFirst: lastReturn === undefined,
	};
	const notes = { ...notesFor(checked, random), ...reasonsOf(agreement, quarter) };
	return { figures, narrative: aNarrative(agreement.strand, random), notes };
}

/** Why starts and endings are not what the ledger of places says. */
const reasonsOf = (agreement: AnAgreement, quarter: number): Answers['notes'] =>
	Object.fromEntries(
		DIFFERENCES.flatMap((each) => {
			const areaId = agreement.areas.find(({ name }) => name === each.area)?.id;
			return each.agreement !== agreement.facts.reference ||
				each.quarter !== quarter ||
				each.said === null ||
				areaId === undefined
				? []
				: [
						[
							`differs-from-ledger|${figureKey({ measureKey: each.measure, areaId, cohort: null })}`,
							each.said.provider,
						],
					];
		}),
	);

const mapOf = (figures: Answers['figures']): ReadonlyMap<string, number> =>
	new Map(figures.map((figure) => [figureKey(figure), figure.value]));
