import { generateSecret, generateSync, generateURI, verifySync } from 'otplib';
import { epochMilliseconds } from '../domain/calendar/instant.ts';
import type { Instant } from '../domain/calendar/iso-date.ts';
import { keyedDigest } from './secrets.ts';

/** Time-based one-time codes (RFC 6238): SHA-1, six digits, 30 seconds, which every authenticator app takes. */
const PERIOD_SECONDS = 30;

const epochSeconds = (now: Instant): number => Math.floor(epochMilliseconds(now) / 1000);

/** In Base32, as apps take it: 160 bits. */
export const newCodeSecret = (): string => generateSecret();

/** The number of the 30 seconds that `now` is in. */
export const stepAt = (now: Instant): number => Math.floor(epochSeconds(now) / PERIOD_SECONDS);

export const codeOfStep = (secret: string, step: number): string =>
	generateSync({ secret, epoch: step * PERIOD_SECONDS });

/**
 * The step of the code, or null where it is wrong. A code counts from one step before now to one after, for clocks that are
 * not exact, and only after `lastStep`: whoever saw a code being typed cannot use it again.
 */
export function stepOfCode(secret: string, code: string, now: Instant, lastStep: number): number | null {
	if (!/^\d{6}$/.test(code)) return null;
	const found = verifySync({
		secret,
		token: code,
		epoch: epochSeconds(now),
		epochTolerance: PERIOD_SECONDS,
		afterTimeStep: lastStep,
	});
	return found.valid && 'timeStep' in found ? found.timeStep : null;
}

/** What the QR code says to an authenticator app. */
export const enrolmentAddress = (secret: string, email: string, issuer: string): string =>
	generateURI({ issuer, label: email, secret });

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A demonstration person's secret, the same whenever it is made under the same key. Never for a real person. */
export const demonstrationCodeSecret = (sealingKey: string, personId: string): string =>
	Array.from(
		Buffer.from(keyedDigest(sealingKey, `demonstration code of ${personId}`), 'hex'),
		(byte) => BASE32[byte & 31],
	).join('');
