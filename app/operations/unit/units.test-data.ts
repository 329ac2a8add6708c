import type { Db } from '../../../db/connect.ts';
import { type APerson, actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { agreementOf } from '../../../scripts/starting-data/factories/programme.ts';
import { aProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { aReturn } from '../../../scripts/starting-data/factories/test-return.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { type IsoDate, isoDate } from '../../domain/calendar/iso-date.ts';
import type { AccessRule } from '../../domain/programme/programme.ts';
import type { RecordedWay } from '../../domain/unit/recorded-way.ts';
import { correctMovement } from './correct-movement.ts';
import { recordMovement } from './record-movement.ts';
import { transferUnits } from './transfer-units.ts';

export const TODAY = isoDate('2017-10-10');

export interface UnitsGiven {
	readonly access?: readonly AccessRule[];
	readonly today?: IsoDate;
	/** Units funded in each area on the first day. */
	readonly units?: number;
	/** The return of that quarter is accepted. */
	readonly acceptedQuarter?: number;
}

/** A programme of three areas with units of the commissioner's in each, and the operations as people call them. */
export async function unitsInHand(
	db: Db,
	{ access = [], today = TODAY, units = 10, acceptedQuarter }: UnitsGiven = {},
) {
	const world = aWorld();
	const programme = aProgramme(world, { areaCount: 3 });
	for (const [index, row] of (world.rows.programmeArea ?? []).entries())
		Object.assign(row, { accessRule: access[index] ?? 'direct' });
	const agreement = agreementOf(programme, 'perpetrator');
	const { officer } = programme.office;
	const own = (world.rows.unitAccount ?? []).filter(
		({ agreementId, fund }) => agreementId === agreement.id && fund === 'commissioner',
	);
	const accounts = programme.areas.map((area) => own.find(({ areaId }) => areaId === area.id)?.id ?? '');
	for (const row of world.rows.unitMovement ?? [])
		if (accounts.includes(row.toAccountId)) Object.assign(row, { units });
	const kpiReturn =
		acceptedQuarter === undefined
			? null
			: aReturn(world, 'accepted', { programme, strand: 'perpetrator', quarter: acceptedQuarter });
	await db.transaction((tx) => saveWorld(tx, world));
	const services = servicesOver(db, today);
	const as = (person: APerson) => {
		const actor = actorOf(person);
		return [services, actor, scopeFor(actor)] as const;
	};
	let commands = 0;
	const commandId = () => `units-${++commands}`;
	const { preparer } = programme.people.perpetrator;
	interface Told {
		readonly by?: APerson;
		readonly units?: number;
		readonly onDay?: IsoDate;
		readonly priorityCase?: boolean;
		readonly reason?: string;
		readonly nobodyNamed?: boolean;
		readonly commandId?: string;
	}
	return {
		db,
		services,
		programme,
		agreement,
		accounts,
		areas: programme.areas,
		officer,
		preparer,
		returnId: kpiReturn?.id ?? '',
		as,
		commandId,
		record: (way: RecordedWay, account: number, { by = preparer, ...told }: Told = {}) =>
			recordMovement(...as(by), {
				commandId: commandId(),
				agreementId: agreement.id,
				accountId: accounts[account] ?? '',
				way,
				units: 1,
				onDay: today,
				priorityCase: false,
				reason: way === 'released' ? 'Moved away' : '',
				nobodyNamed: false,
				...told,
			}),
		correct: (movementId: string, reason = 'Entered twice', by: APerson = preparer) =>
			correctMovement(...as(by), {
				commandId: commandId(),
				agreementId: agreement.id,
				movementId,
				reason,
				nobodyNamed: false,
			}),
		transfer: (
			from: number,
			to: number,
			moved = 1,
			given: { readonly by?: APerson; readonly reason?: string } = {},
		) =>
			transferUnits(...as(given.by ?? officer), {
				commandId: commandId(),
				accountId: accounts[from] ?? '',
				toAreaId: programme.areas[to]?.id ?? '',
				units: moved,
				reason: given.reason ?? 'More people wait there',
				nobodyNamed: false,
			}),
	};
}

export type UnitsInHand = Awaited<ReturnType<typeof unitsInHand>>;
