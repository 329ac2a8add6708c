import type { DemonstrationCode } from '../../app/domain/access/demonstration-password.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { AgreementTerms } from '../../app/domain/grant/agreement-terms.ts';
import { agreedTerms } from './agreements/steps-of-agreements.ts';
import { type Boards, planBoards } from './boards.ts';
import type { APerson } from './factories/person.ts';
import type { AProgramme } from './factories/programme.ts';
import { planProgramme } from './founding/plan-programme.ts';
import type { Staff } from './people/staff.ts';
import type { ProgrammeFacts } from './programme-facts.ts';
import { CHOOSE_TO_CHANGE, CHOOSE_TO_CHANGE_SHAPE } from './programmes/choose-to-change.ts';
import { DEMONSTRATION, DEMONSTRATION_SHAPE } from './programmes/demonstration.ts';
import { DRIVE, DRIVE_SHAPE } from './programmes/drive.ts';
import { NOTTINGHAMSHIRE, NOTTINGHAMSHIRE_SHAPE } from './programmes/nottinghamshire.ts';
import { DVPP, DVPP_SHAPE } from './programmes/west-midlands-dvpp.ts';
import { planRegion, type Region } from './region.ts';
import type { ProgrammeShape } from './simulation/shape.ts';
import { type Simulated, simulateProgramme } from './simulation/simulate-programme.ts';
import { tellReturns } from './stories/tell-returns.ts';
import { TELLERS } from './stories/tellers.ts';
import type { ToldReturn } from './stories/told-return.ts';
import { aWorld, type World } from './world.ts';

export interface MadeProgramme {
	readonly programme: AProgramme;
	readonly office: Staff;
	/** Names of the boards that it reports to. */
	readonly boards: readonly string[];
	/** The newest agreed terms, by the agreement's id. */
	readonly terms: ReadonlyMap<string, AgreementTerms>;
	readonly simulated: Simulated;
	readonly returns: readonly ToldReturn[];
}

export interface StartingData {
	/** What unlocks each bid of the story; filled while it is told. */
	readonly bidCodes: DemonstrationCode[];
	readonly world: World;
	readonly region: Region;
	readonly people: readonly APerson[];
	readonly boards: Boards;
	readonly programmes: readonly MadeProgramme[];
}

interface Plan {
	readonly facts: ProgrammeFacts;
	readonly shape: ProgrammeShape;
	readonly body: 'westMidlands' | 'nottinghamshire';
	/** Names of the boards that it reports to. */
	readonly boards: readonly string[];
}

const SPCB = 'Strategic Policing and Crime Board';
const OTHERS = [
	'Reducing Reoffending Steering Group',
	'Violence Prevention Alliance',
	'Preventing Violence Against Vulnerable People Board',
];

const PLANS: readonly Plan[] = [
	{ facts: DVPP, shape: DVPP_SHAPE, body: 'westMidlands', boards: [SPCB, ...OTHERS, 'DVPP oversight board'] },
	{ facts: DRIVE, shape: DRIVE_SHAPE, body: 'westMidlands', boards: [SPCB] },
	{ facts: CHOOSE_TO_CHANGE, shape: CHOOSE_TO_CHANGE_SHAPE, body: 'westMidlands', boards: [SPCB] },
	{
		facts: NOTTINGHAMSHIRE,
		shape: NOTTINGHAMSHIRE_SHAPE,
		body: 'nottinghamshire',
		boards: ['Nottinghamshire performance board (invented)'],
	},
	{
		facts: DEMONSTRATION,
		shape: DEMONSTRATION_SHAPE,
		body: 'westMidlands',
		boards: [SPCB, ...OTHERS, 'Demonstration oversight board (invented)'],
	},
];

/** Everything that is told, before any of it has been carried out. */
export function makeStartingData(seed: number, today: IsoDate): StartingData {
	const world = aWorld(seed);
	const region = planRegion(world);
	const boards = planBoards(world, region.westMidlands.organisation, region.nottinghamshire.organisation);
	const programmes = PLANS.map((plan) => planOne(world, region, plan, today));
	const people = [...region.people, ...boards.people];
	return { world, region, people, boards, programmes, bidCodes: [] };
}

function planOne(
	world: World,
	region: Region,
	{ facts, shape, body, boards }: Plan,
	today: IsoDate,
): MadeProgramme {
	const office: Staff = region[body];
	const programme = planProgramme(world, region.directory, facts, office.organisation);
	const simulated = simulateProgramme(world, facts.slug, programme.periods, shape);
	const returns = programme.agreements.flatMap((agreement) =>
		tellReturns(world, region, agreement, {
			programme,
			simulated,
			tellers: TELLERS[facts.slug] ?? {},
			today,
		}),
	);
	return { programme, office, boards, simulated, returns, terms: agreedTerms(world, programme) };
}
