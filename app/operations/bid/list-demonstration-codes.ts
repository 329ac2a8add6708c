import { findSetting } from '../../../db/read/settings.ts';
import {
	DEMONSTRATION_BID_CODES,
	type DemonstrationCode,
} from '../../domain/access/demonstration-password.ts';
import type { Services } from '../../services.ts';

/** The codes of the demonstration's bids, for whoever looks round it; nowhere else is one kept. */
export async function listDemonstrationCodes({
	config,
	db,
}: Services): Promise<readonly DemonstrationCode[]> {
	if (config.mode !== 'demonstration') return [];
	const kept = await findSetting(db.reader, DEMONSTRATION_BID_CODES);
	return kept === null ? [] : (JSON.parse(kept) as readonly DemonstrationCode[]);
}
