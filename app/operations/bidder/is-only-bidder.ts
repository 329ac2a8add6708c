import { isUnlisted } from '../../../db/read/listed-providers.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Services } from '../../services.ts';

/** Whether the reader's organisation registered itself and is no provider yet: what waits for it are its bids. */
export const isOnlyBidder = ({ db }: Services, actor: Actor): Promise<boolean> =>
	isUnlisted(db.reader, actor);
