import {
	createCipheriv,
	createDecipheriv,
	createHash,
	createHmac,
	createPrivateKey,
	createPublicKey,
	type KeyObject,
	randomBytes,
	randomInt,
	scryptSync,
	sign,
	timingSafeEqual,
	verify,
} from 'node:crypto';
import { PLACE_CODE_ALPHABET, PLACE_CODE_DRAWN, placeCodeOf } from '../domain/purchase/place-code.ts';

/** Everything that touches node:crypto. Digests are SHA-256 in hex. */
export const sha256 = (content: string | Uint8Array): string =>
	createHash('sha256').update(content).digest('hex');

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A random identifier, safe to show in public and to put in an address: 20 characters, 100 bits. */
export const newId = (): string => Array.from(randomBytes(20), (byte) => ALPHABET[byte & 31]).join('');

/** A secret for a link, a session or a salt: 32 random bytes. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** A digest keyed by the sealing key, for addresses and other guessable text. */
export const keyedDigest = (key: string, content: string): string =>
	createHmac('sha256', key).update(content).digest('hex');

export function sameSecret(one: string, other: string): boolean {
	return timingSafeEqual(Buffer.from(sha256(one)), Buffer.from(sha256(other)));
}

const keys = new Map<string, Buffer>();

function keyFrom(sealingKey: string): Buffer {
	let key = keys.get(sealingKey);
	if (key === undefined) {
		key = scryptSync(sealingKey, 'commissioning-portal/one-time-codes', 32);
		keys.set(sealingKey, key);
	}
	return key;
}

/** AES-256-GCM under the configured key: iv, tag, text, in base64url. */
export const seal = (sealingKey: string, text: string): string => sealWith(keyFrom(sealingKey), text);

/** Throws when the text was not sealed under this key. */
export const unseal = (sealingKey: string, sealed: string): string => unsealWith(keyFrom(sealingKey), sealed);

/** The same under the configured key and a token together: neither alone opens it. */
export const sealFor = (sealingKey: string, token: string, text: string): string =>
	sealWith(keyWithToken(sealingKey, token), text);
export const unsealFor = (sealingKey: string, token: string, sealed: string): string =>
	unsealWith(keyWithToken(sealingKey, token), sealed);

const keyWithToken = (sealingKey: string, token: string): Buffer =>
	createHmac('sha256', keyFrom(sealingKey)).update(`with a token\n${token}`).digest();

function sealWith(key: Buffer, text: string): string {
	const iv = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', key, iv);
	const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
	return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

function unsealWith(key: Buffer, sealed: string): string {
	const bytes = Buffer.from(sealed, 'base64url');
	const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
	decipher.setAuthTag(bytes.subarray(12, 28));
	return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

/** Ten characters without those that look alike, 50 bits: enough against guessing at a limited pace. */
export const newRecoveryCode = (): string =>
	Array.from(randomBytes(10), (byte) => ALPHABET[byte & 31]).join('');

/** So many characters of the alphabet, each as likely as any other. */
const drawn = (alphabet: string, count: number): string =>
	Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('');

/** A code for one bought place: 46 bits, nothing of it in sequence, and a character that checks the rest. */
export const newPlaceCode = (): string => placeCodeOf(drawn(PLACE_CODE_ALPHABET, PLACE_CODE_DRAWN));

/** What an order is called in letters and on invoices: "CDFH-J3K". */
export const newOrderNumber = (): string =>
	`${drawn(PLACE_CODE_ALPHABET, 4)}-${drawn(PLACE_CODE_ALPHABET, 3)}`;

/** What unlocks a bidder's own key, out of a token that was drawn for it: 25 characters, 125 bits, in groups that can be read out. */
export function bidCodeOf(token: string): string {
	const bytes = createHash('sha256').update(`bid code\n${token}`).digest();
	const letters = Array.from(bytes.subarray(0, 25), (byte) => ALPHABET[byte & 31]).join('');
	return (letters.match(/.{5}/g) ?? []).join('-');
}

/** PKCS #8 says of the 32 bytes after it that they are an Ed25519 key (RFC 8410). */
const ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

const signingKeys = new Map<string, KeyObject>();

/** The portal's own key for receipts, derived from the sealing key: one for an installation. */
function signingKey(sealingKey: string): KeyObject {
	let key = signingKeys.get(sealingKey);
	if (key === undefined) {
		const seed = scryptSync(sealingKey, 'commissioning-portal/receipts', 32);
		key = createPrivateKey({ key: Buffer.concat([ED25519, seed]), format: 'der', type: 'pkcs8' });
		signingKeys.set(sealingKey, key);
	}
	return key;
}

/** Ed25519 in base64; the same text is always signed in the same way. */
export const signText = (sealingKey: string, text: string): string =>
	sign(null, Buffer.from(text), signingKey(sealingKey)).toString('base64');

/** The public half, in PEM. */
export const publicKeyOf = (sealingKey: string): string =>
	createPublicKey(signingKey(sealingKey)).export({ format: 'pem', type: 'spki' }).toString();

export function isSigned(publicKey: string, text: string, signature: string): boolean {
	try {
		return verify(null, Buffer.from(text), createPublicKey(publicKey), Buffer.from(signature, 'base64'));
	} catch {
		return false;
	}
}
