import { addMinutes } from '../domain/calendar/instant.ts';
import type { Instant } from '../domain/calendar/iso-date.ts';
import { enrolmentAddress, newCodeSecret } from './one-time-codes.ts';
import { qrCodeImage } from './qr-code.ts';
import { seal, unseal } from './secrets.ts';

const MINUTES = 30;
const ISSUER = 'Commissioning Portal';

/** A secret offered to a person's authenticator app, before they have shown that the app has it. Nothing is kept of it until then. */
export interface DeviceOffer {
	/** The offer itself, sealed: goes to the page and comes back with the first code. */
	readonly sealed: string;
	readonly secret: string;
	/** As an address of an image. */
	readonly qrCode: string;
}

interface Person {
	readonly personId: string;
	readonly email: string;
}

export function makeDeviceOffer(sealingKey: string, person: Person, now: Instant): Promise<DeviceOffer> {
	const secret = newCodeSecret();
	const sealed = seal(
		sealingKey,
		JSON.stringify({ personId: person.personId, secret, until: addMinutes(now, MINUTES) }),
	);
	return drawn(sealed, secret, person.email);
}

/** The offer that came back: null when it was not made here, not for this person, or is too old. */
export async function openDeviceOffer(
	sealingKey: string,
	sealed: string,
	person: Person,
	now: Instant,
): Promise<DeviceOffer | null> {
	try {
		const offer = JSON.parse(unseal(sealingKey, sealed)) as {
			personId?: string;
			secret?: string;
			until?: string;
		};
		if (offer.personId !== person.personId || offer.secret === undefined || (offer.until ?? '') <= now)
			return null;
		return await drawn(sealed, offer.secret, person.email);
	} catch {
		return null;
	}
}

const drawn = async (sealed: string, secret: string, email: string): Promise<DeviceOffer> => ({
	sealed,
	secret,
	qrCode: await qrCodeImage(enrolmentAddress(secret, email, ISSUER)),
});
