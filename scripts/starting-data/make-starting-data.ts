import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { putAccreditations } from './accreditations.ts';
import { putOnTheWay } from './agreements/on-the-way.ts';
import { putAgreed } from './agreements/put-agreed.ts';
import { type Boards, holdBoards } from './boards.ts';
import { type AnAgreement, aPaymentSchedule } from './factories/agreement.ts';
import { aProgrammeBoard } from './factories/board.ts';
import type { AReturn } from './factories/kpi-return.ts';
import type { AnOrganisation } from './factories/organisation.ts';
import type { APerson } from './factories/person.ts';
import { type AProgramme, aProgrammeOf } from './factories/programme.ts';
import { putInKind } from './in-kind.ts';
import { putItems } from './items.ts';
import { putMoney } from './money/put-money.ts';
import { putPaymentFiles } from './money/put-payment-files.ts';
import type { Staff } from './people/staff.ts';
import type { ProgrammeFacts } from './programme-facts.ts';
import { CHOOSE_TO_CHANGE, CHOOSE_TO_CHANGE_SHAPE } from './programmes/choose-to-change.ts';
import { DEMONSTRATION, DEMONSTRATION_SHAPE } from './programmes/demonstration.ts';
import { DRIVE, DRIVE_SHAPE } from './programmes/drive.ts';
import { NOTTINGHAMSHIRE, NOTTINGHAMSHIRE_SHAPE } from './programmes/nottinghamshire.ts';
import { DVPP, DVPP_SHAPE } from './programmes/west-midlands-dvpp.ts';
import { putPurchases } from './purchases/put-purchases.ts';
import { foundRegion, type Region } from './region.ts';
import type { ProgrammeShape } from './simulation/shape.ts';
import { type Simulated, simulateProgramme } from './simulation/simulate-programme.ts';
import { tellReturns } from './stories/tell-returns.ts';
import { TELLERS } from './stories/tellers.ts';
import { tellReasons } from './units/differences-told.ts';
import { tellUnits } from './units/tell-units.ts';
import { aWorld, type World } from './world.ts';

export interface MadeProgramme {
	readonly programme: AProgramme;
	readonly simulated: Simulated;
	readonly returns: readonly AReturn[];
}

export interface StartingData {
	readonly world: World;
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

/** Everything that demonstration mode begins with, as rows that no database has seen yet. */
export function makeStartingData(seed: number, today: IsoDate): StartingData {
	const world = aWorld(seed);
	const region = foundRegion(world);
	const boards = holdBoards(world, region.westMidlands.organisation, region.nottinghamshire.organisation);
	const programmes = PLANS.map((plan) => makeProgramme(world, region, boards, plan, today));
	putPaymentFiles(
		world,
		programmes.map(({ programme }) => programme),
	);
	return { world, people: [...region.people, ...boards.people], boards, programmes };
}

function makeProgramme(
	world: World,
	region: Region,
	boards: Boards,
	{ facts, shape, body, boards: names }: Plan,
	today: IsoDate,
): MadeProgramme {
	const office: Staff = region[body];
	const programme = aProgrammeOf(world, region.directory, facts, {
		body: office.organisation,
		officer: office.person('officer'),
		approver: office.person('approver'),
	});
	for (const board of boards[body].filter(({ name }) => names.includes(name)))
		aProgrammeBoard(world, programme, board);
	const agreeing = { ...peopleOfAgreements(region, office), today };
	const agreed = putAgreed(world, programme, agreeing);
	putOnTheWay(world, programme, agreed, agreeing);
	putAccreditations(world, programme, office.person('officer'), today);
	putInKind(world, programme, region.directory);
	putItems(
		world,
		programme,
		{
			officer: office.person('officer'),
			providerOf: (name) => region.staff(name).person('provider-certifier'),
		},
		today,
	);
	const simulated = simulateProgramme(world, facts.slug, programme.periods, shape);
	const returns = programme.agreements.flatMap((agreement) => {
		const told = tellReturns(world, region, agreement, {
			programme,
			simulated,
			tellers: TELLERS[facts.slug] ?? {},
			today,
		});
		const terms = agreed.get(agreement.id)!;
		aPaymentSchedule(world, agreement, { schedule: terms.schedule, periods: programme.periods });
		putMoney(world, {
			agreement,
			terms,
			periods: programme.periods,
			returns: told,
			by: peopleOfMoney(region, office, agreement),
			today,
		});
		return told;
	});
	tellUnits(world, region, programme, simulated, today);
	tellReasons(world, region, programme, returns);
	putPurchases(world, region, programme, today);
	return { programme, simulated, returns };
}

const peopleOfMoney = (region: Region, office: Staff, { lead }: AnAgreement) => ({
	preparer: region.staff(lead.name).person('provider-preparer'),
	certifier: region.staff(lead.name).person('provider-certifier'),
	officer: office.person('officer'),
	approver: office.person('approver'),
});

const peopleOfAgreements = (region: Region, office: Staff) => ({
	officer: office.person('officer'),
	approver: office.person('approver'),
	signatoryOf: ({ name }: AnOrganisation) => region.staff(name).person('provider-signatory'),
});
