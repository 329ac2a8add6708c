import { findCredential } from '../../../db/read/credentials.ts';
import { type DeviceOffer, makeDeviceOffer, openDeviceOffer } from '../../gateways/device-offer.ts';
import type { Services } from '../../services.ts';

export type { DeviceOffer };

/** A secret to put into an authenticator app: the one that the page showed before, where it still holds, else a new one. Null for nobody. */
export async function offerDevice(
	services: Services,
	personId: string,
	shownBefore: string | null,
): Promise<DeviceOffer | null> {
	const { config, clock } = services;
	const credential = await findCredential(services.db.reader, personId);
	if (credential === null) return null;
	const again =
		shownBefore === null
			? null
			: await openDeviceOffer(config.sealingKey, shownBefore, credential, clock.now());
	return again ?? makeDeviceOffer(config.sealingKey, credential, clock.now());
}
