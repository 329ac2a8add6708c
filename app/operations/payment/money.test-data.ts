import type { Db } from '../../../db/connect.ts';
import { aPaymentSchedule } from '../../../scripts/starting-data/factories/agreement.ts';
import { type APerson, actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { agreementOf } from '../../../scripts/starting-data/factories/programme.ts';
import { aProgramme, type TestProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { aReturn } from '../../../scripts/starting-data/factories/test-return.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld, type World } from '../../../scripts/starting-data/world.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { type IsoDate, isoDate } from '../../domain/calendar/iso-date.ts';
import type { StateBesideClosing } from '../../domain/kpi-return/return-state.ts';
import type { StrandKind } from '../../domain/specification/specification.ts';

/** A day in July 2017: contract quarters 1 and 2 are over. */
export const TODAY = isoDate('2017-07-20');

/** An agreement's schedule (£25,000 a quarter for the test programme) and its two budget lines, in the world's rows. */
export function putMoneyOf(
	world: World,
	programme: TestProgramme,
	strand: StrandKind,
): { readonly agreementId: string; readonly lines: readonly string[] } {
	const agreement = agreementOf(programme, strand);
	const schedule = programme.periods.map(({ id, dueOn }) => ({
		periodId: id,
		amountPence: 2_500_000,
		dueOn,
	}));
	aPaymentSchedule(world, agreement, { schedule, periods: programme.periods });
	const lines = (['outside-scope', 'standard'] as const).map((vat, index) => {
		const id = world.id('budget-line', agreement.id, vat);
		world.put('budgetLine', {
			id,
			agreementId: agreement.id,
			name: `Line ${index + 1}`,
			amountPence: 10_000_000,
			vat,
			position: index + 1,
			ended: 0,
		});
		return id;
	});
	return { agreementId: agreement.id, lines };
}

/** A programme whose perpetrator strand is paid in arrears, with its first return in a named state, and everybody's hands. */
export async function moneyInHand(db: Db, state: StateBesideClosing = 'accepted', today: IsoDate = TODAY) {
	const world = aWorld();
	const programme = aProgramme(world);
	aReturn(world, state, { programme, strand: 'perpetrator', quarter: 1 });
	const { agreementId, lines } = putMoneyOf(world, programme, 'perpetrator');
	await db.transaction((tx) => saveWorld(tx, world));
	const services = servicesOver(db, today);
	const as = (person: APerson) => {
		const actor = actorOf(person);
		return [services, actor, scopeFor(actor)] as const;
	};
	let commands = 0;
	const commandId = () => `command-${++commands}`;
	const periodId = programme.periods[0]?.id ?? '';
	const spend = (pence: number) => [{ lineId: lines[0] ?? '', spentPence: pence, vatPence: 0 }];
	return {
		db,
		services,
		world,
		programme,
		agreementId,
		lines,
		periodId,
		as,
		commandId,
		spend,
		office: programme.office,
		people: programme.people.perpetrator,
	};
}

export type MoneyOfTest = Awaited<ReturnType<typeof moneyInHand>>;
