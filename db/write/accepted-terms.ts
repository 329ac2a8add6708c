import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Allocation } from '../../app/domain/grant/agreement-terms.ts';
import { ledgerChanges } from '../../app/domain/grant/ledger-changes.ts';
import type { NotFree } from '../../app/domain/grant/places-not-free.ts';
import { accepted, type Result } from '../../app/domain/result.ts';
import type { Tx } from '../connect.ts';
import type { VersionRow } from '../read/agreement-versions.ts';
import { enterLedgerChanges } from './agreement-ledger.ts';
import { saveAgreementRows, saveEarlyEnd } from './agreement-rows.ts';
import { saveEntered } from './agreement-versions.ts';

export interface Entering {
	/** The version with the day from which it really holds. */
	readonly version: VersionRow;
	/** What was agreed before; nothing for an original. */
	readonly was: readonly Allocation[];
	readonly bodyId: string;
	readonly personId: string | null;
	readonly today: IsoDate;
	readonly at: Instant;
	readonly newId: () => string;
	/** Newer terms have been entered before these: their rows and prices stand, and only the places that these funded come in. */
	readonly isOvertaken?: boolean;
}

/**
 * On the day on which both sides agree: an original's rows are laid out, so that it is known before it begins; places that a variation gives back leave the
 * ledger at once, so that nobody takes them meanwhile; an early end writes the last day. Whatever takes effect later is entered on its day.
 */
export async function enterAtAcceptance(tx: Tx, entering: Entering): Promise<Result<'entered', NotFree>> {
	const { version, was, today, newId } = entering;
	if (version.kind === 'termination') {
		await saveEarlyEnd(tx, version.agreementId, version.effectiveOn);
		await saveEntered(tx, version.id, today);
		return accepted('entered');
	}
	if (version.kind === 'original') await saveAgreementRows(tx, version, newId);
	const reduced = ledgerChanges(was, version.terms.allocations).filter(({ kind }) => kind === 'reduced');
	const given = await enterLedgerChanges(tx, reduced, entryOf(entering, today), newId);
	if (!given.ok) return given;
	return version.effectiveOn <= today ? enterOnItsDay(tx, entering) : accepted('entered');
}

/** On the day from which accepted terms hold: a variation's rows, the places that are more, and new prices. */
export async function enterOnItsDay(tx: Tx, entering: Entering): Promise<Result<'entered', NotFree>> {
	const { version, was, today, newId, isOvertaken = false } = entering;
	if (version.kind === 'variation' && !isOvertaken) await saveAgreementRows(tx, version, newId);
	const kinds = isOvertaken ? ['funded'] : ['funded', 'price-change'];
	const more = ledgerChanges(was, version.terms.allocations).filter(({ kind }) => kinds.includes(kind));
	const done = await enterLedgerChanges(tx, more, entryOf(entering, version.effectiveOn), newId);
	if (done.ok) await saveEntered(tx, version.id, today);
	return done;
}

const entryOf = ({ version, bodyId, personId, today, at }: Entering, onDay: IsoDate) => ({
	programmeId: version.programmeId,
	agreementId: version.agreementId,
	bodyId,
	versionId: version.id,
	personId,
	onDay,
	today,
	at,
});
