import { findRegistration } from '../../../db/read/bidder-registrations.ts';
import { findLink } from '../../../db/read/one-time-links.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';

export interface RegistrationShown {
	readonly organisationName: string;
	readonly personName: string;
	readonly email: string;
	/** The address is confirmed; what is left is to choose a password. */
	readonly isConfirmed: boolean;
}

/** What a link confirms; null where it is none any more. Looking does not use it up: mail scanners look. */
export async function showRegistration(services: Services, token: string): Promise<RegistrationShown | null> {
	const now = services.clock.now();
	const tokenHash = sha256(token);
	return services.db.snapshot(async (reader) => {
		const link = await findLink(reader, tokenHash, now);
		if (link !== null) return { ...link, isConfirmed: true };
		const asked = await findRegistration(reader, tokenHash, now);
		return asked === null || asked.confirmedAt !== null ? null : { ...asked, isConfirmed: false };
	});
}
