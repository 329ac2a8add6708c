import type { Tx } from '../../../db/connect.ts';
import { listAgreementAreas } from '../../../db/read/agreement-areas.ts';
import { listAuthoritiesOf } from '../../../db/read/authorities.ts';
import { getAccessRules } from '../../../db/read/programme-access.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { findUnitAgreement, getUnitNames, type UnitAgreement } from '../../../db/read/unit-agreements.ts';
import { type AccountRow, listDayDeltas, listUnitAccounts } from '../../../db/read/unit-ledger.ts';
import { listMonthDeltas } from '../../../db/read/unit-use.ts';
import { listWaitingReported } from '../../../db/read/waiting-reported.ts';
import { appendMovements, lockUnitAccounts, openUnitAccount } from '../../../db/write/unit-ledger.ts';
import { unitsTransferredLetter } from '../../../templates/emails/units-transferred.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { markFreeText } from '../../domain/access/mark-free-text.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { decideTransfer, type Transfer, type TransferRefusal } from '../../domain/unit/decide-transfer.ts';
import { balancesOf } from '../../domain/unit/measure-use.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut, type Message } from '../record-change.ts';

export interface TransferUnits extends Transfer {
	readonly commandId: string;
	readonly nobodyNamed: boolean;
	/** The account that they leave. */
	readonly accountId: string;
	readonly toAreaId: string;
}

type Refusal = TransferRefusal | { readonly code: 'not-found' };

/** An officer moves free units of an agreement to another of its areas; both authorities and the provider are told. */
export async function transferUnits(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: TransferUnits,
): Promise<Result<'transferred', Refusal | LooksPersonalRefusal>> {
	const { commandId, accountId, toAreaId, ...transfer } = command;
	const today = londonDay(services.clock.businessNow());
	return carryOut<'transferred', Refusal>(services, actor, 'transfer-units', gated(command), async (tx) => {
		const from =
			scope.kind === 'office'
				? (await listUnitAccounts(tx, scope, today, {})).find(({ id }) => id === accountId)
				: undefined;
		const agreement = from === undefined ? null : await findUnitAgreement(tx, scope, today, from.agreementId);
		const access = from === undefined ? new Map() : await getAccessRules(tx, from.programmeId);
		if (from === undefined || agreement === null || !access.has(toAreaId))
			return refused({ code: 'not-found' });
		const asked = { ...from, id: services.ids.next(), areaId: toAreaId };
		const to = { ...asked, id: await openUnitAccount(tx, asked) };
		await lockUnitAccounts(tx, [from.id, to.id]);
		const all = await listUnitAccounts(tx, scope, today, {
			programmeId: from.programmeId,
			fund: 'commissioner',
		});
		const facts = {
			from,
			to,
			agreement: {
				...agreement,
				areaIds: (await listAgreementAreas(tx, [agreement.id])).map(({ areaId }) => areaId),
			},
			access,
			waiting: await listWaitingReported(tx, from.programmeId),
			free: await freeOf(tx, all, today),
			entered: await listDayDeltas(tx, [from.id, to.id]),
			today,
		};
		const decided = decideTransfer(facts, transfer);
		if (!decided.ok) return decided;
		const movement = { ...decided.value, id: services.ids.next() };
		await appendMovements(tx, [movement], { at: services.clock.now(), personId: actor.personId });
		const after = {
			movement: movement.id,
			to: to.id,
			fromArea: from.areaId,
			toArea: toAreaId,
			units: movement.units,
			reason: movement.reason,
		};
		return accepted({
			outcome: 'transferred',
			changes: [
				{
					action: 'unit.transferred',
					subject: { kind: 'unit-account', id: from.id },
					bodyId: (await findOwner(tx, from.programmeId, today)).id,
					after: markFreeText(after, new Set(['reason'])),
				},
			],
			messages: await lettersOf(tx, services.config.origin, { from, to, agreement, today }),
		});
	});
}

/** What is free today in each area of each agreement. */
async function freeOf(tx: Tx, accounts: readonly AccountRow[], today: IsoDate) {
	const ids = accounts.map(({ id }) => id);
	const balances = balancesOf(await listMonthDeltas(tx, ids, today));
	return accounts.map(({ id, agreementId, areaId }) => ({
		agreementId,
		areaId,
		free: balances.get(id)?.free ?? 0,
	}));
}

interface Transferred {
	readonly from: AccountRow;
	readonly to: AccountRow;
	readonly agreement: UnitAgreement;
	readonly today: IsoDate;
}

async function lettersOf(
	tx: Tx,
	origin: string,
	{ from, to, agreement, today }: Transferred,
): Promise<readonly Message[]> {
	const names = await getUnitNames(tx, [from, to]);
	const owner = await findOwner(tx, from.programmeId, today);
	const about = {
		intervention: names.interventions.get(from.interventionId) ?? '',
		programme: agreement.programmeName,
		from: names.areas.get(from.areaId) ?? '',
		to: names.areas.get(to.areaId) ?? '',
		commissioner: owner.name,
	};
	const authorities = (await listAuthoritiesOf(tx, [from.areaId, to.areaId])).map(({ id }) => id);
	const delivering = (await listAgreementAreas(tx, [agreement.id])).filter(
		({ areaId }) => areaId === from.areaId || areaId === to.areaId,
	);
	const providers = [
		...new Set([agreement.leadId, ...delivering.map(({ organisationId }) => organisationId)]),
	];
	const officers = await listRecipients(tx, authorities, ['authority-officer', 'authority-approver'], today);
	const told = await listRecipients(
		tx,
		providers,
		['provider-preparer', 'provider-certifier', 'provider-deputy-certifier'],
		today,
	);
	return [
		...officers.map((person) => unitsTransferredLetter(person, { ...about, link: `${origin}/my-area` })),
		...told.map((person) =>
			unitsTransferredLetter(person, { ...about, link: `${origin}/agreements/${agreement.id}/units` }),
		),
	];
}
