import type { Tx } from '../connect.ts';

/** Takes the code's step, once: false when another request has taken it or a later one. */
export async function takeCodeStep(tx: Tx, personId: string, step: number): Promise<boolean> {
	const taken = await tx
		.updateTable('credential')
		.set({ totp_last_step: step })
		.where('person_id', '=', personId)
		.where('totp_last_step', '<', step)
		.executeTakeFirst();
	return taken.numUpdatedRows === 1n;
}
