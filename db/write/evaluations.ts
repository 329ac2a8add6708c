import type { Found } from '../../app/domain/access/found.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

export interface NewEvaluators {
	readonly lotId: string;
	readonly personIds: readonly string[];
	readonly namedBy: string;
	readonly namedAt: Instant;
}

/** Adds evaluators to a lot; whoever is there already stays, with what they declared. */
export async function addEvaluators(
	tx: Tx,
	tenderId: Found<'tender'>,
	{ lotId, personIds, namedBy, namedAt }: NewEvaluators,
): Promise<void> {
	for (const personId of personIds)
		await tx
			.insertInto('tenderEvaluator')
			.values({
				tenderId,
				lotId,
				personId,
				namedBy,
				namedAt,
				conflict: null,
				conflictWords: null,
				declaredAt: null,
			})
			.onConflict((conflict) => conflict.columns(['tenderId', 'lotId', 'personId']).doNothing())
			.execute();
}

/** What an evaluator declares of a tender's lots. False where they are not named. */
export async function saveDeclaration(
	tx: Tx,
	tenderId: Found<'tender'>,
	personId: string,
	declared: { readonly conflict: 0 | 1; readonly conflictWords: string; readonly declaredAt: Instant },
): Promise<boolean> {
	const saved = await tx
		.updateTable('tenderEvaluator')
		.set(declared)
		.where('tenderId', '=', tenderId)
		.where('personId', '=', personId)
		.executeTakeFirst();
	return saved.numUpdatedRows > 0n;
}

export async function saveFirstLock(
	tx: Tx,
	tenderId: Found<'tender'>,
	lock: { readonly lotId: string; readonly firstBy: string; readonly firstAt: Instant },
): Promise<void> {
	await tx
		.insertInto('qualityLock')
		.values({ ...lock, tenderId, secondBy: null, lockedAt: null })
		.execute();
}

export async function saveSecondLock(
	tx: Tx,
	tenderId: Found<'tender'>,
	lotId: string,
	second: { readonly secondBy: string; readonly lockedAt: Instant },
): Promise<void> {
	await tx
		.updateTable('qualityLock')
		.set(second)
		.where('tenderId', '=', tenderId)
		.where('lotId', '=', lotId)
		.execute();
}
