import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { firstDayWithout } from '../../app/domain/grant/accreditation.ts';
import { whatLapses } from '../../app/domain/grant/what-lapses.ts';
import { balanceUnits } from '../../app/domain/unit/balance-units.ts';
import type { Reader } from '../connect.ts';
import type { AccreditationRow } from './accreditations.ts';
import { allFound } from './as-found.ts';
import { listStartFacts } from './start-facts.ts';
import { type AccountRow, listDayDeltas } from './unit-ledger.ts';

export interface LapsingArea {
	readonly areaId: string;
	readonly areaName: string;
	readonly agreementTitle: string;
	/** Units of everybody who funds some there, and places on offer. */
	readonly free: number;
	readonly reserved: number;
}

export interface AccreditationEffects {
	/** The first day without it; null where it has no end. */
	readonly day: IsoDate | null;
	readonly areas: readonly LapsingArea[];
}

/** Where nobody new could start once an accreditation already found in scope is over, and what stands there in the ledger. */
export async function getAccreditationEffects(
	reader: Reader,
	one: AccreditationRow,
): Promise<AccreditationEffects> {
	const day = firstDayWithout(one);
	const lapses = day === null ? null : whatLapses(one, await listStartFacts(reader, one.programmeId, day));
	if (lapses === null || lapses.places.length === 0) return { day, areas: [] };
	const names = await reader
		.selectFrom('agreementArea')
		.innerJoin('area', 'area.id', 'agreementArea.areaId')
		.innerJoin('grantAgreement as agreement', 'agreement.id', 'agreementArea.agreementId')
		.select([
			'agreementArea.agreementId',
			'area.id as areaId',
			'area.name as areaName',
			'agreement.title as agreementTitle',
		])
		.where('agreement.programmeId', '=', one.programmeId)
		.orderBy('area.name')
		.orderBy('agreementArea.areaId')
		.orderBy('agreementArea.agreementId')
		.execute();
	const accounts = allFound<Pick<AccountRow, 'id' | 'agreementId' | 'areaId'>>(
		await reader
			.selectFrom('unitAccount')
			.select(['id', 'agreementId', 'areaId'])
			.where('programmeId', '=', one.programmeId)
			.orderBy('id')
			.execute(),
	);
	const lapsing = names.filter((name) =>
		lapses.places.some((place) => place.agreementId === name.agreementId && place.areaId === name.areaId),
	);
	const there = accounts.filter((account) =>
		lapsing.some((name) => name.agreementId === account.agreementId && name.areaId === account.areaId),
	);
	const balances = balanceUnits(
		await listDayDeltas(
			reader,
			there.map(({ id }) => id),
		),
	);
	return {
		day,
		areas: lapsing.map(({ agreementId, ...name }) => {
			const own = there
				.filter((account) => account.agreementId === agreementId && account.areaId === name.areaId)
				.map(({ id }) => balances.get(id));
			return {
				...name,
				free: own.reduce((sum, balance) => sum + (balance?.free ?? 0), 0),
				reserved: own.reduce((sum, balance) => sum + (balance?.reserved ?? 0), 0),
			};
		}),
	};
}
