import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { londonDay } from '../../app/domain/calendar/london.ts';
import type { Services } from '../../app/services.ts';
import { stepsOfAccreditations } from './accreditations.ts';
import { stepsOnTheWay } from './agreements/on-the-way.ts';
import { stepsOfAgreements } from './agreements/steps-of-agreements.ts';
import { stepsOfAreaPages } from './area-pages.ts';
import { stepsOfBoardReports } from './board-reports.ts';
import type { AnAgreement } from './factories/agreement.ts';
import { stepsOfBoards } from './founding/steps-of-boards.ts';
import { stepsOfProgramme } from './founding/steps-of-programme.ts';
import { stepsOfRegion } from './founding/steps-of-region.ts';
import { stepsOfSpecifications } from './founding/steps-of-specifications.ts';
import { stepsOfInKind } from './in-kind.ts';
import { stepsOfItems } from './items.ts';
import { type MadeProgramme, makeStartingData, type StartingData } from './make-starting-data.ts';
import type { MoneyTold } from './money/money-told.ts';
import { stepsOfMoney } from './money/steps-of-money.ts';
import { stepsOfPaymentFiles } from './money/steps-of-payment.ts';
import type { Staff } from './people/staff.ts';
import { stepsOfPurchases, stepsOfThresholds } from './purchases/steps-of-purchases.ts';
import { stepsOfReturn } from './stories/steps-of-return.ts';
import type { Step } from './telling/step.ts';
import { type Progress, tellStory } from './telling/tell-story.ts';
import { stepsOfTenders } from './tenders/tenders-told.ts';
import { stepsOfReasons } from './units/differences-told.ts';
import { stepsOfUnits } from './units/tell-units.ts';
import { stepsOfDefinitions, writeDirectly } from './written-directly.ts';

/** The demonstration as it stands on a day, in a migrated database that is empty. Nobody in it can sign in yet. */
export async function makeDemonstration(
	services: Services,
	{ seed, now }: { readonly seed: number; readonly now: Instant },
	progress?: Progress,
): Promise<StartingData> {
	const data = makeStartingData(seed, londonDay(now));
	await tellStory(services, storyOf(data, now), seed, progress);
	await services.db.transaction((tx) => writeDirectly(tx, data));
	return data;
}

/** Everything that has happened by now. */
export const storyOf = (data: StartingData, now: Instant): readonly Step[] => {
	const { world, region, boards } = data;
	return [
		...stepsOfRegion(world, region),
		...stepsOfBoards(world, region.westMidlands, boards.westMidlands),
		...stepsOfBoards(world, region.nottinghamshire, boards.nottinghamshire),
		...data.programmes.flatMap((made) => storyOfProgramme(data, made, londonDay(now))),
		...stepsOfBoardReports(data, londonDay(now)),
		...stepsOfAllMoney(data),
		...stepsOfThresholds(region),
	].filter(({ at }) => at <= now);
};

function storyOfProgramme(data: StartingData, made: MadeProgramme, today: IsoDate): readonly Step[] {
	const { world, region, boards } = data;
	const { programme, office, simulated, returns, terms } = made;
	const officer = office.person('officer');
	const approver = office.person('approver');
	const people = {
		officer,
		approver,
		signatoryOf: ({ name }: { readonly name: string }) => region.staff(name).person('provider-signatory'),
		preparerOf: ({ name }: { readonly name: string }) => region.staff(name).person('provider-preparer'),
	};
	const boardIds = [...boards.westMidlands, ...boards.nottinghamshire]
		.filter(({ name }) => made.boards.includes(name))
		.map(({ id }) => id);
	return [
		...stepsOfProgramme(world, region.directory, programme, { officer, boardIds }),
		...stepsOfSpecifications(programme, people),
		...stepsOfDefinitions(programme),
		...stepsOfAgreements(world, programme, people),
		...stepsOnTheWay(world, programme, terms, people),
		...stepsOfAccreditations(programme, officer),
		...stepsOfAreaPages(programme, people),
		...stepsOfInKind(world, programme, region.directory, officer),
		...stepsOfItems(world, programme, {
			officer,
			providerOf: (name) => region.staff(name).person('provider-certifier'),
		}),
		...returns.flatMap((told) => stepsOfReturn(world, programme, told)),
		...stepsOfUnits(world, region, programme, simulated, today),
		...stepsOfReasons(region, programme, returns),
		...stepsOfPurchases(world, region, programme),
		...stepsOfTenders(world, region, programme, data.bidCodes),
	];
}

function moneyOf(
	data: StartingData,
	made: MadeProgramme,
	agreement: AnAgreement,
	fileDays: Set<IsoDate>,
): MoneyTold {
	const { programme, office, returns, terms } = made;
	const provider = data.region.staff(agreement.lead.name);
	return {
		agreement,
		terms: terms.get(agreement.id)!,
		periods: programme.periods,
		returns: returns.filter((told) => told.agreement.id === agreement.id),
		by: {
			preparer: provider.person('provider-preparer'),
			certifier: provider.person('provider-certifier'),
			officer: office.person('officer'),
			approver: office.person('approver'),
		},
		fileDays,
	};
}

/** Every body's claims and payments, and its payment files, which take what has been approved of all its programmes. */
function stepsOfAllMoney(data: StartingData): readonly Step[] {
	const days = new Map<Staff, Set<IsoDate>>();
	const steps = data.programmes.flatMap((made) => {
		const fileDays = days.get(made.office) ?? new Set<IsoDate>();
		days.set(made.office, fileDays);
		return made.programme.agreements.flatMap((agreement) =>
			stepsOfMoney(data.world, moneyOf(data, made, agreement, fileDays)),
		);
	});
	return [...steps, ...[...days].flatMap(([office, fileDays]) => stepsOfPaymentFiles(office, fileDays))];
}
