import { findLink, type FoundLink as PasswordLink } from '../../../db/read/one-time-links.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';

/** Whose password the link sets; null when it is not a link, or no longer one. Looking does not use it up: mail scanners look. */
export const findPasswordLink = (services: Services, token: string): Promise<PasswordLink | null> =>
	findLink(services.db.reader, sha256(token), services.clock.now());

export type { PasswordLink };
