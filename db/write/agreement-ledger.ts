import type { Found } from '../../app/domain/access/found.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { LedgerChange } from '../../app/domain/grant/ledger-changes.ts';
import type { NotFree } from '../../app/domain/grant/places-not-free.ts';
import { accepted, type Result, refused } from '../../app/domain/result.ts';
import { decideMovements } from '../../app/domain/unit/decide-movements.ts';
import type { Movement } from '../../app/domain/unit/unit-movement.ts';
import type { Tx } from '../connect.ts';
import { findAccountId, getUnitAccounts, listDayDeltas } from '../read/unit-ledger.ts';
import { appendMovements, lockUnitAccounts, openUnitAccount } from './unit-ledger.ts';

export interface LedgerEntry {
	readonly programmeId: string;
	readonly agreementId: Found<'agreement'>;
	/** The commissioning body, whose places they are. */
	readonly bodyId: string;
	readonly versionId: string;
	readonly personId: string | null;
	/** The day on which it counts. */
	readonly onDay: IsoDate;
	readonly today: IsoDate;
	readonly at: Instant;
}

/** Enters what accepted terms mean for the units, in the transaction that accepts them. Refused where places that are to be given back are not free any more. */
export async function enterLedgerChanges(
	tx: Tx,
	changes: readonly LedgerChange[],
	entry: LedgerEntry,
	newId: () => string,
): Promise<Result<'entered', NotFree>> {
	if (changes.length === 0) return accepted('entered');
	const placed: { readonly change: LedgerChange; readonly accountId: Found<'unit account'> }[] = [];
	for (const change of changes) {
		const { areaId, interventionId } = change;
		const { programmeId, agreementId, bodyId: funderId } = entry;
		// Where they stand already, whichever body funded them: one that has passed on keeps its account.
		const key = { agreementId, interventionId, areaId, fund: 'commissioner' as const };
		placed.push({
			change,
			accountId:
				(await findAccountId(tx, key)) ??
				(await openUnitAccount(tx, { ...key, id: newId(), programmeId, funderId })),
		});
	}
	const ids = placed.map(({ accountId }) => accountId);
	await lockUnitAccounts(tx, ids);
	const movements = placed.map(({ change, accountId }) => movementOf(change, accountId, entry.onDay));
	const decided = decideMovements(
		await getUnitAccounts(tx, ids),
		await listDayDeltas(tx, ids),
		movements,
		entry.today,
	);
	if (!decided.ok) {
		if (decided.refusal.code !== 'not-enough')
			throw new Error(`units of accepted terms cannot be entered: ${decided.refusal.code}`);
		const { accountId, asked, left } = decided.refusal;
		const { areaId, interventionId } = placed.find((each) => each.accountId === accountId)!.change;
		return refused({ areaId, interventionId, asked, left });
	}
	const { at, personId, versionId } = entry;
	await appendMovements(
		tx,
		decided.value.map((movement) => ({ ...movement, id: newId() })),
		{ at, personId, versionId },
	);
	return accepted('entered');
}

function movementOf(
	{ kind, units, unitPricePence }: LedgerChange,
	accountId: string,
	onDay: IsoDate,
): Movement {
	const source = { accountId, stage: 'source' as const };
	const free = { accountId, stage: 'free' as const };
	const from = kind === 'funded' ? source : free;
	const to = kind === 'reduced' ? source : free;
	return { kind, from, to, units, unitPricePence, onDay, reason: REASONS[kind] };
}

const REASONS: Readonly<Record<LedgerChange['kind'], string>> = {
	funded: 'Agreed in the grant agreement',
	reduced: 'Given back by a variation of the grant agreement',
	'price-change': 'Price changed by a variation of the grant agreement',
};
