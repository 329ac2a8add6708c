import { findCredential } from '../../../db/read/credentials.ts';
import type { Services } from '../../services.ts';

/** True when the person has an authenticator app whose codes count. */
export const hasDevice = async (services: Services, personId: string): Promise<boolean> =>
	(await findCredential(services.db.reader, personId))?.codeConfirmed ?? false;
