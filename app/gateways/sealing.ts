import { bech32 } from '@scure/base';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { combine, split } from 'shamir-secret-sharing';
import { FILE_STEP_BYTES, unpaddedBytes } from '../domain/bid/padding.ts';
import { sha256 } from './secrets.ts';

const SHARES_NEEDED = 2;

/** Both in the age format: `AGE-SECRET-KEY-1…` and `age1…`. */
export interface Identity {
	readonly secret: string;
	readonly recipient: string;
}

/** Everything that touches the age format and Shamir's shares. Slow, in JavaScript throughout: the portal asks the sealing thread for it. */
async function newIdentity(): Promise<Identity> {
	const secret = await generateX25519Identity();
	return { secret, recipient: await identityToRecipient(secret) };
}

/** Whoever holds the secret of one of the recipients can read it; Debian's `age` command too. */
async function sealTo(recipients: readonly string[], bytes: Uint8Array): Promise<Uint8Array> {
	const encrypter = new Encrypter();
	for (const recipient of recipients) encrypter.addRecipient(recipient);
	return encrypter.encrypt(bytes);
}

/** Null where it is for somebody else, or has been changed. */
async function openWith(secret: string, sealed: Uint8Array): Promise<Uint8Array | null> {
	const decrypter = new Decrypter();
	decrypter.addIdentity(secret);
	return decrypter.decrypt(sealed).catch(() => null);
}

/** SHA-256 of the file that was padded and sealed, which stays here; null where it cannot be opened. */
async function digestInside(secret: string, sealed: Uint8Array): Promise<string | null> {
	const whole = await openWith(secret, sealed);
	const bytes = whole === null ? null : unpaddedBytes(whole, FILE_STEP_BYTES);
	return bytes === null ? null : sha256(bytes);
}

/** Under a passphrase that is kept nowhere. */
const lockAt =
	(workFactor: number) =>
	async (passphrase: string, text: string): Promise<Uint8Array> => {
		const encrypter = new Encrypter();
		encrypter.setScryptWorkFactor(workFactor);
		encrypter.setPassphrase(passphrase);
		return encrypter.encrypt(text);
	};

/** Null where the passphrase is another one. */
async function unlock(passphrase: string, locked: Uint8Array): Promise<string | null> {
	const decrypter = new Decrypter();
	decrypter.addPassphrase(passphrase);
	return decrypter.decrypt(locked, 'text').catch(() => null);
}

const SECRET_PREFIX = 'age-secret-key-';
const SECRET_BYTES = 32;

/** So many shares of a secret, of which any two give it back and one gives nothing. Its bytes are split, not its text: what is printed for a safe is typed from paper. */
async function splitSecret(secret: string, shares: number): Promise<readonly Uint8Array[]> {
	return split(bech32.decodeToBytes(secret.toLowerCase()).bytes, shares, SHARES_NEEDED);
}

/** Null where the shares are not two of one secret. */
async function combineShares(one: Uint8Array, other: Uint8Array, recipient: string): Promise<string | null> {
	try {
		const whole = await combine([one, other]);
		// Shares made before 30 November 2026 are of the text.
		const secret =
			whole.length === SECRET_BYTES
				? bech32.encodeFromBytes(SECRET_PREFIX, whole).toUpperCase()
				: new TextDecoder().decode(whole);
		return (await identityToRecipient(secret)) === recipient ? secret : null;
	} catch {
		return null;
	}
}

/** `workFactor`: of scrypt; each step doubles what a guess at a passphrase costs. */
export const sealingAt = (workFactor: number) =>
	({
		newIdentity,
		sealTo,
		openWith,
		digestInside,
		lockUnder: lockAt(workFactor),
		unlock,
		splitSecret,
		combineShares,
	}) as const;
export type Sealing = ReturnType<typeof sealingAt>;
