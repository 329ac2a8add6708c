import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { AgreementTerms } from '../../app/domain/grant/agreement-terms.ts';
import type { Side, VersionKind, VersionState, VersionStep } from '../../app/domain/grant/version-state.ts';
import type { Tx } from '../connect.ts';

export interface NewVersion {
	readonly id: string;
	readonly agreementId: string;
	readonly programmeId: string;
	readonly number: number;
	readonly kind: VersionKind;
	readonly side: Side;
	readonly terms: AgreementTerms;
	readonly reason: string;
	readonly effectiveOn: IsoDate;
	readonly startedBy: string;
	readonly startedAt: Instant;
}

/** Begins a version, with its first step. */
export async function insertVersion(tx: Tx, version: NewVersion): Promise<void> {
	const {
		id,
		agreementId,
		programmeId,
		number,
		kind,
		side,
		terms,
		reason,
		effectiveOn,
		startedBy,
		startedAt,
	} = version;
	await tx
		.insertInto('agreementVersion')
		.values({
			id,
			agreementId,
			programmeId,
			number,
			kind,
			side,
			state: 'draft',
			terms: JSON.stringify(terms),
			reason,
			effectiveOn,
			leadId: terms.leadId,
			startedBy,
			startedAt,
			acceptedAt: null,
			enteredOn: null,
		})
		.execute();
	await appendStep(tx, id, { kind: 'started', personId: startedBy, at: startedAt, words: '' });
}

/** What a step changes of a version. Left out: as it was. */
export interface VersionChange {
	readonly state?: VersionState;
	readonly terms?: AgreementTerms;
	readonly reason?: string;
	readonly effectiveOn?: IsoDate;
	readonly acceptedAt?: Instant;
	readonly enteredOn?: IsoDate;
}

/** False where somebody else saved the version since. */
export async function saveVersion(
	tx: Tx,
	id: string,
	expectedVersion: number,
	change: VersionChange,
): Promise<boolean> {
	const saved = await tx
		.updateTable('agreementVersion')
		.set((row) => ({
			version: row('version', '+', 1),
			...(change.state === undefined ? {} : { state: change.state }),
			...(change.terms === undefined
				? {}
				: { terms: JSON.stringify(change.terms), leadId: change.terms.leadId }),
			...(change.reason === undefined ? {} : { reason: change.reason }),
			...(change.effectiveOn === undefined ? {} : { effectiveOn: change.effectiveOn }),
			...(change.acceptedAt === undefined ? {} : { acceptedAt: change.acceptedAt }),
			...(change.enteredOn === undefined ? {} : { enteredOn: change.enteredOn }),
		}))
		.where('id', '=', id)
		.where('version', '=', expectedVersion)
		.executeTakeFirst();
	return saved.numUpdatedRows === 1n;
}

/** The next step of a version's history. The version's row is held by whoever appends. */
export async function appendStep(tx: Tx, versionId: string, step: VersionStep): Promise<void> {
	const last = await tx
		.selectFrom('agreementStep')
		.select((eb) => eb.fn.max('number').as('number'))
		.where('versionId', '=', versionId)
		.executeTakeFirst();
	await tx
		.insertInto('agreementStep')
		.values({
			versionId,
			number: Number(last?.number ?? 0) + 1,
			at: step.at,
			kind: step.kind,
			personId: step.personId,
			words: step.words,
		})
		.execute();
}

/** Marks that what a version says of units and rows has been entered. No step of anybody's, so the row's version stays. */
export async function saveEntered(tx: Tx, id: string, enteredOn: IsoDate): Promise<void> {
	await tx.updateTable('agreementVersion').set({ enteredOn }).where('id', '=', id).execute();
}

/** Holds the programme's row: terms of one programme are decided one after the other, because they share its money and its areas. */
export async function lockProgrammeOf(tx: Tx, programmeId: string): Promise<void> {
	await tx
		.updateTable('programme')
		.set((row) => ({ version: row.ref('version') }))
		.where('id', '=', programmeId)
		.execute();
}

/** Holds the row of an accepted agreement, as claims and payments do: what has been paid or claimed is read after it. No row yet: nothing to hold. */
export async function lockAgreementRow(tx: Tx, agreementId: string): Promise<void> {
	await tx
		.updateTable('grantAgreement')
		.set((row) => ({ version: row.ref('version') }))
		.where('id', '=', agreementId)
		.execute();
}
